import { configOf } from "../config.ts";
import type { Effects } from "../effects.ts";
import { realEffects } from "../effects.ts";
import { DepecheError } from "../error.ts";
import { openLine } from "../line.ts";
import { probeSources, type SourceReport } from "../probe.ts";
import { silent } from "../progress.ts";
import type { Invocation } from "./invocation.ts";

/** Tells how each source does: the exit code is 4 when none answers. */
export async function sources(invocation: Invocation, effects: Effects = realEffects): Promise<number> {
  const { words, values, print } = invocation;
  const [extra] = words;
  if (extra !== undefined)
    throw new DepecheError("E_USAGE", `«\u00a0${extra}\u00a0» est en trop\u00a0: depeche sources [--json].`);
  const line = openLine(configOf(values.config ?? null, effects), effects, silent);
  const reports = await probeSources(line, effects);
  line.remember();
  if (values.json === true) print(`${JSON.stringify({ sources: reports })}\n`);
  else print(`${reports.map(reportText).join("\n\n")}\n`);
  return reports.some(({ state }) => state === "ok") ? 0 : 4;
}

const states = {
  ok: "répond",
  fault: "ne répond pas comme il faut",
  locked: "clé manquante",
  off: "écartée par depeche.yaml",
} as const satisfies Readonly<Record<SourceReport["state"], string>>;

/** A source in a few lines. */
export function reportText(report: SourceReport): string {
  const { id, name, base, state, latencyMs, remaining, lastGood, fault } = report;
  const said = [
    states[state],
    ...(latencyMs === null || state !== "ok" ? [] : [`en ${latencyMs}\u00a0ms`]),
    ...(remaining === null ? [] : [`encore ${remaining}\u00a0appel${remaining < 2 ? "" : "s"}`]),
  ];
  return [
    `${id} (${name}), ${base}`,
    `  état\u00a0: ${said.join(", ")}`,
    `  clé\u00a0: ${keyText(report)}`,
    `  dernière bonne réponse\u00a0: ${lastGood ?? "aucune"}`,
    ...(fault === null ? [] : [`  ${fault.code}\u00a0: ${fault.message}`]),
  ].join("\n");
}

function keyText({ keyedBy, keys }: SourceReport): string {
  if (keyedBy !== null) return `présente (${keyedBy})`;
  return keys.length === 0 ? "sans objet" : `absente (${keys.join(" ou ")})`;
}
