import { describe, expect, test } from "@jest/globals";
import type { Dossier } from "../../src/facts/dossier.ts";
import { dossierOf } from "../../src/facts/dossier.ts";
import { lexicon } from "../../src/french/lexicon.ts";
import { regions } from "../../src/french/region.ts";
import { describeWith } from "../../src/sources/entities.ts";
import { readEvents } from "../../src/sources/events.ts";
import { readMarket } from "../../src/sources/market.ts";
import type { Article } from "../../src/writing/article.ts";
import { createLibrary } from "../../src/writing/library.ts";
import { write } from "../../src/writing/write.ts";
import { told } from "../sources/told.ts";
import { head, spans, textOf, wholeShape } from "./make.ts";

const spoken = describeWith([]);

const market = `
asOf: 2025-01-27T05:00:00Z
source: { id: releve, name: Relevé }
categories:
  - { id: eole, name: Énergie éolienne, change24h: -9 }
indices:
  - { id: repere, name: Repère, change24h: { value: -4, source: { id: indice, name: Indice, url: "https://example.org" } } }
assets:
  - { id: a, name: A, categories: [eole], change24h: -8, price: { value: 2, asOf: 2025-01-26T23:00:00Z } }
`;

const release = { type: "model-release", id: "m", date: "2025-01-20", source: "Dépôt", model: "R1", organization: "X" };

function dossier(now = "2025-01-27T05:00:00Z", events: readonly object[] = []): Dossier {
  const request = {
    about: "sector",
    sector: "eole",
    benchmark: "repere",
    asset: null,
    index: null,
    event: null,
    window: "24h",
    zone: "Europe/Paris",
  } as const;
  const reported = events.flatMap((event) => readEvents(JSON.stringify(event), "e.json", spoken));
  const made = dossierOf(readMarket(market, "m.yaml", spoken), reported, request, now);
  if (made === null) throw new Error("the market of this test has a sector and a benchmark");
  return made;
}

const parts: Readonly<Record<string, string>> = {
  titre: "Un",
  titreSeo: "Seo",
  description: "Description",
  chapo: "Chapô",
  resume: "Résumé : fin.",
  etiquettes: "- un",
};

const block = (name: string, text: string): string => `{{#${name}}}\n${text}\n{{/${name}}}\n`;

/** A template with every part, some of them replaced, or left out when null. */
function templateOf(changed: Readonly<Record<string, string | null>> = {}, body = "Corps."): string {
  const all = { ...parts, ...changed };
  const blocks = Object.entries(all).map(([name, text]) => (text === null ? "" : block(name, text)));
  return `${head}${blocks.join("")}\n${body}`;
}

interface Given {
  readonly seed?: number | null;
  readonly dossier?: Dossier;
  readonly region?: "fr-FR" | "fr-CH";
}

function writeOf(template: string, given: Given = {}): Article {
  const region = regions[given.region ?? "fr-FR"];
  const kind = createLibrary(new Map([["essai.hbs", template]]), region, lexicon, wholeShape).find("essai");
  return write(given.dossier ?? dossier(), kind, { region, seed: given.seed === undefined ? 1 : given.seed });
}

const titlesOf = (template: string, seed: number): readonly string[] => writeOf(template, { seed }).titles.map(textOf);

describe("an article", () => {
  test("has its parts, and the rest as its body", () => {
    const { seoTitle, description, chapo, resume, body, tags } = writeOf(templateOf());
    expect([seoTitle, description, chapo, resume, body].map(textOf)).toEqual([
      "Seo",
      "Description",
      "Chapô",
      "Résumé\u00a0: fin.",
      "Corps.",
    ]);
    expect(tags.map(textOf)).toEqual(["un"]);
  });

  test.each(Object.keys(parts))("without %s is refused", (name) => {
    expect(told(() => writeOf(templateOf({ [name]: null })))).toEqual([
      "E_TEMPLATE_INVALID",
      `essai.hbs\u00a0: la partie {{#${name}}} manque ou reste vide.`,
    ]);
  });

  test.each(Object.keys(parts).filter((name) => name !== "etiquettes"))("whose %s stays empty is refused", (name) => {
    expect(told(() => writeOf(templateOf({ [name]: "{{#if mixed}}a{{/if}}" })))).toEqual([
      "E_TEMPLATE_INVALID",
      `essai.hbs\u00a0: la partie {{#${name}}} manque ou reste vide.`,
    ]);
  });

  test("is dated where its readers live", () => {
    const { asOf, dateline, generatedAt } = writeOf(templateOf());
    expect(dateline).toMatchObject([
      { text: "Lundi 27\u00a0janvier 2025 à 6\u00a0h, heure de Paris", fact: "market.asOf", role: "time" },
    ]);
    expect([asOf, generatedAt]).toEqual(["2025-01-27T05:00:00Z", "2025-01-27T05:00:00Z"]);
  });

  test("bears the reader's day in its id and slug, without accent nor capital", () => {
    const { id, slug } = writeOf(templateOf(), { dossier: dossier("2025-01-27T23:30:00Z") });
    expect(id).toBe("essai:eole:2025-01-28");
    expect(slug).toMatch(/^essai-[a-z0-9-]*energie-eolienne[a-z0-9-]*-2025-01-28$/u);
  });
});

describe("what a kind needs", () => {
  const needing = (path: string): string => templateOf().replace("[sector]", `[${path}]`);

  test.each(["sector.price", "foremost.modelRelease.cost", "events.modelRelease", "groups", "best"])(
    "must be known: %s",
    (path) => {
      expect(told(() => writeOf(needing(path)))).toEqual([
        "E_FACT_MISSING",
        `Pour un article «\u00a0Essai\u00a0», il manque une donnée obligatoire\u00a0: ${path}.`,
      ]);
    },
  );

  test.each(["sector.change", "members", "mixed", "foremost.modelRelease.model"])("may be %s when known", (path) => {
    expect(textOf(writeOf(needing(path), { dossier: dossier(undefined, [release]) }).body)).toBe("Corps.");
  });
});

