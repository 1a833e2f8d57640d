import { describe, expect, test } from "@jest/globals";
import type { Shape } from "../../../src/writing/shape.ts";
import { masked } from "../../../src/writing/trial/mask.ts";

const fact: Shape = { is: "fact", optional: true };
const item: Shape = { is: "object", named: false, fields: { price: fact, name: { is: "fact" } } };
const event: Shape = {
  is: "object",
  named: false,
  optional: true,
  fields: { cost: fact, quote: fact, said: fact },
  oneOf: ["quote", "said"],
};
const shape: Shape = {
  is: "object",
  named: false,
  fields: {
    breadth: { is: "breadth", optional: true },
    best: { ...item, optional: true },
    mixed: { is: "flag" },
    members: { is: "list", of: item, optional: true },
    foremost: { is: "object", named: false, fields: { talk: event } },
    events: { is: "object", named: false, fields: { talk: { is: "list", of: event, optional: true } } },
  },
  implies: { best: ["breadth"], mixed: ["breadth"] },
};
const talk = { cost: 1, quote: "q", said: "s" };
const view = {
  breadth: { total: 2 },
  best: { price: 3, name: "A", entity: "a" },
  mixed: true,
  members: [
    { price: 3, name: "A" },
    { price: null, name: "B" },
  ],
  foremost: { talk },
  events: { talk: [talk, { ...talk, said: null }] },
};
const without = (...keys: readonly string[]): unknown => masked(view, shape, new Set(keys));

describe("a view of the data", () => {
  test("with nothing silent is itself", () => {
    expect(without()).toEqual(view);
  });

  test("loses a fact of every item of a list, and keeps what is no field of the shape", () => {
    expect(without("members[].price", "best.price")).toEqual({
      ...view,
      best: { price: null, name: "A", entity: "a" },
      members: [
        { price: null, name: "A" },
        { price: null, name: "B" },
      ],
    });
  });

  test("loses a list as an empty one", () => {
    expect(without("members")).toEqual({ ...view, members: [] });
  });

  test("loses with a fact all that cannot be there without it, flags as false", () => {
    expect(without("breadth")).toEqual({ ...view, breadth: null, best: null, mixed: false });
  });

  test("loses an event and the same as the newest of its type", () => {
    expect(without("foremost.talk")).toEqual({ ...view, foremost: { talk: null }, events: { talk: [] } });
    expect(without("events.talk[].cost")).toEqual(without("foremost.talk.cost"));
    expect(without("foremost.talk.cost")).toMatchObject({ foremost: { talk: { cost: null } } });
  });

  test("keeps one of the fields of which it must have one, among those that it has", () => {
    expect(without("events.talk[].quote", "events.talk[].said")).toMatchObject({
      foremost: { talk: { quote: "q", said: null } },
      events: { talk: [{ quote: "q" }, { quote: "q" }] },
    });
  });
});
