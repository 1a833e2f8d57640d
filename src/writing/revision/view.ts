import { DateTime } from "luxon";
import type { EventType } from "../../facts/event.ts";
import type { Fact, Naming } from "../../facts/fact.ts";
import type { Happening } from "../../facts/happening.ts";
import { subjectOf } from "../../facts/happening.ts";
import type { Named } from "../../facts/profile.ts";
import type { FactChange } from "../../facts/revision.ts";
import { countOf, instantOf } from "../../facts/revision.ts";
import type { Subjects } from "../account/subject.ts";
import { isEventDate, isNameFact, revisedMeasureOf } from "../helpers/revised-measure.ts";
import { figures } from "../unit.ts";
import type { Weight } from "./weight.ts";

/** What notes are told with. */
export interface NoteGround {
  readonly weight: Weight;
  readonly subjects: Subjects;
  /** Who was named in the version before and is not known now. */
  readonly formerly: (about: string) => Named | null;
  /** A figure as it would read, without what hedges it. */
  readonly digitsOf: (fact: Fact) => string;
  /** Whether anything is known now of whom a fact is about. */
  readonly isKnown: (about: string) => boolean;
  /** An event of now, by its id; null for what is none. */
  readonly eventOf: (id: string) => Happening | null;
  /** The article's own day, and where: hours of other days are told with theirs. */
  readonly asOf: string;
  readonly zone: string;
}

/** As many figures as a reader takes in, of those that changed and of those that are gone. */
const most = { told: 3, gone: 2, added: 3 } as const;

type Pair = Extract<FactChange, { is: "updated" | "corrected" }>;

/** What a note shows of these changes, at a time: the most important ones, and how many others there are. */
export function noteView(
  changes: readonly FactChange[],
  at: Fact,
  ground: NoteGround,
): Readonly<Record<string, unknown>> {
  const pairs = changes.filter(isPair);
  const gone = changes.filter(({ is }) => is === "gone").flatMap(({ before }) => before ?? []);
  const added = changes.filter(({ is }) => is === "added").flatMap(({ now }) => now ?? []);
  const told = toldAmong(pairs, ground);
  const others = pairs.filter((pair) => !told.includes(pair)).map(({ now }) => now);
  const losses = lossesAmong(gone, ground);
  const { news, more } = newsAmong(added, ground);
  const lost = gone.filter((fact) => !losses.some(({ about, facts }) => about === fact.about && facts.includes(fact)));
  return {
    at,
    dated: isOfOtherDay(String(at.value), ground),
    told: told.map((pair, index) => pairView(pair, told[index - 1] ?? null, ground)),
    rest: countOf(others, pairs[0]?.is ?? "updated", at),
    plural: others.length > 1,
    figures: others.every(({ unit }) => figures.includes(unit)),
    gone: losses.map(({ whole, subject, facts: [before] }, index) => ({
      whole,
      again: losses[index - 1]?.whole === true,
      subject,
      before,
      since:
        whole || before === undefined || ground.eventOf(before.about) !== null
          ? null
          : sinceOf(before, losses[index - 1]?.facts[0] ?? null, ground),
    })),
    goneFirst: pairs.length === 0,
    lostFirst: pairs.length + losses.length === 0,
    lost: countOf(lost, "gone", at),
    lostMany: lost.length > 1,
    added: news.map(({ view }) => view),
    addedFirst: pairs.length + gone.length === 0,
    more: countOf(more, "added", at),
    moreMany: more.length > 1,
  };
}

function isPair(change: FactChange): change is Pair {
  return change.is === "updated" || change.is === "corrected";
}

/** The weightiest observations that have words, those of one subject side by side. */
function toldAmong(pairs: readonly Pair[], { weight, subjects, digitsOf }: NoteGround): readonly Pair[] {
  const heaviest = pairs
    .filter(({ before, now }) => subjects.of(now) !== null && now.rule === null && hasWords(before, now, digitsOf))
    .toSorted((a, b) => weight(plainId(a.before)) - weight(plainId(b.before)))
    .slice(0, most.told);
  const order = [...new Set(heaviest.map(({ now }) => now.about))];
  return heaviest.toSorted((a, b) => order.indexOf(a.now.about) - order.indexOf(b.now.about));
}

/** The same value on another's word, or with another precision, is counted and not told as a figure that moved. */
function hasWords(before: Fact, now: Fact, digitsOf: NoteGround["digitsOf"]): boolean {
  if (isNameFact(now) || isEventDate(now)) return true;
  return (
    revisedMeasureOf(now) !== null &&
    revisedMeasureOf(before) !== null &&
    before.unit === now.unit &&
    digitsOf(before) !== digitsOf(now)
  );
}

