import { SingleBar } from "cli-progress";
import type { Progress } from "../progress.ts";

/** A bar on standard error, which leaves nothing behind. */
export function barProgress(): Progress {
  let asked = 0;
  const bar = new SingleBar({
    format: "{bar} {value}/{total} {source}",
    barsize: 30,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  return {
    asked: () => {
      asked += 1;
      if (asked === 1) bar.start(1, 0, { source: "" });
      else bar.setTotal(asked);
    },
    settled: (source) => bar.increment(1, { source }),
    end: () => bar.stop(),
  };
}
