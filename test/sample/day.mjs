import { categories, indices, majors, members, shares, sources } from "./universe.mjs";
import { drawWalks } from "./walk.mjs";

/** Whole days of each window; an hour is told apart, a year begins on January 1st. */
const windows = { "1h": 1, "24h": 1, "7d": 7, "30d": 30, ytd: null };
const keys = { "1h": "change1h", "24h": "change24h", "7d": "change7d", "30d": "change30d", ytd: "changeYtd" };
/** In the order in which the product looks for one that sector and benchmark share. */
const preferred = ["24h", "1h", "7d", "30d", "ytd"];
const rates = { USD: 1, EUR: 0.92, CHF: 0.88, CAD: 1.38 };
const own = { "fr-FR": "EUR", "fr-BE": "EUR", "fr-CH": "CHF", "fr-CA": "CAD" };

/**
 * One invented day at `asOf`, told in `region`: the market file as an object, what to ask of it, and what sort of day
 * it is. Moves go together: a market factor, a factor by category, each asset's own noise.
 */
export function drawDay(random, asOf, region) {
  const window = random.weighted([
    [60, "24h"],
    [8, "1h"],
    [15, "7d"],
    [10, "30d"],
    [7, "ytd"],
  ]);
  const mood = random.weighted([
    [24, "rising"],
    [28, "falling"],
    [18, "mixed"],
    [14, "flat"],
    [16, "wild"],
  ]);
  const ofShares = random.chance(0.05);
  const sector = ofShares ? "technology" : random.weighted(sectorWeights);
  const inside = drawMembers(random, sector, ofShares ? shares : members);
  const others = drawOthers(random, sector);
  const large = random.some(
    majors,
    random.weighted([
      [2, 0],
      [1, 1],
      [3, 3],
      [5, 6],
      [2, 9],
    ]),
  );
  const index = random.weighted([
    [75, indices[0]],
    [5, indices[1]],
    [4, indices[2]],
    [4, indices[3]],
    [8, indices[4]],
  ]);
  const leader = random.chance(0.14) && !ofShares ? random.pick(majors.slice(0, 3)) : null;
  const assets = distinct([
    ...inside,
    ...others.flatMap((other) => other.members),
    ...large,
    ...(leader ? [leader] : []),
  ]);
  const currency = random.chance(0.8) ? "USD" : own[region];
  const source = random.pick(sources);
  const spans = { ...windows, ytd: dayOfYear(asOf) };
  const walks = drawWalks(random, { index, window, mood, spans });
  if (inside.length === 2 || random.chance(0.08)) walks.tie(inside);
  const quote = { asOf, rate: rates[currency], walks, window };
  const shown = preferred.slice(preferred.indexOf(window));
  const rows = assets.map((asset) => assetRow(random, asset, quote, asset === leader ? shown : null));
  if (mood === "flat" && random.chance(0.4)) still(random, rows, keys[window]);
  return {
    window,
    mood,
    sector,
    benchmark: leader?.id ?? index.id,
    market: {
      asOf,
      currency,
      source,
      assets: rows,
      categories: categoryRows(random, { sector, inside, others, quote, shown }),
      indices: [indexRow(random, index, quote, shown)],
    },
  };
}

const sectorWeights = [
  [34, "artificial-intelligence"],
  [5, "ai-agents"],
  [8, "gaming"],
  [12, "meme-token"],
  [9, "layer-1"],
  [6, "layer-2"],
  [11, "decentralized-finance-defi"],
  [6, "depin"],
  [4, "real-world-assets-rwa"],
];

function drawMembers(random, sector, pool) {
  const candidates = pool.filter((asset) => asset.categories.includes(sector));
  const most = candidates.length;
  const count = random.weighted([
    [4, 0],
    [5, 1],
    [5, 2],
    [26, random.int(2, 5)],
    [40, random.int(6, 14)],
    [20, most],
  ]);
  return random.some(candidates, Math.min(count, most));
}

function drawOthers(random, sector) {
  const ids = random.shuffle(categories.map(({ id }) => id).filter((id) => id !== sector && id !== "technology"));
  return ids
    .slice(
      0,
      random.weighted([
        [4, 0],
        [4, 1],
        [2, 2],
        [1, 3],
      ]),
    )
    .map((id) => ({
      id,
      members: random.some(
        members.filter((asset) => asset.categories.includes(id) && !asset.categories.includes(sector)),
        random.weighted([
          [1, 1],
          [1, 2],
          [3, 4],
          [1, 6],
        ]),
      ),
    }));
}

