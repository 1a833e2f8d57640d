import { configOf } from "../config.ts";
import type { Effects } from "../effects.ts";
import { realEffects } from "../effects.ts";
import { compose } from "../pipeline.ts";
import { appendixTerminal } from "../render/appendix/terminal.ts";
import { renderJson } from "../render/json.ts";
import { renderProvenance } from "../render/provenance.ts";
import { renderTerminal } from "../render/terminal.ts";
import { tellFindings } from "./findings.ts";
import type { Invocation } from "./invocation.ts";
import { readRequest } from "./request.ts";

/** Shows an article in the terminal and writes nothing. Exit code 0, or 3 when a finding blocks it. */
export function preview(invocation: Invocation, effects: Effects = realEffects): number {
  const { values, terminal, print, tell } = invocation;
  const { article, findings } = compose(readRequest(invocation, configOf(values.config ?? null, effects)), effects);
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
