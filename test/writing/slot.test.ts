import { describe, expect, test } from "@jest/globals";
import type { PieceRole } from "../../src/writing/article.ts";
import { createSlots, holdsSlots } from "../../src/writing/slot.ts";
import type { Data } from "./make.ts";
import { change, run, spans, text, textOf, valuesOf } from "./make.ts";

const place = { file: "essai.hbs", line: 1, column: 1 };

/** Reads a text in which each `{…}` stands for a printed value. */
function read(template: string, role: PieceRole = "word"): string {
  const slots = createSlots();
  const filled = template.replace(/\{([^}]*)\}/gu, (_, value: string) =>
    slots.put({ role, text: value, fact: null, machine: null, place }),
  );
  return textOf(slots.read(filled));
}

/** What a template reads as, on data that hold one true flag, one false, and a list of two. */
const data: Data = { mixed: true, sector: { rises: false }, members: [{}, {}], groups: [] };
const laidOut = (template: string): string => textOf(run(template, data));

describe("the layout of a template", () => {
  test.each([
    ["lines of a paragraph are joined", "Un\ndeux\n  trois.", "Un deux trois."],
    ["a blank line that was typed breaks a paragraph", "Un.\n\nDeux.", "Un.\n\nDeux."],
    ["a typed line of blanks breaks it too", "Un.\n  \t\nDeux.", "Un.\n\nDeux."],
    ["many typed blank lines break it once", "Un.\n\n\n\n\nDeux.", "Un.\n\nDeux."],
    [
      "a line emptied by logic breaks nothing",
      "Un\n{{#if sector.rises}}caché{{/if}}\n{{#if mixed}}\ndeux\n{{/if}}\ntrois.",
      "Un deux trois.",
    ],
    [
      "two lines emptied by logic break nothing",
      "Un\n{{#each groups}}x{{/each}}\n{{#each groups}}x{{/each}}\ndeux.",
      "Un deux.",
    ],
    ["a comment leaves nothing", "Un\n{{!-- rien\n\ndu tout --}}\ndeux.", "Un deux."],
    ["a break typed in a loop breaks each time", "{{#each members}}\nUn.\n\n{{/each}}", "Un.\n\nUn."],
    [
      "spaces before a comma, a full stop and a bracket go",
      "Un {{#if mixed}}deux {{/if}}, trois ( quatre ) .",
      "Un deux, trois ( quatre).",
    ],
    ["double spaces are one", "Un   deux \t trois", "Un deux trois"],
    ["tabs indent as spaces do", "\tUn\n\t\tdeux.", "Un deux."],
    ["Windows line ends are line ends", "Un\r\ndeux.\r\n\r\nTrois.", "Un deux.\n\nTrois."],
    [
      "a table keeps its lines",
      "| A | B |\n| --- | ---: |\n{{#each members}}\n| a | b |\n{{/each}}",
      "| A | B |\n| --- | ---: |\n| a | b |\n| a | b |",
    ],
    ["a cell loses the blanks that logic leaves", "| A  {{#if mixed}}b {{/if}}, c |\t", "| A b, c |"],
    ["a quotation keeps its lines", "> Un\n>\n> — deux", "> Un\n>\n> — deux"],
    ["a list keeps its lines", "- un\n{{#if sector.rises}}\n- caché\n{{/if}}\n- deux", "- un\n- deux"],
    ["a list with stars keeps its lines", "* un\n* deux", "* un\n* deux"],
    ["a numbered list keeps its lines", "1. un\n2. deux\n10. trois", "1. un\n2. deux\n10. trois"],
    ["bold at the head of a line is no list", "Un\n**deux**", "Un **deux**"],
    ["a heading stands alone", "## Titre\nTexte.\n## Autre\n## Encore", "## Titre\n\nTexte.\n\n## Autre\n\n## Encore"],
    [
      "blocks of different kinds stand apart",
      "Texte :\n| A |\n- un\n> cité",
      "Texte\u00a0:\n\n| A |\n\n- un\n\n> cité",
    ],
    ["a template of nothing but logic is empty", "{{#if sector.rises}}\n\nUn.\n\n{{/if}}\n", ""],
  ])("%s", (_, template, expected) => {
    expect(laidOut(template)).toBe(expected);
  });

  test("leaves a printed value as it is, line ends, spaces, tabs and signs included", () => {
    const value = "un  deux \n\n> trois ,\t| # - \r\n";
    expect(read(`Voici  {${value}} , puis\n{${value}}`)).toBe(`Voici ${value}, puis ${value}`);
  });

  test("drops a value without text, and keeps the rest", () => {
    expect(read("Un{} {deux}.")).toBe("Un deux.");
  });
});

