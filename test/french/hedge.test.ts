import { expect, test } from "@jest/globals";
import { type Hedge, type HedgePrecision, hedge } from "../../src/french/hedge.ts";

test.each<[HedgePrecision, number, number, Hedge]>([
  ["exact", 20, 19.7, "près de"],
  ["exact", 20, 20.3, "plus de"],
  ["exact", 20, 20, ""],
  ["exact", -20, -19.7, "près de"],
  ["exact", -20, -20.3, "plus de"],
  ["exact", 20, -19.7, "près de"],
  ["exact", 7.9, -7.9, ""],
  ["exact", 6.6e9, 6.58e9, "près de"],
  ["exact", 6.6e9, 6.62e9, "plus de"],
  ["exact", 6.6 * 1e9, 6.6e9, ""],
  ["exact", 0.3, 0.1 + 0.2, ""],
  ["exact", 0, 0, ""],
  ["exact", 0, 0.004, "plus de"],
  ["almost", 20, 19.7, "près de"],
  ["almost", 20, 20, "près de"],
  ["over", 20, 19.7, "plus de"],
  ["under", 20, 20, "moins de"],
  ["about", 20, 20.3, "environ"],
])("a figure that is %s, printed %p for %p, takes %p", (precision, printed, exact, word) => {
  expect(hedge(precision, printed, exact)).toBe(word);
});
