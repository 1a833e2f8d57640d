import { expect, test } from "@jest/globals";
import type { Outcome } from "../../src/sources/http/client.ts";
import { afterOutcomes, readState } from "../../src/sources/state.ts";

const good: Outcome = { origin: "kraken", fault: null, atMs: 0, latencyMs: 12, remaining: null };
const bad: Outcome = {
  ...good,
  atMs: 60_000,
  fault: {
    kind: "timeout",
    origin: "kraken",
    address: "https://k.example",
    detail: "rien",
    status: null,
    waitMs: null,
  },
};

test("a fault does not make the last good answer forgotten, and a good answer ends the fault", () => {
  const after = afterOutcomes({}, [{ ...good, remaining: 7 }, bad]);
  expect(after).toEqual({
    kraken: {
      lastGood: "1970-01-01T00:00:00.000Z",
      lastFault: { at: "1970-01-01T00:01:00.000Z", message: "Kraken, GET https://k.example\u00a0: rien." },
      remaining: 7,
    },
  });
  expect(afterOutcomes(after, [{ ...good, atMs: 120_000 }]).kraken).toEqual({
    lastGood: "1970-01-01T00:02:00.000Z",
    lastFault: null,
    remaining: 7,
  });
});

test("what was written is read back", () => {
  const state = afterOutcomes({}, [good, { ...bad, origin: "steam" }]);
  expect(readState(JSON.stringify(state))).toEqual(state);
});

test.each([null, "", "{", "[]", '{"kraken":{}}', '{"kraken":3}'])("%j is no memory", (text) => {
  expect(readState(text)).toEqual({});
});
