/** What became, by the time of the next version, of the facts that a version of an article printed. */
import type { Fact } from "./fact.ts";
import type { Method } from "./method.ts";
import type { RevisedClass, Revision } from "./revised.ts";

/** One fact that is not what it was. */
export type FactChange =
  | { readonly is: "updated" | "corrected"; readonly before: Fact; readonly now: Fact }
  | { readonly is: "gone"; readonly before: Fact; readonly now: null }
  | { readonly is: "added"; readonly before: null; readonly now: Fact };

/** All that is known at the time of a version. */
export interface Knowledge {
  /** By id; those that others were computed from included. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** When the market's figures hold. */
  readonly asOf: string;
}

/** What the next version knows, and of which of it events tell. */
export interface FreshKnowledge extends Knowledge {
  /** Ids of the events. */
  readonly events: ReadonlySet<string>;
}

/** The facts printed before that are another thing now, or nothing, in the order in which they were printed. */
export function changesBetween(
  printed: readonly string[],
  before: Knowledge,
  now: FreshKnowledge,
): readonly FactChange[] {
  return [...new Set(printed)].flatMap((id): readonly FactChange[] => {
    const old = before.facts.get(id);
    if (old === undefined || !isCompared(old)) return [];
    const fresh = now.facts.get(id);
    // What was computed goes with what it came from.
    if (fresh === undefined) return isName(old) || old.rule !== null ? [] : [{ is: "gone", before: old, now: null }];
    if (isSame(old, fresh)) return [];
    return [{ is: isOneInstant(id, before, now) ? "corrected" : "updated", before: old, now: fresh }];
  });
}

/**
 * The facts printed now about somebody of whom the version before knew nothing: an event, whenever it happened, or somebody
 * of the market read since.
 */
export function additionsTo(before: Knowledge, now: FreshKnowledge, printed: readonly string[]): readonly FactChange[] {
  const known = new Set([...before.facts.values()].map(({ about }) => about));
  const isLater = ({ asOf }: Fact): boolean => Date.parse(asOf) > Date.parse(before.asOf);
  return [...new Set(printed)].flatMap((id): readonly FactChange[] => {
    const fact = now.facts.get(id);
    if (fact === undefined || fact.rule !== null || isName(fact) || !isCompared(fact) || known.has(fact.about))
      return [];
    const isNews = now.events.has(fact.about) || (typeof fact.value === "number" && isLater(fact));
    return isNews ? [{ is: "added", before: null, now: fact }] : [];
  });
}

/** Rules whose result moves with the clock: no source said anything new. */
const clockwork: readonly (Method | null)[] = [
  "days between two dates in the article's zone",
  "exchange hours, local time",
];

/** What the clock says of the market and of the article is no news, nor is another form of the same name. */
function isCompared({ about, rule, measure }: Fact): boolean {
  return (
    about !== "market" &&
    about !== "article" &&
    !clockwork.includes(rule) &&
    !/(?:^|\.)(?:short|spelling)$/u.test(measure)
  );
}

/** Names, and what stands beside them: of somebody who is gone, the figures tell it. */
function isName({ measure, unit }: Fact): boolean {
  return unit === "text" && /^(?:name|symbol|trait|credit|source)(?:$|\.)/u.test(measure);
}

function isSame(one: Fact, other: Fact): boolean {
  return (
    one.value === other.value &&
    one.unit === other.unit &&
    one.precision === other.precision &&
    one.status === other.status
  );
}

/** Whether two versions speak of one and the same instant: of a computed fact, whether all that it comes from does. */
function isOneInstant(id: string, before: Knowledge, now: FreshKnowledge): boolean {
  const [old, fresh] = [before.facts.get(id), now.facts.get(id)];
  if (old === undefined || fresh === undefined || old.period !== fresh.period || old.source.id !== fresh.source.id)
    return false;
  if (fresh.rule !== null) {
    return (
      fresh.from.length === old.from.length &&
      fresh.from.every((parent) => old.from.includes(parent) && isOneInstant(parent, before, now))
    );
  }
  // When an event happened does not move on: another date is a mistake mended.
  if (fresh.measure === "date" && now.events.has(fresh.about)) return true;
  if (!isAtOnce(old.asOf, fresh.asOf)) return false;
  // A day alone is no instant: an index has a level at noon, and another at its close.
  return fresh.asOf.includes("T") || now.events.has(fresh.about) || isAtOnce(before.asOf, now.asOf);
}

function isAtOnce(one: string, other: string): boolean {
  return one === other || Date.parse(one) === Date.parse(other);
}

const versionMark = /^@v\d+\./u;

/** Whether an id is that of a fact as an earlier version had it: `@v1.bitcoin.price`. */
export function isVersioned(id: string): boolean {
  return versionMark.test(id);
}

/** The id that a fact of this version bears in later ones; an earlier version's keeps its own. */
export function versionedId(id: string, version: number): string {
  return isVersioned(id) ? id : `@v${version}.${id}`;
}

/** A fact as a version had it, beside those of later ones: its source and its parents are those of then. */
export function versioned(fact: Fact, version: number): Fact {
  return {
    ...fact,
    id: versionedId(fact.id, version),
    from: fact.from.map((parent) => versionedId(parent, version)),
  };
}

/** The instant for which a fact of an earlier version held, as a fact. */
export function instantOf(fact: Fact): Fact {
  return {
    ...fact,
    id: `${fact.id}.asOf`,
    measure: "asOf",
    value: fact.asOf,
    unit: "date",
    period: null,
    status: "fact",
    by: null,
    precision: "exact",
    from: [],
    rule: null,
  };
}

/** How many facts changed in the same way, as a fact that comes from them; null for none. */
export function countOf(facts: readonly Fact[], way: RevisedClass, at: Fact): Fact | null {
  if (facts.length === 0) return null;
  return {
    ...at,
    id: `revision.${way}`,
    about: "revision",
    measure: way,
    value: facts.length,
    unit: "count",
    from: facts.map(({ id }) => id),
    rule: "count of facts that changed",
  };
}

/** An earlier revision as later versions keep it: its corrections alone, which readers go on seeing. */
export function keptOf({ changes, ...revision }: Revision): Revision {
  return {
    ...revision,
    changes: changes
      .filter(({ is }) => is === "corrected")
      .map((change) => ({ ...change, now: change.now === null ? null : versionedId(change.now, revision.version) })),
  };
}
