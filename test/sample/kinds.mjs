import { drawDay } from "./day.mjs";
import { drawEvents } from "./events.mjs";
import { drawSession } from "./session.mjs";
import * as stock from "./stock.mjs";

/** How an invented day is drawn for each kind of article: the market file, the events and what to ask of them. */
export const kinds = {
  "sector-move": drawSector,
  "crypto-daily": drawCrypto,
  "index-close": drawClose,
  "model-release": (random, asOf, region) => drawAround(random, asOf, region, "model-release"),
  "funding-round": (random, asOf, region) => drawAround(random, asOf, region, "funding-round"),
};

const key = { "1h": "change1h", "24h": "change24h", "7d": "change7d", "30d": "change30d", ytd: "changeYtd" };

function drawSector(random, asOf, region) {
  const { market, window, mood, sector, benchmark } = drawDay(random, asOf, region);
  return {
    market,
    events: drawEvents(random, asOf),
    asked: { sector, benchmark },
    name: `${sector}-${mood}-${window}`,
  };
}

/** The crypto day: bitcoin and ether always, the rest of the market, its mood and the stock exchanges often. */
function drawCrypto(random, asOf, region) {
  const { market, window, mood } = drawDay(random, asOf, region);
  const scale = { rising: 1, falling: -1, mixed: 0.1, flat: 0.03, wild: random.chance(0.5) ? 3 : -3 }[mood];
  const wide = Math.sqrt({ "1h": 1 / 24, "24h": 1, "7d": 7, "30d": 30, ytd: 90 }[window]);
  const move = () => round2((scale * random.between(1, 5) + random.normal() * 0.4) * wide);
  const change = move();
  const bitcoin = leader(
    random,
    { id: "bitcoin", name: "Bitcoin", symbol: "BTC", cap: 1.97e7 },
    98_000,
    change,
    window,
  );
  const ether = leader(
    random,
    { id: "ethereum", name: "Ethereum", symbol: "ETH", cap: 1.2e8 },
    3_100,
    random.chance(0.8) ? round2(change * random.between(0.6, 1.6)) : move(),
    window,
  );
  const others = market.assets.filter(({ id }) => id !== "bitcoin" && id !== "ethereum");
  const cap = round(bitcoin.marketCap ? bitcoin.marketCap * random.between(1.6, 1.9) : 3.3e12, 4);
  const indices = [
    ...(random.chance(0.6) ? [drawMood(random, asOf)] : []),
    ...(random.chance(0.5)
      ? [{ id: "sp-500", name: "S&P 500", [key[window]]: round2(random.normal()), level: 5987.37 }]
      : []),
    ...(random.chance(0.3)
      ? [{ id: "nasdaq-composite", name: "Nasdaq Composite", [key[window]]: round2(random.normal()) }]
      : []),
  ];
  return {
    market: {
      ...market,
      assets: random.shuffle([bitcoin, ether, ...others]),
      indices,
      ...(random.chance(0.7)
        ? {
            totals: {
              marketCap: cap,
              [key[window]]: round2(change * 0.9),
              ...(random.chance(0.5) ? { volume24h: 1.2e11 } : {}),
            },
          }
        : {}),
    },
    events: random.chance(0.5) ? [] : drawEvents(random, asOf),
    asked: { sector: null, benchmark: null },
    name: `${mood}-${window}`,
  };
}

function leader(random, { cap, ...names }, price, change, window) {
  const now = round(price * random.between(0.6, 1.2), 6);
  return {
    ...names,
    price: now,
    [key[window]]: change,
    ...(window === "24h" && random.chance(0.5) ? { change7d: round2(random.normal() * 8) } : {}),
    ...(window === "24h" && random.chance(0.3) ? { change30d: round2(random.normal() * 18) } : {}),
    ...(random.chance(0.6) ? { marketCap: round(now * cap, 4) } : {}),
    ...(random.chance(0.6) ? { high24h: round(now * 1.021, 6), low24h: round(now * 0.972, 6) } : {}),
    ...(random.chance(0.3) ? { record: { value: round(price * 1.3, 6), asOf: "2022-11-10" } } : {}),
  };
}

function drawMood(random, asOf) {
  const level = random.int(5, 95);
  const mood =
    level < 25 ? "extreme-fear" : level < 46 ? "fear" : level < 55 ? "neutral" : level < 75 ? "greed" : "extreme-greed";
  const before = new Date(Date.parse(asOf) - 86_400_000).toISOString().slice(0, 10);
  return {
    id: "fear-greed",
    name: "Fear & Greed Index",
    source: { name: "Alternative.me" },
    level,
    ...(random.chance(0.7) ? { mood } : {}),
    ...(random.chance(0.6) ? { history: [[before, random.int(5, 95)]] } : {}),
  };
}

function drawClose(random, asOf) {
  const { market, benchmark, mood } = drawSession(random, asOf);
  const events = random.chance(0.6) ? [] : drawEvents(random, market.asOf);
  return { market, events, asked: { sector: null, benchmark }, name: `${benchmark}-${mood}` };
}

/** An event of this type, within days, with the sector that it touches, or a few shares, or nothing at all. */
function drawAround(random, asOf, region, type) {
  const day = drawDay(random, asOf, region);
  const scene = random.weighted([
    [5, "sector"],
    [3, "shares"],
    [3, "nothing"],
  ]);
  const { currency, source } = day.market;
  const bare = { asOf, currency, source };
  const shares = random.some(stock.listed, random.int(1, 3)).map((row) => ({
    ...row,
    class: "share",
    change24h: round2(random.normal() * 3),
  }));
  const market = { sector: day.market, shares: { ...bare, assets: shares }, nothing: bare }[scene];
  const others = random.chance(0.6) ? [] : drawEvents(random, asOf).filter((event) => event.type !== type);
  let event;
  for (let tries = 0; event === undefined && tries < 400; tries += 1)
    event = drawEvents(random, asOf).find(
      (one) => one.type === type && (one.status === undefined || random.chance(0.3)),
    );
  const more = type === "model-release" ? modelFigures(random) : roundFigures(random, event);
  return {
    market,
    events: [{ ...event, ...more, id: "sujet" }, ...others],
    asked: scene === "sector" ? { sector: day.sector, benchmark: day.benchmark } : { sector: null, benchmark: null },
    name: scene,
  };
}

function modelFigures(random) {
  return {
    ...(random.chance(0.4) ? { activeParameters: 3.7e10, parameters: 6.71e11 } : {}),
    ...(random.chance(0.4) ? { context: 128_000 } : {}),
    ...(random.chance(0.2) ? { trainingTokens: 14.8e12 } : {}),
    ...(random.chance(0.3)
      ? { inputPrice: { value: 0.55, unit: "USD" }, outputPrice: { value: 2.19, unit: "USD" } }
      : {}),
    ...(random.chance(0.4) ? { scores: random.some(stock.scores, random.int(1, 2)) } : {}),
  };
}

function roundFigures(random, { amount }) {
  const part = { value: round(amount.value * 0.6, 3), unit: amount.unit };
  return {
    ...(random.chance(0.6)
      ? { lead: random.pick(stock.leads), ...(random.chance(0.4) ? { leadAmount: part } : {}) }
      : {}),
    ...(random.chance(0.4) ? { use: random.pick(stock.uses) } : {}),
    ...(random.chance(0.4) ? { totalRaised: { value: round(amount.value * 1.9, 3), unit: amount.unit } } : {}),
  };
}

function round(value, digits) {
  return Number(value.toPrecision(digits));
}

function round2(value) {
  return Number(value.toFixed(2)) + 0;
}
