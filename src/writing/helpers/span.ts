import type { Fact, Gender } from "../../facts/fact.ts";
import type { Named } from "../../facts/profile.ts";
import { narrowestOf, spreadOf } from "../../facts/spread.ts";
import { sharedVerbMoves } from "../../french/ladder.ts";
import { le } from "../../french/naming.ts";
import type { Verb } from "../../french/verb.ts";
import { conjugateWith, verbs } from "../../french/verb.ts";
import type { Call, Helper } from "../helper.ts";
import { isFact, isNamed, numberIn } from "../helper.ts";
import { movementBy, tenseOf, unprovedAmong } from "../move.ts";
import { printFact } from "../pen.ts";
import { readAlike } from "./change.ts";
import { changeOf, deBefore, printFigure } from "./figure.ts";
import { printNamed } from "./name.ts";

/** One of several that moved. */
interface OneOf {
  readonly named: Named;
  readonly change: Fact;
  readonly value: number;
}

/** Several moves, from the narrowest to the widest when all go one way, else from the lowest to the highest. */
interface Span {
  readonly all: readonly OneOf[];
  readonly first: OneOf;
  readonly last: OneOf;
  readonly direction: "up" | "down" | "still" | "contrary" | "partly";
  /** What its words stand for: every one of the moves decides of them. */
  readonly said: Fact;
  /** Whether the figures at the ends are sure to be the ends: none is only known to be over or under. */
  readonly isSure: boolean;
}

type Moved = Named & { readonly change: Fact };

function spanOf(call: Call, list: unknown): Span {
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const moved = items.flatMap((item): readonly OneOf[] =>
    hasChange(item) ? [{ named: item, change: item.change, value: numberIn(call, item.change) }] : [],
  );
  const direction = directionOf(moved.map(({ value }) => value));
  const measure = ({ value }: OneOf): number => (direction === "down" ? -value : value);
  const all = moved.toSorted((a, b) => measure(a) - measure(b));
  const [first, second, ...others] = all;
  if (first === undefined || second === undefined || all.length < items.length)
    throw call.fail("une liste d’au moins deux variations est attendue");
  const last = others.at(-1) ?? second;
  const isSure = all.every(({ change }) => change.precision !== "over" && change.precision !== "under");
  const said = (direction === "contrary" ? spreadOf : narrowestOf)([first.change, second.change, ...changesOf(others)]);
  return { all, first, last, direction, said, isSure };
}

function hasChange(item: unknown): item is Moved {
  return isNamed(item) && "change" in item && isFact(item.change);
}

function directionOf(values: readonly number[]): Span["direction"] {
  const rises = values.some((value) => value > 0);
  const falls = values.some((value) => value < 0);
  if (rises && falls) return "contrary";
  if (!rises && !falls) return "still";
  if (values.includes(0)) return "partly";
  return rises ? "up" : "down";
}

/** « reculent de 4,54 % (le bitcoin) à 10,7 % (Solana) »: the predicate of a plural subject that the template names. */
function printSpan(call: Call, list: unknown): string {
  const span = spanOf(call, list);
  switch (span.direction) {
    case "up":
    case "down":
      return printOneWay(call, span);
    case "still": {
      const unchanged = genderOf(call, span) === "f" ? "inchangées" : "inchangés";
      return print(call, span, `${inPlural(call, span, verbs.être, everyOne(call, span))} ${unchanged}`);
    }
    case "contrary":
    case "partly":
      return printBothWays(call, span);
  }
}

function printOneWay(call: Call, span: Span): string {
  const moving = sharedVerb(call, span);
  const verb = inPlural(call, span, moving);
  const everyOneMoves = inPlural(call, span, moving, everyOne(call, span));
  if (!span.isSure) return print(call, span, everyOneMoves);
  if (readAlike(call, changesOf(span.all))) {
    return `${print(call, span, everyOneMoves)} ${printEnd(call, span.last, "de", "never")}`;
  }
  if (haveOneSize(call, span)) return print(call, span, everyOneMoves);
  const side = span.direction === "up" ? "en hausse" : "en baisse";
  const everyOneIs = `${inPlural(call, span, verbs.être, everyOne(call, span))} ${side}`;
  const behindComma = [everyOneMoves, `${verb} de concert`, everyOneIs];
  const text = call.pen.choice.pick("l’éventail", [verb, ...behindComma], (opening) => opening);
  return `${print(call, span, text)}${text === verb ? "" : ","} ${printEnds(call, span, "never")}`;
}

