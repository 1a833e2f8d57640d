import { configOf } from "../config.ts";
import type { Effects } from "../effects.ts";
import { realEffects } from "../effects.ts";
import { openLibrary } from "../pipeline.ts";
import type { Invocation } from "./invocation.ts";
import { readRegion } from "./request.ts";

/** Lists the kinds of article and what each needs and accepts. */
export function kinds({ values, print }: Invocation, effects: Effects = realEffects): void {
  const config = configOf(values.config ?? null, effects);
  const region = readRegion(values.region ?? config.region ?? null);
  const { kinds: known } = openLibrary(values.templates ?? config.templates ?? null, region, effects);
  if (values.json === true) {
    print(`${JSON.stringify(known)}\n`);
    return;
  }
  const told = known.map((kind) =>
    [
      `${kind.id} — ${kind.name}`,
      `  ${kind.description}`,
      `  exige\u00a0: ${kind.needs.join(", ")}`,
      `  accepte\u00a0: ${kind.accepts.join(", ") || "aucun événement"}`,
    ].join("\n"),
  );
  print(`${told.join("\n\n")}\n`);
}
