import { configOf } from "../config.ts";
import type { Effects } from "../effects.ts";
import { realEffects } from "../effects.ts";
import { appendixTerminal } from "../render/appendix/terminal.ts";
import { renderJson } from "../render/json.ts";
import { renderProvenance } from "../render/provenance.ts";
import { renderTerminal } from "../render/terminal.ts";
import { settleMarket, updateSettled } from "../settled.ts";
import { tellFindings } from "./findings.ts";
import type { Invocation } from "./invocation.ts";
import { hearerOf } from "./progress.ts";
import { readRequest } from "./request.ts";
import { tellUnchanged } from "./unchanged.ts";

/** Shows an article in the terminal and writes none: of live sources, it keeps what was captured. Exit code 0, or 3 when a finding blocks it. */
export async function preview(invocation: Invocation, effects: Effects = realEffects): Promise<number> {
  const { values, terminal, print, tell } = invocation;
  const config = configOf(values.config ?? null, effects);
  const settled = await settleMarket(readRequest(invocation, config), config, hearerOf(invocation, effects), effects);
  const composed = await updateSettled(settled, values.previous ?? null, tell, effects);
  if ("unchanged" in composed) return tellUnchanged(composed, invocation);
  const { article, findings } = composed;
  print(
    values.json === true
      ? `${JSON.stringify(renderJson(article, findings))}\n`
      : [
          renderTerminal(article, terminal),
          values.appendix === true ? appendixTerminal(article, terminal) : "",
          values.provenance === true ? renderProvenance(article, terminal) : "",
        ].join(""),
  );
  return tellFindings(findings, tell);
}
