import { describe, expect, test } from "@jest/globals";
import { realEffects } from "../../src/effects.ts";
import { regions } from "../../src/french/region.ts";
import { templateFiles } from "../../src/templates.ts";
import { wordsOf } from "../../src/words.ts";
import { createLibrary } from "../../src/writing/library.ts";
import { checkLibrary } from "../../src/writing/report.ts";
import { date, now, penOf } from "./make.ts";

const ours = templateFiles(null, realEffects);
const lexicon = wordsOf(null, realEffects);
const update = "partials/mise-a-jour.hbs";
const withUpdate = (text: string) => new Map([...ours, [update, text]]);

describe("the partials of what changed", () => {
  test.each<readonly [what: string, text: string, message: RegExp]>([
    ["an unknown field", "{{quand att}}", /champ inconnu «\u00a0att\u00a0» \(vouliez-vous dire «\u00a0at\u00a0»/u],
    ["a field of a kind", "{{le sector}}", /champ inconnu «\u00a0sector\u00a0»/u],
    ["a count that may be missing", "{{nombre rest}} autres", /«\u00a0rest\u00a0» peut manquer/u],
    ["an unknown helper", "{{desormai at at}}", /aide inconnue «\u00a0desormai\u00a0»/u],
  ])("are checked without data: %s", (_, text, message) => {
    const { mistakes } = checkLibrary(withUpdate(text), lexicon);
    expect(mistakes.filter(({ file }) => file === update).map((mistake) => mistake.message)).toEqual([
      expect.stringMatching(message),
    ]);
  });

  test("are right as they are, and told of as uncalled by nobody", () => {
    const { mistakes, warnings } = checkLibrary(ours, lexicon);
    expect(mistakes).toEqual([]);
    expect(warnings.filter(({ file }) => /mise-a-jour|correction|version/u.test(file))).toEqual([]);
  });

  const view = { at: date(now), dated: false, told: [], rest: null };
  const noteOf = (files: ReadonlyMap<string, string>): string => {
    const pen = penOf();
    const { note } = createLibrary(files, regions["fr-FR"], lexicon).find("crypto-daily");
    return pen.slots
      .read(note("mise-a-jour", view, pen))
      .map(({ text }) => text)
      .join("");
  };

  test("give way to a newsroom's", () => {
    expect(noteOf(withUpdate("**Actualisé {{heure at fuseau=false}} :** rien."))).toBe(
      "**Actualisé à 6\u00a0h\u00a0:** rien.",
    );
  });

  test("stop a version when they are wrong, or missing", () => {
    expect(() => noteOf(withUpdate("{{quand att}}"))).toThrow(/^partials\/mise-a-jour\.hbs:1:9\u00a0: champ inconnu/u);
    expect(() => noteOf(new Map([...ours].filter(([file]) => file !== update)))).toThrow(
      /partials\/mise-a-jour\.hbs manque/u,
    );
  });
});