describe("the characters that mark slots", () => {
  test.each(["\uE000", "\uE001", "\uE002", "a\uE0000\uE001"])("%j is seen", (mark) => {
    expect(holdsSlots(mark)).toBe(true);
  });

  test("others of the private use area are not", () => {
    expect(holdsSlots("\uE003 \uDFFF a")).toBe(false);
  });

  test("are plain text inside a value, which cannot pass for another slot or break a paragraph", () => {
    const hostile = text("text", "\uE0000\uE001 \uE002 \uE0001\uE001");
    const passage = run("Un {{mot foremost.socialPost.text}} {{mot foremost.socialPost.handle}}.", {
      foremost: { socialPost: { text: hostile, handle: text("handle", "@x") } },
    });
    expect(spans(passage)).toBe("Un [\uE0000\uE001 \uE002 \uE0001\uE001|event.text] [@x|event.handle].");
  });
});

describe("a capital at the head of a sentence", () => {
  test.each([
    ["at the head of the passage", "{le bitcoin} recule.", "Le bitcoin recule."],
    ["after a full stop", "Un. {deux}", "Un. Deux"],
    ["after an exclamation mark", "Un\u202f! {deux}", "Un\u202f! Deux"],
    ["after a question mark", "Un\u202f? {deux}", "Un\u202f? Deux"],
    ["after an ellipsis", "Un… {deux}", "Un… Deux"],
    ["after a closed quotation", "«\u00a0Un.\u00a0» {deux}", "«\u00a0Un.\u00a0» Deux"],
    ["after a Swiss one", "«Un.» {deux}", "«Un.» Deux"],
    ["in a new paragraph", "Un.\n\uE002\n{deux}", "Un.\n\nDeux"],
    ["in a heading", "## {deux}", "## Deux"],
    ["in a heading after text", "Un\n\uE002\n### {deux}", "Un\n\n### Deux"],
    ["in a quotation", "> {deux}", "> Deux"],
    ["in an item", "- un\n- {deux}", "- un\n- Deux"],
    ["in a numbered item", "1. {un}\n2. {deux}", "1. Un\n2. Deux"],
    ["in a cell", "| {un} | {deux} |", "| Un | Deux |"],
    ["in bold", "**{deux}**", "**Deux**"],
    ["with an accent", "{élan}", "Élan"],
    ["with an elided word", "Un. {d\u2019environ}", "Un. D\u2019environ"],
  ])("%s", (_, template, expected) => {
    expect(read(template)).toBe(expected);
    expect(read(template, "figure")).toBe(expected);
    expect(read(template, "text")).toBe(expected);
    expect(read(template, "time")).toBe(expected);
  });

  test.each([
    ["after a comma", "Un, {deux}"],
    ["after a colon", "Un\u00a0: {deux}"],
    ["after a word", "Un {deux}"],
    ["after another value", "{Un}{deux}"],
    ["inside brackets", "Un ({deux})"],
    ["after a dash inside a sentence", "Un - {deux}"],
    ["after a sign inside a sentence", "Un > {deux}"],
    ["in bold inside a sentence", "{Un}**{deux}**"],
    ["in a decimal", "Un.{deux}"],
  ])("stays small %s", (_, template) => {
    expect(read(template)).toBe(template.replace(/[{}]/gu, ""));
  });

  test.each(["name", "verbatim"] as const)("is never given to a %s", (role) => {
    expect(read("{dYdX} recule. {1inch} aussi. {éther}", role)).toBe("dYdX recule. 1inch aussi. éther");
  });

  test("is never given to an address", () => {
    const passage = run('{{lien foremost.socialPost.url}}. {{lien foremost.socialPost.url texte="voir"}}', {
      foremost: { socialPost: { url: text("url", "https://example.org/a") } },
    });
    expect(textOf(passage)).toBe("https://example.org/a. Voir");
  });

  test("changes the text alone of a value, not its fact nor its machine form", () => {
    const [verb] = valuesOf(run("{{bouge sector.change seul=true}}", { sector: { change: change("ai", -9) } }));
    expect(verb).toMatchObject({ fact: "ai.change.24h", role: "word", machine: null });
    expect(verb?.text).toMatch(/^[A-Z]/u);
  });
});

test("a passage is written by who knows how the sentences of those before it began", () => {
  const slots = createSlots();
  const known = (): string =>
    slots.defer(({ openings, mentions }) => `${openings.map(({ words }) => words).join("+")}/${mentions.length}`, null);
  expect(textOf(slots.read("Reculs hier."))).toBe("Reculs hier.");
  expect(textOf(slots.read(`Mais encore. Vu\u00a0: ${known()}`, true))).toBe("Mais encore. Vu\u00a0: reculs+mais+vu/0");
  expect(textOf(slots.read(`Ailleurs. Vu\u00a0: ${known()}`))).toBe("Ailleurs. Vu\u00a0: ailleurs+vu/0");
});
