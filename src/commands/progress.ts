import type { Effects } from "../effects.ts";
import type { Progress } from "../progress.ts";
import { lineProgress } from "../progress.ts";
import type { Hearer } from "../settled.ts";
import type { Invocation } from "./invocation.ts";

/** A bar where somebody watches, lines in a log and beside a JSON document. */
export async function progressOf({ values, terminal, tell }: Invocation, effects: Effects): Promise<Progress> {
  if (values.json === true || !terminal.watched) return lineProgress(tell, effects.now);
  return (await import("./bar.ts")).barProgress();
}

/** Who called the command, as the one who hears of its capture. */
export function hearerOf(invocation: Invocation, effects: Effects): Hearer {
  return { progress: () => progressOf(invocation, effects), tell: invocation.tell };
}