function plainId({ id }: Fact): string {
  return id.replace(/^@v\d+\./u, "");
}

function pairView({ before, now }: Pair, last: Pair | null, ground: NoteGround): Readonly<Record<string, unknown>> {
  const subject = ground.subjects.of(now);
  const isAgain = last !== null && ground.subjects.of(last.now)?.entity.id === subject?.entity.id;
  return {
    now,
    before,
    subject,
    // « Selon OpenAI, sa valorisation » would be OpenAI's.
    again: isAgain && now.status === "fact" && !isNameFact(now) && !isNameFact(last.now),
    claimed: now.status !== "fact",
    since: isNameFact(now) ? null : sinceOf(before, last?.before ?? null, ground),
  };
}

/** The hour of a figure before, where it is not that of the figure told just before. */
function sinceOf(before: Fact, last: Fact | null, ground: NoteGround): Readonly<Record<string, unknown>> | null {
  if (last !== null && last.asOf === before.asOf) return null;
  const [dated, timed] = [isOfOtherDay(before.asOf, ground), before.asOf.includes("T")];
  return dated || timed ? { date: instantOf(before), dated, timed } : null;
}

function isOfOtherDay(iso: string, { asOf, zone }: NoteGround): boolean {
  const [day, own] = [iso, asOf].map((one) => DateTime.fromISO(one, { zone }).toISODate());
  return day !== own;
}

/** What is told as gone: somebody of whom nothing is known now, or one figure. */
interface Loss {
  readonly about: string;
  readonly whole: boolean;
  readonly subject: Named;
  readonly facts: readonly Fact[];
}

function lossesAmong(gone: readonly Fact[], ground: NoteGround): readonly Loss[] {
  const heaviest = gone.toSorted((a, b) => ground.weight(plainId(a)) - ground.weight(plainId(b)));
  const abouts = [...new Set(heaviest.filter(({ about }) => !ground.isKnown(about)).map(({ about }) => about))];
  const wholes = abouts.flatMap((about): readonly Loss[] => {
    const subject = ground.formerly(about);
    return subject === null
      ? []
      : [{ about, whole: true, subject, facts: gone.filter((fact) => fact.about === about) }];
  });
  const singles = heaviest.flatMap((fact): readonly Loss[] => {
    const subject = ground.isKnown(fact.about) ? ground.subjects.of(fact) : null;
    const isTold = subject !== null && fact.rule === null && fact.status === "fact" && revisedMeasureOf(fact) !== null;
    return isTold ? [{ about: fact.about, whole: false, subject, facts: [fact] }] : [];
  });
  return [...wholes, ...singles].slice(0, most.gone);
}

/** What is told as new: an event by whose it is, an analysis, or somebody of the market. */
interface News {
  readonly about: string;
  readonly view: Readonly<Record<string, unknown>>;
}

/** The word by which a template tells each type of event. */
const words = {
  "model-release": "release",
  "funding-round": "round",
  "social-post": "post",
  statement: "statement",
  study: "study",
  analysis: "analysis",
} as const satisfies Readonly<Record<EventType, string>>;

interface Additions {
  readonly news: readonly News[];
  /** A fact of each of the others. */
  readonly more: readonly Fact[];
}

function newsAmong(added: readonly Fact[], ground: NoteGround): Additions {
  const firsts = added.filter((fact, index) => added.findIndex(({ about }) => about === fact.about) === index);
  const news = firsts.flatMap((fact) => newsOf(fact, ground) ?? []).slice(0, most.added);
  return { news, more: firsts.filter(({ about }) => !news.some((one) => one.about === about)) };
}

function newsOf(fact: Fact, { eventOf, subjects }: NoteGround): News | null {
  const { about } = fact;
  const event = eventOf(about);
  if (event?.type === "analysis") return { about, view: { analysis: true } };
  const subject = event === null ? subjects.of(fact) : subjectOf(event);
  return subject === null ? null : { about, view: { [event === null ? "row" : words[event.type]]: subject } };
}

/** Somebody as the version before named them: all that is left of them. Null where nobody knows which article the name takes. */
export function formerlyNamed(name: Fact, known: Naming | null): Named | null {
  const { about: id } = name;
  const printed = String(name.value);
  const isProper = !/^\p{Ll}/u.test(printed);
  if (known === null && !isProper) return null;
  const bare: Naming = { name: printed, short: null, gender: "m", number: "singular", article: "none", elides: null };
  const naming = known ?? bare;
  return {
    entity: { id, kind: "thing", name: printed, symbol: null, categories: [], class: "share", naming, trait: null },
    name,
  };
}
