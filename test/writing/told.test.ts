import { describe, expect, test } from "@jest/globals";
import type { Told } from "../../src/writing/told.ts";
import { createTeller, nothingTold, openingOf } from "../../src/writing/told.ts";

/** A blank line that an editor typed. */
const paragraph = "\n\uE002\n";

type Part =
  | { readonly literal: string }
  | { readonly value: string; readonly opening: string | null }
  | { readonly name: string };

const literal = (text: string): Part => ({ literal: text });
const value = (text: string, opening: string | null = null): Part => ({ value: text, opening });
const name = (entity: string): Part => ({ name: entity });

/** What has been told once these parts are read; a name is mentioned, then printed. */
function reading(...parts: readonly Part[]): Told {
  const teller = createTeller();
  for (const part of parts) {
    if ("literal" in part) teller.literal(part.literal);
    else if ("value" in part) teller.value(part.value, part.opening);
    else {
      teller.told().mention({ entity: part.name, gender: "m", number: "singular", noun: null, alone: true });
      teller.value(part.name, null);
    }
  }
  return teller.told();
}

/** « paragraph », « sentence » or « inside »: where the next value would stand. */
function whereAfter(...parts: readonly Part[]): string {
  const { startsParagraph, startsSentence } = reading(...parts);
  if (startsParagraph) return startsSentence ? "paragraph" : "a paragraph without its sentence";
  return startsSentence ? "sentence" : "inside";
}

describe("the next value", () => {
  test.each<readonly [title: string, where: string, ...parts: readonly Part[]]>([
    ["opens a passage that nothing precedes", "paragraph"],
    ["opens a passage after blanks alone", "paragraph", literal(" \n ")],
    ["stands inside a sentence after a word", "inside", literal("Un ")],
    ["stands inside a sentence after a value", "inside", value("9\u202f%")],
    ["opens a passage after a value without text", "paragraph", value("")],
    ["opens a sentence after a full stop", "sentence", literal("Un. ")],
    ["opens a sentence after a question mark", "sentence", literal("Un\u202f? ")],
    ["opens a sentence after an exclamation mark", "sentence", literal("Un\u202f! ")],
    ["opens a sentence after an ellipsis", "sentence", literal("Un… ")],
    ["opens a sentence after a stop and a line end", "sentence", literal("Un.\n")],
    ["opens a sentence after a quotation that ends one", "sentence", literal("«\u00a0Un.\u00a0» ")],
    ["opens a sentence after a Swiss quotation", "sentence", literal("«Un.» ")],
    ["stands inside after a quotation without a stop", "inside", literal("«\u00a0Un\u00a0» ")],
    ["stands inside after a comma", "inside", literal("Un, ")],
    ["stands inside after a colon", "inside", literal("Un\u00a0: ")],
    ["stands inside after a stop without a space", "inside", literal("Un.")],
    ["stands inside after a line end in a paragraph", "inside", literal("Un\n")],
    ["stands inside what the sentence after a stop goes on to say", "inside", literal("Un. Deux ")],
    ["opens a paragraph after a typed blank line", "paragraph", literal(`Un.${paragraph}`)],
    ["opens a paragraph after one without a stop before it", "paragraph", literal(`Un${paragraph}`)],
    ["opens a heading after a stop and one line end", "paragraph", literal("Un.\n## ")],
    ["opens what follows a whole heading", "paragraph", literal("## Un\n")],
    ["opens an item after an item", "paragraph", literal("Un\u00a0:\n- deux.\n- ")],
    ["opens an item under a paragraph under a heading", "paragraph", literal("## Un\nDeux. Trois.\n- ")],
    ["opens an item", "paragraph", literal("Un\u00a0:\n- ")],
    ["opens a line of a quotation", "paragraph", literal("Un\u00a0:\n> ")],
    ["opens a row of a table", "paragraph", literal("Un\n| ")],
    ["opens a heading", "paragraph", literal(`Un.${paragraph}## `)],
    ["opens a heading right under a line that no stop ends", "paragraph", literal("Un\n## ")],
    ["stands inside a heading that has begun", "inside", literal("## Un ")],
    ["opens a paragraph under a heading and a blank line", "paragraph", literal(`## Un${paragraph}`)],
    ["opens a paragraph under a heading that a value ends", "paragraph", literal("## "), value("Un"), literal("\n")],
    [
      "stands inside after a line end in the paragraph under a heading",
      "inside",
      literal("## "),
      value("Un"),
      literal("\nDeux"),
      literal("\n"),
    ],
    ["opens a sentence in bold", "paragraph", literal("**")],
  ])("%s", (_, where, ...parts) => {
    expect(whereAfter(...parts)).toBe(where);
  });
});

