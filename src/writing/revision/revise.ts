import type { Dossier } from "../../facts/dossier.ts";
import type { Fact, Naming } from "../../facts/fact.ts";
import type { Revision } from "../../facts/revised.ts";
import type { FactChange, Knowledge } from "../../facts/revision.ts";
import { additionsTo, changesBetween, isVersioned, keptOf, versioned, versionedId } from "../../facts/revision.ts";
import type { Subjects } from "../account/subject.ts";
import type { Note } from "../article.ts";
import type { Pen } from "../pen.ts";
import type { Previous } from "./previous.ts";
import { digitsOf, isSeen } from "./reading.ts";
import type { NoteName } from "./shape.ts";
import type { NoteGround } from "./view.ts";
import { formerlyNamed, noteView } from "./view.ts";
import { weightsIn } from "./weight.ts";

/** What a version says of those before it. */
export interface Revised {
  /** What was wrong, then what is new, then what earlier versions had corrected. */
  readonly notes: readonly Note[];
  /** The last one is this version's own. */
  readonly revisions: readonly Revision[];
  /** The facts of the versions before, by the ids that they bear here. */
  readonly facts: ReadonlyMap<string, Fact>;
}

/** What is known when a version is written, besides the version before. */
export interface Present {
  readonly dossier: Dossier;
  /** All facts known, those that printing made included. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** Ids of those that it prints. */
  readonly printed: readonly string[];
  readonly subjects: Subjects;
  readonly pen: Pen;
  readonly formerNamingOf: (id: string, printed: string) => Naming | null;
  /** Runs a note's partial. */
  readonly run: (name: NoteName, view: unknown) => string;
}

/** What changed since the version before, for machines and for readers. */
export function revise(previous: Previous, present: Present): Revised {
  const { dossier, facts, pen } = present;
  const version = previous.version + 1;
  const own = previous.facts.filter(({ about }) => about !== "revision");
  const before: Knowledge = {
    facts: new Map(own.filter(({ id }) => !isVersioned(id)).map((fact) => [fact.id, fact])),
    asOf: previous.asOf,
  };
  const now = { facts, asOf: String(dossier.asOf.value), events: new Set(dossier.events.map(({ id }) => id)) };
  const printed = previous.spans.map(({ fact }) => fact).filter((id) => !isVersioned(id));
  const changes = [...changesBetween(printed, before, now), ...additionsTo(before, now, present.printed)]
    .filter((change) => isSeen(change, pen))
    .map((change) => aged(change, previous.version));
  const old = new Map(own.map((fact) => versioned(fact, previous.version)).map((fact) => [fact.id, fact]));
  const kept = previous.revisions.map(keptOf).filter((revision) => revision.changes.length > 0);
  const latest: Revision = {
    version,
    of: previous.version,
    at: String(dossier.now.value),
    changes: changes.map(idsOf),
  };
  const ground = groundOf(previous, present, old);
  const write = (is: Note["is"], told: readonly FactChange[], at: Fact): readonly Note[] =>
    told.length === 0 ? [] : [{ is, text: pen.slots.read(present.run(partials[is], noteView(told, at, ground))) }];
  const news = changes.filter(({ is }) => is !== "corrected");
  const notes = [
    ...write(
      "correction",
      changes.filter(({ is }) => is === "corrected"),
      dossier.now,
    ),
    ...write("update", news, dossier.now),
    ...kept
      .toReversed()
      .flatMap((revision) => write("correction", changesOf(revision, old), timeOf(revision, dossier.now))),
  ];
  return { notes, revisions: [...kept, latest], facts: old };
}

const partials = { correction: "correction", update: "mise-a-jour" } as const satisfies Record<Note["is"], NoteName>;

/** The same with the fact before under the id that it bears from now on. */
function aged(change: FactChange, version: number): FactChange {
  return change.is === "added" ? change : { ...change, before: versioned(change.before, version) };
}

function idsOf({ is, before, now }: FactChange): Revision["changes"][number] {
  return { is, before: before?.id ?? null, now: now?.id ?? null };
}

/** The corrections that an earlier version made, from the facts that it left. */
function changesOf({ changes }: Revision, facts: ReadonlyMap<string, Fact>): readonly FactChange[] {
  return changes.flatMap((change): readonly FactChange[] => {
    const [before, now] = [change.before, change.now].map((id) => (id === null ? undefined : facts.get(id)));
    return before === undefined || now === undefined ? [] : [{ is: "corrected", before, now }];
  });
}

/** The time of an earlier version, as a fact. */
function timeOf({ at, version }: Revision, now: Fact): Fact {
  return { ...now, id: versionedId(now.id, version), value: at, asOf: at };
}

function groundOf(
  previous: Previous,
  { dossier, facts, subjects, pen, formerNamingOf }: Present,
  old: ReadonlyMap<string, Fact>,
): NoteGround {
  const known = new Set([...facts.values()].filter(({ rule }) => rule === null).map(({ about }) => about));
  return {
    weight: weightsIn(previous),
    subjects,
    isKnown: (about) => known.has(about),
    formerly: (about) => {
      const name = old.get(versionedId(`${about}.name`, previous.version));
      return name === undefined ? null : formerlyNamed(name, formerNamingOf(about, String(name.value)));
    },
    digitsOf: (fact) => digitsOf(fact, pen),
    eventOf: (id) => dossier.events.find((event) => event.id === id) ?? null,
    asOf: String(dossier.asOf.value),
    zone: dossier.zone,
  };
}
