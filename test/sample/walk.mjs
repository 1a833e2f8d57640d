const dayMs = 86_400_000;
const length = 400;
/** Ordinary daily moves of the market and of an asset's own, as logarithms. */
const usual = { market: 0.022, own: 0.028 };

/**
 * Daily moves of every asset, category and index of a day, newest first, drawn so that over the day's window each moves
 * as its market, its category and its own noise say. Percents come out of `moves`, by window.
 */
export function drawWalks(random, { index, window, mood, spans }) {
  const scale = window === "1h" ? 0.2 : Math.sqrt(spans[window]);
  const { drift, own } = moods[mood](random, scale);
  const year = 0.55 + random.next();
  const walks = new Map();
  const factors = new Map();
  const factorOf = (id) => {
    if (!factors.has(id)) factors.set(id, random.normal() * 0.014 * scale * own);
    return factors.get(id);
  };
  const move = (target) => {
    const days = Array.from({ length }, () => random.normal() * Math.hypot(usual.market, usual.own) * 0.8);
    const hour = window === "1h" ? target : random.normal() * 0.006;
    const width = spans[window];
    const sum = days.slice(0, width).reduce((total, day) => total + day, 0);
    if (window === "1h") days[0] += target;
    else for (let day = 0; day < width; day += 1) days[day] += (target - sum) / width;
    return walkOf(days, hour, spans, year * random.between(0.75, 1.3));
  };
  const walkFor = (asset) => {
    if (!walks.has(asset)) walks.set(asset, move(targetOf(random, asset, { drift, own, scale, factorOf })));
    return walks.get(asset);
  };
  return {
    of: walkFor,
    ofCategory: (id) => {
      const key = `category ${id}`;
      if (!walks.has(key)) walks.set(key, move(drift + factorOf(id)));
      return walks.get(key).moves;
    },
    /** Gives the two furthest of some assets, at one end or the other, the same move: no rank can then be told. */
    tie: (assets) => {
      const moved = assets.map((asset) => walkFor(asset)).sort((a, b) => a.moves[window] - b.moves[window]);
      const [first, second] = random.chance(0.5) ? moved : moved.reverse();
      if (second !== undefined) second.moves[window] = first.moves[window];
    },
    index: move((drift + random.normal() * 0.004 * scale * own) * index.beta),
  };
}

const moods = {
  rising: (random, scale) => ({ drift: scale * (0.006 + Math.abs(random.normal()) * usual.market), own: 1 }),
  falling: (random, scale) => ({ drift: -scale * (0.006 + Math.abs(random.normal()) * usual.market), own: 1 }),
  mixed: (random, scale) => ({ drift: scale * random.normal() * 0.006, own: 1.3 }),
  flat: (random, scale) => ({ drift: scale * random.normal() * 0.0012, own: 0.09 }),
  wild: (random, scale) => ({
    drift: scale * (random.chance(0.65) ? -1 : 1) * random.between(0.05, 0.13),
    own: 1.8,
  }),
};

function targetOf(random, asset, { drift, own, scale, factorOf }) {
  const isShare = asset.categories.includes("technology");
  const noise = usual.own * own * scale * (asset.cap < 5e7 ? 3 : asset.cap > 2e10 ? 0.4 : 0.8);
  const beta = random.between(0.7, 1.5);
  const factor = asset.categories.length === 0 ? 0 : factorOf(asset.categories[0]);
  const total = drift * beta + factor + random.normal() * noise;
  return isShare ? total * 0.35 : total;
}

function walkOf(days, hour, spans, drift) {
  const over = (count) => percent(days.slice(0, count).reduce((total, day) => total + day, 0));
  return {
    drift,
    moves: { "1h": percent(hour), "24h": over(1), "7d": over(7), "30d": over(30), ytd: over(spans.ytd) },
    /** Daily closes of so many days before `asOf`, oldest first, leading to `price`. */
    closes: (asOf, price, count) => {
      const today = Date.parse(`${asOf.slice(0, 10)}T00:00:00Z`);
      let log = Math.log(price);
      return Array.from({ length: count }, (_, back) => {
        log -= days[back];
        return [new Date(today - (back + 1) * dayMs).toISOString().slice(0, 10), Number(Math.exp(log).toPrecision(5))];
      }).reverse();
    },
  };
}

function percent(log) {
  return 100 * (Math.exp(log) - 1);
}
