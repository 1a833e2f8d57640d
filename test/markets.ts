import fc from "fast-check";
import { realEffects } from "../src/effects.ts";
import type { ReportedEvent } from "../src/facts/event.ts";
import type { Market } from "../src/facts/fact.ts";
import { describeWith, readEntities } from "../src/sources/entities.ts";
import { readEvents } from "../src/sources/events.ts";
import { readMarket } from "../src/sources/market.ts";

const describe = describeWith(readEntities(realEffects.readText("data/entities.yaml"), "data/entities.yaml"));

/** Names as they come: plain, with digits, marks, markup, other scripts. */
const name = fc.oneof(
  fc.constantFrom("Aethir", "Yearn", "1inch", "dYdX", "0x", "$WIF", "io.net", "Hedera", "Éole", "L’Once", "A*b_c|d"),
  fc.constantFrom(
    "<script>alert(1)</script>",
    "](javascript:alert(1))",
    "{{le sector}}",
    "عملة",
    "\u202eabc",
    "a\u0007b",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 24 }).filter((text) => text.trim() !== ""),
);

const change = fc.oneof(
  fc.constantFrom(0, 0.01, -0.01, 0.49, -0.5, 1.5, -8, 12, -99.9, 100, 4200),
  fc.integer({ min: -9999, max: 30_000 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: -99, max: 300 }),
);

const precision = fc.constantFrom("exact", "about", "over", "under", "almost");

const figure = (value: fc.Arbitrary<number>) =>
  fc.oneof(
    { weight: 4, arbitrary: value },
    { weight: 1, arbitrary: fc.record({ value, precision }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );

const known = (value: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.record({ value, precision }) });

const price = fc.oneof(
  fc.double({ min: 1e-9, max: 1e6, noNaN: true }),
  fc.constantFrom(0.5, 1, 1.99, 2, 999.995, 1000, 100_363.5),
);

const size = fc.double({ min: 1, max: 4e12, noNaN: true });

const asset = fc.record({
  name,
  symbol: fc.constantFrom(null, "ABC", "$X", "1IN"),
  price: figure(price),
  change: figure(change),
  marketCap: figure(size),
  categories: fc.subarray(["sector", "niche", "other"]),
  size: fc.constantFrom(null, "small", "mid", "large"),
});

const window = fc.constantFrom("change1h", "change24h", "change7d", "change30d", "changeYtd");

const instant = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

/** A market file as JSON text: a sector, a benchmark, and whatever else. Every text of it is accepted by the reader. */
const marketText = fc
  .record({
    asOf: instant,
    window,
    sector: known(change),
    benchmark: known(change),
    assets: fc.array(asset, { maxLength: 9 }),
    sectorName: name,
    marketCap: figure(size),
  })
  .map(({ asOf, window: key, sector, benchmark, assets, sectorName, marketCap }) =>
    JSON.stringify({
      asOf,
      currency: "USD",
      source: { name: "Relevé" },
      assets: assets.map(({ change: moved, ...row }, index) => ({ id: `a${index}`, ...row, [key]: moved })),
      categories: [
        { id: "sector", name: sectorName, [key]: sector, marketCap },
        { id: "niche", name: "Niche" },
        { id: "other", name: "Autre" },
      ],
      indices: [{ id: "benchmark", name: "Repère 20", [key]: benchmark, source: { name: "Indice" } }],
    }),
  );

const amount = fc.double({ min: 1, max: 9e11, noNaN: true });

const eventText = fc
  .record({
    cost: fc.option(amount, { nil: undefined }),
    parameters: fc.option(fc.integer({ min: 1, max: 2e12 }), { nil: undefined }),
    outperforms: fc.option(name, { nil: undefined }),
    compute: fc.constantFrom(undefined, "une fraction des puces d’un rival"),
    raised: amount,
    valuation: fc.option(amount, { nil: undefined }),
    date: fc.constantFrom("2019-12-31", "2019-11", "2019"),
    author: name,
    post: name,
    model: name,
  })
  .map(({ cost, parameters, outperforms, compute, raised, valuation, date, author, post, model }) =>
    JSON.stringify([
      {
        type: "model-release",
        id: "m",
        date,
        source: { name: "Dépôt" },
        model,
        organization: author,
        cost,
        parameters,
        outperforms,
        compute,
      },
      {
        type: "funding-round",
        id: "f",
        date,
        source: { name: "Communiqué" },
        company: author,
        amount: raised,
        valuation,
      },
      { type: "social-post", id: "s", date, author, platform: "X", url: "https://x.com/a", text: post },
    ]),
  );

/** Any market, with or without events, as the readers give it. */
export const anyMarket: fc.Arbitrary<{ readonly market: Market; readonly events: readonly ReportedEvent[] }> = fc
  .record({ market: marketText, events: fc.option(eventText, { nil: "[]" }) })
  .map(({ market, events }) => ({
    market: readMarket(market, "market.json", describe),
    events: events === "[]" ? [] : readEvents(events, "events.json", describe),
  }));
