import { amountOf } from "../derive.ts";
import type { EventType, ReportedEvent } from "../event.ts";
import type { Fact } from "../fact.ts";
import { inDollars } from "../size.ts";
import type { Ground, Row } from "./ground.ts";
import { factIn, figuresOf, isFigure } from "./ground.ts";
import type { Objection } from "./objection.ts";
import { factAt } from "./reported.ts";
import { digits, quoted, told } from "./words.ts";

/**
 * MAGNITUDE: a million is not a milliard: each amount is of its measure's usual size, and agrees with those that it
 * follows from. Published: bitcoin capitalised at 850 billion dollars through one aggregator's glitch.
 */
export function magnitude(ground: Ground): readonly Objection[] {
  return [
    ...ground.rows.flatMap((row) => [...unusual(row), ...supply(row, ground), ...turnover(row, ground)]),
    ...wholes(ground.rows),
    ...ground.events.flatMap(unusualIn),
    ...rounds(ground.events),
  ];
}

type Sizes = Readonly<Record<string, readonly [least: number, most: number]>>;

/** Between what each amount of a row was ever seen, in dollars, zeros apart (the largest company: 5 000 billion). */
const ofAssets: Sizes = { price: [1e-14, 1e6], marketCap: [1e3, 6e12], volume: [1e-2, 2e12], supply: [1, 1e18] };
const ofCategories: Sizes = { marketCap: [1e3, 2e14], volume: [1e-2, 2e13] };

/** The same of an event's fields. */
const ofEvents = {
  "model-release": { cost: [100, 2e10], parameters: [1e5, 1e14] },
  "funding-round": { amount: [1e4, 1e11], valuation: [1e5, 2e12] },
  "social-post": {},
  study: {},
  statement: {},
  analysis: {},
} satisfies Readonly<Record<EventType, Sizes>>;

function unusual(row: Row): readonly Objection[] {
  const sizes = row.entity.kind === "asset" ? ofAssets : row.entity.kind === "category" ? ofCategories : {};
  return figuresOf(row).flatMap((fact) => beyond(fact, sizes[fact.measure]));
}

function unusualIn({ type, fields }: ReportedEvent): readonly Objection[] {
  return Object.entries<readonly [number, number]>(ofEvents[type]).flatMap(([name, size]) => {
    const fact = factAt(fields, name);
    return fact === null ? [] : beyond(fact, size);
  });
}

function beyond(fact: Fact, size: readonly [number, number] | undefined): readonly Objection[] {
  const amount = inDollars(fact) ?? amountOf(fact);
  if (size === undefined || amount === null || amount === 0) return [];
  if (amount >= size[0] && amount <= size[1]) return [];
  return [
    {
      message: `${quoted(fact.id)}\u00a0: ${told(fact)} n’est pas de l’ordre de grandeur de cette mesure\u00a0; million et milliard sont peut-être confondus.`,
      facts: [fact.id],
    },
  ];
}

/** Fewer units in circulation than this were never capitalised as a market. */
const fewestUnits = 100;

/** Capitalisation = price × circulating supply; when the supply is not known, it cannot be next to nothing. */
function supply(row: Row, { limits }: Ground): readonly Objection[] {
  const [cap, price, units] = [factIn(row, "marketCap"), factIn(row, "price"), factIn(row, "supply")];
  if (cap === null || price === null || cap.unit !== price.unit || !isFigure(cap) || !isFigure(price)) return [];
  if (units === null || !isFigure(units)) {
    if (cap.value === 0 || cap.value >= price.value * fewestUnits) return [];
    return [
      {
        message: `${quoted(row.entity.id)}\u00a0: à ${told(price)} l’unité, la capitalisation annoncée (${told(cap)}) en supposerait moins de ${fewestUnits} en circulation.`,
        facts: [cap.id],
      },
    ];
  }
  const product = price.value * units.value;
  if (Math.abs(cap.value - product) <= (Math.max(cap.value, product) * limits.magnitude.supplyPercent) / 100) return [];
  return [
    {
      message: `${quoted(row.entity.id)}\u00a0: la capitalisation annoncée (${told(cap)}) n’est pas le produit du cours et des unités en circulation (${told({ value: Number(product.toPrecision(3)), unit: cap.unit })}).`,
      facts: [cap.id],
    },
  ];
}

/** What is traded in a day is neither many times all there is, nor next to nothing of it. */
function turnover(row: Row, { limits }: Ground): readonly Objection[] {
  const [cap, volume] = [factIn(row, "marketCap"), factIn(row, "volume.24h")];
  if (cap === null || volume === null || cap.unit !== volume.unit || !isFigure(cap) || !isFigure(volume)) return [];
  if (cap.value <= 0 || (inDollars(volume) ?? 0) < limits.liquidity.volume) return [];
  const { volumeTimes, turnoverTimes } = limits.magnitude;
  const isHeavy = volume.value > cap.value * volumeTimes;
  if (!isHeavy && cap.value <= volume.value * turnoverTimes) return [];
  const what = isHeavy
    ? `plus de ${digits(volumeTimes)} fois la capitalisation`
    : `moins d’un ${digits(turnoverTimes)}ᵉ de la capitalisation`;
  return [
    {
      message: `${quoted(row.entity.id)}\u00a0: le volume d’un jour (${told(volume)}) ferait ${what} (${told(cap)}).`,
      facts: [cap.id, volume.id],
    },
  ];
}

/** A sector is worth at least what its largest member is. */
function wholes(rows: readonly Row[]): readonly Objection[] {
  return rows.flatMap((row): readonly Objection[] => {
    const whole = row.entity.kind === "category" ? factIn(row, "marketCap") : null;
    if (whole === null || !isFigure(whole)) return [];
    const larger = rows
      .filter(({ entity }) => entity.categories.includes(row.entity.id))
      .flatMap((member) => factIn(member, "marketCap") ?? [])
      .find((cap) => isFigure(cap) && cap.unit === whole.unit && cap.value > whole.value);
    if (larger === undefined) return [];
    return [
      {
        message: `${quoted(row.entity.id)}\u00a0: la capitalisation du secteur (${told(whole)}) est inférieure à celle d’un de ses membres, ${quoted(larger.about)} (${told(larger)}).`,
        facts: [whole.id, larger.id],
      },
    ];
  });
}

/** Nobody raises more than the company is then worth, in one round or in several. */
function rounds(events: readonly ReportedEvent[]): readonly Objection[] {
  const funding = events.flatMap((event) => {
    const [company, amount] = [factAt(event.fields, "company"), factAt(event.fields, "amount")];
    const valuation = factAt(event.fields, "valuation");
    if (event.type !== "funding-round" || company === null || amount === null) return [];
    return [{ company: String(company.value), amount, valuation }];
  });
  return [...new Set(funding.map(({ company }) => company))].flatMap((company): readonly Objection[] => {
    const own = funding.filter((round) => round.company === company);
    const sum = own.reduce((total, { amount }) => total + (inDollars(amount) ?? 0), 0);
    const values = own.flatMap(({ valuation }) => (valuation === null ? [] : [valuation]));
    const best = values.toSorted((a, b) => (inDollars(b) ?? 0) - (inDollars(a) ?? 0))[0];
    if (best === undefined || sum <= (inDollars(best) ?? 0)) return [];
    const raised = own.length === 1 ? "la somme levée" : `la somme des ${own.length} tours`;
    return [
      {
        message: `${quoted(company)}\u00a0: ${raised} dépasse la valorisation (${told(best)}).`,
        facts: [...own.map(({ amount }) => amount.id), best.id],
      },
    ];
  });
}
