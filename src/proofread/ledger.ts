import type { Fact } from "../facts/fact.ts";
import { fold } from "./reader/fold.ts";
import { versionOf } from "./standing.ts";

/** A way to write the name of somebody or something, as a fact has it. */
export interface KnownName {
  readonly text: string;
  /** Id of the entity, the event or the source that facts are about. */
  readonly about: string;
  /** The same for all the ways to name one and the same, and for nobody else: an event names several. */
  readonly key: string;
}

/** The facts of an article, as rules look them up. */
export interface Ledger {
  /** Those that hold: what an earlier version said proves nothing of this one. */
  readonly facts: readonly Fact[];
  /** Any fact of the article, an earlier version's too. */
  readonly find: (id: string) => Fact | null;
  /** Names, short names, spellings and symbols, the longest first. */
  readonly names: readonly KnownName[];
  /** Whether a fact is about an event, and not about the market. */
  readonly isOfEvent: (fact: Fact) => boolean;
}

/** Ways to name what a fact is about, whether or not the article printed them. */
const nameMeasures: readonly string[] = ["name", "short", "spelling", "symbol"];

/** Opens the ledger of an article's facts; `printed` are the ids of those that it printed as names. */
export function ledgerOf(all: readonly Fact[], printed: ReadonlySet<string> = new Set()): Ledger {
  const byId = new Map(all.map((fact) => [fact.id, fact]));
  const facts = all.filter((fact) => versionOf(fact) === null);
  const events = new Set(
    facts.flatMap(({ about, measure, unit, rule }) =>
      measure === "date" && unit === "date" && rule === null ? about : [],
    ),
  );
  const isName = ({ id, measure, unit }: Fact): boolean =>
    unit === "text" && (printed.has(id) || nameMeasures.includes(measure));
  const names = facts.filter(isName).map(({ id, value, about, measure }): KnownName => {
    return { text: String(value), about, key: nameMeasures.includes(measure) ? about : id };
  });
  const sources = facts.flatMap(({ source, by }): readonly KnownName[] => [
    { text: source.name, about: source.id, key: source.id },
    ...(by === null ? [] : [{ text: by, about: by, key: by }]),
  ]);
  const distinct = new Map([...names, ...sources].map((name) => [`${name.key} ${name.text}`, name]));
  return {
    facts,
    find: (id) => byId.get(id) ?? null,
    names: [...distinct.values()].toSorted((a, b) => b.text.length - a.text.length),
    isOfEvent: ({ about }) => events.has(about),
  };
}

/** Where a text names somebody known, the longest names first, none inside another. */
export interface Naming {
  readonly start: number;
  readonly end: number;
  readonly about: string;
}

/** Every known name that stands in a text, whatever its capitals; names without a letter are not looked for. */
export function namingsIn(text: string, names: readonly KnownName[]): readonly Naming[] {
  const folded = fold(text);
  const found: Naming[] = [];
  const taken: boolean[] = [];
  for (const { text: name, about } of names) {
    const wanted = fold(name);
    if (!/\p{L}/u.test(wanted)) continue;
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (taken[at] === true || taken[end - 1] === true || !isWhole(folded, at, end)) continue;
      found.push({ start: at, end, about });
      for (let index = at; index < end; index += 1) taken[index] = true;
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function isWhole(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const runsOn = /^[\p{L}\p{N}]/u.test(name) && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start));
  const goesOn = /[\p{L}\p{N}]$/u.test(name) && /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
  return !runsOn && !goesOn;
}