function assetRow(random, asset, { walks, window, rate, asOf }, shown) {
  const { id, name, symbol, categories: of, cap } = asset;
  const walk = walks.of(asset);
  const price = round(asset.price * walk.drift * rate, 5);
  const isTiny = cap < 5e7;
  const marketCap = round(cap * walk.drift * rate, 3);
  const row = { id, name };
  if (!random.chance(0.03)) row.symbol = symbol;
  if (of.length > 0) row.categories = of;
  row.price = random.chance(0.04) ? null : price;
  for (const span of shown ?? [...new Set([window, ...random.some(preferred, 2)])]) {
    row[keys[span]] =
      span === window && shown === null && random.chance(0.03) ? null : change(random, walk.moves[span]);
  }
  if (isTiny && random.chance(0.5)) row.size = "small";
  else if (random.chance(0.7)) {
    row.marketCap = marketCap;
    row.volume24h = round(marketCap * random.between(0.03, 0.12), 3);
  }
  if (random.chance(0.05)) row.source = random.pick(sources);
  if (random.chance(0.3)) row.history = walk.closes(asOf, price, random.pick([12, 40, 90, 220, 390]));
  if (random.chance(0.2)) Object.assign(row, rangeOf(price, walk.moves["24h"]));
  return row;
}

/** A little beyond both the price and that of a day ago. */
function rangeOf(price, move) {
  const open = price / (1 + move / 100);
  return { high24h: round(Math.max(price, open) * 1.02, 5), low24h: round(Math.min(price, open) * 0.98, 5) };
}

function categoryRows(random, { sector, inside, others, quote, shown }) {
  const overlapping = categories.filter(
    ({ id }) => id !== sector && inside.some((asset) => asset.categories.includes(id)) && random.chance(0.75),
  );
  const named = [sector, ...overlapping.map(({ id }) => id), ...others.map(({ id }) => id)];
  return [...new Set(named)].map((id) => {
    const { name, cap } = categories.find((category) => category.id === id);
    const row = { id, name };
    if (id === sector)
      for (const span of shown) row[keys[span]] = sectorChange(random, inside, quote.walks, sector, span);
    else if (random.chance(0.5)) row[keys[quote.window]] = round1(quote.walks.ofCategory(id)[quote.window]);
    if (random.chance(0.5)) row.marketCap = round(cap * quote.rate * random.between(0.6, 1.3), 3);
    if (random.chance(0.3)) row.source = random.pick(sources);
    return row;
  });
}

/** A sector moves as its members do, by size; a tenth of them are told with a hedge. */
function sectorChange(random, inside, walks, sector, span) {
  const total = inside.reduce((sum, { cap }) => sum + cap, 0);
  const weighted = inside.reduce((sum, asset) => sum + (asset.cap / total) * walks.of(asset).moves[span], 0);
  const value = inside.length === 0 ? walks.ofCategory(sector)[span] : weighted;
  if (random.chance(0.1)) return hedged(random, value);
  return random.chance(0.6) ? round1(value) : round2(value);
}

function indexRow(random, { id, name, level, source }, { walks, window }, shown) {
  const walk = walks.index;
  const now = round2(level * walk.drift);
  const row = { id, name, source };
  for (const span of shown) row[keys[span]] = round2(walk.moves[span]);
  if (random.chance(0.6)) {
    row.level = now;
    if (window === "24h") row.points24h = round2(now - now / (1 + walk.moves["24h"] / 100));
  }
  return row;
}

function change(random, value) {
  return random.chance(0.04) ? hedged(random, value) : round2(value);
}

/** A figure as sources say it in words: whole, and on the side of the true one that the word says. */
function hedged(random, value) {
  const precision = random.pick(["about", "over", "under", "almost"]);
  const size = Math.abs(value);
  const whole = precision === "over" ? Math.floor(size) : precision === "about" ? Math.round(size) : Math.ceil(size);
  return whole === 0 ? round2(value) : { value: Math.sign(value) * whole, precision };
}

function still(random, rows, key) {
  for (const row of random.some(rows, 2)) if (typeof row[key] === "number") row[key] = 0;
}

function distinct(assets) {
  return [...new Map(assets.map((asset) => [asset.id, asset])).values()];
}

function dayOfYear(asOf) {
  const date = new Date(asOf);
  return Math.max(1, Math.floor((date - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000));
}

function round(value, digits) {
  return Number(value.toPrecision(digits));
}

function round1(value) {
  return Number(value.toFixed(1)) + 0;
}

function round2(value) {
  return Number(value.toFixed(2)) + 0;
}
