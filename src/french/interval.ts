import { de } from "./elision.ts";
import type { Hedge } from "./hedge.ts";
import type { Scaled } from "./magnitude.ts";
import type { Sign } from "./number.ts";

/** One end of a range, with the hedge that its own source or rounding owes. */
export interface End {
  readonly value: number;
  readonly hedge?: Hedge;
}

export interface IntervalOptions {
  /** « entre 26 et 29 % », the default, or « de 26 à 29 % ». */
  readonly style?: "entre" | "de";
  /** `minus`, the default, shows the signs, a plus too when the ends differ; with `never` the ends go by size. */
  readonly sign?: "never" | "minus";
}

/** An end as printed: `from` says which of the two ends given it is. */
export interface ToldEnd {
  readonly from: 0 | 1;
  readonly hedge: Hedge;
  readonly text: string;
}

/** A range ready to print, in reading order; one end alone when both print alike. */
export interface Interval {
  /** With its own space or apostrophe; empty when one end stands alone. */
  readonly lead: "entre " | "de " | "d\u2019" | "";
  readonly ends: readonly [ToldEnd] | readonly [ToldEnd, ToldEnd];
  readonly link: "et" | "à";
  /** Said once for both ends, behind them: « entre −3 et +2 % environ ». */
  readonly after: "" | "environ";
}

/** How the ends of one kind of figure are printed. */
export interface EndFormat {
  readonly cut: (value: number) => Scaled;
  readonly digits: (cut: Scaled, sign: Sign) => string;
  /** The words behind the last figure, agreeing with this amount. */
  readonly behind: (cut: Scaled, agreeing: number) => string;
  /** The words behind the first figure when its scale is not the last one's. */
  readonly behindLow: (cut: Scaled) => string;
}

interface ReadEnd {
  readonly from: 0 | 1;
  readonly value: number;
  readonly hedge: Hedge;
  readonly cut: Scaled;
}

/** Puts two ends in order and in words. */
export function intervalOf(given: readonly [End, End], options: IntervalOptions, format: EndFormat): Interval {
  const { style = "entre", sign = "minus" } = options;
  const read = (from: 0 | 1): ReadEnd => {
    const { value, hedge = "" } = given[from];
    return { from, value, hedge, cut: format.cut(value) };
  };
  const size = ({ cut }: ReadEnd): number => (sign === "never" ? Math.abs(cut.printed) : cut.printed);
  const [a, b] = [read(0), read(1)];
  const [low, high] = size(a) <= size(b) ? [a, b] : [b, a];
  const link = style === "de" ? "à" : "et";
  const isSigned = sign === "minus" && low.cut.printed < 0;
  if (size(low) === size(high)) return { lead: "", link, ...alone(low, high, sign, isSigned, format) };
  const isSameScale = low.cut.scale === high.cut.scale;
  const agreeing = isSameScale ? Math.max(Math.abs(low.cut.amount), Math.abs(high.cut.amount)) : high.cut.amount;
  const highSign = isSigned ? "always" : sign;
  const first = format.digits(low.cut, sign) + (isSameScale ? "" : format.behindLow(low.cut));
  const last = format.digits(high.cut, highSign) + format.behind(high.cut, agreeing);
  const [lowHedge, highHedge] = [sureOf(low.hedge, isSigned), sureOf(high.hedge, isSigned)];
  const isSharedHedge = lowHedge === "environ" && highHedge === "environ";
  const told = ({ from }: ReadEnd, hedge: Hedge, text: string): ToldEnd => ({
    from,
    hedge: isSharedHedge ? "" : hedge,
    text,
  });
  const begins = lowHedge === "" || isSharedHedge ? first : lowHedge;
  return {
    lead: style === "de" ? de(begins) : "entre ",
    ends: [told(low, lowHedge, first), told(high, highHedge, last)],
    link,
    after: isSharedHedge ? "environ" : "",
  };
}

/** The whole range as text: « entre 26 et 29 % ». */
export function joinInterval({ lead, ends, link, after }: Interval): string {
  const told = ends.map(({ hedge, text }) => (hedge === "" ? text : `${hedge} ${text}`)).join(` ${link} `);
  return `${lead}${told}${after === "" ? "" : ` ${after}`}`;
}

/** Two ends that differ less than what is printed make one figure, and that figure is not exact. */
function alone(
  low: ReadEnd,
  high: ReadEnd,
  sign: Sign,
  isSigned: boolean,
  format: EndFormat,
): Pick<Interval, "ends" | "after"> {
  const differ = low.value !== high.value || low.hedge !== high.hedge;
  const hedge = sureOf(differ ? "environ" : low.hedge, isSigned);
  const text = format.digits(low.cut, sign) + format.behind(low.cut, low.cut.amount);
  const isBehind = isSigned && hedge === "environ";
  return {
    ends: [{ from: low.from, hedge: isBehind ? "" : hedge, text }],
    after: isBehind ? "environ" : "",
  };
}

/** « Plus de −3 » says two things: before a signed end only « près de » and « environ » are clear. */
function sureOf(hedge: Hedge, isSigned: boolean): Hedge {
  return isSigned && (hedge === "plus de" || hedge === "moins de") ? "environ" : hedge;
}
