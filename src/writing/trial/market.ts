import type { Entity, EntityKind, Gender, Market, Naming, Observation, Source, Unit } from "../../facts/fact.ts";
import { windows } from "../../facts/fact.ts";
import { hash } from "../choice.ts";
import type { Scene } from "./scene.ts";

/** When the figures of every trial hold: a Monday, 6 h in Paris. */
export const asOf = "2025-01-27T05:00:00Z";

/** Sources of made-up figures, which say so in print. */
export const source: Source = { id: "exemple", name: "Relevé d’exemple", url: "https://example.org/releve" };
const indexSource: Source = { id: "exemple-indice", name: "Indices d’exemple", url: "https://example.org/indices" };

/** Ids of what the article is about. */
export const sectorId = "exemples";
export const benchmarkId = "indice-20";
export const leadId = "bitcoin";
const groupId = "sous-groupe";
const otherId = "autres";

/** Plain words of French naming: masculine, singular, no article unless said. */
export function namingOf(name: string, more: Partial<Naming> = {}): Naming {
  return { name, short: null, gender: "m", number: "singular", article: "none", elides: null, ...more };
}

const plural = { number: "plural", article: "definite" } as const;
const definite = { article: "definite" } as const;

/** Names that try the language: both genders, vowels, an aspirated h, initials, small letters. */
const names: readonly (readonly [name: string, symbol: string, gender: Gender, article: "definite" | "none"])[] = [
  ["Alpha", "ALP", "m", "none"],
  ["bora", "BOR", "f", "definite"],
  ["Cobalt", "COB", "m", "none"],
  ["Éole", "EOL", "f", "none"],
  ["heaume", "HME", "m", "definite"],
  ["FJD", "FJD", "m", "definite"],
  ["Gamma", "GAM", "m", "none"],
  ["indigo", "IND", "m", "definite"],
  ["Onyx", "ONX", "m", "none"],
  ["bitcoin", "BTC", "m", "definite"],
  ["ether", "ETH", "m", "definite"],
  ["Kappa", "KAP", "m", "none"],
  ["Lune", "LUN", "f", "none"],
  ["Mistral", "MST", "m", "none"],
  ["Ultra", "ULT", "m", "none"],
  ["Volt", "VLT", "m", "none"],
  ["yuca", "YUC", "f", "definite"],
];
/** Where the names of the assets of no sector begin, then those of another sector. */
const firstMajor = 9;
const firstOther = 14;

/** The market of a day, with everything known of everyone. */
export function marketOf(scene: Scene): Market {
  const { window } = scene;
  const category = (
    id: string,
    name: string,
    change: number | null,
    more: Partial<Naming>,
    trait: string | null = null,
  ): Row => ({
    entity: entityOf(id, "category", namingOf(name, { ...plural, ...more }), { trait }),
    change,
    window,
    source,
  });
  const asset = (id: string, rank: number, change: number, categories: readonly string[]): Row => {
    const [name = id, symbol = id, gender = "m", article = "none"] = names[rank] ?? [];
    const entity = entityOf(id, "asset", namingOf(name, { gender, article }), { symbol, categories });
    return { entity, change, window, source };
  };
  const half = Math.ceil(scene.members.length / 2);
  const rows: readonly Row[] = [
    category(sectorId, "jetons d’exemple", scene.sector, { short: "jetons-exemples" }),
    category(groupId, "jetons du sous-groupe", null, {}, "qui sert d’exemple"),
    category(otherId, "jetons d’à côté", scene.others[0] ?? null, {}),
    {
      entity: entityOf(benchmarkId, "index", namingOf("Indice d’exemple", { ...definite, elides: true }), {}),
      change: scene.benchmark,
      window,
      source: indexSource,
    },
    ...scene.members.map((change, index) =>
      asset(`m${index}`, index, change, index < half ? [sectorId, groupId, benchmarkId] : [sectorId, benchmarkId]),
    ),
    ...scene.majors.map((change, index) => asset(majorIds[index] ?? `g${index}`, firstMajor + index, change, [])),
    ...scene.others.map((change, index) => asset(`a${index}`, firstOther + index, change, [otherId])),
    ...linesOf(scene),
  ];
  return {
    asOf,
    currency: "USD",
    source,
    entities: rows.map(({ entity }) => entity),
    observations: rows.flatMap(observationsOf),
    notices: [],
    histories: rows.map(({ entity }) => ({
      about: entity.id,
      unit: quoteUnit(entity),
      source,
      closes: closesOf(entity),
    })),
  };
}

