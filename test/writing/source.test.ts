import { describe, expect, test } from "@jest/globals";
import type { RegionId } from "../../src/french/region.ts";
import { regions } from "../../src/french/region.ts";
import { mistakesOf } from "../../src/writing/mistake.ts";
import type { TemplateSource } from "../../src/writing/source.ts";
import { parseTemplate } from "../../src/writing/source.ts";
import { bitcoin, change, dollars, run, spans, text, textOf } from "./make.ts";

const parse = (template: string): TemplateSource => parseTemplate(template, "a.hbs", regions["fr-FR"], () => false);

/** The mistakes that keep a template from being read, each behind its place. */
const told = (template: string): readonly string[] =>
  mistakesOf(parse(template).findings).map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);

describe("a template that cannot be read says where", () => {
  test.each([
    ["an unclosed block", "{{#if a}}\nb\n", "a.hbs:3:1"],
    ["a block closed by another's name", "un\n\n{{#if a}}b{{/each}}", "a.hbs:3:1"],
    ["a block closed that was not open", "un\n{{/if}}", "a.hbs:2:1"],
    ["an unclosed brace", "un\n{{le a\n", "a.hbs:2:1"],
    ["an unclosed text", 'un\n{{accord a "peser}}', "a.hbs:2:1"],
    ["a path that climbs in its middle", "un\n\n{{a/../b}}", "a.hbs:3:1"],
    ["an unclosed block under front matter", "---\nname: x\n---\n{{#if a}}\nb", "a.hbs:5:1"],
  ])("%s", (_, template, where) => {
    expect(told(template)).toEqual([
      `${where} la syntaxe du gabarit est fausse, une accolade ou une balise de bloc n’est sans doute pas refermée.`,
    ]);
    expect(parse(template).program.body).toEqual([]);
  });

  test.each([
    ["a list that does not close", "---\nname: x\nneeds: [a\n---\ntexte", /^a\.hbs:[34]:\d+ /u],
    ["a key given twice", "---\nname: x\nname: y\n---\ntexte", /^a\.hbs:3:1 /u],
    ["a value that looks like a key", "---\nname: a: b\n---\n", /^a\.hbs:2:7 /u],
  ])("front matter with %s", (_, template, where) => {
    const [first = "", ...others] = told(template);
    expect(first).toMatch(where);
    expect(first).toMatch(/ l’en-tête n’est pas du YAML valide\.$/u);
    expect(others).toEqual([]);
  });

  test("front matter and body, both wrong, are both told", () => {
    expect(told("---\nname: a: b\n---\n{{#if a}}")).toHaveLength(2);
  });

  test.each(["\uE000", "\uE001", "\uE002"])("a text that holds %j, which marks slots", (mark) => {
    expect(told(`---\nname: x\n---\nun ${mark}`)).toEqual([
      "a.hbs:4:4 le fichier contient des caractères à usage privé (U+E000 à U+E002), réservés au programme.",
    ]);
  });
});

describe("front matter", () => {
  test("comes back as it is", () => {
    expect(parse("---\nname: x\nneeds: [a, b]\n---\ntexte").matter.value).toEqual({ name: "x", needs: ["a", "b"] });
  });

  test("may be missing", () => {
    expect(parse("texte\n---\nname: x\n---\n").matter.value).toBeNull();
  });

  test("may be empty", () => {
    expect(parse("---\n---\ntexte").matter.value).toBeNull();
  });

  test.each<readonly [path: readonly PropertyKey[], line: number, column: number]>([
    [["name"], 2, 1],
    [["needs"], 3, 1],
    [["needs", 1], 3, 12],
    [["deep", "inner"], 5, 3],
    [["deep", "nowhere"], 4, 1],
    [["nowhere"], 1, 1],
    [[], 1, 1],
  ])("says that %j stands at line %i, column %i", (path, line, column) => {
    const { matter } = parse("---\nname: x\nneeds: [a, b]\ndeep:\n  inner: 1\n---\ntexte");
    expect(matter.placeOf(path)).toEqual({ line, column });
  });

  test("is not printed, and a rule of dashes further down is", () => {
    expect(textOf(run("Un.\n\n---\n\nDeux.", {}))).toBe("Un.\n\n---\n\nDeux.");
  });
});

