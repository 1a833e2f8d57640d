import { describe, expect, test } from "@jest/globals";
import { freshOnly } from "../../../src/sources/capture/fresh.ts";
import { faultCode, faultSentence } from "../../../src/sources/http/fault.ts";
import { nowMs, takenRow } from "./make.ts";

const quarter = 15 * 60_000;
const judge = (...asOf: readonly string[]) =>
  freshOnly(
    { rows: asOf.map((one, rank) => takenRow({ id: `a${rank}`, asOf: one })), faults: [] },
    nowMs,
    () => quarter,
  );

describe("a row is kept", () => {
  test.each(["2025-01-27T05:00:00Z", "2025-01-27T04:45:00Z", "2025-01-27T05:02:00Z", "2025-01-27T06:00:00+01:00"])(
    "when it is of %s at five",
    (asOf) => {
      const { rows, faults } = judge(asOf);
      expect([rows.length, faults]).toEqual([1, []]);
    },
  );
});

describe("a row is left out and told", () => {
  test.each([
    ["2025-01-27T04:44:59Z", "E_SOURCE_STALE", "données de moins de 15\u00a0min attendues"],
    ["2025-01-27", "E_SOURCE_STALE", "données de moins de 15\u00a0min attendues"],
    ["2025-01-27T05:02:01Z", "E_SOURCE_FUTURE", "heure passée attendue"],
  ])("when it is of %s at five: %s", (asOf, code, says) => {
    const { rows, faults } = judge(asOf);
    expect(rows).toEqual([]);
    expect(faults.map(faultCode)).toEqual([code]);
    expect(faults.map(faultSentence)[0]).toBe(
      `CoinGecko, GET https://coingecko.example/asked\u00a0: ${says}, heure ${asOf} trouvée pour «\u00a0a0\u00a0».`,
    );
  });

  test("once for all the rows of an answer", () => {
    const { rows, faults } = judge("2025-01-27T03:00:00Z", "2025-01-27T03:01:00Z", "2025-01-27T05:00:00Z");
    expect(rows.map(({ id }) => id)).toEqual(["a2"]);
    expect(faults.map(faultSentence)).toEqual([expect.stringContaining("pour «\u00a0a0\u00a0» (et pour 1 de plus).")]);
  });
});

test.each([
  [15 * 60_000, "15\u00a0min"],
  [60 * 60_000, "1\u00a0h"],
  [24 * 60 * 60_000, "1\u00a0jour"],
  [5 * 24 * 60 * 60_000, "5\u00a0jours"],
  [90 * 60_000, "90\u00a0min"],
])("an age of %d ms is said %s", (ms, said) => {
  const { faults } = freshOnly({ rows: [takenRow({ asOf: "2024-01-01" })], faults: [] }, nowMs, () => ms);
  expect(faults.map(faultSentence)[0]).toContain(`moins de ${said} attendues`);
});
