import type { TopLevelSpec } from "vega-lite";
import * as z from "zod";
import type { Bar, MembersChart } from "./members.ts";

/** What a chart's file says besides the drawing, in French: `{…}` is filled in from the article. */
const wordsSchema = z.object({
  alt: z.string(),
  legende: z.string(),
  fenetres: z.record(z.string(), z.string()),
  precisions: z.record(z.string(), z.string()),
});

const specSchema = z.looseObject({ usermeta: wordsSchema, datasets: z.record(z.string(), z.unknown()).optional() });

/** A drawing that Vega-Lite may have no more to ask about. */
const drawable = z.custom<TopLevelSpec>((value) => typeof value === "object" && value !== null);

/** A chart ready to be drawn, and what is said of it. */
export interface FilledChart {
  readonly spec: TopLevelSpec;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
  readonly caption: string;
}

/** Fills a specification with an article's figures. Null when it is none of ours, or has no words for that window. */
export function fillSpec(file: unknown, chart: MembersChart): FilledChart | null {
  const read = specSchema.safeParse(file).data;
  const window = read?.usermeta.fenetres[chart.window];
  if (read === undefined || window === undefined) return null;
  const { precisions, alt, legende } = read.usermeta;
  const labelOf = ({ label, precision }: Bar): string => `${precisions[precision] ?? ""}${label}`;
  const words: Readonly<Record<string, string>> = {
    secteur: chart.sector,
    Secteur: `${chart.sector.charAt(0).toUpperCase()}${chart.sector.slice(1)}`,
    fenetre: window,
    repere: chart.benchmark.name,
    variationRepere: labelOf(chart.benchmark),
    valeurs: chart.members.map((bar) => `${bar.name} (${labelOf(bar)})`).join(", "),
    date: chart.date,
    sources: chart.sources.join(", "),
  };
  const rowOf = (bar: Bar): object => ({ nom: bar.name, valeur: bar.value, etiquette: labelOf(bar) });
  const { usermeta: _, ...drawing } = read;
  const spec = drawable.parse({
    ...filledIn(drawing, words),
    datasets: { membres: chart.members.map(rowOf), repere: [rowOf(chart.benchmark)] },
  });
  return { spec, alt: filled(alt, words), caption: filled(legende, words) };
}

function filledIn(group: object, words: Readonly<Record<string, string>>): object {
  return Object.fromEntries(Object.entries(group).map(([key, value]) => [key, filledValue(value, words)]));
}

function filledValue(value: unknown, words: Readonly<Record<string, string>>): unknown {
  if (typeof value === "string") return filled(value, words);
  if (Array.isArray(value)) return value.map((one: unknown) => filledValue(one, words));
  return typeof value === "object" && value !== null ? filledIn(value, words) : value;
}

/** What the article says is data: braces in it are not filled in again. */
function filled(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\p{L}+)\}/gu, (whole, name: string) => words[name] ?? whole);
}
