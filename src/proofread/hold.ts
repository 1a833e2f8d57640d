import type { Currency, Fact, Unit } from "../facts/fact.ts";
import { currencies } from "../facts/fact.ts";
import type { Figure, Hedge } from "./reader/figure.ts";
import type { FigureUnit } from "./reader/unit.ts";

/** How a figure that was read departs from the fact that it should print. */
export type Departure = "unit" | "sign" | "value" | "hedge";

/** Holds a figure, as it was read, against a fact: null when it prints it within its own rounding. */
export function departure(figure: Figure, fact: Fact): Departure | null {
  if (typeof fact.value !== "number") return "unit";
  const told = figure.unit === "fraction" ? shareOf(figure, fact, fact.value) : toldAs(figure, fact.unit, fact.value);
  if (told === null) return "unit";
  const { shown, real, slack } = told;
  if (figure.signed && Math.sign(shown) !== Math.sign(real) && shown !== 0) return "sign";
  const [printed, exact] = [Math.abs(shown), Math.abs(real)];
  // « Moins de 0,01 % » and « plus de 20 fois » bound a figure that is not printed.
  if (figure.hedge === "under" && exact > 0 && exact <= printed && leastPrinted.includes(printed)) return null;
  // Half of the last digit is rounded up.
  const dust = exact * noise;
  const isRounded = printed - exact <= slack + dust && (exact - printed <= dust || exact - printed <= slack - dust);
  if (!isRounded && !isCutTrue(figure, printed, exact)) return "value";
  // A price of 0,51 $ is not « 1 $ »: the rounding of a sum leaves nine tenths of it.
  if (isMoney(fact) && figure.hedge === null && Math.abs(printed - exact) > exact * mostOff) return "value";
  return isHedgeTrue(figure, fact, printed, exact) ? null : "hedge";
}

/** How far, in share of it, a figure may be from what « plus de », « moins de » or « près de » prints, or a sum from its rounding. */
const mostOff = 0.1;

/** « Plus de 17 % » of 17,98 % is cut at its last digit, not rounded, and true; « plus de 304 » of 308 is no cut of it. */
function isCutTrue({ hedge, slack, unit }: Figure, printed: number, exact: number): boolean {
  const digit = unit === "fraction" ? 0 : slack * 2;
  if (!(digit > 0) || Math.abs(printed - exact) > exact * mostOff) return false;
  const cut = (hedge === "over" ? Math.floor(exact / digit) : Math.ceil(exact / digit)) * digit;
  const isCut = Math.abs(printed - cut) <= digit * noise;
  return isCut && (hedge === "over" || hedge === "under" || hedge === "almost");
}

function isMoney({ unit }: Fact): boolean {
  return currencies.some((currency) => currency === unit);
}

/** What « moins de » prints for what rounds to nothing. */
const leastPrinted: readonly number[] = [0.01, 0.1, 1];
/** How far 33,3 and 66,7 are from their thirds, in points, with what makes a whole tenth of it. */
const thirdDust = 0.05;
/** What a ratio of a half or more loses to the hundredth, in share of it. */
const ratioDust = 0.01;
/** Binary dust, in share of the figure. */
const noise = 1e-9;

interface Told {
  readonly shown: number;
  readonly real: number;
  /** How far the two may be apart. */
  readonly slack: number;
}

/** « Un tiers » of a percent, of a ratio, or of all that a count was counted from. */
function shareOf({ value, hedge }: Figure, { unit, from }: Fact, real: number): Told | null {
  const slack = hedge === null ? 1 : 5;
  if (unit === "percent") return { shown: value * 100, real: Math.abs(real), slack };
  if (unit === "ratio") return { shown: value * 100, real: real * 100, slack };
  // « Plus de la moitié » of a count bounds it, and is no rounding of it.
  const bounded = hedge === null ? 0 : from.length;
  return unit === "count" ? { shown: value * from.length, real, slack: bounded } : null;
}

/** What a figure says of a quantity in this unit; null when it counts something else. */
function toldAs({ value, unit, slack, hedge }: Figure, wanted: Unit, real: number): Told | null {
  const plain = { shown: value, real, slack };
  switch (wanted) {
    case "percent":
      if (unit === "percent") return plain;
      if (unit === "multiplied") return { shown: value, real: 1 + real / 100, slack: factorSlack(hedge) };
      if (unit === "divided") return { shown: value, real: 1 / (1 + real / 100), slack: factorSlack(hedge) };
      return null;
    case "points":
      return unit === "points" ? plain : null;
    case "basis-points":
      return unit === "basis-points" ? plain : null;
    case "index-points":
      return unit === "points" ? plain : null;
    case "level":
      return unit === "points" || unit === null ? plain : null;
    case "count":
      return unit === null || unit === "rank" ? plain : null;
    case "rank":
      return unit === "rank" ? plain : null;
    case "ratio":
      return unit === "times"
        ? { shown: value, real: Math.max(real, 1 / real), slack: Math.max(slack, hedge === null ? 0.05 : 1) }
        : null;
    case "days":
      return days(unit) === null ? null : { ...plain, shown: value * (days(unit) ?? 1), slack: (days(unit) ?? 1) / 2 };
    case "text":
    case "date":
      return null;
    default:
      return isCurrency(unit, wanted) ? plain : null;
  }
}

/** « Plus de six » is true up to seven; any other hedged factor is the nearest. */
function factorSlack(hedge: Hedge): number {
  if (hedge === null) return 0.05;
  return hedge === "over" ? 1 : 0.5;
}

/** « Dollars » alone are American, or the country's own. */
function isCurrency(unit: FigureUnit | null, wanted: Currency): boolean {
  return unit === wanted && currencies.some((currency) => currency === wanted);
}

const lengths: ReadonlyMap<FigureUnit | null, number> = new Map([
  ["hour", 1 / 24],
  ["day", 1],
  ["week", 7],
  ["month", 30],
  ["quarter", 91],
  ["half", 182],
  ["year", 365],
]);

function days(unit: FigureUnit | null): number | null {
  return lengths.get(unit) ?? null;
}

/** « Plus de » is printed at or under the true figure, « moins de » and « près de » at or above it. */
function isHedgeTrue({ hedge, unit }: Figure, { precision }: Fact, printed: number, exact: number): boolean {
  // 33,3 % is a third, as far as its digits go.
  const dust = unit === "fraction" ? thirdDust : exact * noise;
  // A ratio is kept to the hundredth: which side of « deux fois » it was on is not known any nearer.
  const least = unit === "times" ? -exact * ratioDust : exact * noise;
  switch (hedge) {
    case "over":
      return precision === "over"
        ? printed <= exact + dust
        : precision !== "under" && precision !== "almost" && printed < exact - least;
    case "under":
      return precision === "under" ? printed >= exact - dust : precision !== "over" && printed > exact + least;
    case "almost":
      return precision === "almost" ? printed >= exact - dust : precision !== "over" && printed > exact + least;
    case "about":
      return true;
    case null:
      return precision === "exact" || precision === "about";
  }
}
