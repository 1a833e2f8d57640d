import { tidy } from "./derive.ts";

/** What is judged of whoever may be told. */
export const criteria = ["size", "rank", "freshness", "event"] as const;
type Criterion = (typeof criteria)[number];

/** What a kind weighs when it decides what is told first and what is left out. */
export interface Salience extends Readonly<Record<Criterion, number>> {
  /** As many members of a group as a sentence names. */
  readonly names: number;
  /** As many narrower groups, and as many other sectors, as an article tells. */
  readonly sections: number;
}

/** What weighs unless a kind's front matter says otherwise: how far somebody moved before all. */
export const usualSalience: Salience = { size: 2, rank: 1, freshness: 1, event: 1, names: 6, sections: 3 };

/**
 * How one candidate stands, each from 0 to 1. `size`: a move t times as wide as a usual day gives t / (1 + t). `rank`: 1 at
 * either end of its group, 1/2 beside it, 1/3 next to that. `freshness`: 1 / (1 + its age in days). `event`: 1 when an event that is still
 * news names it; of an event, when it names whom the article is about.
 */
export type Marks = Readonly<Record<Criterion, number>>;

/** Somebody or something that may be told, judged. */
interface Candidate {
  /** Id of the entity or of the event. */
  readonly about: string;
  readonly marks: Marks;
  /** Mean of its marks by what each weighs, from 0 to 1, to four digits. */
  readonly score: number;
  /** Among as many as there is room for. */
  readonly kept: boolean;
}

/** A choice that was made: all who might have been told, the highest score first; equal ones as they came. */
export interface Selection {
  /** Whose members, or what sort of thing: `artificial-intelligence`, `@majors`, `@events`. */
  readonly among: string;
  readonly candidates: readonly Candidate[];
}

/** Those that a selection kept, the highest score first. */
export interface Selected<Item> {
  readonly kept: readonly Item[];
  readonly selection: Selection;
}

/** Judges these of a group; the first `most` are kept, all by default. */
export function select<Item>(
  among: string,
  items: readonly Item[],
  { idOf, marksOf, most = items.length }: Judging<Item>,
  salience: Salience,
): Selected<Item> {
  const judged = items.map((item) => {
    const marks = marksOf(item);
    return { item, marks, score: scoreOf(marks, salience) };
  });
  const ordered = judged.toSorted((a, b) => b.score - a.score);
  const candidates = ordered.map(({ item, ...rest }, index) => ({ about: idOf(item), ...rest, kept: index < most }));
  return { kept: ordered.slice(0, most).map(({ item }) => item), selection: { among, candidates } };
}

interface Judging<Item> {
  readonly idOf: (item: Item) => string;
  readonly marksOf: (item: Item) => Marks;
  readonly most?: number;
}

/** The mean of these marks by what each weighs; 0 when nothing does. */
export function scoreOf(marks: Marks, salience: Salience): number {
  const weight = criteria.reduce((sum, criterion) => sum + salience[criterion], 0);
  const sum = criteria.reduce((total, criterion) => total + salience[criterion] * marks[criterion], 0);
  return weight > 0 ? tidy(sum / weight, 4) : 0;
}
