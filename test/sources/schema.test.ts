import { describe, expect, test } from "@jest/globals";
import * as z from "zod";
import { eventTypes } from "../../src/facts/event.ts";
import { jsonSchema } from "../../src/sources/schema.ts";

/** A JSON Schema of ours, read back into a schema. */
const read = (name: "market" | "event") => z.fromJSONSchema(JSON.parse(JSON.stringify(jsonSchema(name))));

describe("the JSON Schema describes the file as it is written", () => {
  const head = { asOf: "2025-01-27T05:00:00Z", source: "X" };
  test.each([
    [true, { ...head, assets: [{ id: "a", name: "A", price: 1, change24h: { value: -9, precision: "almost" } }] }],
    [true, { ...head, assets: null, indices: [{ id: "a", name: "A", history: [["2025-01-20", 1]] }] }],
    [false, { ...head, assets: [{ id: "a", name: "A", price: "1" }] }],
    [false, { ...head, assets: [{ id: "a", name: "A", zut: 1 }] }],
    [false, { ...head, assets: [{ id: "a" }] }],
    [false, { source: "X" }],
  ])("market: %s for %j", (fits, file) => {
    expect(read("market").safeParse(file).success).toBe(fits);
  });

  const event = { type: "study", id: "a", date: "2025-01", source: "X", publisher: "P" };
  test.each([
    [true, { ...event, figures: { label: "x", value: 1, unit: "USD", period: 2024, lowestSince: 2020 } }],
    [true, [{ ...event, figures: [{ label: { name: "x", gender: "f" }, range: [1, 2] }] }]],
    [false, { ...event, figures: [{ value: 1 }] }],
    [false, { ...event, figures: [{ label: "x", value: 1, unit: "dollars" }] }],
    [false, { ...event, type: "recette", figures: { label: "x" } }],
    [false, event],
  ])("event: %s for %j", (fits, file) => {
    expect(read("event").safeParse(file).success).toBe(fits);
  });

  test("every type of event is in it, and nothing of how we read it", () => {
    const text = JSON.stringify(jsonSchema("event"));
    for (const type of Object.keys(eventTypes)) expect(text).toContain(`"const":"${type}"`);
    expect(text).not.toContain('~standard":');
  });
});
