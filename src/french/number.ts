import type { Region } from "./region.ts";

/** A printed minus: U+2212, never a hyphen. */
const minusSign = "\u2212";

/** When a sign is printed: never (the magnitude), only when negative, or also « + » when positive. */
export type Sign = "never" | "minus" | "always";

export interface NumberOptions {
  /** The most decimals printed, a whole number from 0; default 2. Trailing zeros are dropped. */
  readonly decimals?: number;
  /** Pads with zeros up to `decimals`. */
  readonly keepZeros?: boolean;
  /** Default `minus`. */
  readonly sign?: Sign;
}

const letters = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"] as const;

/** A number as digits: « −7 338,67 ». Thousands are grouped from 1 000 on. RangeError when it, or `decimals`, makes no sense. */
export function formatNumber(value: number, region: Region, options: NumberOptions = {}): string {
  const { decimals = 2, keepZeros = false, sign = "minus" } = options;
  if (!Number.isFinite(value)) throw new RangeError(`a number to print must be finite, not ${value}`);
  if (!Number.isInteger(decimals) || decimals < 0) throw new RangeError(`${decimals} is no number of decimals`);
  const rounded = roundTo(value, decimals);
  const [whole, fraction] = plainDigits(rounded);
  const tail = keepZeros ? fraction.padEnd(decimals, "0") : fraction;
  const digits = group(whole, region.thousands) + (tail === "" ? "" : region.decimal + tail);
  return signOf(rounded, sign) + digits;
}

/**
 * Rounds half away from zero on the decimal digits a reader sees, not on the binary fraction behind them:
 * 1.005 at two decimals is 1.01. Never gives −0; infinities and NaN come back as they are.
 */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const shifted = shiftPoint(Math.abs(value), decimals);
  // So large that its decimals are out of reach: it has none.
  if (!Number.isFinite(shifted)) return value;
  const magnitude = shiftPoint(Math.round(shifted), -decimals);
  return value < 0 && magnitude !== 0 ? -magnitude : magnitude;
}

/** How many decimals the shortest decimal writing of the value has: 1e-7 has seven, 2.50 has one. */
export function decimalsOf(value: number): number {
  return plainDigits(value)[1].length;
}

/** How many of the value's decimals to print so that it keeps this many significant digits; 0 for whole digits enough. */
export function decimalsFor(value: number, significant: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const [, exponent] = scientific(Number(value.toPrecision(significant)));
  return Math.max(0, significant - 1 - exponent);
}

/** Moves the decimal point by so many places on the shortest decimal writing, so that no binary error creeps in. */
export function shiftPoint(value: number, places: number): number {
  const [mantissa, exponent] = scientific(value);
  return Number(`${mantissa}e${exponent + places}`);
}

/** French counts as singular all that is under two, whatever its sign: 0 dollar, 1,5 point, −1,9 %. */
export function isSingular(value: number): boolean {
  return Math.abs(value) < 2;
}

/**
 * A count of things as newspapers write it: letters from zéro to neuf, digits from 10 on and for anything that is not
 * a whole number. The gender is that of the thing counted: « une semaine ».
 */
export function spellCount(n: number, region: Region, gender: "m" | "f" = "m"): string {
  if (n === 1 && gender === "f") return "une";
  return letters[n] ?? formatNumber(n, region);
}

/** A rank in digits: « 1er », « 1re », « 2e », « 21e ». RangeError when it is not a whole number from 1. */
export function ordinal(n: number, gender: "m" | "f" = "m"): string {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`${n} is no rank`);
  if (n !== 1) return `${n}e`;
  return gender === "m" ? "1er" : "1re";
}

function signOf(value: number, sign: Sign): string {
  if (sign === "never" || value === 0) return "";
  if (value < 0) return minusSign;
  return sign === "always" ? "+" : "";
}

function group(whole: string, separator: string): string {
  const head = whole.length % 3;
  const groups = head === 0 ? [] : [whole.slice(0, head)];
  for (let at = head; at < whole.length; at += 3) groups.push(whole.slice(at, at + 3));
  return groups.join(separator);
}

function scientific(value: number): readonly [mantissa: string, exponent: number] {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  return [mantissa, Number(exponent)];
}

/** The magnitude's digits before and after the point, with no exponent. */
function plainDigits(value: number): readonly [whole: string, fraction: string] {
  if (!Number.isFinite(value) || value === 0) return ["0", ""];
  const [mantissa, exponent] = scientific(Math.abs(value));
  const digits = mantissa.replace(".", "");
  if (exponent < 0) return ["0", "0".repeat(-exponent - 1) + digits];
  const padded = digits.padEnd(exponent + 1, "0");
  return [padded.slice(0, exponent + 1), padded.slice(exponent + 1)];
}
