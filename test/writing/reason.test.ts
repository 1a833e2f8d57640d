import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Fact } from "../../src/facts/fact.ts";
import type { Happening } from "../../src/facts/happening.ts";
import type { Reason } from "../../src/writing/article.ts";
import { type Grounds, reasonsFor } from "../../src/writing/reason.ts";
import { anyArticle, passagesOf } from "../articles.ts";
import { makeChange, makeFact } from "../facts/make.ts";

const place = { file: "essai.hbs", line: 14, column: 9 };
const context: Reason = { is: "context", template: "essai.hbs:14", column: 9 };

const nothing: Grounds = { needs: new Map(), groups: [], events: new Map(), scaleOf: () => null };

const reasons = (fact: Fact, grounds: Partial<Grounds> = {}): readonly Reason[] =>
  reasonsFor(fact, place, { ...nothing, ...grounds });

const groupOf = (...values: readonly number[]) => ({
  id: "ia",
  changes: values.map((value, index) => makeChange(`t${index}`, value)),
});

test("a fact that nothing sets apart is printed because the template asks for it", () => {
  expect(reasons(makeFact())).toEqual([context]);
});

test("what the kind cannot do without says by which path", () => {
  const fact = makeFact();
  expect(reasons(fact, { needs: new Map([[fact.id, "sector.price"]]) })).toEqual([
    { is: "required", path: "sector.price" },
    context,
  ]);
});

describe("among the changes of its group", () => {
  const falls = groupOf(-9, -8, -3, -3, -1);
  test.each<readonly [number, number, "lowest" | "highest"]>([
    [0, 1, "lowest"],
    [1, 2, "lowest"],
    [2, 2, "highest"],
    [3, 2, "highest"],
    [4, 1, "highest"],
  ])("the change number %d is in place %d from the %s", (index, rank, from) => {
    const [change] = falls.changes.slice(index);
    if (change === undefined) throw new Error("no such change");
    expect(reasons(change, { groups: [falls] })).toEqual([
      { is: "rank", group: "ia", place: rank, of: 5, from },
      context,
    ]);
  });

  test("who it is about ranks with it, but not its change over another time", () => {
    const name = makeFact({ about: "t0", measure: "name", value: "X", unit: "text" });
    expect(reasons(name, { groups: [falls] })[0]).toMatchObject({ is: "rank", place: 1 });
    expect(reasons(makeChange("t0", 4, { period: "7d", id: "t0.change.7d" }), { groups: [falls] })).toEqual([context]);
  });

  test("alone of its group it has no rank", () => {
    const alone = groupOf(3);
    expect(reasons(makeChange("t0", 3), { groups: [alone] })).toEqual([context]);
  });

  test.each<readonly [string, readonly number[], Reason | null]>([
    ["one of five", [4, -1, -2, -3, -4], { is: "contrast", group: "ia", alike: 1, of: 5 }],
    ["one of four", [4, -1, -2, -3], { is: "contrast", group: "ia", alike: 1, of: 4 }],
    ["two of five, which is no longer few", [4, 3, -2, -3, -4], null],
    ["the only one that did not move", [0, -1, -2, -3, -4], { is: "contrast", group: "ia", alike: 1, of: 5 }],
  ])("an exception is told: %s", (_, values, expected) => {
    const [change] = groupOf(...values).changes;
    const found = change === undefined ? [] : reasons(change, { groups: [groupOf(...values)] });
    expect(found.find(({ is }) => is === "contrast") ?? null).toEqual(expected);
  });
});

describe("the size of a change", () => {
  const scale = { class: "crypto", days: 1, usual: null } as const;
  test("is set against the ordinary day of its class when its own is not known", () => {
    expect(reasons(makeChange("x", -11), { scaleOf: () => scale })[0]).toEqual({
      is: "size",
      times: 4,
      than: "class",
      day: 2.75,
    });
  });

  test("is set against its own usual day, and brought back to one by the square root of its days", () => {
    const grounds = { scaleOf: () => ({ ...scale, usual: 2, days: 9 }) };
    expect(reasons(makeChange("x", 12), grounds)[0]).toEqual({ is: "size", times: 2, than: "usual", day: 2 });
  });

  test.each([
    ["a price", makeFact()],
    ["a gap", makeChange("x", 4, { measure: "gap.y", unit: "points" })],
    ["a share", makeChange("x", 4, { measure: "figures.0.value" })],
  ])("is not told of %s", (_, fact) => {
    expect(reasons(fact, { scaleOf: () => scale })).toEqual([context]);
  });

  test("is not told where the usual day is none", () => {
    expect(reasons(makeChange("x", 4), { scaleOf: () => ({ ...scale, usual: 0 }) })).toEqual([context]);
  });
});

test("what an event tells says which, how old and whether it is news", () => {
  const date = makeFact({ about: "r1", measure: "date", value: "2025-01-20", unit: "date" });
  const event: Happening = {
    id: "r1",
    type: "model-release",
    date,
    age: makeFact({ about: "r1", measure: "age", value: 7, unit: "days" }),
    fresh: true,
    recent: true,
    unconfirmed: false,
    newsworthy: true,
    source: date,
    details: {},
  };
  expect(reasons(date, { events: new Map([["r1", event]]) })[0]).toEqual({
    is: "event",
    event: "r1",
    days: 7,
    fresh: true,
  });
  expect(reasons(date, { events: new Map([["r1", { ...event, age: null, fresh: false }]]) })[0]).toMatchObject({
    days: null,
    fresh: false,
  });
});

test("what was computed says from what", () => {
  const gap = makeFact({ rule: "gap", from: ["a", "b"] });
  expect(reasons(gap)).toEqual([{ is: "computed-from", rule: "gap", from: ["a", "b"] }, context]);
});

test("whatever the market, each printed fact is there once, with a reason, and the kind's needs are met", () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const printed = [...article.dateline, ...passagesOf(article).flat()].flatMap((piece) =>
        piece.is === "value" && piece.fact !== null ? [piece.fact] : [],
      );
      expect(article.choices.map(({ fact }) => fact).toSorted()).toEqual([...new Set(printed)].toSorted());
      for (const { reasons: all } of article.choices) expect(all.at(-1)?.is).toBe("context");
      const needed = article.choices.flatMap(({ reasons: all }) =>
        all.flatMap((reason) => (reason.is === "required" ? [reason.path] : [])),
      );
      expect(needed).toEqual(expect.arrayContaining(["sector.change", "benchmark.change", "gap"]));
    }),
    { numRuns: 100 },
  );
});
