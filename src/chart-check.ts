import { basename, join } from "node:path";
import { type ChartName, chartNames, drawChart } from "./charts.ts";
import type { Effects } from "./effects.ts";
import { DepecheError } from "./error.ts";
import { meantHint } from "./nearest.ts";
import { openLibrary } from "./pipeline.ts";
import { proofreadCharts } from "./proofread/charts.ts";
import { renderJson } from "./render/json.ts";
import type { Article } from "./writing/article.ts";
import type { Mistake } from "./writing/mistake.ts";
import { chartTrials } from "./writing/trial/chart.ts";

/** What is wrong with the files of charts. */
export interface ChartReport {
  /** Files tried. */
  readonly charts: number;
  readonly mistakes: readonly Mistake[];
  /** What does no harm in print. */
  readonly warnings: readonly Mistake[];
}

/**
 * Tries the files of charts of a newsroom's folder, or ours where there is none: each is drawn on made-up days, and what it
 * says and shows is proofread.
 */
export async function checkCharts(folder: string | null, effects: Effects): Promise<ChartReport> {
  const files = chartFilesOf(folder, effects);
  const strangers = files.filter((file) => nameOf(file) === null).map(strange);
  const names = files.flatMap((file) => nameOf(file) ?? []);
  const trials = names.length === 0 ? [] : chartTrials(openLibrary(null, "fr-FR", effects).find("sector-move"));
  const found: Found[] = [];
  for (const name of names) {
    const file = files.find((one) => nameOf(one) === name) ?? "";
    const text = effects.readText(file);
    for (const article of trials) found.push(...(await tryChart(name, text, article, folder, effects)));
  }
  const told = distinct(found);
  return {
    charts: names.length,
    mistakes: [...strangers, ...told.filter(({ blocks }) => blocks).map(({ mistake }) => mistake)],
    warnings: told.filter(({ blocks }) => !blocks).map(({ mistake }) => mistake),
  };
}

/** The files that a folder has in its `charts/`. */
export function chartFilesOf(folder: string | null, effects: Effects): readonly string[] {
  const root = folder ?? join(effects.home, "templates");
  const charts = join(root, "charts");
  return effects.listFiles(root).filter((file) => file.startsWith(`${charts}/`) && /\.json$/iu.test(file));
}

interface Found {
  readonly mistake: Mistake;
  readonly blocks: boolean;
}

async function tryChart(
  name: ChartName,
  text: string,
  article: Article,
  folder: string | null,
  effects: Effects,
): Promise<readonly Found[]> {
  const file = `charts/${name}.json`;
  try {
    const chart = await drawChart(name, article, folder, effects);
    if (chart === null) return [];
    // Trials are written for the readers of France.
    const printed = { ...renderJson(article, [], [chart]), region: "fr-FR" } as const;
    const texts = { alt: chart.alt.text, caption: chart.caption.text, text: chart.text.text };
    return proofreadCharts(printed, [chart.lines]).map(({ code, verdict, message, part, start, end }) => {
      const [, said] = /\.(alt|caption|text)$/u.exec(part) ?? [];
      const words = said === "alt" || said === "caption" || said === "text" ? texts[said].slice(start, end) : "";
      const place = placeOf(text, words, said === undefined ? null : (keys.get(said) ?? null));
      const sentence = `le relecteur dit (${code})\u00a0: ${message}`;
      return { mistake: { file, ...place, message: sentence }, blocks: verdict === "block" };
    });
  } catch (error) {
    if (!(error instanceof DepecheError)) throw error;
    const [unknown = null] = /\{\p{L}+\}/u.exec(error.message) ?? [];
    return [{ mistake: { file, ...placeOf(text, unknown ?? "", null), message: error.message }, blocks: true }];
  }
}

/** The key of a file under which each text of a chart is said. */
const keys: ReadonlyMap<string, string> = new Map([
  ["alt", '"alt"'],
  ["caption", '"legende"'],
]);

/** Where a file says these words, else this key, else its beginning. */
function placeOf(text: string, words: string, key: string | null): { readonly line: number; readonly column: number } {
  const plain = (said: string): string => said.replace(/\\u00a0|\\u202f/gu, " ").replace(/[\u00a0\u202f]/gu, " ");
  const lines = text.split("\n");
  for (const wanted of [words, key ?? ""].filter((one) => one !== "")) {
    const line = lines.findIndex((one) => plain(one).includes(plain(wanted)));
    if (line >= 0) return { line: line + 1, column: plain(lines[line] ?? "").indexOf(plain(wanted)) + 1 };
  }
  return { line: 1, column: 1 };
}

/** What several days show is told once. */
function distinct(found: readonly Found[]): readonly Found[] {
  const keyOf = ({ mistake: { file, line, column, message } }: Found): string =>
    `${file} ${line} ${column} ${line > 1 ? "" : message}`;
  return found.filter((one, index) => found.findIndex((other) => keyOf(other) === keyOf(one)) === index);
}

function nameOf(file: string): ChartName | null {
  return chartNames.find((name) => basename(file) === `${name}.json`) ?? null;
}

function strange(file: string): Mistake {
  const name = basename(file).replace(/\.json$/iu, "");
  const hint = meantHint(name, chartNames);
  const message = `aucun graphique ne porte ce nom, et ce fichier ne servirait à rien (${chartNames.join(", ")})${hint === null ? "" : `\u00a0: ${hint}`}.`;
  return { file: `charts/${basename(file)}`, line: 1, column: 1, message };
}
