/** How far a long capture is, as it goes. */
export interface Progress {
  /** One more question is asked. */
  readonly asked: () => void;
  /** One of them is settled; the name is that of its source. */
  readonly settled: (name: string) => void;
  /** All is said. */
  readonly end: () => void;
}

/** Tells nothing. */
export const silent: Progress = { asked: () => undefined, settled: () => undefined, end: () => undefined };

/** Between two lines: a log is read, not watched. */
const lineEveryMs = 2_000;

/** A line now and then, for a log: « 12 réponses sur 40 (CoinGecko) ». */
export function lineProgress(tell: (line: string) => void, now: () => number): Progress {
  let asked = 0;
  let settled = 0;
  let lastMs = now();
  return {
    asked: () => {
      asked += 1;
    },
    settled: (name) => {
      settled += 1;
      if (now() - lastMs < lineEveryMs) return;
      lastMs = now();
      tell(`${settled} réponse${settled < 2 ? "" : "s"} sur ${asked} (${name})`);
    },
    end: () => undefined,
  };
}
