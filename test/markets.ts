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
    context: fc.option(fc.integer({ min: 1, max: 2e6 }), { nil: undefined }),
    lead: fc.option(name, { nil: undefined }),
    use: fc.constantFrom(undefined, "le développement de l’entreprise", "étendre ses moyens de calcul"),
    total: fc.option(amount, { nil: undefined }),
    score: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
  })
  .map(({ cost, parameters, outperforms, compute, raised, valuation, date, author, post, model, ...more }) =>
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
        context: more.context,
        scores:
          more.score === undefined ? undefined : [{ test: "Essai", value: { value: more.score, unit: "percent" } }],
      },
      {
        type: "funding-round",
        id: "f",
        date,
        source: { name: "Communiqué" },
        company: author,
        amount: raised,
        valuation,
        lead: more.lead,
        use: more.use,
        totalRaised: more.total,
      },
      { type: "social-post", id: "s", date, author, platform: "X", url: "https://x.com/a", text: post },
    ]),
  );

const level = fc.double({ min: 10, max: 60_000, noNaN: true }).map((value) => Number(value.toFixed(2)));
const mood = fc.constantFrom(null, "extreme-fear", "fear", "neutral", "greed", "extreme-greed");

/** A market file of a crypto day as JSON text: the two leaders, and whatever else. */
const cryptoText = fc
  .record({
    asOf: instant,
    window,
    price,
    lead: known(change),
    second: known(change),
    high: figure(price),
    low: figure(price),
    record: figure(price),
    cap: figure(size),
    total: figure(size),
    totalChange: figure(change),
    week: figure(change),
    assets: fc.array(asset, { maxLength: 8 }),
    mood,
    level: fc.integer({ min: 0, max: 100 }),
    hasMood: fc.boolean(),
    places: fc.array(known(change), { maxLength: 3 }),
  })
  .map((day) =>
    JSON.stringify({
      asOf: day.asOf,
      source: { name: "Relevé" },
      assets: [
        {
          id: "bitcoin",
          name: "Bitcoin",
          symbol: "BTC",
          price: day.price,
          change7d: day.week,
          [day.window]: day.lead,
          high24h: day.high,
          low24h: day.low,
          record: day.record,
          marketCap: day.cap,
        },
        { id: "ethereum", name: "Ethereum", symbol: "ETH", [day.window]: day.second },
        ...day.assets.map(({ change: moved, ...row }, index) => ({ id: `a${index}`, ...row, [day.window]: moved })),
      ],
      totals: { marketCap: day.total, [day.window]: day.totalChange },
      indices: [
        ...(day.hasMood ? [{ id: "mood", name: "Humeur", class: "sentiment", level: day.level, mood: day.mood }] : []),
        ...day.places.map((moved, index) => ({ id: `p${index}`, name: `Place ${index}`, [day.window]: moved })),
      ],
    }),
  );

/** A market file of a close as JSON text: an index, and whatever else. */
const closeText = fc
  .record({
    asOf: instant,
    window,
    level,
    moved: known(change),
    points: figure(fc.integer({ min: -900, max: 900 })),
    high: figure(level),
    low: figure(level),
    record: figure(level),
    year: figure(change),
    shares: fc.array(asset, { maxLength: 8 }),
    places: fc.array(known(change), { maxLength: 3 }),
    rate: fc.option(fc.integer({ min: -30, max: 30 }), { nil: null }),
    oil: fc.option(change, { nil: null }),
  })
  .map((day) =>
    JSON.stringify({
      asOf: day.asOf,
      currency: "EUR",
      source: { name: "Relevé" },
      assets: [
        ...day.shares.map(({ change: moved, categories, ...row }, index) => ({
          id: `s${index}`,
          ...row,
          class: "share",
          categories: ["index", ...categories],
          [day.window]: moved,
        })),
        { id: "oil", name: "Pétrole", class: "commodity", price: 80, [day.window]: day.oil },
      ],
      categories: [
        { id: "sector", name: "Luxe", [day.window]: day.moved },
        { id: "niche", name: "Niche" },
      ],
      indices: [
        {
          id: "index",
          name: "Indice 40",
          level: day.level,
          [day.window]: day.moved,
          points24h: day.points,
          changeYtd: day.window === "changeYtd" ? day.moved : day.year,
          high24h: day.high,
          low24h: day.low,
          record: day.record,
        },
        ...day.places.map((moved, index) => ({ id: `p${index}`, name: `Place ${index}`, [day.window]: moved })),
        {
          id: "rate",
          name: "Taux à dix ans",
          class: "rate",
          level: { value: 3.4, unit: "percent" },
          change24h: day.rate === null ? null : { value: day.rate, unit: "basis-points" },
        },
      ],
    }),
  );

/** Any crypto day, with or without events, as the readers give it. */
export const anyCryptoDay = withEvents(cryptoText, fc.option(eventText, { nil: "[]" }));

/** Any close of an index named `index`, likewise. */
export const anyClose = withEvents(closeText, fc.option(eventText, { nil: "[]" }));

/** Any market with a release and a round among its events. */
export const anyMarketWithEvents = withEvents(marketText, eventText);

/** Any market, with or without events, as the readers give it. */
export const anyMarket = withEvents(marketText, fc.option(eventText, { nil: "[]" }));

interface Read {
  readonly market: Market;
  readonly events: readonly ReportedEvent[];
}

function withEvents(markets: fc.Arbitrary<string>, events: fc.Arbitrary<string>): fc.Arbitrary<Read> {
  return fc.record({ market: markets, events }).map((texts) => ({
    market: readMarket(texts.market, "market.json", describe),
    events: texts.events === "[]" ? [] : readEvents(texts.events, "events.json", describe),
  }));
}
