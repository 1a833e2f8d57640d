import { DateTime } from "luxon";
import { DepecheError } from "../error.ts";
import type { Dossier } from "../facts/dossier.ts";
import type { Fact, Naming } from "../facts/fact.ts";
import type { Named } from "../facts/profile.ts";
import type { Revision } from "../facts/revised.ts";
import { formatTime } from "../french/clock.ts";
import { formatDate } from "../french/date.ts";
import type { Region } from "../french/region.ts";
import { typeset } from "../french/typography.ts";
import { zoneName } from "../french/zone.ts";
import { slug } from "../slug.ts";
import { accountsOf } from "./account/account.ts";
import { subjectsAmong } from "./account/subject.ts";
import type { Article, Passage, SalienceTold } from "./article.ts";
import { hash } from "./choice.ts";
import { courseIn, passagesOf } from "./course.ts";
import { isFact, isNamed } from "./helper.ts";
import type { CompiledKind } from "./library.ts";
import { type AttributionOf, creditsOf, factsBehind } from "./origin.ts";
import { partOf, tagsOf, titlesOf } from "./parts.ts";
import { createPen } from "./pen.ts";
import { choicesOf, groundsOf } from "./reason.ts";
import type { Earlier } from "./recent.ts";
import { recentUses } from "./recent.ts";
import type { Previous } from "./revision/previous.ts";
import { revise } from "./revision/revise.ts";
import { scaleOf } from "./scale.ts";
import { viewOf } from "./view.ts";

/** What decides of an article besides its facts and its template. */
export interface WriteOptions {
  readonly region: Region;
  /** Null draws it from kind, subject and date, so that two mornings do not read alike. */
  readonly seed: number | null;
  /** Articles written before, whose wordings this one avoids where it can; none by default. */
  readonly recent?: readonly Earlier[];
  /** How French names sources and those who say something, where an entry describes them. */
  readonly namingOf?: (name: string) => Naming | null;
  /** How French names, by id and by the name printed, somebody whom the version before named and nothing names now. */
  readonly formerNamingOf?: (id: string, printed: string) => Naming | null;
  /** The words that sources want beside their data; none by default. */
  readonly attributionOf?: AttributionOf;
  /** The version that this one follows, whose id, slug and seed it keeps; none by default. */
  readonly previous?: Previous | null;
}

/** Writes an article: same dossier, template, region, seed and memory, same text. */
export function write(dossier: Dossier, { kind, lexicon, run, note }: CompiledKind, options: WriteOptions): Article {
  const { region, previous = null } = options;
  const { subject } = dossier;
  const now = String(dossier.now.value);
  const view = viewOf(dossier);
  requireFields(view, kind.needs, kind.name);
  const date = localDay(dossier);
  const id = previous?.id ?? `${kind.id}:${subject.entity.id}:${date}`;
  const seed = options.seed ?? previous?.seed ?? hash(id);
  const { facts, named, all } = indexOf(dossier);
  const recent = recentUses(options.recent ?? [], kind.id, id);
  const pen = createPen({
    region,
    zone: dossier.zone,
    now,
    lexicon,
    seed,
    recent,
    namingOf: options.namingOf,
    named,
    facts,
  });
  const rendered = run(view, pen);
  // Parts are read as their reader reads them: what one says, those after it need not say again.
  const titles = titlesOf(pen, kind.id, seed);
  const chapo = partOf(pen, "chapo", kind.id);
  const body = pen.slots.read(rendered, true);
  const resume = partOf(pen, "resume", kind.id);
  const seoTitle = partOf(pen, "titreSeo", kind.id);
  const description = partOf(pen, "description", kind.id);
  const dateline = datelineOf(dossier.asOf, kind.id, dossier.zone, region);
  const tags = tagsOf(pen, kind.id);
  // What the notes say again costs the article none of its words.
  const wordings = pen.choice.used();
  const subjects = subjectsAmong(all);
  const texts = [dateline, ...titles, chapo, body, resume, seoTitle, description, ...tags];
  const printed = printedIn(texts);
  const revised =
    previous === null
      ? { notes: [], revisions: [], facts: new Map<string, Fact>() }
      : revise(previous, {
          dossier,
          facts: new Map([...pen.printed, ...facts]),
          printed,
          subjects,
          pen,
          formerNamingOf: options.formerNamingOf ?? (() => null),
          run: (name, noted) => note(name, noted, pen),
        });
  const known = new Map([...revised.facts, ...pen.printed, ...facts]);
  const passages = [
    dateline,
    ...titles,
    chapo,
    ...revised.notes.map(({ text }) => text),
    ...texts.slice(titles.length + 2),
  ];
  const inText = factsBehind(passages, known, revised.revisions.flatMap(revisedIds));
  const course = courseIn(dossier, factsBehind(texts, known), { region, zone: dossier.zone });
  const drawn = course === null ? [] : factsBehind(passagesOf(course), known);
  const told = [...inText, ...drawn.filter(({ id }) => !inText.some((fact) => fact.id === id))];
  const grounds = groundsOf(dossier, facts, view, kind.needs, (change) => {
    const mover = subjects.of(change);
    return mover === null ? null : scaleOf(mover, change.period, now, dossier.zone);
  });
  const choices = choicesOf(passages, known, grounds);
  return {
    id,
    kind: kind.id,
    slug: previous?.slug ?? slugOf(kind.slug, subject.entity.naming.short ?? subject.entity.name, date, region),
    version: (previous?.version ?? 0) + 1,
    region: region.id,
    seed,
    asOf: String(dossier.asOf.value),
    firstAsOf: previous?.firstAsOf ?? String(dossier.asOf.value),
    dateline,
    generatedAt: now,
    titles,
    seoTitle,
    description,
    chapo,
    notes: revised.notes,
    body,
    resume,
    course,
    tags,
    wordings,
    facts: told,
    choices,
    salience: salienceTold(dossier, new Set(choices.flatMap(({ fact }) => known.get(fact)?.about ?? []))),
    accounts: accountsOf(told, choices, subjects, { region, zone: dossier.zone }),
    sources: creditsOf(told, dossier.zone, region, options.attributionOf),
    revisions: revised.revisions,
    disclosure: typeset(disclosure, region),
  };
}

