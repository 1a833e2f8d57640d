import { amountOf, derive } from "./derive.ts";
import type { Currency, Fact } from "./fact.ts";
import { currencies } from "./fact.ts";
import type { Limits } from "./limit.ts";
import { usualLimits } from "./limit.ts";

/** Classes of capitalisation as a source words them, from the smallest. */
const classes: readonly string[] = ["small", "mid", "large"];

/** From how many times the other's capitalisation on one is « much » larger. */
const muchLargerRatio = 3;

/** Orders of magnitude of a dollar in the other currencies, near enough for a floor. */
const unitsPerDollar: Readonly<Record<Currency, number>> = {
  USD: 1,
  EUR: 1,
  GBP: 1,
  CHF: 1,
  CAD: 1,
  JPY: 150,
  CNY: 7,
};

interface Sized {
  readonly marketCap: Fact | null;
  readonly volume: Fact | null;
  readonly size: Fact | null;
}

/** Dollars of capitalisation and of a day's volume under which a mover is too thin to lead a story. */
export type Floor = Limits["liquidity"];

/**
 * Whether what is known of an asset's size puts it under the floor; a class of `small` does where no capitalisation is
 * known, an unknown size does not.
 */
export function isIlliquid(sized: Sized, floor: Floor = usualLimits.liquidity): boolean {
  const cap = inDollars(sized.marketCap);
  const volume = inDollars(sized.volume);
  if (cap !== null && cap < floor.marketCap) return true;
  if (volume !== null && volume < floor.volume) return true;
  return cap === null && sized.size?.value === "small";
}

/** An amount in dollars, near enough for an order of magnitude; null for what is no money. */
export function inDollars(fact: Fact | null): number | null {
  const value = fact === null ? null : amountOf(fact);
  const currency = currencies.find((known) => known === fact?.unit);
  return value === null || currency === undefined ? null : value / unitsPerDollar[currency];
}

/**
 * How the first asset's capitalisation stands to the second's: a text fact of value `much-larger`, `larger`, `smaller`,
 * `much-smaller` or `similar`, from the two capitalisations in one currency, else from the two classes when they differ. Null
 * when sizes are not known, or only that they are of one class.
 */
export function sizeAgainst(sized: Sized, other: Sized): Fact | null {
  if (sized.marketCap !== null && other.marketCap !== null && sized.marketCap.unit === other.marketCap.unit) {
    const a = amountOf(sized.marketCap);
    const b = amountOf(other.marketCap);
    if (a === null || b === null || a <= 0 || b <= 0) return null;
    return relation(sized.marketCap, other.marketCap, byRatio(a / b));
  }
  if (sized.size === null || other.size === null) return null;
  const a = classes.indexOf(String(sized.size.value));
  const b = classes.indexOf(String(other.size.value));
  return a < 0 || b < 0 || a === b ? null : relation(sized.size, other.size, bySteps(a - b));
}

function relation(fact: Fact, other: Fact, value: string): Fact {
  return derive({
    about: fact.about,
    measure: `size.${other.about}`,
    value,
    unit: "text",
    period: null,
    rule: "comparison of capitalisations",
    from: [fact, other],
  });
}

function byRatio(ratio: number): string {
  if (ratio >= muchLargerRatio) return "much-larger";
  if (ratio > 1.1) return "larger";
  if (ratio <= 1 / muchLargerRatio) return "much-smaller";
  return ratio < 1 / 1.1 ? "smaller" : "similar";
}

function bySteps(steps: number): string {
  if (steps >= 2) return "much-larger";
  if (steps === 1) return "larger";
  return steps <= -2 ? "much-smaller" : "smaller";
}
