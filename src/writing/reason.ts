import { amountOf, tidy } from "../facts/derive.ts";
import type { Dossier } from "../facts/dossier.ts";
import type { Fact } from "../facts/fact.ts";
import type { Happening } from "../facts/happening.ts";
import { ordinaryDay } from "../facts/ordinary.ts";
import type { Scale } from "../french/ladder.ts";
import type { FactChoice, Passage, Place, Reason } from "./article.ts";
import { isFact } from "./helper.ts";

/** What a choice is judged on, besides the fact itself. */
export interface Grounds {
  /** The path by which the kind needs a fact, by the fact's id. */
  readonly needs: ReadonlyMap<string, string>;
  /** The groups whose members were counted, with their changes. */
  readonly groups: readonly Counted[];
  readonly events: ReadonlyMap<string, Happening>;
  /** Against what a change is measured; null when nobody knows who moved. */
  readonly scaleOf: (change: Fact) => Scale | null;
}

interface Counted {
  readonly id: string;
  readonly changes: readonly Fact[];
}

/** The grounds that a dossier gives to a kind. `facts` are all those of the dossier; `view` is what the template saw. */
export function groundsOf(
  dossier: Dossier,
  facts: ReadonlyMap<string, Fact>,
  view: unknown,
  needs: readonly string[],
  scaleOf: Grounds["scaleOf"],
): Grounds {
  const counted = [...facts.values()].filter(({ rule }) => rule === "count of members with a change");
  return {
    needs: new Map(needs.toReversed().flatMap((path) => neededBy(view, path).map(({ id }) => [id, path] as const))),
    groups: counted.map(({ about, from }) => ({ id: about, changes: from.flatMap((id) => facts.get(id) ?? []) })),
    events: new Map(dossier.events.map((event) => [event.id, event])),
    scaleOf,
  };
}

/** The fact at a path, or those of the object that stands there. */
function neededBy(view: unknown, path: string): readonly Fact[] {
  const found = path.split(".").reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : null), view);
  if (isFact(found)) return [found];
  return isRecord(found) && !Array.isArray(found) ? Object.values(found).filter(isFact) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Why each fact of these passages is printed, in reading order. */
export function choicesOf(
  passages: readonly Passage[],
  facts: ReadonlyMap<string, Fact>,
  grounds: Grounds,
): readonly FactChoice[] {
  const first = new Map<string, Place>();
  for (const piece of passages.flat())
    if (piece.is === "value" && piece.fact !== null && !first.has(piece.fact)) first.set(piece.fact, piece.place);
  return [...first].flatMap(([id, place]) => {
    const fact = facts.get(id);
    return fact === undefined ? [] : [{ fact: id, reasons: reasonsFor(fact, place, grounds) }];
  });
}

/** Every reason to print a fact, the strongest first. */
export function reasonsFor(fact: Fact, place: Place, grounds: Grounds): readonly Reason[] {
  const path = grounds.needs.get(fact.id);
  const memberships = grounds.groups.flatMap((group) => membershipOf(fact, group) ?? []);
  return [
    ...(path === undefined ? [] : [{ is: "required" as const, path }]),
    ...memberships.flatMap(contrastOf),
    ...memberships.map(rankOf),
    ...sizeOf(fact, grounds),
    ...eventOf(fact, grounds),
    ...(fact.rule === null ? [] : [{ is: "computed-from" as const, rule: fact.rule, from: fact.from }]),
    { is: "context", template: `${place.file}:${place.line}`, column: place.column },
  ];
}

/** A change among those of its group. */
interface Membership {
  readonly group: Counted;
  readonly value: number;
  readonly values: readonly number[];
}

/** That of the change that a fact is, or of whoever it is about; null outside the group, and for a change over another time. */
function membershipOf(fact: Fact, group: Counted): Membership | null {
  const own = group.changes.find(({ about }) => about === fact.about);
  if (own === undefined || (fact.measure === own.measure && fact.id !== own.id)) return null;
  const value = amountOf(own);
  if (value === null || group.changes.length < 2) return null;
  return { group, value, values: group.changes.flatMap((change) => amountOf(change) ?? []) };
}

function rankOf({ group, value, values }: Membership): Reason {
  const below = values.filter((other) => other < value).length;
  const above = values.filter((other) => other > value).length;
  const from = below <= above ? "lowest" : "highest";
  return { is: "rank", group: group.id, place: 1 + Math.min(below, above), of: values.length, from };
}

/** Up to this share of a group, those that went their own way are exceptions. */
const fewShare = 0.25;

function contrastOf({ group, value, values }: Membership): readonly Reason[] {
  const alike = values.filter((other) => Math.sign(other) === Math.sign(value)).length;
  return alike > values.length * fewShare ? [] : [{ is: "contrast", group: group.id, alike, of: values.length }];
}

/** Of a change in percent, over a known length. */
function sizeOf(fact: Fact, { scaleOf }: Grounds): readonly Reason[] {
  const value = amountOf(fact);
  if (value === null || fact.unit !== "percent" || !/^(?:change|mean)\b/u.test(fact.measure)) return [];
  const scale = scaleOf(fact);
  if (scale === null) return [];
  const day = scale.usual ?? ordinaryDay[scale.class];
  if (!(day > 0)) return [];
  const times = tidy(Math.abs(value) / day / Math.sqrt(scale.days), 2);
  return [{ is: "size", times, than: scale.usual === null ? "class" : "usual", day }];
}

function eventOf({ about }: Fact, { events }: Grounds): readonly Reason[] {
  const event = events.get(about);
  if (event === undefined) return [];
  return [{ is: "event", event: event.id, days: event.age === null ? null : amountOf(event.age), fresh: event.fresh }];
}
