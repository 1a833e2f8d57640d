import type { Fault } from "./fault.ts";

/** Attempts after the first one. */
export const mostRetries = 3;

/** A source that asks to be left alone for longer is left alone, and the run goes on without it. */
export const longestWaitMs = 60_000;

const firstDelayMs = 500;

/** Servers that may do better in a moment; 500 is answered by some to a question that will never be right. */
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Milliseconds to wait before asking again (`retry` counts from 1), or null when it would be of no use: a refusal stays
 * one, and so does an answer of the wrong shape. What the source asks for in `retry-after` wins over our own delays.
 */
export function delayBefore(retry: number, fault: Fault): number | null {
  if (retry > mostRetries || !mayPass(fault)) return null;
  const own = firstDelayMs * 2 ** (retry - 1);
  const asked = fault.waitMs ?? 0;
  return asked > longestWaitMs ? null : Math.max(own, asked);
}

function mayPass({ kind, status }: Fault): boolean {
  if (kind === "timeout" || kind === "network" || kind === "limited") return true;
  return kind === "status" && status !== null && passing.has(status);
}

/** Milliseconds that a `retry-after` header asks for: seconds, or a date; null when it says neither. */
export function waitAsked(header: string | null, nowMs: number): number | null {
  if (header === null || header.trim() === "") return null;
  if (/^\d+$/u.test(header.trim())) return Number(header.trim()) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}
