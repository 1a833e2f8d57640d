import { configOf } from "../config.ts";
import type { Effects } from "../effects.ts";
import { realEffects } from "../effects.ts";
import { compose } from "../pipeline.ts";
import { renderJson } from "../render/json.ts";
import { renderProvenance } from "../render/provenance.ts";
import { renderTerminal } from "../render/terminal.ts";
import type { Invocation } from "./invocation.ts";
import { readRequest } from "./request.ts";

/** Shows an article in the terminal and writes nothing. */
export function preview(invocation: Invocation, effects: Effects = realEffects): void {
  const { values, terminal, print } = invocation;
  const article = compose(readRequest(invocation, configOf(values.config ?? null, effects)), effects);
  if (values.json === true) print(`${JSON.stringify(renderJson(article, []))}\n`);
  else print(values.provenance === true ? renderProvenance(article, terminal) : renderTerminal(article, terminal));
}
