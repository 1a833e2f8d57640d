import type { Fact } from "../facts/fact.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import type { Bond, Page, Reading } from "./page.ts";
import { readPlain } from "./page.ts";
import type { Printed } from "./printed.ts";

/** The texts of an article that are read: the article itself, and what stands for it elsewhere. */
export function pagesOf(printed: Printed): readonly Page[] {
  const { titles, seoTitle, description, tags } = printed;
  return [
    articlePage(printed),
    ...titles.slice(1).map((title, index) => shortPage(printed, `titles[${index + 1}]`, title)),
    shortPage(printed, "seoTitle", seoTitle),
    shortPage(printed, "description", description),
    ...tags.map((tag, index) => shortPage(printed, `tags[${index}]`, tag)),
  ];
}

/** The article as its Markdown has it: title, chapô, body and Résumé. */
export function articlePage(printed: Printed): Page {
  return pageOf(printed, "markdown", readMarkdown(printed.markdown), true);
}

/** The same as its HTML has it. */
export function htmlPage(printed: Printed): Page {
  return pageOf(printed, "html", readHtml(printed.html), true);
}

/** A text of one line, on which no format puts any markup. */
export function shortPage(printed: Printed, part: string, text: string): Page {
  return pageOf(printed, part, readPlain(text), false);
}

/** A text read in its own way, which is no article. */
export function readPage(printed: Printed, part: string, reading: Reading): Page {
  return pageOf(printed, part, reading, false);
}

function pageOf({ facts, spans }: Printed, part: string, reading: Reading, isArticle: boolean): Page {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const bonds = spans.filter((span) => span.part === part).flatMap((span) => bondOf(span, byId, reading));
  return { ...reading, part, isArticle, bonds, changes: [], removed: [] };
}

function bondOf(
  span: Printed["spans"][number],
  facts: ReadonlyMap<string, Fact>,
  { places }: Reading,
): readonly Bond[] {
  const fact = facts.get(span.fact);
  const start = firstAt(places, span.start);
  const end = firstAt(places, span.end);
  return fact === undefined || end <= start ? [] : [{ start, end, fact, role: span.role }];
}

/** The first character that stands at a place of the source or behind it. */
function firstAt(places: readonly number[], place: number): number {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) >= place) high = middle;
    else low = middle + 1;
  }
  return low;
}
