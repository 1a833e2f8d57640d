import type { TopLevelSpec } from "vega-lite";
import * as z from "zod";
import type { Passage } from "../../writing/article.ts";
import { renderPlain } from "../markdown.ts";
import type { Rendered } from "../rendered.ts";
import { type Filling, fillDrawing, fillText, unfilled } from "./fill.ts";

/** A chart ready to be drawn, and what is said of it. */
export interface FilledChart {
  readonly spec: TopLevelSpec;
  /** What it shows, for those who cannot see it. */
  readonly alt: Rendered;
  readonly caption: Rendered;
  /** Every text that the drawing was given, with the facts that it prints. */
  readonly told: readonly Rendered[];
  /** Ids of the facts that it draws. */
  readonly facts: readonly string[];
  /** The names between braces that nothing fills in. */
  readonly unknown: readonly string[];
}

/** A row of data: a text may print facts. */
type Row = Readonly<Record<string, Passage | number | boolean>>;

/** What a chart's file is filled with. */
interface Content extends Filling {
  readonly datasets: Readonly<Record<string, readonly Row[]>>;
  readonly facts: readonly string[];
}

/** A file of Vega-Lite with `usermeta` of ours, which is no part of the drawing. */
interface ChartFile {
  readonly usermeta: { readonly alt: string; readonly legende: string };
}

/** A drawing that Vega-Lite may have no more to ask about. */
const drawable = z.custom<TopLevelSpec>((value) => typeof value === "object" && value !== null);

/** Fills a chart's file with an article's figures. */
export function fillChart(file: ChartFile, { datasets, facts, ...filling }: Content): FilledChart {
  const { usermeta, ...rest } = file;
  const { drawing, told } = fillDrawing(rest, filling);
  const rows: Rendered[] = [];
  const cell = (value: Row[string]): unknown => {
    if (typeof value !== "object") return value;
    const rendered = renderPlain(value);
    rows.push(rendered);
    return rendered.text;
  };
  const rowOf = (row: Row): object => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, cell(value)]));
  const data = Object.fromEntries(Object.entries(datasets).map(([name, list]) => [name, list.map(rowOf)]));
  return {
    spec: drawable.parse({ ...drawing, datasets: data }),
    alt: fillText(usermeta.alt, filling),
    caption: fillText(usermeta.legende, filling),
    told: [...told, ...rows],
    facts,
    unknown: [...new Set(unfilled(file, filling))],
  };
}

/** « Source : CoinGecko », « Sources : Binance, CoinGecko ». */
export function creditOf(sources: readonly string[]): Passage {
  const text = `${sources.length > 1 ? "Sources" : "Source"}\u00a0: ${sources.join(", ")}`;
  return [{ is: "literal", text }];
}
