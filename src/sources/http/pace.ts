import type { Pace } from "../origin.ts";

/** Waits until one more call may start. */
export type Turn = () => Promise<void>;

/**
 * Holds calls back so that no more than `calls` start within any `perMs` milliseconds. Turns are given in the order in which
 * they were asked for; `now` is in milliseconds.
 */
export function paced({ calls, perMs }: Pace, now: () => number, sleep: (ms: number) => Promise<void>): Turn {
  const starts: number[] = [];
  return async () => {
    const asked = now();
    const before = starts.at(-calls);
    const start = before === undefined ? asked : Math.max(asked, before + perMs);
    starts.push(start);
    if (starts.length > calls) starts.shift();
    if (start > asked) await sleep(start - asked);
  };
}