describe("a stop and the space after it, told apart", () => {
  test.each<readonly [title: string, where: string, ...parts: readonly Part[]]>([
    ["end a sentence over two literals", "sentence", literal("Un."), literal(" ")],
    ["end one with a closed quotation", "sentence", literal("«\u00a0Un.\u00a0»"), literal(" ")],
    ["end one with the next sentence behind the space", "inside", literal("Un."), literal(" Deux ")],
    ["end none when a value stands between", "inside", literal("Un."), value("5"), literal(" ")],
    ["end one over a value without text", "sentence", literal("Un."), value(""), literal(" ")],
    ["end one over an empty literal", "sentence", literal("Un."), literal(""), literal(" ")],
    ["end none without the space", "inside", literal("Un."), literal("fr ")],
    ["end none when the stop is a value's", "inside", value("Inc."), literal(" ")],
  ])("%s", (_, where, ...parts) => {
    expect(whereAfter(...parts)).toBe(where);
  });

  test("let the second sentence be told as one", () => {
    const { openings } = reading(literal("Mais voilà."), literal(" Toutefois "));
    expect(openings.map(({ words }) => words)).toEqual(["mais", "toutefois"]);
  });
});

describe("how sentences began", () => {
  const openings = (...parts: readonly Part[]): readonly string[] =>
    reading(...parts).openings.map(({ words, isParagraph }) => (isParagraph ? `¶ ${words}` : words));

  test.each<readonly [title: string, openings: readonly string[], ...parts: readonly Part[]]>([
    ["none in a passage of nothing", []],
    ["the first of a passage opens a paragraph", ["¶ reculs"], literal("Reculs hier.")],
    ["each sentence once", ["¶ reculs", "mais"], literal("Reculs hier. Mais la suite.")],
    ["a new paragraph", ["¶ reculs", "¶ mais"], literal(`Reculs hier.${paragraph}Mais.`)],
    ["items, without their sign", ["¶ reculs", "¶ ether", "¶ aave"], literal("Reculs\u00a0:\n- ether\n- aave")],
    ["a heading, without its sign", ["¶ reculs", "¶ mais"], literal(`## Reculs hier${paragraph}Mais.`)],
    ["cells, one for the row", ["¶ actif", "¶ ether"], literal("| Actif | variation |\n| Ether | baisse |")],
    ["bold, without its stars", ["¶ reculs"], literal("**Reculs hier** encore")],
    ["a value by its own words", ["¶ environ"], value("environ 9\u202f%")],
    ["a value by what it says it is", ["¶ @bitcoin"], value("le bitcoin", "@bitcoin")],
    ["a value inside a sentence opens none", ["¶ reculs"], literal("Reculs "), value("deux", "@deux")],
    ["a value without text opens none", ["¶ reculs"], value("", "@rien"), literal("Reculs")],
    ["a value behind the sign of its item", ["¶ reculs", "¶ ether"], literal("Reculs\u00a0:\n- "), value("ether")],
    ["a value after a typed article is told with its article", ["¶ la hausse"], literal("La "), value("hausse")],
    [
      "a value that names somebody, after a typed article too",
      ["¶ la @hausse"],
      literal("La "),
      value("hausse", "@hausse"),
    ],
  ])("%s", (_, expected, ...parts) => {
    expect(openings(...parts)).toEqual(expected);
  });

  test.each([
    ["Reculs marqués", "reculs"],
    ["La hausse se poursuit", "la hausse"],
    ["Le bitcoin recule", "le bitcoin"],
    ["Les jetons reculent", "les jetons"],
    ["L\u2019ether recule", "l\u2019 ether"],
    ["Une hausse", "une hausse"],
    ["Du côté des valeurs", "du côté"],
    ["En hausse de 9\u202f%", "en hausse"],
    ["Sur un an, la baisse", "sur un"],
    ["Mais la hausse", "mais"],
    ["Toutefois, le bitcoin", "toutefois"],
    ["D\u2019autres valeurs", "d\u2019"],
    ["  Un peu", "un peu"],
    ["", ""],
  ])("%j opens with %j", (text, opening) => {
    expect(openingOf(text)).toBe(opening);
  });
});

