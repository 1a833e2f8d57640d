import { describe, expect, test } from "@jest/globals";
import type { RegionId } from "../../src/french/region.ts";
import { regions } from "../../src/french/region.ts";
import type { TemplateSource } from "../../src/writing/source.ts";
import { parseTemplate } from "../../src/writing/source.ts";
import { told } from "../sources/told.ts";
import { bitcoin, change, dollars, run, spans, text, textOf } from "./make.ts";

const parse = (template: string): TemplateSource => parseTemplate(template, "a.hbs", regions["fr-FR"], () => false);

describe("a template that cannot be read is refused", () => {
  test.each([
    ["an unclosed block", "{{#if a}}\nb\n", "a.hbs:3"],
    ["a block closed by another's name", "un\n\n{{#if a}}b{{/each}}", "a.hbs:3"],
    ["a block closed that was not open", "un\n{{/if}}", "a.hbs:2"],
    ["an unclosed brace", "un\n{{le a\n", "a.hbs:2"],
    ["an unclosed text", 'un\n{{accord a "peser}}', "a.hbs:2"],
    ["a path that climbs in its middle", "un\n\n{{a/../b}}", "a.hbs:3"],
    ["an unclosed block under front matter", "---\nname: x\n---\n{{#if a}}\nb", "a.hbs:5"],
  ])("%s", (_, template, where) => {
    expect(told(() => parse(template))).toEqual([
      "E_TEMPLATE_INVALID",
      `${where}\u00a0: la syntaxe du gabarit est fausse, une accolade ou une balise de bloc n’est sans doute pas refermée.`,
    ]);
  });

  test.each([
    ["a list that does not close", "---\nname: x\nneeds: [a\n---\ntexte", "a.hbs, lignes 1 à 4"],
    ["a key given twice", "---\nname: x\nname: y\n---\ntexte", "a.hbs, lignes 1 à 4"],
    ["a value that looks like a key", "---\nname: a: b\n---\n", "a.hbs, lignes 1 à 3"],
  ])("front matter with %s", (_, template, where) => {
    expect(told(() => parse(template))).toEqual([
      "E_TEMPLATE_INVALID",
      `${where}\u00a0: l’en-tête n’est pas du YAML valide.`,
    ]);
  });

  test.each(["\uE000", "\uE001", "\uE002"])("a text that holds %j, which marks slots", (mark) => {
    expect(told(() => parse(`un ${mark}`))).toEqual([
      "E_TEMPLATE_INVALID",
      "a.hbs\u00a0: le fichier contient des caractères à usage privé (U+E000 à U+E002), réservés au programme.",
    ]);
  });
});

describe("front matter", () => {
  test("comes back as it is", () => {
    expect(parse("---\nname: x\nneeds: [a, b]\n---\ntexte").frontMatter).toEqual({ name: "x", needs: ["a", "b"] });
  });

  test("may be missing", () => {
    expect(parse("texte\n---\nname: x\n---\n").frontMatter).toBeNull();
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
      "{{#if latest.modelRelease.recent}}oui{{else}}non{{/if}}",
      { latest: { modelRelease: null } },
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