describe("titles", () => {
  const three = (texts: readonly string[]): string =>
    templateOf({ titre: null }, texts.map((text) => block("titre", text)).join(""));

  test("are all kept, and the seed says which comes first", () => {
    const template = three(["Un", "Deux", "Trois"]);
    expect([0, 1, 2, 3].map((seed) => titlesOf(template, seed))).toEqual([
      ["Un", "Deux", "Trois"],
      ["Deux", "Trois", "Un"],
      ["Trois", "Un", "Deux"],
      ["Un", "Deux", "Trois"],
    ]);
  });

  test("of over 90 signs go last, the longest at the very end", () => {
    const long = (signs: number): string => "x".repeat(signs);
    expect(titlesOf(three([long(92), long(91), long(90)]), 0).map((title) => title.length)).toEqual([90, 91, 92]);
    expect(titlesOf(three([long(90), long(3), long(89)]), 0).map((title) => title.length)).toEqual([90, 3, 89]);
  });

  test("that print nothing are left out", () => {
    expect(titlesOf(three(["{{#if mixed}}a{{/if}}", "Deux"]), 0)).toEqual(["Deux"]);
  });
});

describe("the seed", () => {
  const varied = templateOf({}, "{{#varie}}a{{ou}}b{{ou}}c{{ou}}d{{ou}}e{{/varie}}");
  const texts = (days: readonly number[]): readonly string[] =>
    days.map((day) => textOf(writeOf(varied, { seed: null, dossier: dossier(`2025-02-0${day}T05:00:00Z`) }).body));

  test("is drawn from kind, subject and day when none is given", () => {
    expect(writeOf(varied, { seed: null }).seed).toBe(writeOf(varied, { seed: null }).seed);
    expect(new Set(texts([1, 2, 3, 4, 5, 6, 7, 8, 9])).size).toBeGreaterThan(2);
  });

  test("of zero is a seed", () => {
    expect(writeOf(varied, { seed: 0 }).seed).toBe(0);
  });

  test("makes the same article again", () => {
    expect(writeOf(varied, { seed: 5 })).toEqual(writeOf(varied, { seed: 5 }));
  });
});

describe("facts and sources", () => {
  const printing = (body: string): Article => writeOf(templateOf({}, body));

  test("are those printed, with all that they were computed from", () => {
    const article = printing("{{points gap}}");
    expect(article.facts.map(({ id }) => id)).toEqual([
      "market.asOf",
      "eole.gap.repere.24h",
      "eole.change.24h",
      "repere.change.24h",
    ]);
    expect(spans(article.body)).toBe("[5\u00a0points de pourcentage|eole.gap.repere.24h]");
  });

  test("come in reading order: title, chapô, body, résumé", () => {
    const body = "{{#with single}}{{montant price}}{{/with}}";
    const article = writeOf(
      templateOf(
        {
          resume: "Résumé : {{#with single}}{{pourcentage change}}{{/with}}.",
          chapo: "{{pourcentage benchmark.change}}",
          titre: "{{pourcentage sector.change}}",
        },
        body,
      ),
    );
    expect(article.facts.map(({ id }) => id)).toEqual([
      "market.asOf",
      "eole.change.24h",
      "repere.change.24h",
      "a.price",
      "a.change.24h",
    ]);
  });

  test("are credited once each, at the latest time read, our own computations never", () => {
    const { sources } = printing("{{points gap}} {{#with single}}{{montant price}} {{pourcentage change}}{{/with}}");
    expect(sources).toEqual([
      {
        id: "releve",
        name: "Relevé",
        url: null,
        asOf: "2025-01-27T05:00:00Z",
        told: "27\u00a0janvier 2025 à 6\u00a0h",
        attribution: null,
      },
      {
        id: "indice",
        name: "Indice",
        url: "https://example.org",
        asOf: "2025-01-27T05:00:00Z",
        told: "27\u00a0janvier 2025 à 6\u00a0h",
        attribution: null,
      },
    ]);
  });

  test("are told as precisely as they are known", () => {
    const article = writeOf(templateOf({}, "{{le foremost.modelRelease.model}}"), {
      dossier: dossier(undefined, [release]),
    });
    expect(article.sources.map(({ name, told: when }) => [name, when])).toEqual([
      ["Relevé", "27\u00a0janvier 2025 à 6\u00a0h"],
      ["Dépôt", "20\u00a0janvier 2025"],
    ]);
  });

  test("of what a wording not chosen would have printed are left out", () => {
    const article = printing("{{#if mixed}}{{points gap}}{{else}}Un.{{/if}}");
    expect(article.facts.map(({ id }) => id)).toEqual(["market.asOf"]);
    expect(article.sources.map(({ name }) => name)).toEqual(["Relevé"]);
  });
});

test("tags are the lines of their list, each once, names as they are", () => {
  const template = templateOf({ etiquettes: "- {{nom sector}}\n{{#if best}}\n- {{nom best}}\n{{/if}}\n- un\n- un" });
  const tags = writeOf(template).tags.map(textOf);
  expect(tags).toHaveLength(2);
  expect(tags[0]).toContain("Énergie éolienne");
  expect(tags[1]).toBe("un");
});

test("the disclosure is set for the region", () => {
  expect(writeOf(templateOf(), { region: "fr-FR" }).disclosure).toContain("citées\u202f; chaque");
});
