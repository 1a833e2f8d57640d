import { join } from "node:path";
import type { Effects } from "./effects.ts";
import type { Line } from "./line.ts";
import { memoryFolder, readIfAny } from "./line.ts";
import { type Fault, faultCode, faultSentence } from "./sources/http/fault.ts";
import { anything } from "./sources/http/question.ts";
import { type OriginId, originIds, originOf } from "./sources/origin.ts";
import { readState } from "./sources/state.ts";

/** What is known of one source, now and before. */
export interface SourceReport {
  readonly id: OriginId;
  readonly name: string;
  readonly base: string;
  readonly state: "ok" | "fault" | "locked" | "off";
  /** Milliseconds until its whole answer; null when it was not asked. */
  readonly latencyMs: number | null;
  /** The variable whose key was used; null without one. */
  readonly keyedBy: string | null;
  /** Variables that may hold a key. */
  readonly keys: readonly string[];
  /** Calls left before its limit, when it says so. */
  readonly remaining: number | null;
  /** When it last gave a usable answer; null when it never did. */
  readonly lastGood: string | null;
  readonly fault: { readonly code: string; readonly message: string } | null;
}

/** Asks each source something cheap, all at once. */
export async function probeSources(
  { ask, endpoint, outcomes }: Line,
  effects: Effects,
): Promise<readonly SourceReport[]> {
  const answers = await Promise.all(
    originIds.map(async (origin) => {
      const format = originOf(origin).probe.includes("csv") ? "csv" : "json";
      const answer = await ask({ origin, path: originOf(origin).probe, format, schema: anything });
      return [origin, answer.is === "fault" ? answer.fault : null] as const;
    }),
  );
  const state = readState(readIfAny(join(memoryFolder(effects), "sources.json"), effects));
  return answers.map(([origin, fault]) => {
    const { enabled, locked, base, keyedBy } = endpoint(origin);
    const outcome = outcomes.find((each) => each.origin === origin) ?? null;
    const now = outcome === null ? null : new Date(outcome.atMs).toISOString();
    return {
      id: origin,
      name: originOf(origin).credit.name,
      base,
      state: !enabled ? "off" : locked ? "locked" : fault === null ? "ok" : "fault",
      latencyMs: outcome?.latencyMs ?? null,
      keyedBy,
      keys: originOf(origin).keys.map(({ env }) => env),
      remaining: outcome?.remaining ?? null,
      lastGood: fault === null ? now : (state[origin]?.lastGood ?? null),
      fault: fault === null ? null : reportOf(fault),
    };
  });
}

function reportOf(fault: Fault): SourceReport["fault"] {
  return { code: faultCode(fault), message: faultSentence(fault) };
}
