import { articleFolder, writeArticle } from "../article-folder.ts";
import { configOf } from "../config.ts";
import type { Effects } from "../effects.ts";
import { realEffects } from "../effects.ts";
import { settleMarket, updateSettled } from "../settled.ts";
import { tellFindings } from "./findings.ts";
import type { Invocation } from "./invocation.ts";
import { hearerOf } from "./progress.ts";
import { readRequest } from "./request.ts";
import { tellUnchanged } from "./unchanged.ts";

/**
 * Writes an article's folder, whole or not at all, also when a finding blocks it: an editor has to see it. Of a
 * next version in which nothing would be new, none is written. Exit code 0 or 3.
 */
export async function generate(invocation: Invocation, effects: Effects = realEffects): Promise<number> {
  const { values, print, tell } = invocation;
  const config = configOf(values.config ?? null, effects);
  const settled = await settleMarket(readRequest(invocation, config), config, hearerOf(invocation, effects), effects);
  const composed = await updateSettled(settled, values.previous ?? null, tell, effects);
  if ("unchanged" in composed) return tellUnchanged(composed, invocation);
  const placing = { out: values.out ?? "out", appendix: values.appendix === true };
  const folder = await articleFolder(composed, settled.request, placing, effects);
  writeArticle(folder, effects);
  if (values.json === true) print(`${JSON.stringify(folder.json)}\n`);
  tell(`Article écrit dans ${folder.path} : ${folder.files.map((file) => file.name).join(", ")}.`);
  return tellFindings(folder.json.findings, tell);
}
