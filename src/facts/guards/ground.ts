import { withSharedClass } from "../class.ts";
import type { ReportedEvent } from "../event.ts";
import type { Entity, Fact, History, Market, Window } from "../fact.ts";
import type { Limits } from "../limit.ts";
import type { Notice } from "../notice.ts";
import { factOf } from "../profile.ts";

/** What the guards stand by besides the data: the article's own time, where its readers live, the move it tells. */
export interface Watch {
  /** The article's own time, ISO 8601 with zone; the machine's is never asked. */
  readonly now: string;
  /** When the figures had to be fresh, where it is not that time: a correction makes no figure old. */
  readonly freshAt?: string | null;
  /** IANA zone of the article's readers, in which a day begins and ends. */
  readonly zone: string;
  readonly window: Window;
  readonly limits: Limits;
}

/** One row of the market file with all that it says. */
export interface Row {
  readonly entity: Entity;
  /** In the order of the file; name, symbol class and other texts included. */
  readonly facts: readonly Fact[];
  readonly history: History | null;
  readonly notices: readonly Notice[];
}

/** What a guard judges. */
export interface Ground extends Watch {
  readonly market: Market;
  readonly rows: readonly Row[];
  readonly events: readonly ReportedEvent[];
}

/** The data as the guards look at them, a category having the class of its members. */
export function groundOf(market: Market, events: readonly ReportedEvent[], watch: Watch): Ground {
  const facts = byAbout(market.observations.map(factOf));
  const notices = byAbout(market.notices);
  const histories = new Map(market.histories.map((history) => [history.about, history]));
  const rows = withSharedClass(market.entities).map(
    (entity): Row => ({
      entity,
      facts: facts.get(entity.id) ?? [],
      history: histories.get(entity.id) ?? null,
      notices: notices.get(entity.id) ?? [],
    }),
  );
  return { ...watch, market, rows, events };
}

/** The fact of a row that its id ends with: `price`, `change.24h`; null when the row is silent. */
export function factIn({ entity, facts }: Row, suffix: string): Fact | null {
  const wanted = `${entity.id}.${suffix}`;
  return facts.find(({ id }) => id === wanted) ?? null;
}

/** The figures of a row: its facts that are numbers. */
export function figuresOf({ facts }: Row): readonly (Fact & { readonly value: number })[] {
  return facts.filter(isFigure);
}

/** What a row is quoted at: a price, or an index's level. */
export function quoteIn(row: Row): (Fact & { readonly value: number }) | null {
  const quote = factIn(row, "price") ?? factIn(row, "level");
  return quote !== null && isFigure(quote) ? quote : null;
}

/** Narrows a fact to one whose value is a number. */
export function isFigure(fact: Fact): fact is Fact & { readonly value: number } {
  return typeof fact.value === "number";
}

function byAbout<T extends { readonly about: string }>(list: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const group = groups.get(each.about);
    if (group === undefined) groups.set(each.about, [each]);
    else group.push(each);
  }
  return groups;
}