function printBothWays(call: Call, span: Span): string {
  const evolve = inPlural(call, span, verbs.évoluer);
  const isScattered = span.direction === "contrary" && shareOfFewer(span) >= leastScattered;
  if (!span.isSure) return print(call, span, isScattered ? `${evolve} en ordre dispersé` : evolve);
  if (!isScattered) return `${print(call, span, evolve)} ${printEnds(call, span, "always", ["entre", "et"])}`;
  return `${print(call, span, `${evolve} en ordre dispersé`)}, ${printEnds(call, span, "always")}`;
}

/** « En ordre dispersé » is said of two sides: an exception or two scatter nobody. */
const leastScattered = 0.25;

function shareOfFewer({ all }: Span): number {
  const rising = all.filter(({ value }) => value > 0).length;
  const falling = all.filter(({ value }) => value < 0).length;
  return Math.min(rising, falling) / all.length;
}

function changesOf(all: readonly OneOf[]): readonly Fact[] {
  return all.map(({ change }) => change);
}

/** Whether the ends differ by their hedges alone, « 3 % » and « environ 3 % »: no span goes from the one to the other. */
function haveOneSize(call: Call, { first, last }: Span): boolean {
  const sizes = [first, last].map(({ change }): Fact => ({ ...change, precision: "exact" }));
  return readAlike(call, sizes);
}

/** « de 4,54 % (le bitcoin) à 10,7 % (Solana) »; without names where one is shared. */
function printEnds(
  call: Call,
  { all, first, last }: Span,
  sign: "never" | "always",
  [from, to]: readonly [Lead, Lead] = ["de", "à"],
): string {
  const isAlone = (end: OneOf): boolean =>
    all.every((one) => one === end || !readAlike(call, [one.change, end.change], sign));
  const areAlone = isAlone(first) && isAlone(last);
  const owner = (end: OneOf): string => (areAlone ? ` (${printNamed(call, end.named, le)})` : "");
  const low = `${printEnd(call, first, from, sign)}${owner(first)}`;
  return `${low} ${printEnd(call, last, to, sign)}${owner(last)}`;
}

/** The word before an end of the span. */
type Lead = "de" | "à" | "entre" | "et";

function printEnd(call: Call, { change }: OneOf, lead: Lead, sign: "never" | "always"): string {
  const size = changeOf(call, change, sign);
  return printFigure(call, change, size, lead === "de" ? deBefore(size) : `${lead} `);
}

/** A verb that is true of every one of the moves; « reculer » and « progresser » are when one is next to nothing. */
function sharedVerb(call: Call, { all, direction }: Span): Verb {
  const movements = all.map(({ change, named }) => movementBy(call, change, named));
  const shared = sharedVerbMoves(
    movements.map(({ value }) => value),
    movements.map(({ scale }) => scale),
  ).filter(({ amount, object, said }) => amount === "de" && object === null && said === "any");
  const [first, ...others] = shared;
  if (first === undefined) return direction === "up" ? verbs.progresser : verbs.reculer;
  return call.pen.choice.pick("le verbe", [first, ...others], ({ id }) => id).verb;
}

function everyOne(call: Call, span: Span): string {
  const whole = genderOf(call, span) === "f" ? "toutes" : "tous";
  return span.all.length > 2 ? whole : `${whole} deux`;
}

/** The call's `genre`, else that of what they are called: « valeurs » of a stock exchange, « jetons » or « actifs ». */
function genderOf({ options: { genre } }: Call, { all }: Span): Gender {
  if (genre === "f" || genre === "m") return genre;
  return all.every(({ named }) => named.entity.class !== "crypto") ? "f" : "m";
}

/** The verb, with « tous » where French puts it: « reculent tous », but « ont tous reculé ». */
function inPlural(call: Call, span: Span, verb: Verb, everyOne: string | null = null): string {
  return conjugateWith(
    verb,
    everyOne,
    tenseOf(call, unprovedAmong(span.all.map(({ change }) => change))),
    "plural",
    genderOf(call, span),
  );
}

function print(call: Call, { said }: Span, text: string): string {
  return printFact(call.pen, said, "word", text, call.place);
}

export const spanHelpers = {
  /**
   * From the narrowest move to the widest of a list of two or more, as the predicate of a plural subject: « reculent de
   * 4,54 % (le bitcoin) à 10,7 % (Solana) », « évoluent en ordre dispersé, de −2 % (…) à +3 % (…) ».
   */
  eventail: {
    takes: ["list"],
    options: ["genre", "temps", "forme", "sigle"],
    block: false,
    print: (call, [list]) => printSpan(call, list),
  },
} as const satisfies Readonly<Record<string, Helper>>;
