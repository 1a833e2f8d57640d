import type { AssetClass, Currency, Window } from "../fact.ts";
import { windows } from "../fact.ts";
import type { Limits } from "../limit.ts";
import { usualOf } from "../usual.ts";
import type { Ground, Row } from "./ground.ts";
import { figuresOf, quoteIn } from "./ground.ts";
import type { Objection } from "./objection.ts";
import { daysIn } from "./time.ts";
import { digits, quoted, told } from "./words.ts";

/**
 * BAND: a move wider than its class makes, or than its own usual day several times over, and a stablecoin off its peg:
 * possible, but a person looks first. Published: Berkshire Hathaway « −99,97 % », a fault of the exchange.
 */
export function band({ rows, zone, limits }: Ground): readonly Objection[] {
  return rows.flatMap((row) => [...moves(row, zone, limits.band), ...offPeg(row, limits.band.pegPercent)]);
}

type BandLimits = Limits["band"];

const widest = {
  index: ({ indexPercent }) => indexPercent,
  share: ({ sharePercent }) => sharePercent,
  crypto: ({ cryptoPercent }) => cryptoPercent,
  rate: ({ indexPercent }) => indexPercent,
  currency: ({ indexPercent }) => indexPercent,
  commodity: ({ sharePercent }) => sharePercent,
  sentiment: ({ cryptoPercent }) => cryptoPercent,
} satisfies Readonly<Record<AssetClass, (limits: BandLimits) => number>>;

function moves(row: Row, zone: string, limits: BandLimits): readonly Objection[] {
  const quote = quoteIn(row);
  const usual = quote === null || row.history === null ? null : usualOf(quote, row.history);
  const usualDay = typeof usual?.usual.value === "number" ? usual.usual.value : null;
  return figuresOf(row)
    .filter(({ measure, unit }) => measure === "change" && unit === "percent")
    .flatMap((fact): readonly Objection[] => {
      const window = windows.find((known) => known === fact.period);
      if (window === undefined) return [];
      const fault = faultOf(
        fact.value,
        spread(window, fact.asOf, zone),
        usualDay,
        widest[row.entity.class](limits),
        limits,
      );
      if (fault === null) return [];
      return [
        {
          message: `${quoted(row.entity.id)}\u00a0: ${told(fact)} ${durations[window]}, ce qui ${fault}.`,
          facts: [fact.id],
        },
      ];
    });
}

const durations = {
  "1h": "sur une heure",
  "24h": "sur vingt-quatre heures",
  "7d": "sur sept jours",
  "30d": "sur trente jours",
  ytd: "depuis le 1er janvier",
} satisfies Readonly<Record<Window, string>>;

/** A move of several days may be wider than a day's by the square root of their number. */
function spread(window: Window, asOf: string, zone: string): number {
  return Math.sqrt(daysIn(window, asOf, zone));
}

function faultOf(
  change: number,
  times: number,
  usualDay: number | null,
  most: number,
  { usualTimes }: BandLimits,
): string | null {
  if (change < -100) return "n’existe pas, rien ne perdant plus que tout";
  if (Math.abs(change) > most * times)
    return `dépasse ce qui se voit dans sa classe (${digits(Math.round(most * times))}\u00a0% sur cette durée)`;
  if (usualDay !== null && usualDay > 0 && Math.abs(change) > usualDay * usualTimes * times)
    return `dépasse ${digits(usualTimes)} fois son mouvement habituel d’un jour (${digits(usualDay)}\u00a0%)`;
  return null;
}

/** Categories whose members are worth one unit of a currency; the first that an asset is in decides. */
const pegs: readonly (readonly [category: string, currency: Currency])[] = [
  ["eur-stablecoin", "EUR"],
  ["usd-stablecoin", "USD"],
  ["stablecoins", "USD"],
];

function offPeg(row: Row, pegPercent: number): readonly Objection[] {
  const price = quoteIn(row);
  const peg = pegs.find(([category]) => row.entity.categories.includes(category));
  if (price === null || peg === undefined || price.unit !== peg[1]) return [];
  if (Math.abs(price.value - 1) * 100 <= pegPercent) return [];
  return [
    {
      message: `${quoted(row.entity.id)}\u00a0: ce stablecoin cote ${told(price)}, à plus de ${digits(pegPercent)}\u00a0% de sa parité.`,
      facts: [price.id],
    },
  ];
}
