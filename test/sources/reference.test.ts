import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Reported } from "../../src/facts/event.ts";
import { describeWith, readEntities } from "../../src/sources/entities.ts";
import { assertDistinctEvents, readEvents } from "../../src/sources/events.ts";
import { readMarket } from "../../src/sources/market.ts";

const read = (path: string) => readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8");
const known = describeWith(readEntities(read("entities.yaml"), "entities.yaml"));
const market = readMarket(read("markets/2025-01-27.yaml"), "2025-01-27.yaml", known);
const events = readdirSync(new URL("../../data/events/2025-01-27/", import.meta.url)).flatMap((file) =>
  readEvents(read(`events/2025-01-27/${file}`), file, known),
);

const figure = (about: string, measure: string) =>
  market.observations.find((observation) => observation.about === about && observation.measure === measure);

describe("the market of the reference day", () => {
  test.each([
    ["bitcoin", 100363.5, -4.54],
    ["ethereum", 3155.74, -5.83],
    ["solana", 230.94, -10.7],
    ["ripple", 2.9606, -5.48],
    ["dogecoin", 0.32314, -9.09],
    ["fetch-ai", 1.1228, -7.94],
    ["render-token", 6.335, -10.54],
    ["bittensor", 422.26, 4.01],
    ["near", 4.579, -10.02],
    ["the-graph", 0.17225, -7.89],
    ["worldcoin", 1.8945, -10.06],
    ["arkham", 1.1273, -8.88],
    ["io-net", 2.8616, -10.4],
    ["akash-network", 2.515, -9.69],
    ["virtual-protocol", 2.0724, -17.98],
    ["grass", 1.8187, -13.11],
    ["the-sandbox", 0.5133, -9.17],
    ["gala", 0.02914, -11.59],
    ["axie-infinity", 5.308, -8.34],
    ["decentraland", 0.4355, -9.29],
  ])("%s costs %d and moves by %d, says Binance", (id, price, change) => {
    expect(figure(id, "price")).toMatchObject({ value: price, unit: "USD", source: { id: "binance" } });
    expect(figure(id, "change")).toMatchObject({ value: change, period: "24h", source: { id: "binance" } });
  });

  test.each([
    ["nodeai", "change", -20, "almost", "CoinGecko"],
    ["nodeai", "size", "small", "exact", "CoinGecko"],
    ["aethir", "change", -6, "exact", "CoinGecko"],
    ["aethir", "size", "large", "exact", "CoinGecko"],
    ["artificial-intelligence", "change", -9, "exact", "CoinGecko"],
    ["gaming", "marketCap", 19e9, "exact", "CoinGecko"],
    ["coindesk-20", "change", -5, "exact", "CoinDesk"],
  ])("%s %s is %s (%s), says %s", (id, measure, value, precision, source) => {
    expect(figure(id, measure)).toMatchObject({ value, precision, source: { name: source } });
  });

  test("every entity is described by hand", () => {
    const bare = describeWith([]);
    const described = readEntities(read("entities.yaml"), "entities.yaml").map(({ id }) => id);
    expect(market.entities.map(({ id }) => id).filter((id) => !described.includes(id))).toEqual([]);
    expect(known({ id: "gpu", name: "GPU", kind: "category" })).not.toEqual(
      bare({ id: "gpu", name: "GPU", kind: "category" }),
    );
  });
});

/** Every observation of an event's fields. */
function observations(reported: Reported): readonly unknown[] {
  if (reported.is === "list") return reported.items.flatMap(observations);
  if (reported.is === "record") return Object.values(reported.fields).flatMap(observations);
  return [reported.observation];
}

describe("the events of the reference day", () => {
  const flat = (id: string) => {
    const event = events.find((one) => one.id === id);
    return Object.values(event?.fields ?? {}).flatMap(observations);
  };

  test("are five, each with its own id", () => {
    assertDistinctEvents(events);
    expect(events.map(({ type, date }) => `${type} ${date}`).sort()).toEqual([
      "analysis 2025-01-27",
      "funding-round 2024-10",
      "model-release 2025-01-20",
      "social-post 2025-01-22",
      "study 2025-01",
    ]);
  });

  test.each<readonly [string, object]>([
    ["deepseek-r1", { measure: "cost", value: 6e6, unit: "USD", status: "claim", by: "DeepSeek" }],
    ["deepseek-r1", { measure: "compute", status: "claim", by: "DeepSeek" }],
    ["deepseek-r1", { measure: "outperforms.0.subject", value: "modèle d’OpenAI", status: "claim", by: "DeepSeek" }],
    ["deepseek-r1", { measure: "runsOn.version", value: "1.5B", status: "fact" }],
    ["openai-round-2024-10", { measure: "amount", value: 6.6e9, unit: "USD" }],
    ["openai-round-2024-10", { measure: "valuation", value: 157e9, precision: "over" }],
    ["paul-couvert-r1", { measure: "reported", status: "claim" }],
    ["paul-couvert-r1", { measure: "translatedFrom", value: "l’anglais" }],
    ["dappradar-2024", { measure: "figures.0.value", value: 1.8e9, unit: "USD", period: "2024" }],
    ["dappradar-2024", { measure: "figures.0.change", value: -38, unit: "percent" }],
    ["dappradar-2024", { measure: "figures.0.lowestSince", value: "2020" }],
    ["dappradar-2024", { measure: "figures.1.change", value: 421 }],
    ["dappradar-2024", { measure: "figures.2.range.low", value: 26, unit: "percent" }],
    ["dappradar-2024", { measure: "figures.2.range.high", value: 29, unit: "percent" }],
    ["lecon-des-jeux", { measure: "paragraphs.2", status: "opinion" }],
  ])("%s says %j", (id, observation) => {
    expect(flat(id)).toContainEqual(expect.objectContaining(observation));
  });

  test("are typeset: no straight apostrophe, no plain space before a colon", () => {
    for (const event of events) expect(JSON.stringify(event.fields)).not.toMatch(/\p{L}'\p{L}| :/u);
  });
});
