/** Small hand-made data, and a template run on it with the real library, pen and slots. */
import { factId } from "../../src/facts/derive.ts";
import type { Entity, Fact, Naming, Source, Unit } from "../../src/facts/fact.ts";
import type { Named } from "../../src/facts/profile.ts";
import { lexicon } from "../../src/french/lexicon.ts";
import type { RegionId } from "../../src/french/region.ts";
import { regions } from "../../src/french/region.ts";
import type { Passage, ValuePiece } from "../../src/writing/article.ts";
import { createLibrary } from "../../src/writing/library.ts";
import type { Pen } from "../../src/writing/pen.ts";
import { createPen } from "../../src/writing/pen.ts";
import { rootShape } from "../../src/writing/root-shape.ts";
import type { Shape } from "../../src/writing/shape.ts";
import { certain } from "../../src/writing/shape.ts";

/** Monday, 6 h in Paris. */
export const now = "2025-01-27T05:00:00Z";
const source: Source = { id: "releve", name: "Relevé", url: "https://example.org/releve" };

/** An observation of the article's own time, unless `more` says otherwise. */
export function fact(
  about: string,
  measure: string,
  value: number | string,
  unit: Unit,
  more: Partial<Fact> = {},
): Fact {
  return {
    id: factId(about, measure, unit, more.period ?? null),
    about,
    measure,
    value,
    unit,
    period: null,
    status: "fact",
    by: null,
    precision: "exact",
    asOf: now,
    source,
    from: [],
    rule: null,
    ...more,
  };
}

/** A change over a day, in percent. */
export function change(about: string, value: number, more: Partial<Fact> = {}): Fact {
  return fact(about, "change", value, "percent", { period: "24h", ...more });
}

/** A sum in dollars. */
export function dollars(value: number, more: Partial<Fact> = {}): Fact {
  return fact("ai", "price", value, "USD", more);
}

export function text(measure: string, value: string, more: Partial<Fact> = {}): Fact {
  return fact("event", measure, value, "text", more);
}

export function date(value: string, measure = "date"): Fact {
  return fact("event", measure, value, "date");
}

/** Masculine, singular and without article (« Solana ») unless told otherwise. */
export function named(id: string, name: string, naming: Partial<Naming> = {}, more: Partial<Entity> = {}): Named {
  const full: Naming = {
    name,
    short: null,
    gender: "m",
    number: "singular",
    article: "none",
    elides: null,
    ...naming,
  };
  return {
    entity: {
      id,
      kind: "asset",
      name,
      symbol: null,
      categories: [],
      class: "crypto",
      trait: null,
      ...more,
      naming: full,
    },
    name: fact(id, "name", full.name, "text"),
  };
}

const definite = { article: "definite" } as const;

export const tokens = named(
  "ai",
  "jetons d\u2019intelligence artificielle",
  { ...definite, number: "plural", short: "jetons IA" },
  { kind: "category" },
);
export const index = named("index", "CoinDesk 20", definite, { kind: "index" });
export const bitcoin = named("bitcoin", "bitcoin", definite);
export const ether = named("ether", "ether", definite);
export const fed = named("fed", "Fed", { ...definite, gender: "f" }, { kind: "organization" });
export const shares = named("shares", "actions", { ...definite, gender: "f", number: "plural" }, { class: "share" });
export const solana = named("solana", "Solana");
export const aethir = named("aethir", "Aethir");

export type Data = Readonly<Record<string, unknown>>;

export interface Setting {
  readonly region?: RegionId;
  readonly seed?: number;
  readonly zone?: string;
  readonly now?: string;
  /** Facts that helpers look up: parents of computed ones. */
  readonly facts?: readonly Fact[];
  /** Entities that facts are about. */
  readonly named?: readonly Named[];
  /** How entries name sources and speakers. */
  readonly namingOf?: (name: string) => Naming | null;
  /** Other template files by name. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Seven lines: the template's own first line is the eighth. */
export const head = `---
{ name: Essai, description: Pour les tests,
slug: essai,
about: sector,
needs: [sector],
accepts: [] }
---
`;

/** Templates of one kind, `essai`, with the given body. */
export function essai(body: string, files: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> {
  return new Map(Object.entries({ "essai.hbs": head + body, ...files }));
}

export function penOf(setting: Setting = {}): Pen {
  return createPen({
    region: regions[setting.region ?? "fr-FR"],
    zone: setting.zone ?? "Europe/Paris",
    now: setting.now ?? now,
    lexicon,
    seed: setting.seed ?? 1,
    namingOf: setting.namingOf,
    named: new Map([tokens, index, bitcoin, shares, ...(setting.named ?? [])].map((who) => [who.entity.id, who])),
    facts: new Map((setting.facts ?? []).map((one) => [one.id, one])),
  });
}

/** The shape of data in which nothing is missing, for templates that ask nothing before they print. */
export const wholeShape: Shape = certain(rootShape({ about: "sector", event: null }));

/** The body of a template checked, compiled and run on data. */
export function run(template: string, data: Data, setting: Setting = {}, pen: Pen = penOf(setting)): Passage {
  const library = createLibrary(
    essai(template, setting.files),
    regions[setting.region ?? "fr-FR"],
    lexicon,
    wholeShape,
  );
  return pen.slots.read(library.find("essai").run(data, pen));
}

export function textOf(passage: Passage): string {
  return passage.map((piece) => piece.text).join("");
}

export function valuesOf(passage: Passage): readonly ValuePiece[] {
  return passage.flatMap((piece) => (piece.is === "value" ? piece : []));
}

/** A passage with its spans in sight: « [reculent|ai.change.24h] [de] [9 %|ai.change.24h] ». */
export function spans(passage: Passage): string {
  return passage
    .map((piece) => {
      if (piece.is === "literal") return piece.text;
      return piece.fact === null ? `[${piece.text}]` : `[${piece.text}|${piece.fact}]`;
    })
    .join("");
}

/** A row of a helper's table: what it says, the template, its data, the French with its spans, and the rest. */
export type Row = readonly [title: string, template: string, data: Data, printed: string, setting?: Setting];
