import type { DepecheError } from "../error.ts";
import type { Fact, Unit } from "../facts/fact.ts";
import type { Named } from "../facts/profile.ts";
import type { Place } from "./article.ts";
import type { Pen } from "./pen.ts";
import type { Told } from "./told.ts";
import { changes, figures, money } from "./unit.ts";
import type { WordKind } from "./word.ts";

/** What an argument must be; a subject is somebody or a list of them, a noun, an adjective or a verb is a word that the template writes and the lexicon knows. */
export type ArgumentType = "fact" | "named" | "subject" | "breadth" | "text" | "list" | WordKind;

/** What a template may write after a helper's arguments: `nom=valeur`. */
export type Options = Readonly<Record<string, unknown>>;

/** One call of a helper in a running template. */
export interface Call {
  readonly pen: Pen;
  readonly options: Options;
  readonly place: Place;
  /** What the reader has read before this call; nothing for a block that is written at once. */
  readonly told: Told;
  /** Renders the block's body, with this context or the current one; empty when the helper is not a block. */
  readonly body: (context?: unknown, data?: Options) => string;
  /** Data handed down by an enclosing block. */
  readonly data: Options;
  /** An error of this call: one French sentence, without the place. */
  readonly fail: (sentence: string) => DepecheError;
}

/** A word of the template language, as data: what it takes is checked before any template runs. */
export interface Helper {
  readonly takes: readonly ArgumentType[];
  /** Units in which each fact may be, in the order of `takes`; null or absent takes any. */
  readonly units?: readonly (readonly Unit[] | null)[];
  readonly options: readonly string[];
  readonly block: boolean;
  /** Of a block: written when its passage is read, as all that is no block is. */
  readonly deferred?: true;
  readonly print: (call: Call, values: readonly unknown[]) => string;
}

type PrintFact = (call: Call, fact: Fact) => string;

/** A helper that prints one fact, whatever its unit. */
export function factHelper(options: readonly string[], print: PrintFact): Helper {
  return {
    takes: ["fact"],
    options,
    block: false,
    print: (call, [fact]) => print(call, factAmong(call, fact)),
  };
}

/** Makes helpers that print one fact in one of these units; another unit is a mistake of the template. */
function helperIn(units: readonly Unit[]): typeof factHelper {
  return (options, print) => ({ ...factHelper(options, print), units: [units] });
}

/** A helper that prints a date. */
export const dateHelper = helperIn(["date"]);
/** A helper that prints a text. */
export const textHelper = helperIn(["text"]);
/** A helper that prints a sum of money, in any currency. */
export const moneyHelper = helperIn(money);
/** A helper that prints a percent. */
export const percentHelper = helperIn(["percent"]);
/** A helper that prints a gap in points of percentage, or in basis points. */
export const pointsHelper = helperIn(["points", "basis-points"]);
/** A helper that speaks of a change: a percent, or points when what changed is itself a percent. */
export const changeHelper = helperIn(changes);
/** A helper that prints a bare number: a percent, points or a sum would lose their unit. */
export const countHelper = helperIn(["count", "level", "index-points", "rank", "days", "ratio"]);
/** A helper that prints any figure. */
export const figureHelper = helperIn(figures);
/** A helper that speaks of a length of time in days. */
export const daysHelper = helperIn(["days"]);
/** A helper that speaks of a place in a ranking. */
export const rankHelper = helperIn(["rank"]);

/** A helper that speaks of an entity. */
export function namedHelper(options: readonly string[], print: (call: Call, named: Named) => string): Helper {
  return {
    takes: ["named"],
    options,
    block: false,
    print: (call, [named]) => print(call, namedAmong(call, named)),
  };
}

/** A helper that prints a fact about an entity, in one of these units: a gap and who it is a gap with. */
export function factAndNamedHelper(
  options: readonly string[],
  print: (call: Call, fact: Fact, named: Named) => string,
  units: readonly Unit[] | null = null,
): Helper {
  return {
    takes: ["fact", "named"],
    units: [units],
    options,
    block: false,
    print: (call, [fact, named]) => print(call, factAmong(call, fact), namedAmong(call, named)),
  };
}

/** The value as a fact, or an error that says what stands there instead. */
export function factAmong(call: Call, value: unknown): Fact {
  if (isFact(value)) return value;
  throw call.fail(`une donnée est attendue, ${found(value)}`);
}

/** The value as an entity with its name, or an error. */
export function namedAmong(call: Call, value: unknown): Named {
  if (isNamed(value)) return value;
  throw call.fail(`un nom (actif, indice, société…) est attendu, ${found(value)}`);
}

/** The numeric value of a fact, or an error. */
export function numberIn(call: Call, fact: Fact): number {
  if (typeof fact.value === "number") return fact.value;
  throw call.fail(`un nombre est attendu, «\u00a0${fact.value}\u00a0» trouvé (${fact.id})`);
}

/** The ISO text of a date, or an error. */
export function dateIn(call: Call, fact: Fact): string {
  if (fact.unit === "date") return String(fact.value);
  throw call.fail(`une date est attendue, «\u00a0${fact.value}\u00a0» trouvé (${fact.id})`);
}

/** Whether an option of the call is set. */
export function isSet(call: Call, option: string): boolean {
  return call.options[option] === true;
}

/** A numeric option, or undefined. */
export function numericOption(call: Call, option: string): number | undefined {
  const value = call.options[option];
  return typeof value === "number" ? value : undefined;
}

/** Whether a value of the data is a fact. */
export function isFact(value: unknown): value is Fact {
  return isObject(value) && "measure" in value && "from" in value;
}

/** Whether a value of the data is an entity with its name. */
export function isNamed(value: unknown): value is Named {
  return isObject(value) && "entity" in value && "name" in value;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function found(value: unknown): string {
  if (value === null || value === undefined) return "rien trouvé\u00a0: entourez l’appel de {{#if …}}";
  if (Array.isArray(value)) return "une liste trouvée\u00a0: parcourez-la avec {{#each …}}";
  return isObject(value) ? "autre chose trouvé" : `«\u00a0${String(value)}\u00a0» trouvé`;
}