/** Ids of the facts that passages print. */
function printedIn(passages: readonly Passage[]): readonly string[] {
  return passages.flat().flatMap((piece) => (piece.is === "value" && piece.fact !== null ? [piece.fact] : []));
}

function revisedIds({ changes }: Revision): readonly string[] {
  return changes.flatMap(({ before, now }) => [before, now].flatMap((id) => id ?? []));
}

const disclosure =
  "Article rédigé automatiquement par Dépêche à partir des sources citées ; chaque chiffre renvoie à sa source et à son heure. Il ne constitue pas un conseil en investissement.";

/** Signs that a subject's part of a slug may take. */
const longestSubject = 60;

/** The address of an article: nothing volatile, each part readable, the region when it is not the default. */
function slugOf(prefix: string, subject: string, date: string, region: Region): string {
  const whole = slug(subject);
  const cut = whole.length > longestSubject ? `${whole.slice(0, longestSubject)}-${hash(subject).toString(16)}` : whole;
  const suffix = region.id === "fr-FR" ? [] : [region.id.toLowerCase()];
  return [prefix, cut, date, ...suffix].join("-");
}

/** The choices made, with whether each candidate is among those whom printed facts are about. */
function salienceTold({ salience, selections }: Dossier, about: ReadonlySet<string>): SalienceTold {
  return {
    weights: salience,
    selections: selections.map(({ among, candidates }) => ({
      among,
      candidates: candidates.map((one) => ({ ...one, printed: about.has(one.about) })),
    })),
  };
}

/** « Lundi 27 janvier 2025 à 6 h, heure de Paris »: the head of the article, which no template writes. */
function datelineOf(asOf: Fact, kind: string, zone: string, region: Region): Passage {
  const iso = String(asOf.value);
  const date = formatDate(iso, zone, region, { weekday: true });
  const text = `${date} à ${formatTime(iso, zone, region)}, ${zoneName(zone)}`;
  const place = { file: `${kind}.hbs`, line: 1, column: 1 };
  const told = text.charAt(0).toUpperCase() + text.slice(1);
  return [{ is: "value", role: "time", text: told, fact: asOf.id, machine: iso, place }];
}

/** Every field the kind needs, or the error that says which one the data lack. */
function requireFields(view: unknown, needs: readonly string[], name: string): void {
  const missing = needs.find((path) => isEmpty(fieldAt(view, path.split("."))));
  if (missing === undefined) return;
  throw new DepecheError(
    "E_FACT_MISSING",
    `Pour un article «\u00a0${name}\u00a0», il manque une donnée obligatoire\u00a0: ${missing}.`,
  );
}

function fieldAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isRecord(inner) ? (inner[key] ?? null) : null), value);
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** The article's day where its readers are. */
function localDay(dossier: Dossier): string {
  return DateTime.fromISO(String(dossier.now.value), { setZone: true }).setZone(dossier.zone).toISODate() ?? "";
}

/** What a dossier holds, by id. */
export interface Index {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly named: ReadonlyMap<string, Named>;
  /** Everybody named, as often as the dossier names them. */
  readonly all: readonly Named[];
}

/** Every fact and named entity anywhere in the dossier, by id. */
export function indexOf(dossier: Dossier): Index {
  const facts = new Map<string, Fact>();
  const named = new Map<string, Named>();
  const all: Named[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isFact(value)) facts.set(value.id, value);
    else if (isRecord(value)) {
      if (isNamed(value)) all.push(value);
      if (isNamed(value) && !named.has(value.entity.id)) named.set(value.entity.id, value);
      for (const [key, inner] of Object.entries(value)) if (key !== "entity") visit(inner);
    }
  };
  visit(dossier);
  return { facts, named, all };
}
