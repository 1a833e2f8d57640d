import { describe, expect, test } from "@jest/globals";
import { happeningOf } from "../../src/facts/happening.ts";
import { hasMoved, moversOf } from "../../src/facts/mover.ts";
import { profilesOf } from "../../src/facts/profile.ts";
import type { Marks } from "../../src/facts/salience.ts";
import { usualSalience } from "../../src/facts/salience.ts";
import type { Weighing } from "../../src/facts/weighing.ts";
import { daysOf, weighEvents, weighMembers, weighSections } from "../../src/facts/weighing.ts";
import type { Row } from "./make.ts";
import { dailyCloses, makeEvent, makeMarket, makeObservation, makeTime, makeWeighing } from "./make.ts";

const asOf = "2025-01-27T05:00:00Z";

function movers(rows: readonly Row[]) {
  return moversOf([...profilesOf(makeMarket(rows), "24h").values()].filter(hasMoved), null);
}

function marksOf(rows: readonly Row[], id: string, more: Partial<Weighing> = {}): Marks | undefined {
  const { candidates } = weighMembers("@essai", movers(rows), makeWeighing(more)).selection;
  return candidates.find(({ about }) => about === id)?.marks;
}

describe("the days of a window", () => {
  test.each([
    ["1h", 1 / 24],
    ["24h", 1],
    ["7d", 7],
    ["30d", 30],
    ["ytd", 27],
  ] as const)("%s", (window, days) => {
    expect(daysOf(window, asOf, "Europe/Paris")).toBe(days);
  });

  test("of a year begun are those of the reader's zone", () => {
    expect(daysOf("ytd", "2025-01-31T23:30:00Z", "Europe/Paris")).toBe(32);
    expect(daysOf("ytd", "2025-01-31T23:30:00Z", "America/Toronto")).toBe(31);
  });
});

describe("a member's size", () => {
  test("is set against its class's ordinary day, half for one such day", () => {
    expect(marksOf([{ id: "a", change: -2.75 }], "a")?.size).toBe(0.5);
    expect(marksOf([{ id: "a", change: 8.25 }], "a")?.size).toBe(0.75);
    expect(marksOf([{ id: "a", change: 0 }], "a")?.size).toBe(0);
  });

  test("is set against its own usual day where its history is known", () => {
    const closes = dailyCloses("2025-01-15", [100, 101, 100, 101, 100, 101, 100, 101, 100, 101, 100, 101]);
    const size = marksOf([{ id: "a", change: -2.75, price: 1, closes }], "a")?.size ?? 0;
    expect(size).toBeCloseTo(2.75 / (2.75 + 0.995), 2);
  });

  test("of several days is brought back to one by the square root of their number", () => {
    expect(marksOf([{ id: "a", change: 11 }], "a", { days: 16 })?.size).toBe(0.5);
  });
});

describe("a member's rank", () => {
  const rows = [-9, -5, -2, 1, 4].map((change, index) => ({ id: "abcde"[index] ?? "", change }));

  test.each([
    ["a", 1],
    ["b", 0.5],
    ["c", 0.3333],
    ["d", 0.5],
    ["e", 1],
  ])("of %s is %d", (id, rank) => {
    expect(marksOf(rows, id)?.rank).toBe(rank);
  });

  test("is the same for equal changes, and full for whoever is alone", () => {
    const tied = [...rows, { id: "f", change: -9 }];
    expect(marksOf(tied, "f")?.rank).toBe(marksOf(tied, "a")?.rank);
    expect(marksOf([{ id: "a", change: 1 }], "a")?.rank).toBe(1);
  });
});

test("a figure of the day before is half as fresh", () => {
  expect(marksOf([{ id: "a", change: 1 }], "a")?.freshness).toBe(1);
  expect(marksOf([{ id: "a", change: 1 }], "a", { now: "2025-01-28T05:00:00Z" })?.freshness).toBe(0.5);
});

test("who is in the news is kept although others moved further, and stands where it stood", () => {
  const rows = [-9, -8, -7, -6, -5, -4, -3, -0.1].map((change, index) => ({ id: "abcdefgh"[index] ?? "", change }));
  const members = movers(rows);
  const named = makeWeighing({ inTheNews: new Set(["e"]), salience: { ...usualSalience, names: 3 } });
  expect(weighMembers("@essai", members, named).kept.map(({ entity }) => entity.id)).toEqual(["a", "b", "e"]);
  const deaf = { ...named, salience: { ...named.salience, event: 0 } };
  expect(weighMembers("@essai", members, deaf).kept.map(({ entity }) => entity.id)).not.toContain("e");
});

test("a section is worth its most telling member, and only so many are kept", () => {
  const sections = [2, 9, 5].map((change, index) => {
    const id = `section-${index}`;
    return { id, selection: weighMembers(id, movers([{ id, change }]), makeWeighing()).selection };
  });
  const weighing = makeWeighing({ salience: { ...usualSalience, sections: 2 } });
  const { selection } = weighSections(
    "@essai",
    sections,
    { idOf: ({ id }) => id, membersOf: (one) => one.selection },
    weighing,
  );
  expect(selection.candidates.map(({ about, kept }) => [about, kept])).toEqual([
    ["section-1", true],
    ["section-2", true],
    ["section-0", false],
  ]);
});

describe("events", () => {
  const entity = (id: string) => ({
    is: "entity" as const,
    entity: { ...movers([{ id, change: 1 }])[0]?.entity } as never,
    observation: makeObservation({ about: id, measure: "name", unit: "text", value: id }),
  });
  const event = (id: string, date: string, speaker: string) =>
    happeningOf(
      makeEvent({ id, date, fields: { speaker: entity(speaker) } }),
      { asOf: makeTime(asOf), now: makeTime(asOf) },
      "Europe/Paris",
      "24h",
    );
  const events = [event("neuf", "2025-01-27", "inconnu"), event("ancien", "2025-01-25", "bitcoin")];
  const order = (more: Partial<typeof usualSalience>) =>
    weighEvents(
      "@essai",
      events,
      new Set(["bitcoin"]),
      makeWeighing({ salience: { ...usualSalience, ...more } }),
    ).kept.map(({ id }) => id);

  test("come by their bearing on the subject and their freshness, as these weigh", () => {
    expect(order({})).toEqual(["ancien", "neuf"]);
    expect(order({ event: 0 })).toEqual(["neuf", "ancien"]);
    expect(order({ freshness: 3, event: 1 })).toEqual(["neuf", "ancien"]);
  });

  test("are fresh by their whole days, and not at all when nobody knows them", () => {
    const all = [...events, event("mois", "2025-01", "inconnu"), event("demain", "2025-01-28", "inconnu")];
    const { candidates } = weighEvents("@essai", all, new Set(), makeWeighing()).selection;
    expect(Object.fromEntries(candidates.map(({ about, marks }) => [about, marks.freshness]))).toEqual({
      neuf: 1,
      ancien: 0.3333,
      mois: 0,
      demain: 0,
    });
  });
});
