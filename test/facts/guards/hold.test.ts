import { describe, expect, test } from "@jest/globals";
import { usualLimits } from "../../../src/facts/limit.ts";
import { closes, guarded, left, said } from "./make.ts";

test("what is held stays", () => {
  const result = guarded({ assets: [{ id: "action", price: 185, change24h: -99.97 }] });
  expect(result.findings).toMatchObject([{ code: "BAND", verdict: "hold", withheld: false }]);
  expect(left(result)).toEqual(["action.name", "action.price", "action.change.24h"]);
});

describe("BAND", () => {
  const move = (more: object, given = {}) => said({ assets: [{ id: "action", price: 100, ...more }] }, given);

  test("Berkshire Hathaway « −99,97 % »", () => {
    expect(guarded({ assets: [{ id: "action", price: 185.1, change24h: -99.97 }] }).findings[0]?.message).toBe(
      "«\u00a0action\u00a0»\u00a0: \u221299,97\u00a0% sur vingt-quatre heures, ce qui dépasse ce qui se voit dans sa classe (25\u00a0% sur cette durée).",
    );
  });

  test.each([
    [{ change24h: 25 }, []],
    [{ change24h: 25.1 }, ["BAND action.change.24h"]],
    [{ change1h: -25 }, []],
    [{ change7d: -66 }, []],
    [{ change7d: -67 }, ["BAND action.change.7d"]],
  ])("by class, wider by the square root of its days: %j", (more, findings) => {
    expect(move(more)).toEqual(findings);
  });

  test("a limit of the newsroom's takes the place of ours", () => {
    const limits = { ...usualLimits, band: { ...usualLimits.band, sharePercent: 4 } };
    expect(move({ change24h: 5 }, { limits })).toEqual(["BAND action.change.24h"]);
  });

  test("beyond eight times its usual day", () => {
    const history = closes(Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 100 : 101)));
    expect(move({ change24h: -8.1, history })).toEqual(["BAND action.change.24h"]);
    expect(move({ change24h: -7.9, history })).toEqual([]);
  });

  test.each([
    ["stablecoins", { value: 0.985, unit: "USD" }, true],
    ["stablecoins", { value: 0.995, unit: "USD" }, false],
    ["eur-stablecoin", { value: 1.08, unit: "USD" }, false],
    ["eur-stablecoin", { value: 1.08, unit: "EUR" }, true],
    ["layer-1", { value: 0.5, unit: "USD" }, false],
  ])("a coin of %s at %j is off its peg: %p", (category, price, isOff) => {
    const assets = [{ id: "a", price, categories: [category] }];
    expect(said({ assets })).toEqual(isOff ? ["BAND a.price"] : []);
  });
});

describe("CROSS", () => {
  const price = (value: number, also: object) => ({ assets: [{ id: "a", price: { value, also: [also] } }] });

  test("two sources apart: the first is named as the one that is printed", () => {
    const { findings } = guarded(price(100, { value: 103, source: "Kraken" }));
    expect(findings).toMatchObject([{ code: "CROSS", verdict: "hold", facts: ["a.price"] }]);
    expect(findings[0]?.message).toBe(
      "«\u00a0a.price\u00a0»\u00a0: 100\u00a0USD selon Relevé, qui est retenu, mais 103\u00a0USD selon Kraken.",
    );
  });

  test("tells when the two were not read at once", () => {
    const other = { value: 103, source: "Kraken", asOf: "2025-01-27T04:00:00Z" };
    expect(guarded(price(100, other)).findings[0]?.message).toMatch(
      /relevé du 2025-01-27T04:00:00Z, contre 2025-01-27T05:00:00Z/u,
    );
  });

  test.each([
    [{ price: { value: 100, also: [{ value: 100.9, source: "K" }] } }, false],
    [{ change24h: { value: -5, also: [{ value: -5.5, source: "K" }] } }, false],
    [{ change24h: { value: -5, also: [{ value: -5.51, source: "K" }] } }, true],
    [{ change24h: { value: -20, precision: "almost", also: [{ value: -18.9, source: "K" }] } }, false],
    [{ change24h: { value: 0.2, also: [{ value: -0.2, source: "K" }] } }, false],
    [{ marketCap: { value: 1e9, also: [{ value: 1e12, source: "K" }] } }, true],
  ])("within tolerance: %j %p", (row, isHeld) => {
    expect(said({ assets: [{ id: "a", ...row }] }).some((finding) => finding.startsWith("CROSS"))).toBe(isHeld);
  });

  test("an event's figure too", () => {
    const amount = { value: 6.6e9, also: [{ value: 6.6e6, source: "K" }] };
    const events = [{ type: "funding-round", id: "r", company: "C", amount }];
    expect(said({}, { events })).toEqual(["CROSS r.amount"]);
  });
});

