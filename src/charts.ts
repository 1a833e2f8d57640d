import { join } from "node:path";
import type { Effects, FolderFile } from "./effects.ts";
import { DepecheError } from "./error.ts";
import { membersChart } from "./render/chart/members.ts";
import { fillSpec } from "./render/chart/spec.ts";
import type { ChartJson } from "./render/json.ts";
import { parseDocument } from "./sources/file.ts";
import type { Article } from "./writing/article.ts";

/** A chart, and its two files. */
export interface DrawnChart extends ChartJson {
  readonly files: readonly FolderFile[];
}

/** Files that an article's folder may hold for its charts. */
export const chartFiles: readonly string[] = ["membres.svg", "membres.png"];

/**
 * The charts of an article: its sector's members against the benchmark, when it tells of them. A newsroom's own
 * `charts/membres.json` takes the place of ours. E_FILE_SYNTAX or E_TEMPLATE_INVALID when it cannot be drawn.
 */
export async function drawCharts(
  article: Article,
  templates: string | null,
  effects: Effects,
): Promise<readonly DrawnChart[]> {
  const chart = membersChart(article);
  if (chart === null) return [];
  const name = "membres";
  const file = specFile(name, templates, effects);
  const filled = fillSpec(parseDocument(effects.readText(file), file).value, chart);
  if (filled === null)
    throw undrawable(file, "usermeta doit donner alt, legende, precisions, et fenetres pour cette durée");
  const { draw } = await import("./render/chart/draw.ts");
  const drawing = await draw(filled.spec).catch((cause: unknown) => {
    throw undrawable(file, cause instanceof Error ? cause.message : String(cause));
  });
  const [svg, png] = [`${name}.svg`, `${name}.png`];
  return [
    {
      name,
      svg,
      png,
      alt: filled.alt,
      caption: filled.caption,
      facts: [...chart.members, chart.benchmark].map(({ fact }) => fact),
      files: [
        { name: svg, content: drawing.svg },
        { name: png, content: drawing.png },
      ],
    },
  ];
}

function specFile(name: string, templates: string | null, effects: Effects): string {
  const own = templates === null ? null : join(templates, "charts", `${name}.json`);
  return own !== null && effects.hasFile(own) ? own : join(effects.home, "templates", "charts", `${name}.json`);
}

function undrawable(file: string, why: string): DepecheError {
  return new DepecheError("E_TEMPLATE_INVALID", `${file}\u00a0: ce graphique ne peut pas être dessiné (${why}).`);
}
