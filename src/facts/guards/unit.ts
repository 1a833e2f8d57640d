import type { Fact, Unit } from "../fact.ts";
import { currencies } from "../fact.ts";
import type { Ground, Row } from "./ground.ts";
import { figuresOf, quoteIn } from "./ground.ts";
import type { Objection } from "./objection.ts";
import { factAt, groupsOf } from "./reported.ts";
import { quoted, told } from "./words.ts";

/**
 * UNIT: price, percent, points, level, amount and count never mix, and a level is not a change. Published: « gained
 * 10 300 $ » for a share that was quoted there.
 */
export function unit({ rows, events }: Ground): readonly Objection[] {
  return [
    ...rows.flatMap(mixed),
    ...rows.flatMap(levelForChange),
    ...rows.flatMap(percentOfRate),
    ...events.flatMap(groupsOf).flatMap((fields): readonly Objection[] => {
      const [value, change] = [factAt(fields, "value"), factAt(fields, "change")];
      if (value === null || change === null || value.value !== change.value || !isTelling(value)) return [];
      return [
        {
          message: `Événement ${quoted(value.about)}\u00a0: la variation (${told(change)}) reprend le niveau (${told(value)})\u00a0; un niveau n’est pas une variation.`,
          facts: [change.id],
        },
      ];
    }),
  ];
}

const money: readonly Unit[] = currencies;
const differences: readonly Unit[] = ["percent", "points", "basis-points", "index-points"];

/** What each measure of a row may count; a measure that is not here is judged by whoever computes with it. */
const countable: Readonly<Record<string, readonly Unit[]>> = {
  price: money,
  marketCap: money,
  volume: money,
  high: ["level", "percent", ...money],
  low: ["level", "percent", ...money],
  level: ["level", "percent", "count", ...money],
  change: differences,
  supply: ["count"],
};

/** Measures that are set against the quote, and so count the same. */
const quoted24h: readonly string[] = ["high", "low"];

function mixed(row: Row): readonly Objection[] {
  const quote = quoteIn(row);
  return figuresOf(row).flatMap((fact): readonly Objection[] => {
    const allowed = countable[fact.measure];
    const other = quote !== null && quoted24h.includes(fact.measure) && fact.unit !== quote.unit;
    if (allowed === undefined || (allowed.includes(fact.unit) && !other)) return [];
    const against = other && quote !== null ? `, alors que le cours est de ${told(quote)}` : "";
    return [
      {
        message: `${quoted(fact.id)} est donné en ${quoted(fact.unit)} (${told(fact)})${against}\u00a0: cette unité n’est pas la sienne.`,
        facts: [fact.id],
      },
    ];
  });
}

/** How near to the level, in share of it, a change in points is the level itself. */
const sameAs = 0.01;

function levelForChange(row: Row): readonly Objection[] {
  const quote = quoteIn(row);
  if (quote === null || quote.value === 0) return [];
  return figuresOf(row)
    .filter((fact) => fact.measure === "change" && fact.unit !== "percent")
    .filter((fact) => Math.abs(Math.abs(fact.value) - quote.value) <= quote.value * sameAs)
    .map((fact) => ({
      message: `${quoted(fact.id)} vaut ${told(fact)}, soit le niveau lui-même (${told(quote)})\u00a0: un niveau n’est pas une variation.`,
      facts: [fact.id],
    }));
}

/** A rate moves in points: of its change in percent, nobody can say which of the two is meant. */
function percentOfRate(row: Row): readonly Objection[] {
  const quote = quoteIn(row);
  if (quote?.unit !== "percent") return [];
  return figuresOf(row)
    .filter(({ measure, unit }) => measure === "change" && unit === "percent")
    .map((fact) => ({
      message: `${quoted(fact.id)} est donné en pour cent (${told(fact)}), alors que le niveau est un taux (${told(quote)})\u00a0: un taux varie en points.`,
      facts: [fact.id],
    }));
}

/** Small numbers meet by chance; of thousands, one was copied into the place of the other. */
function isTelling({ value }: Fact): boolean {
  return typeof value === "number" && Math.abs(value) >= 1000;
}
