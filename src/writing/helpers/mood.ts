import { elides } from "../../french/elision.ts";
import type { Helper } from "../helper.ts";
import { textHelper } from "../helper.ts";
import { printFact } from "../pen.ts";

/** What makers of sentiment indices call their levels, in French. */
const moods: ReadonlyMap<unknown, string> = new Map([
  ["extreme-fear", "peur extrême"],
  ["fear", "peur"],
  ["neutral", "neutralité"],
  ["greed", "avidité"],
  ["extreme-greed", "avidité extrême"],
]);

export const moodHelpers = {
  /** What a sentiment index says, in its maker’s own class: « peur extrême »; `avec="de"`: « d’avidité ». */
  humeur: textHelper(["avec"], (call, fact) => {
    const word = moods.get(fact.value);
    if (word === undefined) throw call.fail(`aucun mot pour «\u00a0${fact.value}\u00a0» (${fact.id})`);
    const lead = call.options.avec === "de" ? (elides(word) ? "d\u2019" : "de ") : "";
    return printFact(call.pen, fact, "word", `${lead}${word}`, call.place);
  }),
} as const satisfies Readonly<Record<string, Helper>>;