describe("MAGNITUDE", () => {
  test("bitcoin capitalised at 850 billion by one aggregator's glitch", () => {
    const bitcoin = { id: "bitcoin", price: 100_363.5, supply: 19_814_000, marketCap: 850e9 };
    const { findings } = guarded({ assets: [bitcoin] });
    expect(findings).toMatchObject([{ code: "MAGNITUDE", verdict: "hold", facts: ["bitcoin.marketCap"] }]);
    expect(findings[0]?.message).toBe(
      "«\u00a0bitcoin\u00a0»\u00a0: la capitalisation annoncée (850\u202f000\u202f000\u202f000\u00a0USD) n’est pas le produit du cours et des unités en circulation (1\u202f990\u202f000\u202f000\u202f000\u00a0USD).",
    );
    expect(said({ assets: [{ ...bitcoin, marketCap: 1.98e12 }] })).toEqual([]);
  });

  test.each([
    ["a capitalisation of milliards said in thousands of them", { marketCap: 2.9e13 }, 1],
    ["a volume of more than ten capitalisations", { marketCap: 1e8, volume24h: 1.1e9 }, 1],
    ["a capitalisation of next to no volume", { marketCap: 2.9e12, volume24h: 4.1e6 }, 1],
    ["a capitalisation of fewer than a hundred units", { price: 100_363.5, marketCap: 1.98e6 }, 1],
    ["an ordinary day", { marketCap: 2.9e9, volume24h: 4.1e8 }, 0],
    ["a yen price", { price: { value: 15e6, unit: "JPY" } }, 0],
  ])("%s", (_what, row, count) => {
    expect(said({ assets: [{ id: "a", ...row }] })).toHaveLength(count);
  });

  test("a sector worth less than a member of it", () => {
    const assets = [{ id: "a", categories: ["c"], marketCap: 2.9e9 }];
    expect(said({ assets, categories: [{ id: "c", marketCap: 1.9e9 }] })).toEqual([
      "MAGNITUDE c.marketCap a.marketCap",
    ]);
    expect(said({ assets, categories: [{ id: "c", marketCap: 3.9e10 }] })).toEqual([]);
  });

  const round = (id: string, more: object, date = "2025-01-20") => ({
    type: "funding-round",
    id,
    company: "C",
    date,
    ...more,
  });

  test.each([
    [[round("r", { amount: 6.6e9, valuation: 157e9 })], []],
    [[round("r", { amount: 6.6e9, valuation: 157e6 })], ["MAGNITUDE r.amount r.valuation"]],
    [[round("r", { amount: 6.6e12 })], ["MAGNITUDE r.amount"]],
    [
      [round("r", { amount: 6e7, valuation: 1e8 }), round("s", { amount: 5e7 }, "2024-06-01")],
      ["MAGNITUDE r.amount s.amount r.valuation"],
    ],
  ])("of funding rounds: %j", (events, findings) => {
    expect(said({}, { events })).toEqual(findings);
  });
});

describe("LIQUIDITY", () => {
  const member = (id: string, change24h: number, more = {}) => ({ id, categories: ["c"], change24h, ...more });
  const day = (...assets: readonly object[]) => ({ assets, categories: [{ id: "c", change24h: -5 }] });

  test("a mover under the floor that would have led is told", () => {
    const file = day(
      member("a", -5),
      member("b", -6),
      member("petit", -30, { marketCap: 4e6 }),
      member("milieu", -5.5, { size: "small" }),
    );
    const { findings } = guarded(file);
    expect(findings).toMatchObject([
      { code: "LIQUIDITY", verdict: "warn", withheld: false, facts: ["petit.change.24h"] },
    ]);
    expect(findings[0]?.message).toBe(
      "«\u00a0petit\u00a0» (\u221230\u00a0%) est laissé hors des extrêmes\u00a0: sous le plancher de taille (capitalisation de 4\u202f000\u202f000\u00a0USD).",
    );
  });

  test("the floor is the newsroom's", () => {
    const file = day(member("a", -5), member("petit", -30, { marketCap: 4e6 }));
    const limits = { ...usualLimits, liquidity: { marketCap: 1e6, volume: 1e5 } };
    expect(said(file, { limits })).toEqual([]);
  });
});

describe("DUPLICATE", () => {
  const release = (id: string, model: string, date: string) => ({
    type: "model-release",
    id,
    model,
    organization: "O",
    date,
  });

  test.each([
    ["2025-01-23", "r1", true],
    ["2025-01", "R1", true],
    ["2025-01-24", "R1", false],
    ["2025-01-20", "R2", false],
  ])("one release told by two reports, the second of %s and of %s: %p", (date, model, isDouble) => {
    const events = [release("a", "R1", "2025-01-20"), release("b", model, date)];
    const result = guarded({}, { events });
    expect(result.findings.map(({ code }) => code)).toEqual(isDouble ? ["DUPLICATE"] : []);
    expect(result.events).toHaveLength(2);
  });

  test("somebody may speak twice a day, but not say the same twice", () => {
    const post = (id: string, text: string) => ({ type: "social-post", id, author: "A", text });
    expect(said({}, { events: [post("a", "Oui."), post("b", "Non.")] })).toEqual([]);
    expect(said({}, { events: [post("a", "Oui."), post("b", "oui !")] })).toHaveLength(1);
  });
});
