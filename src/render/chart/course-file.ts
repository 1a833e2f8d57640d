import * as z from "zod";
import type { Fact } from "../../facts/fact.ts";
import type { Article, ArticleCourse, Passage } from "../../writing/article.ts";
import { cleanText } from "../text.ts";
import { fillPassage } from "./fill.ts";
import { creditOf, type FilledChart, fillChart } from "./filled.ts";

/** What `cours.json` says besides the drawing, in French: `{…}` is filled in from the article. */
const fileSchema = z.looseObject({
  usermeta: z.object({
    alt: z.string(),
    legende: z.string(),
    points: z.object({ clotures: z.string(), releve: z.string() }),
    /** What is said of the mark, where there is one: in the alternative text and in the caption. */
    marque: z.string(),
    /** The types of event that are marked: how each is said inside a sentence, and beside its line. */
    evenements: z.record(z.string(), z.object({ phrase: z.string(), etiquette: z.string() })),
  }),
});

/** At most so many days are named on the axis: as many as stand side by side with the longest months. */
const mostDays = 5;
const dayMs = 86_400_000;

/** Fills the line's file with an article's prices. Null when it is none of ours. */
export function fillCourse(
  content: unknown,
  { facts }: Pick<Article, "facts">,
  course: ArticleCourse,
  typeset: (text: string) => string,
): FilledChart | null {
  const file = fileSchema.safeParse(content).data;
  if (file === undefined) return null;
  const { points, mark, endsWithQuote } = course;
  const { usermeta } = file;
  const days = points.map(({ day }) => Date.parse(day));
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const known = { ...course.words, credit: creditOf(sourcesOf(course, facts)) };
  const say = (text: string, more: Readonly<Record<string, Passage>> = {}): Passage =>
    fillPassage(text, { words: { ...known, ...more }, typeset });
  const event = mark === null ? undefined : usermeta.evenements[mark.type];
  const evenement = event === undefined ? [] : say(event.phrase);
  const words = {
    ...known,
    ...unmarked,
    ...course.words,
    points: say(endsWithQuote ? usermeta.points.releve : usermeta.points.clotures),
    evenement,
    marque: event === undefined ? [] : say(usermeta.marque, { evenement }),
  };
  const marque =
    event === undefined || mark === null ? [] : [markRow(Date.parse(mark.day), first, last, say(event.etiquette))];
  const cours = points.map(({ value, label }, index) => ({
    jour: days[index] ?? 0,
    valeur: value,
    etiquette: label,
    premier: index === 0,
    dernier: index === points.length - 1,
  }));
  return fillChart(file, {
    words,
    lists: { graduations: daysToName(first, last) },
    typeset,
    datasets: { cours, marque },
    facts: points.map(({ fact }) => fact),
  });
}

/** What is said of an event, where there is none. */
const unmarked = { sujet: [], leSujet: [], duSujet: [], parAuteur: [], jour: [], leJour: [] } satisfies Readonly<
  Record<string, Passage>
>;

/** Words beside the line of an event stand on the side that has room for them. */
function markRow(day: number, first: number, last: number, etiquette: Passage) {
  return { jour: day, etiquette, gauche: day - first > (last - first) / 2 };
}

/** Days at even distances, the last of the line among them. */
function daysToName(first: number, last: number): readonly number[] {
  const span = Math.round((last - first) / dayMs);
  const step = Math.max(1, Math.ceil(span / (mostDays - 1)));
  const count = Math.floor(span / step) + 1;
  return Array.from({ length: count }, (_, index) => last - (count - 1 - index) * step * dayMs);
}

function sourcesOf({ points }: ArticleCourse, facts: readonly Fact[]): readonly string[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const names = points.map(({ fact }) => cleanText(byId.get(fact)?.source.name ?? ""));
  return [...new Set(names)].filter((name) => name !== "");
}
