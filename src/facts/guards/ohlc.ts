import type { Fact } from "../fact.ts";
import { roundedInterval } from "./digit.ts";
import type { Ground, Row } from "./ground.ts";
import { factIn, isFigure, quoteIn } from "./ground.ts";
import type { Objection } from "./objection.ts";
import { quoted, told } from "./words.ts";

type Figure = Fact & { readonly value: number };

/**
 * OHLC: the low of a day is at or under its open and its close, its high at or over them. Published: a record printed
 * below its own close. (Records are told by `extreme.ts`, never beyond what is known.)
 */
export function ohlc({ rows, limits }: Ground): readonly Objection[] {
  return rows.flatMap((row): readonly Objection[] => {
    const [high, low, quote] = [figureIn(row, "high.24h"), figureIn(row, "low.24h"), quoteIn(row)];
    const open = quote === null ? null : openOf(row, quote);
    return [
      ...crossed(row, low, high, "le plus bas", "le plus haut"),
      ...crossed(row, quote, high, "le cours", "le plus haut"),
      ...crossed(row, low, quote, "le plus bas", "le cours"),
      ...(open === null ? [] : outside(row, open, { low, high }, limits.ohlc.openPercent)),
      ...outsideClose(row, { low, high }),
    ];
  });
}

function figureIn(row: Row, suffix: string): Figure | null {
  const fact = factIn(row, suffix);
  return fact !== null && isFigure(fact) ? fact : null;
}

/** The first should be at or under the second; units that differ are another guard's business. */
function crossed(
  row: Row,
  under: Figure | null,
  over: Figure | null,
  underWord: string,
  overWord: string,
): readonly Objection[] {
  if (under === null || over === null || under.unit !== over.unit) return [];
  if (roundedInterval(under).low <= roundedInterval(over).high && !isExactlyAbove(under, over)) return [];
  return [
    {
      message: `${quoted(row.entity.id)}\u00a0: ${underWord} (${told(under)}) dépasse ${overWord} (${told(over)}).`,
      facts: [under.id, over.id],
    },
  ];
}

/** Two exact figures written with as many digits are not rounded towards each other. */
function isExactlyAbove(under: Figure, over: Figure): boolean {
  const digitsOf = ({ value }: Figure): number => String(value).split(".")[1]?.length ?? 0;
  const isExact = under.precision === "exact" && over.precision === "exact";
  return isExact && digitsOf(under) === digitsOf(over) && under.value > over.value;
}

interface Ends {
  readonly low: Figure | null;
  readonly high: Figure | null;
}

/** The price a day ago, which a day's change tells; an index's day may open far from its last close. */
function openOf(row: Row, quote: Figure): { readonly value: number; readonly change: Figure } | null {
  const change = figureIn(row, "change.24h");
  if (row.entity.kind !== "asset" || row.entity.class !== "crypto" || change?.unit !== "percent") return null;
  return change.value <= -100 || change.precision !== "exact"
    ? null
    : { value: quote.value / (1 + change.value / 100), change };
}

function outside(
  row: Row,
  { value, change }: { readonly value: number; readonly change: Figure },
  { low, high }: Ends,
  slackPercent: number,
): readonly Objection[] {
  const slack = slackPercent / 100;
  const broken = [
    low !== null && value < low.value * (1 - slack) ? low : null,
    high !== null && value > high.value * (1 + slack) ? high : null,
  ].flatMap((end) => end ?? []);
  return broken.map((end) => ({
    message: `${quoted(row.entity.id)}\u00a0: avec ${told(change)} sur vingt-quatre heures, le cours d’ouverture sort de l’amplitude annoncée (${told(end)}).`,
    facts: [end.id],
  }));
}

/** The day's own close, when the history has it already. */
function outsideClose(row: Row, { low, high }: Ends): readonly Objection[] {
  const { history } = row;
  return [low, high].flatMap((end): readonly Objection[] => {
    if (end === null || history === null || history.unit !== end.unit || row.entity.class === "crypto") return [];
    const close = history.closes.find(({ date }) => date === end.asOf.slice(0, date.length));
    if (close === undefined) return [];
    const isBroken = end === low ? close.value < end.value : close.value > end.value;
    if (!isBroken) return [];
    return [
      {
        message: `${quoted(row.entity.id)}\u00a0: la clôture du ${close.date} (${told({ value: close.value, unit: history.unit })}) sort de l’amplitude annoncée (${told(end)}).`,
        facts: [end.id],
        histories: [row.entity.id],
      },
    ];
  });
}
