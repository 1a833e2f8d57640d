import { join } from "node:path";
import { chartFiles, drawCharts } from "../charts.ts";
import { configOf } from "../config.ts";
import type { Effects } from "../effects.ts";
import { realEffects } from "../effects.ts";
import { compose } from "../pipeline.ts";
import { renderFiles } from "../render/file.ts";
import { renderJson } from "../render/json.ts";
import { tellFindings } from "./findings.ts";
import type { Invocation } from "./invocation.ts";
import { readRequest } from "./request.ts";

/** Writes an article's folder, whole or not at all, also when a finding blocks it: an editor has to see it. Exit code 0 or 3. */
export async function generate(invocation: Invocation, effects: Effects = realEffects): Promise<number> {
  const { values, print, tell } = invocation;
  const request = readRequest(invocation, configOf(values.config ?? null, effects));
  const { article, findings } = compose(request, effects);
  const charts = await drawCharts(article, request.templates, effects);
  const json = renderJson(article, findings, charts);
  const folder = join(values.out ?? "out", article.slug);
  const files = [
    ...renderFiles(article, json, { appendix: values.appendix === true }),
    ...charts.flatMap((chart) => chart.files),
  ];
  effects.writeFolder(folder, files, chartFiles);
  if (values.json === true) print(`${JSON.stringify(json)}\n`);
  tell(`Article écrit dans ${folder} : ${files.map((file) => file.name).join(", ")}.`);
  return tellFindings(findings, tell);
}
