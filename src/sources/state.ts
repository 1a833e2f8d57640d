import * as z from "zod";
import { parseDocument } from "./file.ts";
import type { Outcome } from "./http/client.ts";
import { faultSentence } from "./http/fault.ts";
import { type OriginId, originIds } from "./origin.ts";

/** What was last seen of a source. */
const seen = z.strictObject({
  /** When it last gave a usable answer, ISO with zone; null when it never did. */
  lastGood: z.string().nullable(),
  /** What was last wrong, and when; null when its last answer was good. */
  lastFault: z.strictObject({ at: z.string(), message: z.string() }).nullable(),
  /** Calls left before its limit, when it last said so. */
  remaining: z.number().nullable(),
});

/** What is remembered of one source between two runs. */
type Seen = z.output<typeof seen>;

/** What is remembered of the sources, by id. */
export type State = Readonly<Partial<Record<OriginId, Seen>>>;

const schema = z.record(z.string(), seen);

/** The state that an earlier run wrote; a file that cannot be read back is forgotten, since it is only a memory. */
export function readState(text: string | null): State {
  if (text === null) return {};
  try {
    const read = schema.safeParse(parseDocument(text, "sources.json").value);
    if (!read.success) return {};
    return Object.fromEntries(originIds.flatMap((id) => (read.data[id] === undefined ? [] : [[id, read.data[id]]])));
  } catch {
    return {};
  }
}

/** The state after these answers, given in the order in which they came. */
export function afterOutcomes(state: State, outcomes: readonly Outcome[]): State {
  const after = new Map<string, Seen>(Object.entries(state));
  for (const { origin, fault, atMs, remaining } of outcomes) {
    const at = new Date(atMs).toISOString();
    const last = after.get(origin) ?? null;
    after.set(origin, {
      lastGood: fault === null ? at : (last?.lastGood ?? null),
      lastFault: fault === null ? null : { at, message: faultSentence(fault) },
      remaining: remaining ?? last?.remaining ?? null,
    });
  }
  return Object.fromEntries(after);
}
