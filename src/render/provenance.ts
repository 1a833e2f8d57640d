import type { Fact, Status } from "../facts/fact.ts";
import type { Article } from "../writing/article.ts";
import { renderPlain } from "./markdown.ts";
import type { RenderedSpan } from "./rendered.ts";
import { type Line, run } from "./run.ts";
import { renderLines, renderTerminal, type TerminalOptions, usableWidth } from "./terminal.ts";
import { cleanText } from "./text.ts";
import { wrapRuns } from "./wrap.ts";

/**
 * The article as it reads in a terminal, and under it where each printed fact comes from, in reading order: the text,
 * the fact, the value as article.json has it, the source, the rule if it was computed, and the line of the template.
 */
export const renderProvenance = (article: Article, options: TerminalOptions): string => {
  const width = usableWidth(options.width);
  const spans = [article.titles[0], article.chapo, article.body, article.resume].flatMap(
    (passage) => renderPlain(passage).spans,
  );
  const lines = spans.flatMap((span) => spanLines(span, article.facts, width));
  const list = lines.length === 0 ? "" : `\n${renderLines([[[run("Provenance", "bold")], ...lines]], options.color)}`;
  return renderTerminal(article, options) + list;
};

const spanLines = (span: RenderedSpan, facts: readonly Fact[], width: number): readonly Line[] => {
  const fact = facts.find(({ id }) => id === span.fact);
  const rest = [span.fact, ...(fact === undefined ? ["fait absent de l’article"] : factWords(fact)), span.template];
  const runs = [run(span.text, "bold"), run(` · ${rest.map(cleanText).join(" · ")}`)];
  return wrapRuns(runs, width - 2).map((line, at) => (at === 0 ? line : [run("  "), ...line]));
};

const factWords = (fact: Fact): readonly string[] => [
  fact.unit === "text" || fact.unit === "date" ? `${fact.value}` : `${fact.value} ${fact.unit}`,
  creditOf(fact),
  fact.asOf,
  ...(fact.rule === null ? [] : [`${fact.rule} ← ${fact.from.join(", ")}`]),
];

const creditOf = ({ source, status, by }: Fact): string =>
  status === "fact" ? source.name : `${source.name}, ${words[status]} (${by ?? "la source elle-même"})`;

const words = {
  claim: "affirmation",
  estimate: "estimation",
  opinion: "opinion",
  rumour: "rumeur",
} satisfies Record<Exclude<Status, "fact">, string>;
