import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { paced } from "../../../src/sources/http/pace.ts";

/** When each of `questions` calls asked at these times may start. */
async function startsOf(
  pace: { calls: number; perMs: number },
  askedAtMs: readonly number[],
): Promise<readonly number[]> {
  let now = 0;
  const starts: number[] = [];
  const turn = paced(
    pace,
    () => now,
    (ms) => {
      starts[starts.length - 1] = now + ms;
      return Promise.resolve();
    },
  );
  for (const at of askedAtMs) {
    now = at;
    starts.push(at);
    await turn();
  }
  return starts;
}

test("as many calls as allowed start at once, and the others as soon as they may", async () => {
  const starts = await startsOf({ calls: 2, perMs: 1000 }, [0, 0, 0, 0, 0, 2500]);
  expect(starts).toEqual([0, 0, 1000, 1000, 2000, 2500]);
});

test("no stretch of time ever sees more calls than allowed", async () => {
  const times = fc.array(fc.nat({ max: 5000 }), { maxLength: 40 }).map((all) => all.toSorted((a, b) => a - b));
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 2000 }),
      times,
      async (calls, perMs, asked) => {
        const starts = await startsOf({ calls, perMs }, asked);
        starts.forEach((start, index) => {
          expect(start).toBeGreaterThanOrEqual(asked[index] ?? 0);
          const earlier = starts[index - calls];
          if (earlier !== undefined) expect(start - earlier).toBeGreaterThanOrEqual(perMs);
        });
      },
    ),
  );
});