describe("the prose of a template", () => {
  test.each<readonly [RegionId, string]>([
    ["fr-FR", "L\u2019or monte\u202f; «\u00a0oui\u00a0»\u00a0: [9\u202f%|ai.change.24h]\u202f! …"],
    ["fr-CH", "L\u2019or monte\u202f; «oui»\u00a0: [9%|ai.change.24h]\u202f! …"],
    ["fr-CA", "L\u2019or monte; «\u00a0oui\u00a0»\u00a0: [9\u00a0%|ai.change.24h]! …"],
  ])("is set for %s, around values too", (region, expected) => {
    const template = "L'or monte ; « oui » : {{pourcentage sector.change}} ! ...";
    expect(spans(run(template, { sector: { change: change("ai", -9) } }, { region }))).toBe(expected);
  });

  test("is set inside blocks, wordings and else, and values are not", () => {
    const data = { sector: { name: text("name", "l'or : 'x' ;") } };
    const template = "{{#if mixed}}a{{else}}l'or {{#varie}}l'un{{ou}}l'un{{/varie}} {{mot sector.name}}{{/if}}";
    expect(spans(run(template, data))).toBe("l\u2019or l\u2019un [l'or : 'x' ;|event.name]");
  });
});

describe("a bare field", () => {
  test("is printed by `texte`, tied to its fact", () => {
    const data = { sector: { symbol: text("symbol", "TAO") } };
    expect(spans(run("Le {{sector.symbol}}, {{#with sector}}{{symbol}}{{/with}}", data))).toBe(
      "Le [TAO|event.symbol], [TAO|event.symbol]",
    );
  });

  test("is printed by `texte` when it is the item itself", () => {
    const data = {
      events: { analysis: [{ paragraphs: [text("paragraphs.0", "Un."), text("paragraphs.1", "Deux.")] }] },
    };
    expect(spans(run("{{#each events.analysis}}{{#each paragraphs}}{{this}}{{/each}}{{/each}}", data))).toBe(
      "[Un.|event.paragraphs.0][Deux.|event.paragraphs.1]",
    );
  });
});

describe("what Handlebars asks of data", () => {
  test.each([
    [
      "a figure of zero is there",
      "{{#if sector.price}}oui{{else}}non{{/if}}",
      { sector: { price: dollars(0) } },
      "oui",
    ],
    ["a missing figure is not", "{{#if sector.price}}oui{{else}}non{{/if}}", { sector: { price: null } }, "non"],
    ["an empty list is not", "{{#if members}}oui{{else}}non{{/if}}", { members: [] }, "non"],
    [
      "a path through nothing is not",
      "{{#if foremost.modelRelease.recent}}oui{{else}}non{{/if}}",
      { foremost: { modelRelease: null } },
      "non",
    ],
    ["#each over nothing takes its else", "{{#each members}}oui{{else}}non{{/each}}", { members: null }, "non"],
    ["#with of nothing takes its else", "{{#with best}}oui{{else}}non{{/with}}", { best: null }, "non"],
    ["{{^if}} is #unless", "{{^if best}}non{{/if}}", { best: null }, "non"],
  ])("%s", (_, template, data, expected) => {
    expect(textOf(run(template, data))).toBe(expected);
  });

  test("a field that a prototype has and the data have not is nothing", () => {
    const inherited: object = Object.create({ best: bitcoin });
    expect(textOf(run("{{#if best}}oui{{else}}non{{/if}}", { ...inherited }))).toBe("non");
    expect(
      textOf(
        run("{{#with majors}}{{#if single}}oui{{else}}non{{/if}}{{/with}}", {
          majors: Object.create({ single: bitcoin, members: [] }),
        }),
      ),
    ).toBe("non");
  });
});
