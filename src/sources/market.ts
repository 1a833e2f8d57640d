import * as z from "zod";
import {
  type Currency,
  currencies,
  type Entity,
  type EntityKind,
  type History,
  type Market,
  type Observation,
  type Source,
  type Unit,
} from "../facts/fact.ts";
import type { Notice } from "../facts/notice.ts";
import { found, quoted } from "../found.ts";
import { instant } from "./date.ts";
import type { Describe } from "./entities.ts";
import { observe } from "./figure.ts";
import { parseDocument } from "./file.ts";
import { validate } from "./issue.ts";
import { asset, category, index, type Row, rowFigures, total } from "./row.ts";
import { source } from "./source.ts";

const lists = ["assets", "categories", "indices"] as const;

/** A market file, before it is turned into observations; money is in dollars when the file names no currency. */
export const marketSchema = z
  .strictObject({
    asOf: instant,
    currency: z.enum(currencies).nullish(),
    source,
    assets: z.array(asset).nullish(),
    categories: z.array(category).nullish(),
    indices: z.array(index).nullish(),
    totals: total.nullish(),
  })
  .superRefine((file, context) => {
    const seen = new Map<string, string>();
    for (const list of lists) {
      file[list]?.forEach((row, position) => {
        const first = seen.get(row.id);
        if (first === undefined) seen.set(row.id, `${list}[${position}]`);
        else {
          const message = `identifiant ${quoted(row.id)} déjà donné à ${first}`;
          context.addIssue({ code: "custom", message, path: [list, position, "id"], input: row.id });
        }
        refuseOtherPeriods(row, [list, position], context);
      });
    }
    const { totals = null } = file;
    if (totals === null) return;
    refuseOtherPeriods(totals, ["totals"], context);
    const first = seen.get(totals.id);
    if (first === undefined) return;
    const message = `identifiant ${quoted(totals.id)} déjà donné à ${first}`;
    context.addIssue({ code: "custom", message, path: ["totals", "id"], input: totals.id });
  });

/** The key of a row's figure says its period: `change24h` is over 24 hours, a price is of an instant. */
function refuseOtherPeriods(row: Row, path: readonly (string | number)[], context: z.RefinementCtx): void {
  for (const { key, period } of rowFigures) {
    const said = row[key]?.period ?? null;
    if (said === null || said === period) continue;
    const expected = period === null ? "aucune période attendue ici" : `période ${quoted(period)} attendue`;
    context.addIssue({
      code: "custom",
      message: `${expected}, ${found(said)}`,
      path: [...path, key, "period"],
      input: said,
    });
  }
}

interface Setting {
  readonly asOf: string;
  readonly currency: Currency;
  readonly source: Source;
  readonly describe: Describe;
}

/**
 * Reads a market file, JSON or YAML. `file` is the name that messages give it. Every printed name is an observation too
 * (measure `name`). Throws `E_FILE_SYNTAX` or `E_MARKET_INVALID`.
 */
export function readMarket(text: string, file: string, describe: Describe): Market {
  const { asOf, source, ...given } = validate(marketSchema, parseDocument(text, file), file, "E_MARKET_INVALID");
  const currency = given.currency ?? "USD";
  const { totals = null } = given;
  const setting = { asOf, currency, source, describe };
  const rows = [
    ...(given.assets ?? []).map((row) => readRow(row, "asset", setting)),
    ...(given.categories ?? []).map((row) => readRow(row, "category", setting)),
    ...(given.indices ?? []).map((row) => readRow(row, "index", setting)),
    ...(totals === null ? [] : [readRow(totals, "total", setting)]),
  ];
  return {
    asOf,
    currency,
    source,
    entities: rows.map((row) => row.entity),
    observations: rows.flatMap((row) => row.observations),
    histories: rows.flatMap((row) => row.history),
    notices: rows.flatMap((row) => row.notices),
  };
}

function readRow(row: Row, kind: EntityKind, setting: Setting) {
  const { id, name, symbol = null } = row;
  const described = setting.describe({ id, name, kind, symbol, class: row.class ?? null });
  const categories = [...new Set(row.categories ?? [])];
  const entity: Entity = { id, kind, name, symbol, categories, ...described };
  const around = {
    about: id,
    unit: "text",
    period: null,
    asOf: row.asOf ?? setting.asOf,
    source: row.source ?? setting.source,
  } as const;
  const { size = null, mood = null } = row;
  const observations: readonly Observation[] = [
    observe(entity.naming.name, {}, { ...around, measure: "name" }),
    ...(size === null ? [] : [observe(size, {}, { ...around, measure: "size" })]),
    ...(mood === null ? [] : [observe(mood, {}, { ...around, measure: "mood" })]),
    ...rowFigures.flatMap(({ key, measure, unit, period }) => {
      const given = row[key] ?? null;
      if (given === null || given.value === null) return [];
      return [observe(given.value, given, { ...around, measure, period, unit: unitOf(unit, kind, setting.currency) })];
    }),
  ];
  return {
    entity,
    observations,
    history: historyOf(row, kind, around.source, setting.currency),
    notices: noticesOf(row, setting.describe),
  };
}

/** Highs and lows are in money for what has a price, in the index's own level for an index. */
function unitOf(unit: Unit | "money" | "value", kind: EntityKind, currency: Currency): Unit {
  if (unit === "money") return currency;
  if (unit === "value") return kind === "index" ? "level" : currency;
  return unit;
}

function historyOf(row: Row, kind: EntityKind, source: Source, currency: Currency): readonly History[] {
  const closes = (row.history ?? []).map(([date, value]) => ({ date, value }));
  return closes.length === 0 ? [] : [{ about: row.id, unit: unitOf("value", kind, currency), source, closes }];
}

function noticesOf(row: Row, describe: Describe): readonly Notice[] {
  const { id: about, adjusted = null, trading = null, substitutes = null } = row;
  return [
    ...(row.adjustments ?? []).map(
      ({ type, date, ratio = null }): Notice => ({ is: "adjustment", about, type, date, ratio }),
    ),
    ...(adjusted === true ? [{ is: "adjusted", about } as const] : []),
    ...(trading === null ? [] : [{ is: "trading", about, state: trading } as const]),
    ...(substitutes === null ? [] : [substituteOf(about, substitutes, describe)]),
  ];
}

/** What the index that this one stands for is called, as far as we know it. */
function substituteOf(about: string, of: string, describe: Describe): Notice {
  return { is: "substitute", about, of, name: describe({ id: of, name: of, kind: "index" }).naming.name };
}
