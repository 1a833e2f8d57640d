import { join } from "node:path";
import { chartLocale } from "./chart-locale.ts";
import type { Effects, FolderFile } from "./effects.ts";
import { DepecheError } from "./error.ts";
import type { RuleChanges } from "./facts/rule.ts";
import { type Region, regions } from "./french/region.ts";
import { typeset } from "./french/typography.ts";
import { judge } from "./judge.ts";
import type { Composition } from "./pipeline.ts";
import { proofreadCharts } from "./proofread/charts.ts";
import { type DrawnLine, readDrawing } from "./proofread/drawing.ts";
import { fillCourse } from "./render/chart/course-file.ts";
import type { FilledChart } from "./render/chart/filled.ts";
import { membersChart } from "./render/chart/members.ts";
import { fillMembers } from "./render/chart/members-file.ts";
import { tieLines } from "./render/chart/tie.ts";
import { type ArticleJson, renderJson, type ToldChart } from "./render/json.ts";
import { parseDocument } from "./sources/file.ts";
import type { Article } from "./writing/article.ts";

/** A chart, its two files, and the texts that its drawing shows. */
export interface DrawnChart extends ToldChart {
  readonly files: readonly FolderFile[];
  readonly lines: readonly DrawnLine[];
}

/** The charts by the names of their files, in the order that an article carries them. */
export const chartNames = ["membres", "cours"] as const;
export type ChartName = (typeof chartNames)[number];

/** Files that an article's folder may hold for its charts. */
export const chartFiles: readonly string[] = chartNames.flatMap((name) => [`${name}.svg`, `${name}.png`]);

/** An article with its charts, all of it proofread. */
export interface Illustrated {
  readonly json: ArticleJson;
  readonly charts: readonly DrawnChart[];
}

/** Draws the charts of an article, and adds what is wrong with them to what was found about it. */
export async function illustrate(
  { article, findings }: Composition,
  { templates, rules = {} }: { readonly templates: string | null; readonly rules?: RuleChanges },
  effects: Effects,
): Promise<Illustrated> {
  const charts = await drawCharts(article, templates, effects);
  const json = renderJson(article, findings, charts);
  if (charts.length === 0) return { json, charts };
  const lines = charts.map((chart) => chart.lines);
  const told = judge(proofreadCharts({ ...json, region: regionOf(article).id }, lines), rules);
  const all = [...findings, ...told];
  const isBlocking = ({ severity }: (typeof all)[number]): boolean => severity === "block";
  const ordered = [...all.filter(isBlocking), ...all.filter((finding) => !isBlocking(finding))];
  return { json: { ...json, findings: ordered }, charts };
}

/**
 * The charts of an article: its sector's members against the benchmark, and a line of prices with what happened. A
 * newsroom's own `charts/membres.json` or `charts/cours.json` takes the place of ours. E_FILE_SYNTAX or E_TEMPLATE_INVALID
 * when one cannot be drawn.
 */
export async function drawCharts(
  article: Article,
  templates: string | null,
  effects: Effects,
): Promise<readonly DrawnChart[]> {
  const charts: DrawnChart[] = [];
  for (const name of chartNames) {
    const chart = await drawChart(name, article, templates, effects);
    if (chart !== null) charts.push(chart);
  }
  return charts;
}

/** Fills a chart's file; null when it is none of ours. */
type Fill = (content: unknown, typeset: (text: string) => string) => FilledChart | null;

/** What each chart is made of; null when the article has nothing of the sort. */
const fillers: Readonly<Record<ChartName, (article: Article) => Fill | null>> = {
  membres: (article) => {
    const chart = membersChart(article);
    return chart === null ? null : (content, set) => fillMembers(content, chart, set);
  },
  cours: (article) => {
    const { course } = article;
    return course === null ? null : (content, set) => fillCourse(content, article, course, set);
  },
};

/** What each file's `usermeta` must have, as its author is told. */
const needed: Readonly<Record<ChartName, string>> = {
  membres: "alt, legende, precisions, et fenetres pour cette durée",
  cours: "alt, legende, points, marque et evenements",
};

/** One of them; null when the article has nothing of the sort. */
export async function drawChart(
  name: ChartName,
  article: Article,
  templates: string | null,
  effects: Effects,
): Promise<DrawnChart | null> {
  const fill = fillers[name](article);
  if (fill === null) return null;
  const region = regionOf(article);
  const file = specFile(name, templates, effects);
  const filled = fill(parseDocument(effects.readText(file), file).value, (text) => typeset(text, region));
  if (filled === null) throw undrawable(file, `usermeta doit donner ${needed[name]}`);
  const [unknown] = filled.unknown;
  if (unknown !== undefined) throw undrawable(file, `rien ne remplit «\u00a0{${unknown}}\u00a0»`);
  const { draw } = await import("./render/chart/draw.ts");
  const drawing = await draw(filled.spec, chartLocale(region)).catch((cause: unknown) => {
    throw undrawable(file, cause instanceof Error ? cause.message : String(cause));
  });
  const [svg, png] = [`${name}.svg`, `${name}.png`];
  const lines = readDrawing(drawing.svg);
  return {
    name,
    svg,
    png,
    alt: filled.alt,
    caption: filled.caption,
    text: tieLines(lines, filled.told),
    facts: filled.facts,
    lines,
    files: [
      { name: svg, content: drawing.svg },
      { name: png, content: drawing.png },
    ],
  };
}

function regionOf({ region }: Article): Region & { readonly id: keyof typeof regions } {
  return Object.values(regions).find(({ id }) => id === region) ?? regions["fr-FR"];
}

function specFile(name: string, templates: string | null, effects: Effects): string {
  const own = templates === null ? null : join(templates, "charts", `${name}.json`);
  return own !== null && effects.hasFile(own) ? own : join(effects.home, "templates", "charts", `${name}.json`);
}

function undrawable(file: string, why: string): DepecheError {
  return new DepecheError("E_TEMPLATE_INVALID", `${file}\u00a0: ce graphique ne peut pas être dessiné (${why}).`);
}
