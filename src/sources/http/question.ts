import * as z from "zod";
import type { OriginId } from "../origin.ts";
import type { Fault } from "./fault.ts";

/** One thing asked of a source. */
export interface Question<T> {
  readonly origin: OriginId;
  /** After the base address. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly format: "json" | "csv";
  /** What the answer has to look like; rows of a CSV are objects by column. */
  readonly schema: z.ZodType<T>;
  /** The error that this source hides in an answer of status 200; null when there is none. */
  readonly errorIn?: (body: unknown) => string | null;
  /** Whether the answer is worth keeping for next time: its address is always the same, and it changes rarely. */
  readonly keep?: boolean;
}

/** What was understood of it, or why nothing was. */
export type Answer<T> =
  | { readonly is: "answer"; readonly value: T; readonly address: string }
  | { readonly is: "fault"; readonly fault: Fault };

/** Asks a source; never throws for what the source does. */
export type Ask = <T>(question: Question<T>) => Promise<Answer<T>>;

/** The shape of an answer of which only its coming matters. */
export const anything = z.unknown();
