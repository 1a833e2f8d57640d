import { ordinal } from "./number.ts";

export interface OrdinalOptions {
  /** Of what is ranked; default masculine. */
  readonly gender?: "m" | "f";
  /** How many are ranked, when it is known: the last of two is « second », not « deuxième ». */
  readonly among?: number;
}

const letters = [
  "deuxième",
  "troisième",
  "quatrième",
  "cinquième",
  "sixième",
  "septième",
  "huitième",
  "neuvième",
] as const;

/** A rank as running text says it: « premier », « première », « neuvième », « 10e », « 21e ». RangeError when it is no whole number from 1. */
export function spellOrdinal(n: number, { gender = "m", among }: OrdinalOptions = {}): string {
  if (n === 1) return gender === "m" ? "premier" : "première";
  if (n === 2 && among === 2) return gender === "m" ? "second" : "seconde";
  return letters[n - 2] ?? ordinal(n, gender);
}
