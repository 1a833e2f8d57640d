import { describe, expect, test } from "@jest/globals";
import { lexicon } from "../../../src/french/lexicon.ts";
import { regions } from "../../../src/french/region.ts";
import type { Article } from "../../../src/writing/article.ts";
import { createLibrary } from "../../../src/writing/library.ts";
import { rootShape as rootShapeOf } from "../../../src/writing/root-shape.ts";
import { parseSet } from "../../../src/writing/set.ts";
import type { Judge } from "../../../src/writing/trial/blemish.ts";
import { questionsIn } from "../../../src/writing/trial/question.ts";
import { scenes } from "../../../src/writing/trial/scene.ts";
import { tryKind } from "../../../src/writing/trial/trial.ts";

const rootShape = rootShapeOf({ about: "sector", event: null });

const parts = `{{#titre}}Titre{{/titre}}{{#titreSeo}}Titre{{/titreSeo}}{{#description}}Une phrase.{{/description}}
{{#chapo}}Une phrase.{{/chapo}}{{#resume}}Résumé : une phrase.{{/resume}}{{#etiquettes}}- un{{/etiquettes}}`;

/** A kind of these few calls, tried; the articles are those that its judge was shown. */
function tried(body: string, needs = "sector", judge: Judge = () => []) {
  const text = `---\nname: Essai\ndescription: E\nslug: essai\nneeds: [${needs}]\naccepts: [statement]\n---\n${parts}\n${body}\n`;
  const files = new Map([["essai.hbs", text]]);
  const { kinds, partials } = parseSet(files, regions["fr-FR"]);
  const source = kinds.get("essai");
  if (source === undefined) throw new Error("the kind of this test is there");
  const articles: Article[] = [];
  const compiled = createLibrary(files, regions["fr-FR"], lexicon).find("essai");
  const trial = tryKind({ compiled, source, partials, shape: rootShape }, [
    (article) => {
      articles.push(article);
      return judge(article);
    },
  ]);
  const questions = questionsIn(source, { shape: rootShape, key: "" }, partials);
  return {
    ...trial,
    articles,
    questions,
    texts: articles.map(({ body: told }) => told.map(({ text: one }) => one).join("")),
  };
}

describe("trying a kind", () => {
  test("writes it on every made-up day, all its facts first", () => {
    const { renderings, texts } = tried("{{#if best}}{{le best}}{{else}}Personne{{/if}}.");
    expect(renderings).toBeGreaterThanOrEqual(scenes.length);
    expect(texts[0]).toBe("Le FJD.");
    expect(texts[1]).toBe("Personne.");
  });

  test("lets what may be missing be there and not, and any two of them in all four ways", () => {
    const { texts } = tried(
      "{{#if sector.marketCap}}A{{/if}}{{#if events.statement}}B{{/if}}{{#if foremost.statement.url}}C{{/if}}.",
    );
    const seen = new Set(texts);
    for (const text of [".", "A.", "BC.", "ABC.", "B."]) expect(seen).toContain(text);
  });

  test("asks nothing of what the kind needs, and leaves out the days without it", () => {
    const { renderings, texts } = tried("{{#if best}}{{le best}}{{else}}Personne{{/if}}.", "best");
    expect(texts).not.toContain("Personne.");
    expect(renderings).toBeLessThan(scenes.length * 2);
    expect(renderings).toBeGreaterThan(0);
  });

  test("gives the same articles each time", () => {
    const body = "{{#varie}}Un{{ou}}Autre{{/varie}} {{le sector}}{{#if best}}, {{le best}}{{/if}}.";
    expect(tried(body).texts).toEqual(tried(body).texts);
  });

  test("tells a fault once, with the silence that makes it", () => {
    const place = { file: "essai.hbs", line: 9, column: 1 };
    const holes: Judge = ({ body }) =>
      body.some(({ text }) => text.includes("Personne"))
        ? [{ sentence: "il n’y a personne («\u00a0x\u00a0»)", place }]
        : [];
    const { findings } = tried("{{#if sector.volume}}Elle{{else}}Personne{{/if}}.", "sector", holes);
    expect(findings).toEqual([
      expect.objectContaining({
        file: "essai.hbs",
        line: 9,
        sentence: "à l’essai, il n’y a personne («\u00a0x\u00a0»), quand manque «\u00a0sector.volume\u00a0»",
      }),
    ]);
  });

  test("says the day of a fault that no silence makes", () => {
    const always: Judge = () => [{ sentence: "c’est laid", place: null }];
    expect(tried("Un.", "sector", always).findings.map(({ sentence }) => sentence)).toEqual([
      "à l’essai, c’est laid, le jour d’essai «\u00a0baisse\u00a0»",
    ]);
  });

  test("tells a call that cannot be printed at its own place", () => {
    const { findings } = tried("{{#if members}}{{eventail members}}.{{/if}}");
    expect(findings).toEqual([
      expect.objectContaining({
        file: "essai.hbs",
        line: 10,
        column: 16,
        sentence: expect.stringContaining("au moins deux variations"),
      }),
    ]);
  });
});

test("the questions of a template are the optional fields that it asks about, each once, loops and partials included", () => {
  const { questions } = tried(
    "{{#if best.price}}a{{/if}}{{#each members}}{{#if price}}{{#with @root.worst}}b{{/with}}{{/if}}{{/each}}{{#unless best}}c{{/unless}}{{#if calm}}d{{/if}}.",
  );
  expect(questions).toEqual(["best", "best.price", "members", "members[].price", "worst"]);
});
