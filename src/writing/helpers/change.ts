import type { Fact } from "../../facts/fact.ts";
import { hedge } from "../../french/hedge.ts";
import { decimalsOf, roundTo, type Sign } from "../../french/number.ts";
import { formatBasisPoints, formatPercent, formatPoints, type PercentOptions } from "../../french/percent.ts";
import type { Region } from "../../french/region.ts";
import type { Call, Helper } from "../helper.ts";
import { isSet, numberIn, percentHelper, pointsHelper } from "../helper.ts";
import { decimalsIn, hedged, leadOf, leastOf, type Printed, printFigure } from "./printed.ts";

const mostDecimals = 2;
/** A mean of others' figures is told to a tenth at the most. */
const meanDecimals = 1;

/** The size of a change: a percent, or points when what changed is itself a percent. */
export function changeOf(call: Call, fact: Fact, sign: Sign = "never"): Printed {
  const isInPoints = fact.unit === "points" || fact.unit === "basis-points";
  return isInPoints ? pointsOf(call, fact, sign) : percentOf(call, fact, sign);
}

/** A percent as it will be printed; the hedge tells a rounding to whole percents, or the source's own caution. */
export function percentOf(call: Call, fact: Fact, sign: Sign = "never"): Printed {
  if (fact.unit !== "percent")
    throw call.fail(`un pourcentage est attendu, «\u00a0${fact.unit}\u00a0» trouvé (${fact.id})`);
  const value = numberIn(call, fact);
  const decimals = percentDecimals(call, fact);
  return changed(fact, value, decimals, sign, formatPercent, call.pen.region);
}

/** Whether changes would all read the same in this place, hedge and all: then one figure may stand for them. */
export function readAlike(call: Call, changes: readonly Fact[], sign: Sign = "never"): boolean {
  return new Set(changes.map((change) => readingOf(call, change, sign))).size <= 1;
}

/** A change as it would read here; it is not printed, so nothing counts as said. */
function readingOf({ pen, ...call }: Call, change: Fact, sign: Sign): string {
  const {
    hedge: word,
    text,
    after = "",
  } = changeOf({ ...call, pen: { ...pen, said: new Set(pen.said) } }, change, sign);
  return `${word} ${text} ${after}`;
}

/** How many decimals a percent is printed with: the call's own, else those it has, up to two. */
export function percentDecimals(call: Call, fact: Fact): number {
  const value = numberIn(call, fact);
  const isTold = roundTo(value, meanDecimals) !== 0;
  const kept = fact.rule === "equal-weight mean" && isTold ? meanDecimals : mostDecimals;
  return decimalsIn(call) ?? Math.min(kept, decimalsOf(value));
}

/** A gap in points; « de pourcentage » is said once in an article. */
export function pointsOf(call: Call, fact: Fact, sign: Sign = "never"): Printed {
  const value = numberIn(call, fact);
  const decimals = decimalsIn(call) ?? (fact.precision === "about" && Math.abs(value) >= 1 ? 0 : mostDecimals);
  const { region } = call.pen;
  if (fact.unit === "basis-points") return changed(fact, value, decimals, sign, formatBasisPoints, region);
  if (fact.unit !== "points")
    throw call.fail(`des points sont attendus, «\u00a0${fact.unit}\u00a0» trouvé (${fact.id})`);
  const said = call.pen.said.has(pointsOfPercentage) || call.data.part !== undefined;
  if (call.data.part === undefined) call.pen.said.add(pointsOfPercentage);
  const printed = changed(fact, value, decimals, sign, formatPoints, region);
  return said ? printed : { ...printed, text: `${printed.text} de pourcentage` };
}

const pointsOfPercentage = "points de pourcentage";

/** The points of an index, which are no percentage: « 194,8 points ». */
export function indexPointsOf(call: Call, fact: Fact): Printed {
  return changed(fact, numberIn(call, fact), decimalsIn(call) ?? mostDecimals, "never", formatPoints, call.pen.region);
}

/** Exact figures cut to hundredths owe no hedge; to whole numbers, to the whole of a thing or to nothing, they do. */
function changed(
  fact: Fact,
  value: number,
  decimals: number,
  sign: Sign,
  format: (value: number, region: Region, options: PercentOptions) => string,
  region: Region,
): Printed {
  const printed = roundTo(value, decimals);
  const owes = fact.precision !== "exact" || decimals === 0 || Math.abs(printed) === 100;
  const word = owes ? hedge(fact.precision, printed, value) : "";
  if (printed === 0 && value !== 0 && fact.precision !== "over") {
    const least = leastOf(value, decimals);
    return hedged("moins de", value, sign, (kept) => format(least, region, { decimals, sign: kept }));
  }
  return hedged(word, value, sign, (kept) => format(value, region, { decimals, sign: kept }));
}

export const changeHelpers = {
  /** A percent without its sign, which the words around it say: « 9 % ». `signe=true` keeps it: « −9 % ». */
  pourcentage: percentHelper(["signe", "decimales", "avec"], (call, fact) => {
    const printed = percentOf(call, fact, isSet(call, "signe") ? "always" : "never");
    return printFigure(call, fact, printed, leadOf(call, printed));
  }),
  /** A gap in points of percentage, without its sign: « 4 points ». */
  points: pointsHelper(["avec", "decimales"], (call, fact) => {
    const printed = pointsOf(call, fact);
    return printFigure(call, fact, printed, leadOf(call, printed));
  }),
} as const satisfies Readonly<Record<string, Helper>>;
