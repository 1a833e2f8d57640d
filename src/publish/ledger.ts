import * as z from "zod";
import { type OutcomeKind, outcomeKinds } from "./outcome.ts";

/** What was done with an article at a target: a line of the ledger. */
export interface Entry {
  /** ISO 8601. */
  readonly at: string;
  readonly target: string;
  readonly article: string;
  readonly key: string;
  readonly version: number;
  readonly hash: string;
  readonly outcome: OutcomeKind;
  readonly id: string | null;
  readonly state: string | null;
  readonly address: string | null;
}

const entrySchema = z.object({
  at: z.string(),
  target: z.string(),
  article: z.string(),
  key: z.string(),
  version: z.number(),
  hash: z.string(),
  outcome: z.enum(outcomeKinds),
  id: z.string().nullable(),
  state: z.string().nullable(),
  address: z.string().nullable(),
});

/** An entry as one line, for the end of the file. */
export function renderEntry(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`;
}

/**
 * The entries of a ledger, oldest first. A line that cannot be read, cut by a full disk or a crash, is passed over: the
 * ledger is a memory, and what is published is looked up where it is.
 */
export function readEntries(text: string): readonly Entry[] {
  return text.split("\n").flatMap((line) => {
    try {
      const entry = entrySchema.safeParse(JSON.parse(line));
      return entry.success ? [entry.data] : [];
    } catch {
      return [];
    }
  });
}

const left: ReadonlySet<OutcomeKind> = new Set(["created", "updated", "published", "held", "unchanged", "withdrawn"]);

/** Whether an article was once left at a target: if it is not there any more, somebody took it away. */
export function wasLeft(entries: readonly Entry[], target: string, key: string): boolean {
  return entries.some(
    (entry) => entry.target === target && entry.key === key && entry.id !== null && left.has(entry.outcome),
  );
}
