import type { Article, Note, Passage, PieceRole } from "../writing/article.ts";
import { renderPlain } from "./markdown.ts";
import { type Find, pedigreeLines, type ToldFact } from "./pedigree.ts";
import type { RenderedSpan } from "./rendered.ts";
import { type Line, type Run, run } from "./run.ts";
import { renderLines, type TerminalOptions, usableWidth } from "./terminal.ts";
import { cleanText } from "./text.ts";
import { foldRuns } from "./wrap.ts";

/**
 * Where each printed fact comes from, to stand under the article in a terminal, part by part in reading order: the text,
 * the fact and its value, source, time, rule and parents, why it was picked, and the place in the template. A fact is told
 * in full where it is first printed. Empty for an article that prints no fact.
 */
export const renderProvenance = (article: Article, options: TerminalOptions): string => {
  const width = usableWidth(options.width);
  const find = finderIn(article);
  const told = new Set<string>();
  const sections = partsOf(article).flatMap(([name, passage]): readonly (readonly Line[])[] => {
    const lines = renderPlain(passage).spans.flatMap((span) => {
      const isFirst = !told.has(span.fact);
      told.add(span.fact);
      return spanLines(span, isFirst, find, width);
    });
    return lines.length === 0 ? [] : [[[run(name, "bold", "underline")], ...lines]];
  });
  if (sections.length === 0) return "";
  return `\n${renderLines([[[run("Provenance", "bold")]], ...sections], options.color)}`;
};

const finderIn = ({ facts, accounts }: Article): Find => {
  const told = new Map(accounts.map((account) => [account.fact, account]));
  const known = new Map(
    facts.flatMap((fact): readonly (readonly [string, ToldFact])[] => {
      const account = told.get(fact.id);
      return account === undefined ? [] : [[fact.id, { fact, account }]];
    }),
  );
  return (id) => known.get(id) ?? null;
};

/** The parts of the page in their order, then those that only machines show. */
const partsOf = (article: Article): readonly (readonly [string, Passage])[] => {
  const [title, ...variants] = article.titles;
  return [
    ["Titre", title],
    ["Date", article.dateline],
    ["Chapô", article.chapo],
    ...article.notes.map(({ is, text }) => [noteTitles[is], text] as const),
    ["Texte", article.body],
    ["Résumé", article.resume],
    ...variants.map((variant, at) => [`Titre, variante ${at + 2}`, variant] as const),
    ["Titre de référencement", article.seoTitle],
    ["Description de référencement", article.description],
    ...article.tags.map((tag) => ["Étiquette", tag] as const),
  ];
};

const noteTitles = { correction: "Correction", update: "Mise à jour" } as const satisfies Record<Note["is"], string>;

const spanLines = (span: RenderedSpan, isFirst: boolean, find: Find, width: number): readonly Line[] => {
  const place = `${span.template}:${span.column}`;
  const told = find(span.fact);
  const [again, lines] =
    told === null
      ? [` · ${span.fact}, fait absent de l’article · ${place}`, []]
      : isFirst
        ? ["", [...factLines(told, find, width - indent.length), ...entry("gabarit", place, width - indent.length)]]
        : [` · ${span.fact}, dit plus haut · ${place}`, []];
  const head: readonly Run[] = [
    run(cleanText(span.text), "bold"),
    run(` · ${roles[span.role]}`),
    run(cleanText(again), "dim"),
  ];
  return [
    ...foldRuns(head, width - indent.length).map((line, row) => (row === 0 ? line : setBack(line))),
    ...lines.map(setBack),
  ];
};

const indent = "  ";

const setBack = (line: Line): Line => [run(indent), ...line];

const factLines = (told: ToldFact, find: Find, width: number): readonly Line[] => {
  const { fact, account } = told;
  const sources = account.sources.map(({ name }) => name).join(", ");
  const raw = fact.unit === "text" ? "" : ` (${fact.value} ${fact.unit})`;
  return [
    ...entry("mesure", account.what, width),
    ...entry("valeur", `${account.value}${raw}`, width),
    ...entry("fait", fact.id, width),
    ...entry("source", account.claim === null ? sources : `${sources}, ${account.claim}`, width),
    ...entry("relevé", account.when, width),
    ...(account.rule === null ? [] : entry("calcul", account.rule, width)),
    ...pedigreeLines(told, find, width),
    ...account.why.flatMap((reason) => entry("choix", reason, width)),
  ];
};

/** « source : CoinGecko », what runs over set back a little. */
const entry = (name: string, text: string, width: number): readonly Line[] =>
  foldRuns([run(`${name}\u00a0:`, "dim"), run(` ${cleanText(text)}`)], width - indent.length).map((line, row) =>
    row === 0 ? line : setBack(line),
  );

const roles = {
  figure: "chiffre",
  time: "date ou durée",
  verbatim: "citation",
  link: "lien",
  word: "mot",
  name: "nom",
  text: "texte",
} satisfies Record<PieceRole, string>;
