import { describe, expect, test } from "@jest/globals";
import type { Fact } from "../../src/facts/fact.ts";
import { ledgerOf } from "../../src/proofread/ledger.ts";
import type { Compared } from "../../src/proofread/reader/comparison.ts";
import { isTrueOfFact, isTrueOfPair, moveOf, pairOf, wayOf } from "../../src/proofread/standing.ts";
import { change, fact } from "./make.ts";

const aethir = change("aethir", -6);
const coindesk = change("coindesk-20", -5);
const bittensor = change("bittensor", 4.01);
const gap = fact("aethir", "change.gap", 1, "points", { from: [aethir.id, coindesk.id], rule: "gap" });
const ratio = fact("aethir", "change.ratio", 1.2, "ratio", { from: [aethir.id, coindesk.id] });
const first = fact("aethir", "rank", 1, "rank", { from: [aethir.id, coindesk.id] });
const last = fact("bittensor", "rank", 3, "rank", { from: [bittensor.id, coindesk.id] });
const ledger = ledgerOf([aethir, coindesk, bittensor, gap, ratio, first, last]);

test.each<readonly [what: string, told: Fact, move: number | null]>([
  ["a change", aethir, -6],
  ["a change of a study", fact("games", "figure.change", 421, "percent"), 421],
  ["a mean of changes", fact("ai", "mean", -9, "percent", { rule: "equal-weight mean" }), -9],
  ["a share", fact("games", "share", 26, "percent"), null],
  ["a price", fact("aethir", "price", 6, "USD"), null],
  ["a name", fact("aethir", "change", "Aethir", "text"), null],
])("%s has its move, and what is none has none", (_, told, move) => {
  expect(moveOf(told)).toBe(move);
});

test.each<readonly [what: string, told: Fact, way: string | null]>([
  ["a fall", aethir, "down"],
  ["a rise", bittensor, "up"],
  ["no move", change("a", 0), "flat"],
  ["a gap goes the way of its first change", gap, "down"],
  ["a rank goes the way of whom it ranks", last, "up"],
  ["a count of those that fall", fact("ai", "falling", 12, "count"), "down"],
  ["a count of those that rise", fact("ai", "rising", 1, "count"), "up"],
  ["a count of those that do not move", fact("ai", "unchanged", 1, "count"), "flat"],
  ["a count of all", fact("ai", "members", 13, "count"), null],
  ["a price", fact("a", "price", 12, "USD"), null],
])("%s", (_, told, way) => {
  expect(wayOf(told, ledger)).toBe(way);
});

test("a gap and a ratio stand between two changes", () => {
  expect(pairOf(gap, ledger)).toEqual({ first: -6, second: -5 });
  expect(pairOf(ratio, ledger)).toEqual({ first: -6, second: -5 });
  expect(pairOf(aethir, ledger)).toBeNull();
  expect(pairOf({ ...gap, from: ["nobody", coindesk.id] }, ledger)).toBeNull();
});

describe("a comparison is true of two changes, or false", () => {
  test.each<readonly [says: Compared, first: number, second: number, isTrue: boolean | null]>([
    // Published: Aethir at −6 « légèrement au-dessus » of an index at −5.
    ["above", -6, -5, false],
    ["below", -6, -5, true],
    ["better", -6, -5, false],
    ["worse", -6, -5, true],
    ["more", -6, -5, true],
    ["less", -6, -5, false],
    ["better", 4, -5, true],
    ["contrary", 4, -5, true],
    ["contrary", -4, -5, false],
    ["contrary", 0, -5, false],
    ["alike", -5, -5.2, true],
    ["alike", -9, -9.5, true],
    ["alike", -5, -6, false],
    ["alike", 5, -5, false],
    ["strongest", -6, -5, null],
    ["larger", -6, -5, null],
  ])("%s of %p against %p: %p", (says, one, other, isTrue) => {
    expect(isTrueOfPair(says, { first: one, second: other })).toBe(isTrue);
  });

  test.each<readonly [says: Compared, told: Fact, isTrue: boolean | null]>([
    ["strongest", first, true],
    ["weakest", first, false],
    ["strongest", last, true],
    ["strongest", { ...first, value: 3 }, false],
    ["more", first, null],
    ["more", gap, true],
    ["less", gap, false],
    ["larger", fact("aethir", "size.nodeai", "much-larger", "text"), true],
    ["larger", fact("aethir", "size.nodeai", "larger", "text"), true],
    ["smaller", fact("aethir", "size.nodeai", "much-larger", "text"), false],
    ["similar", fact("aethir", "size.nodeai", "similar", "text"), true],
    ["larger", aethir, null],
  ])("%s of a fact: %j", (says, told, isTrue) => {
    expect(isTrueOfFact(says, told, ledger)).toBe(isTrue);
  });
});
