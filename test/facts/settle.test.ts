import { expect, test } from "@jest/globals";
import { settle } from "../../src/facts/settle.ts";

const reason = "Décision de la rédaction en chef.";

test("a rule that the newsroom changed says so, with its reason", () => {
  expect(settle([{ code: "LENGTH", verdict: "warn" } as const], { LENGTH: { verdict: "block", reason } })).toEqual([
    { code: "LENGTH", verdict: "block", reason },
  ]);
  expect(settle([{ code: "BAND", verdict: "hold" } as const], { BAND: { verdict: "warn", reason } })).toEqual([
    { code: "BAND", verdict: "warn", reason },
  ]);
});

test.each([
  [{ code: "SPLIT", verdict: "block" } as const],
  [{ code: "LENGTH", verdict: "block" } as const],
  [{ code: "NUMBER", verdict: "hold" } as const],
  [{ code: "SLOT", verdict: "warn" } as const],
])("a rule that may not move so, or that nobody changed, stays as it is: %j", (finding) => {
  const change = { verdict: "warn", reason } as const;
  expect(settle([finding], { SPLIT: change, LENGTH: change, NUMBER: change, BAND: change })).toEqual([finding]);
});
