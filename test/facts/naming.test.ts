import { describe, expect, test } from "@jest/globals";
import { creditOf, nameAs } from "../../src/facts/naming.ts";
import { makeChange, makeFact, source } from "./make.ts";

const naming = {
  name: "ether",
  short: "ETH",
  gender: "m",
  number: "singular",
  article: "definite",
  elides: null,
} as const;
const entity = {
  id: "ethereum",
  kind: "asset",
  name: "Ethereum",
  symbol: "ETH",
  categories: [],
  class: "crypto",
  naming,
  trait: null,
} as const;
const name = makeFact({ about: "ethereum", measure: "name", value: "ether", unit: "text" });

describe("a printed form of a name is a fact whose value is that form", () => {
  test("the name itself is the name that was read", () => {
    expect(nameAs({ entity, name }, "ether")).toBe(name);
  });

  test("the source's spelling is the source's own", () => {
    expect(nameAs({ entity, name }, "Ethereum")).toEqual({
      ...name,
      id: "ethereum.spelling",
      measure: "spelling",
      value: "Ethereum",
    });
  });

  test("the short form is computed from the name", () => {
    expect(nameAs({ entity, name }, "ETH")).toMatchObject({
      id: "ethereum.short",
      value: "ETH",
      from: ["ethereum.name"],
      rule: "short form of a name",
    });
  });

  test("forms of what an event names keep the field they stand in", () => {
    const model = makeFact({ about: "r1", measure: "model", value: "ether", unit: "text", status: "claim", by: "X" });
    expect(nameAs({ entity, name: model }, "ETH")).toMatchObject({ id: "r1.model.short", status: "claim", by: "X" });
    expect(nameAs({ entity, name: model }, "Ethereum")).toMatchObject({ id: "r1.model.spelling", status: "claim" });
  });
});

test("a credit is a fact about who is credited, read where the figure was", () => {
  const change = makeChange("bitcoin", -4, { status: "claim", by: "DeepSeek" });
  expect(creditOf(change, "deepseek", "name", "DeepSeek")).toEqual({
    ...change,
    id: "deepseek.name",
    about: "deepseek",
    measure: "name",
    value: "DeepSeek",
    unit: "text",
    period: null,
    status: "fact",
    by: null,
    source,
  });
});
