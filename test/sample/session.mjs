/** Invented sessions of a stock exchange: an index with its points, its shares, the other exchanges and what is beside them. */
const places = [
  {
    id: "cac-40",
    name: "CAC 40",
    level: 7600,
    close: "16:35",
    source: { id: "euronext", name: "Euronext" },
    currency: "EUR",
  },
  { id: "dax", name: "DAX", level: 18_900, close: "16:35", source: { name: "Deutsche Börse" }, currency: "EUR" },
  {
    id: "bel-20",
    name: "Bel 20",
    level: 4100,
    close: "16:35",
    source: { id: "euronext", name: "Euronext" },
    currency: "EUR",
  },
  { id: "smi", name: "SMI", level: 12_000, close: "16:30", source: { name: "SIX" }, currency: "CHF" },
  {
    id: "nasdaq-composite",
    name: "Nasdaq Composite",
    level: 17_900,
    close: "21:00",
    source: { name: "Nasdaq" },
    currency: "USD",
  },
];

const shares = [
  ["lvmh", "LVMH"],
  ["hermes", "Hermès"],
  ["kering", "Kering"],
  ["l-oreal", "L’Oréal"],
  ["totalenergies", "TotalEnergies"],
  ["airbus", "Airbus"],
  ["sanofi", "Sanofi"],
  ["axa", "AXA"],
  ["danone", "Danone"],
  ["renault", "Renault"],
  ["stellantis", "Stellantis"],
  ["schneider-electric", "Schneider Electric"],
  ["safran", "Safran"],
  ["thales", "Thales"],
  ["bnp-paribas", "BNP Paribas"],
  ["societe-generale", "Société Générale"],
];

const beside = [
  {
    id: "us-10y",
    name: "US 10-Year Treasury Yield",
    class: "rate",
    level: { value: 4.28, unit: "percent" },
    unit: "basis-points",
    width: 6,
  },
  {
    id: "fr-10y",
    name: "French 10-Year OAT Yield",
    class: "rate",
    level: { value: 3.21, unit: "percent" },
    unit: "basis-points",
    width: 4,
  },
];

const prices = [
  { id: "euro", name: "Euro", price: { value: 1.0842, unit: "USD" }, width: 0.4 },
  { id: "brent", name: "Brent", price: { value: 77.08, unit: "USD" }, width: 1.6 },
  { id: "gold", name: "Gold", price: { value: 2741.3, unit: "USD" }, width: 0.7 },
];

/** The last session closed at `asOf` or before: the market file, the id of its index and what sort of day it was. */
export function drawSession(random, asOf) {
  const place = random.pick(places);
  const day = lastWeekday(asOf);
  const mood = random.weighted([
    [4, "rising"],
    [4, "falling"],
    [3, "flat"],
    [1, "rout"],
  ]);
  const drift = {
    rising: random.between(0.2, 2.4),
    falling: -random.between(0.2, 2.6),
    flat: random.normal() * 0.06,
    rout: -random.between(3, 7),
  }[mood];
  const previous = round2(place.level * random.between(0.9, 1.15));
  const level = round2(previous * (1 + drift / 100));
  const change24h = round2((level / previous - 1) * 100);
  const row = { id: place.id, name: place.name, source: place.source, level, change24h };
  if (random.chance(0.8)) row.points24h = round2(level - previous);
  if (random.chance(0.6)) row.changeYtd = round2(random.normal() * 9);
  if (random.chance(0.7))
    Object.assign(row, {
      high24h: round2(Math.max(level, previous) * 1.004),
      low24h: round2(Math.min(level, previous) * 0.996),
    });
  if (random.chance(0.3)) row.volume24h = 3.4e9;
  if (random.chance(0.5)) row.history = closes(random, day, previous, random.pick([1, 2, 12]));
  if (random.chance(0.4))
    row.record = {
      value: round2(
        level > previous && random.chance(0.3) ? (level + previous) / 2 : level * random.between(1.01, 1.2),
      ),
      asOf: "2022-05-15",
    };
  const members = random.some(shares, random.pick([0, 2, 5, 9, 16])).map(([id, name]) => ({
    id,
    name,
    class: "share",
    categories: [place.id, ...(random.chance(0.5) ? ["luxury"] : [])],
    change24h: round2(drift * random.between(0.4, 1.6) + random.normal() * 1.3),
  }));
  const others = random.some(
    places.filter(({ id }) => id !== place.id),
    random.pick([0, 1, 2, 4]),
  );
  return {
    mood,
    benchmark: place.id,
    market: {
      asOf: `${day}T${place.close}:00Z`,
      currency: place.currency,
      source: place.source,
      assets: [
        ...members,
        ...random
          .some(prices, random.pick([0, 1, 3]))
          .map(({ width, ...price }) => ({ ...price, change24h: round2(random.normal() * width) })),
      ],
      categories: random.chance(0.3)
        ? [
            { id: "luxury", name: "Luxe", change24h: round2(drift + random.normal()) },
            { id: "banks", name: "Banques", change24h: round2(drift + random.normal()) },
          ]
        : [],
      indices: [
        row,
        ...others.map(({ id, name, level: usual, source }) => ({
          id,
          name,
          source,
          ...(random.chance(0.5) ? { level: round2(usual * random.between(0.95, 1.05)) } : {}),
          change24h: round2(drift * random.between(0.2, 1.2) + random.normal() * 0.4),
        })),
        ...random.some(beside, random.pick([0, 1, 2])).map(({ width, unit, ...rate }) => ({
          ...rate,
          change24h: { value: Math.round(random.normal() * width), unit },
        })),
      ],
    },
  };
}

function closes(random, day, last, count) {
  let value = last;
  const found = [];
  for (let date = dayBefore(day); found.length < count; date = dayBefore(date)) {
    found.push([date, round2(value)]);
    value *= 1 - (random.normal() * 0.8) / 100;
  }
  return found.toReversed();
}

function dayBefore(day) {
  return lastWeekday(new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString());
}

function lastWeekday(iso) {
  const date = new Date(iso);
  while (date.getUTCDay() % 6 === 0) date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

function round2(value) {
  return Number(value.toFixed(2)) + 0;
}
