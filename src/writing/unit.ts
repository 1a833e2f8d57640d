import type { Unit } from "../facts/fact.ts";
import { currencies, units } from "../facts/fact.ts";

/** Units of money: every currency. */
export const money: readonly Unit[] = currencies;

/** Units of a change: a percent, or points when what changed is itself a percent. */
export const changes: readonly Unit[] = ["percent", "points", "basis-points"];

/** Every unit that counts something. */
export const figures: readonly Unit[] = units.filter((unit) => unit !== "text" && unit !== "date");

const names = {
  percent: "un pourcentage",
  points: "un écart en points",
  "basis-points": "un écart en points de base",
  "index-points": "un écart en points d’indice",
  level: "un niveau",
  count: "un nombre",
  rank: "un rang",
  days: "une durée en jours",
  ratio: "un rapport",
  text: "un texte",
  date: "une date",
  USD: "une somme",
  EUR: "une somme",
  GBP: "une somme",
  CHF: "une somme",
  CAD: "une somme",
  JPY: "une somme",
  CNY: "une somme",
} as const satisfies Readonly<Record<Unit, string>>;

/** What facts in these units are, in French: « un pourcentage ou un écart en points ». */
export function describeUnits(given: readonly Unit[]): string {
  if (figures.every((unit) => given.includes(unit))) return "un chiffre";
  const told = [...new Set(given.map((unit) => names[unit]))];
  const last = told.at(-1) ?? "";
  return told.length < 2 ? last : `${told.slice(0, -1).join(", ")} ou ${last}`;
}

/** Whether a fact in one of the first units may be in one of the second. */
export function shareUnit(given: readonly Unit[], wanted: readonly Unit[]): boolean {
  return given.some((unit) => wanted.includes(unit));
}