test("sentences of the passages before are remembered, and open none of this one", () => {
  const teller = createTeller([{ words: "reculs", isParagraph: true }]);
  expect(teller.told()).toMatchObject({ startsSentence: true, startsParagraph: true, words: 0 });
  teller.literal("Mais voilà.");
  expect(teller.told().openings).toEqual([
    { words: "reculs", isParagraph: true },
    { words: "mais", isParagraph: true },
  ]);
});

describe("the words of the passage", () => {
  test.each<readonly [title: string, words: number, ...parts: readonly Part[]]>([
    ["are none at first", 0],
    ["are those of literals and values", 4, literal("Un recul "), value("de 9\u202f%")],
    ["are counted over sentences and paragraphs", 3, literal(`Un. Deux.${paragraph}Trois.`)],
    ["are no signs", 2, literal("## Un –\n| deux | "), value("\u2212")],
  ])("%s", (_, words, ...parts) => {
    expect(reading(...parts).words).toBe(words);
  });
});

describe("who was named", () => {
  const who = (mentions: Told["mentions"]): readonly string[] => mentions.map(({ entity }) => entity);
  const seen = (...parts: readonly Part[]) => {
    const { mentions, before, paragraph: named } = reading(...parts);
    return { now: who(mentions), before: who(before), paragraph: who(named) };
  };

  test.each<
    readonly [
      title: string,
      expected: { readonly now: string[]; readonly before: string[]; readonly paragraph: string[] },
      ...parts: readonly Part[],
    ]
  >([
    ["in this sentence", { now: ["a", "b"], before: [], paragraph: ["a", "b"] }, name("a"), literal(" et "), name("b")],
    ["in the sentence before", { now: [], before: ["a"], paragraph: ["a"] }, name("a"), literal(" recule. ")],
    [
      "in both",
      { now: ["b"], before: ["a"], paragraph: ["a", "b"] },
      name("a"),
      literal(" recule. "),
      name("b"),
      literal(" avance"),
    ],
    [
      "two sentences ago, in the paragraph alone",
      { now: [], before: [], paragraph: ["a"] },
      name("a"),
      literal(" recule. Un. "),
    ],
    ["nobody in a new paragraph", { now: [], before: [], paragraph: [] }, name("a"), literal(` recule.${paragraph}`)],
    ["nobody under a heading", { now: [], before: [], paragraph: [] }, literal("## "), name("a"), literal("\n")],
    ["nobody in the next item", { now: [], before: [], paragraph: [] }, literal("- "), name("a"), literal("\n- ")],
    [
      "those of the sentence before, not lost by blanks at the head of the next",
      { now: [], before: ["a"], paragraph: ["a"] },
      name("a"),
      literal(" recule. "),
      literal(" "),
    ],
    [
      "those of the sentence before, not lost by signs alone",
      { now: [], before: ["a"], paragraph: ["a"] },
      name("a"),
      literal(" recule. … "),
    ],
  ])("%s", (_, expected, ...parts) => {
    expect(seen(...parts)).toEqual(expected);
  });

  test("opens its sentence or stands inside it", () => {
    const { mentions } = reading(name("a"), literal(" dépasse "), name("b"));
    expect(mentions).toMatchObject([
      { entity: "a", opens: true },
      { entity: "b", opens: false },
    ]);
  });

  test("keeps gender, number and noun for the pronoun that takes it up", () => {
    const teller = createTeller();
    const named = { entity: "a", gender: "f", number: "plural", noun: "les actions" } as const;
    teller.told().mention({ ...named, alone: true });
    expect(teller.told().mentions).toEqual([{ ...named, opens: true }]);
  });
});

test("what a passage begins with names nobody, whatever it is told", () => {
  nothingTold.mention({ entity: "a", gender: "m", number: "singular", noun: null, alone: true });
  expect([nothingTold.mentions, nothingTold.startsParagraph, nothingTold.openings]).toEqual([[], true, []]);
});
