import type { Reply } from "./call.ts";
import type { Fault } from "./fault.ts";
import type { Turn } from "./pace.ts";
import { delayBefore } from "./retry.ts";

/** What one attempt heard. */
export type Heard = (Reply & { readonly address: string }) | { readonly fault: Fault };

/** The questions of one source, which learn from each other whether it answers. */
export interface Lane {
  /** The fault for which the source is left alone until the next run; null while it is not. */
  readonly down: () => Fault | null;
  /**
   * Makes attempts until there is an answer or no hope of one. `asOurs` tells the fault of another question, which stands for
   * all, as this one's.
   */
  readonly hear: (attempt: () => Promise<Heard>, asOurs: (fault: Fault) => Fault) => Promise<Heard>;
}

interface LaneSetting {
  readonly turn: Turn;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/**
 * The lane of a source. One question goes first, and any that has to be repeated goes alone: the others wait for its
 * outcome instead of climbing the same ladder beside it. Where it finds the source down, they are not asked; where it gives
 * up on a passing failure, each of them is asked once, until one is answered.
 */
export function createLane({ turn, now, sleep }: LaneSetting): Lane {
  let fault: Fault | null = null;
  let isFirst = true;
  let isWorthRepeating = true;
  /** Settled when the question that goes alone is; null when none does. */
  let scout: Promise<void> | null = null;
  /** Settled when the last question in line has had its turn. */
  let line: Promise<void> = Promise.resolve();

  const goAlone = (): (() => void) => {
    let leave = (): void => undefined;
    scout = new Promise((resolve) => {
      leave = () => {
        scout = null;
        resolve();
      };
    });
    return leave;
  };
  const noScout = async (): Promise<void> => {
    while (scout !== null) await scout;
  };
  // One after the other: a question that took its turn ahead of a scout would hold up what it waits for.
  const takeTurn = (): Promise<void> => {
    line = line.then(async () => {
      do {
        await noScout();
        if (fault === null) await turn();
      } while (scout !== null);
    });
    return line;
  };

  const hear: Lane["hear"] = async (attempt, asOurs) => {
    let leave = isFirst ? goAlone() : null;
    isFirst = false;
    try {
      for (let retry = 1; ; retry++) {
        await (leave === null ? takeTurn() : turn());
        if (fault !== null) return { fault: asOurs(fault) };
        const heard = await attempt();
        if (!("fault" in heard)) {
          isWorthRepeating = true;
          return heard;
        }
        const delay = delayBefore(retry, heard.fault);
        if (delay === null) {
          if (isDown(heard.fault)) fault = heard.fault;
          else if (mayPass(heard.fault)) isWorthRepeating = false;
          return heard;
        }
        if (!isWorthRepeating && !isDown(heard.fault)) return heard;
        const notBefore = now() + delay;
        if (leave === null && scout === null) leave = goAlone();
        if (leave === null) await noScout();
        if (fault !== null) return { fault: asOurs(fault) };
        if (!isWorthRepeating && !isDown(heard.fault)) return heard;
        if (notBefore > now()) await sleep(notBefore - now());
      }
    } finally {
      leave?.();
    }
  };
  return { down: () => fault, hear };
}

/** Whether a failure may pass, however often it was repeated. */
function mayPass(fault: Fault): boolean {
  return delayBefore(1, fault) !== null;
}

/** Whether a fault is that of the whole source. */
function isDown({ kind, status }: Fault): boolean {
  return kind === "timeout" || kind === "network" || kind === "limited" || kind === "key" || status === 451;
}