/** The first two are those that a day of the whole market is told from. */
const majorIds = [leadId, "ethereum"] as const;

interface Row {
  readonly entity: Entity;
  readonly change: number | null;
  readonly window: Scene["window"];
  readonly source: Source;
  /** Figures that only rows of this sort have. */
  readonly more?: readonly Figure[];
}

type Figure = readonly [measure: string, value: number | string, unit: Unit, period: string | null];

/** What stands around a market: the whole of it, its mood, another place, a rate, a currency, a raw material. */
function linesOf(scene: Scene): readonly Row[] {
  const { window } = scene;
  const line = (entity: Entity, change: number | null, more: readonly Figure[] = []): Row => ({
    entity,
    change,
    window,
    source: indexSource,
    more,
  });
  const shift = Math.round(scene.benchmark);
  return [
    line(entityOf("total", "total", namingOf("marché d’exemple", definite), {}), scene.benchmark),
    line(entityOf("humeur", "index", namingOf("baromètre d’exemple", definite), { class: "sentiment" }), null, [
      ["level", 38, "level", null],
      ["mood", "fear", "text", null],
    ]),
    line(
      entityOf("place", "index", namingOf("Place d’exemple", { ...definite, gender: "f" }), {}),
      scene.benchmark / 2,
    ),
    line(entityOf("taux", "index", namingOf("taux d’exemple", definite), { class: "rate" }), null, [
      ["level", 3.21, "percent", null],
      ["change", shift === 0 ? 3 : shift, "basis-points", "24h"],
    ]),
    line(entityOf("devise", "index", namingOf("denier", definite), { class: "currency" }), scene.benchmark / 10),
    line(
      entityOf("matière", "index", namingOf("houille", { ...definite, gender: "f" }), { class: "commodity" }),
      -scene.benchmark,
    ),
  ];
}

function entityOf(id: string, kind: EntityKind, naming: Naming, more: Partial<Entity>): Entity {
  const assetClass = kind === "index" ? "index" : "crypto";
  return { id, kind, name: naming.name, symbol: null, categories: [], class: assetClass, trait: null, ...more, naming };
}

/** Every figure that a market file may give of this sort of row. */
function observationsOf({ entity, change, window, source: from, more = [] }: Row): readonly Observation[] {
  const spread = (hash(entity.id) % 90) + 10;
  const isQuoted = !["category", "total"].includes(entity.kind) && !more.some(([measure]) => measure === "level");
  const unit = quoteUnit(entity);
  const rows: readonly Figure[] = [
    ["name", entity.naming.name, "text", null],
    ...(change === null
      ? []
      : windows.map((one) => ["change", one === window ? change : (elsewhen[one] ?? change), "percent", one] as const)),
    ["marketCap", spread * (entity.id === "m4" ? 1e4 : 1e9), "USD", null],
    ["volume", spread * (entity.id === "m4" ? 10 : 1e6), "USD", "24h"],
    ...(isQuoted
      ? ([
          [entity.kind === "index" ? "level" : "price", spread, unit, null],
          ["high", spread * 1.1, unit, "24h"],
          ["low", spread * 0.9, unit, "24h"],
        ] as const)
      : []),
    ...(entity.kind === "index" && change !== null
      ? ([["change", Math.round(spread * change) / 100, "index-points", "24h"]] as const)
      : []),
    ...(entity.kind === "asset" && entity.id !== "m4" ? ([["size", "mid", "text", null]] as const) : []),
    ...more,
  ];
  return rows.map(([measure, value, rowUnit, period]) => ({
    about: entity.id,
    measure,
    value,
    unit: rowUnit,
    period,
    status: "fact",
    by: null,
    precision: "exact",
    asOf,
    source: from,
  }));
}

/** Changes over the windows that the day is not told over. */
const elsewhen: Readonly<Partial<Record<Scene["window"], number>>> = { "1h": -0.6, "7d": -12, "30d": 18, ytd: 112 };

function quoteUnit({ kind }: Entity): Unit {
  return kind === "index" ? "level" : "USD";
}

/** Thirty daily closes that all stand above, or all below, what the day quotes: an extreme to tell, and a usual day. */
function closesOf(entity: Entity): readonly { readonly date: string; readonly value: number }[] {
  const spread = (hash(entity.id) % 90) + 10;
  const isHigh = hash(entity.id) % 2 === 0;
  return Array.from({ length: 26 }, (_, day) => ({
    date: `2025-01-${String(day + 1).padStart(2, "0")}`,
    value: spread * (isHigh ? 0.5 : 1.5) * (1 + 0.02 * (day % 2)),
  }));
}
