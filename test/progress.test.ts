import { expect, test } from "@jest/globals";
import { lineProgress } from "../src/progress.ts";

test("a log gets a line when two seconds have passed since the last, and no more", () => {
  const lines: string[] = [];
  let now = 0;
  const progress = lineProgress(
    (line) => lines.push(line),
    () => now,
  );
  for (let asked = 0; asked < 4; asked++) progress.asked();
  for (const [at, name] of [
    [1999, "Kraken"],
    [2000, "Binance"],
    [3000, "Steam"],
    [4001, "X"],
  ] as const) {
    now = at;
    progress.settled(name);
  }
  progress.end();
  expect(lines).toEqual(["2 réponses sur 4 (Binance)", "4 réponses sur 4 (X)"]);
});
