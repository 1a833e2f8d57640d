import * as z from "zod";
import { assetClasses, currencies, type Unit } from "../facts/fact.ts";
import { adjustmentTypes, tradingStates } from "../facts/notice.ts";
import { found } from "../found.ts";
import { day, moment } from "./date.ts";
import { type Figure, figure } from "./figure.ts";
import { source } from "./source.ts";
import { id, text } from "./text.ts";

const amount = figure({ units: currencies, least: "zero" }).nullish();
const change = figure({ units: ["percent", "points", "basis-points"], least: "whole" }).nullish();
const level = figure({ units: ["level", "percent", "count", ...currencies], least: "zero" }).nullish();
const count = figure({ units: ["count"], least: "zero" }).nullish();
const share = figure({ units: ["percent"], least: "zero" }).nullish();
const difference = figure({ units: ["index-points", "points", "basis-points"], least: "none" }).nullish();

/** The figures of a row: what each measures, over which period, and in which unit when the file does not say. */
export const rowFigures = [
  { key: "price", measure: "price", unit: "money", period: null },
  { key: "level", measure: "level", unit: "level", period: null },
  { key: "change1h", measure: "change", unit: "percent", period: "1h" },
  { key: "change24h", measure: "change", unit: "percent", period: "24h" },
  { key: "change7d", measure: "change", unit: "percent", period: "7d" },
  { key: "change30d", measure: "change", unit: "percent", period: "30d" },
  { key: "changeYtd", measure: "change", unit: "percent", period: "ytd" },
  { key: "points24h", measure: "change", unit: "index-points", period: "24h" },
  { key: "marketCap", measure: "marketCap", unit: "money", period: null },
  { key: "supply", measure: "supply", unit: "count", period: null },
  { key: "volume24h", measure: "volume", unit: "money", period: "24h" },
  { key: "high24h", measure: "high", unit: "value", period: "24h" },
  { key: "low24h", measure: "low", unit: "value", period: "24h" },
  { key: "record", measure: "record", unit: "value", period: null },
  { key: "dominance", measure: "dominance", unit: "percent", period: null },
] as const satisfies readonly {
  readonly key: string;
  readonly measure: string;
  readonly unit: Unit | "money" | "value";
  readonly period: string | null;
}[];

/** The key of a figure in a row. */
export type RowFigure = (typeof rowFigures)[number]["key"];

/** What every row of a market file may hold; a kind of row lacks the figures that make no sense for it. */
export type Row = z.output<typeof category> & {
  readonly categories?: readonly string[] | null | undefined;
  readonly size?: Size | null | undefined;
  readonly substitutes?: string | null | undefined;
  readonly class?: (typeof assetClasses)[number] | null | undefined;
  readonly mood?: Mood | null | undefined;
} & Readonly<Partial<Record<RowFigure, Figure | null | undefined>>>;

/** A class of capitalisation, for sources that word it and give no figure. */
type Size = (typeof sizes)[number];

const sizes = ["small", "mid", "large"] as const;

/** What the maker of a sentiment index calls its level. */
export type Mood = (typeof moods)[number];

/** Every one of them, from the lowest level. */
export const moods = ["extreme-fear", "fear", "neutral", "greed", "extreme-greed"] as const;

const close = z.number().superRefine((value, context) => {
  if (value < 0) context.addIssue(`nombre positif ou nul attendu, ${found(value)}`);
});

const history = z.array(z.tuple([day, close])).superRefine((closes, context) => {
  closes.forEach(([date], index) => {
    const before = closes[index - 1]?.[0];
    if (before === undefined || before < date) return;
    context.addIssue({
      code: "custom",
      message: `date postérieure au ${before} attendue, ${found(date)}`,
      path: [index, 0],
      input: date,
    });
  });
});

/** What changed the unit that a row's prices count, on the first day of the new one. */
const adjustment = z.strictObject({
  type: z.enum(adjustmentTypes),
  date: day,
  ratio: z
    .number()
    .superRefine((value, context) => {
      if (value <= 0) context.addIssue(`nombre supérieur à zéro attendu, ${found(value)}`);
    })
    .nullish(),
});

const common = {
  id,
  name: text,
  symbol: text.nullish(),
  change1h: change,
  change24h: change,
  change7d: change,
  change30d: change,
  changeYtd: change,
  marketCap: amount,
  volume24h: amount,
  history: history.nullish(),
  adjustments: z.array(adjustment).nullish(),
  adjusted: z.boolean().nullish(),
  trading: z.enum(tradingStates).nullish(),
  source: source.nullish(),
  asOf: moment.nullish(),
};

/** A row of `categories`. */
export const category = z.strictObject(common);

/** A row of `assets`. */
export const asset = z.strictObject({
  ...common,
  categories: z.array(id).nullish(),
  price: amount,
  high24h: amount,
  low24h: amount,
  supply: count,
  /** The highest price known before this one, `asOf` its own date. */
  record: amount,
  /** Share of the whole market's capitalisation. */
  dominance: share,
  size: z.enum(sizes).nullish(),
  class: z.enum(assetClasses).nullish(),
});

/** A row of `indices`: an index, or by its `class` a rate, a currency, a raw material, a mood. Highs and lows are levels. */
export const index = z.strictObject({
  ...common,
  level,
  points24h: difference,
  high24h: level,
  low24h: level,
  substitutes: id.nullish(),
  /** The highest close known before this one, `asOf` its own date. */
  record: level,
  class: z.enum(assetClasses).nullish(),
  /** Of a sentiment index, in its maker's words. */
  mood: z.enum(moods).nullish(),
});

/** The whole market: capitalisation, its change, the volume. Its id and its name may be left to us. */
export const total = z
  .strictObject({ ...common, id: id.nullish(), name: text.nullish() })
  .transform((given) => ({ ...given, id: given.id ?? "crypto-market", name: given.name ?? "Crypto market" }));
