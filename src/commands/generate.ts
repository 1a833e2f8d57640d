import { join } from "node:path";
import { chartFiles, illustrate } from "../charts.ts";
import { configOf } from "../config.ts";
import type { Effects } from "../effects.ts";
import { realEffects } from "../effects.ts";
import { renderFiles } from "../render/file.ts";
import { tellFindings } from "./findings.ts";
import type { Invocation } from "./invocation.ts";
import { composeSettled, settleMarket, updateSettled } from "./live.ts";
import { readRequest } from "./request.ts";
import { tellUnchanged } from "./unchanged.ts";

/**
 * Writes an article's folder, whole or not at all, also when a finding blocks it: an editor has to see it. Of a
 * next version in which nothing would be new, none is written. Exit code 0 or 3.
 */
export async function generate(invocation: Invocation, effects: Effects = realEffects): Promise<number> {
  const { values, print, tell } = invocation;
  const config = configOf(values.config ?? null, effects);
  const settled = await settleMarket(readRequest(invocation, config), config, invocation, effects);
  const composed =
    values.previous === undefined
      ? composeSettled(settled, tell, effects)
      : updateSettled(settled, values.previous, tell, effects);
  if ("unchanged" in composed) return tellUnchanged(composed, invocation);
  const { article } = composed;
  const { json, charts } = await illustrate(composed, settled.request, effects);
  const folder = join(values.out ?? "out", article.slug);
  const files = [
    ...renderFiles(article, json, { appendix: values.appendix === true }),
    ...charts.flatMap((chart) => chart.files),
  ];
  effects.writeFolder(folder, files, chartFiles);
  if (values.json === true) print(`${JSON.stringify(json)}\n`);
  tell(`Article écrit dans ${folder} : ${files.map((file) => file.name).join(", ")}.`);
  return tellFindings(json.findings, tell);
}
