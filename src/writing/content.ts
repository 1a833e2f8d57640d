import type { Stated } from "../french/stated.ts";
import { statementsIn } from "../french/stated.ts";
import type { Known } from "./known.ts";
import type { Finding, Position, Reading } from "./mistake.ts";
import { finding } from "./mistake.ts";

/** What prose is read in. */
export interface ProseReading extends Reading {
  /** What is known to hold where it stands. */
  readonly known: Known;
  /**
   * Whether words that state something are told, and not figures alone. A list of words may be mistaken about one, so that
   * the checker tells them and no article is refused for them: the proofreader judges what is printed.
   */
  readonly hearsWords: boolean;
}

/** What a stretch of prose says that only data may say; a place in it is the number of signs before. */
interface Claim {
  readonly index: number;
  readonly sentence: string;
}

/**
 * A figure, or a word of direction, comparison or quantity, typed by hand would be printed with no fact behind it. The
 * numbers of a list are no figures.
 */
export function checkContent(node: hbs.AST.ContentStatement, reading: ProseReading): readonly Finding[] {
  const text = String(node.original);
  const braces = text.includes("{{") || node.value.includes("{{");
  const kept = "\\{{ laisse les accolades dans le texte, et un gabarit n’en imprime pas";
  const start = { line: node.loc.start.line, column: node.loc.start.column + 1 };
  const claims = claimsIn(text, reading).map(({ index, sentence }) =>
    finding(placeIn(text, index, start), reading, sentence),
  );
  return [...(braces ? [finding(start, reading, kept)] : []), ...claims];
}

/** The same of free words that a template gives to a helper. */
export function checkWords(text: string, at: Position, reading: ProseReading): readonly Finding[] {
  return claimsIn(text, reading).map(({ sentence }) => finding(at, reading, sentence));
}

/** Where a sign of a text stands, when the text begins at `start`. */
export function placeIn(text: string, index: number, start: Position): Position {
  const before = text.slice(0, index).split("\n");
  const inLine = before.at(-1)?.length ?? 0;
  return { line: start.line + before.length - 1, column: before.length === 1 ? start.column + inLine : inLine + 1 };
}

/** A figure with its groups of three, in any script; digits inside a word (« Web3 ») are no figure. */
const figure = /(?<![\p{L}\p{N}])\p{N}[\p{N}.,]*(?:[ \u00a0\u202f]\d{3}(?!\d)[\d.,]*)*/gu;

function claimsIn(text: string, { known, hearsWords }: ProseReading): readonly Claim[] {
  const figures = [...text.matchAll(figure)].flatMap(({ 0: typed, index }): readonly Claim[] => {
    const inLine = text.slice(0, index).split("\n").at(-1) ?? "";
    return inLine.trim() === "" && /^\d+\.$/u.test(typed) ? [] : [{ index, sentence: figureTyped(typed) }];
  });
  const statements = (hearsWords ? statementsIn(text) : []).flatMap(
    ({ states, text: typed, index, proofs }): readonly Claim[] =>
      proofs.some((proof) => isKnown(proof, known)) ? [] : [{ index, sentence: sentences[states](typed) }],
  );
  return [...figures, ...statements].toSorted((a, b) => a.index - b.index);
}

/** Whether some `#if` around is of a field of this name. */
function isKnown(name: string, known: Known): boolean {
  return [...known].some((key) => key === name || key.endsWith(`.${name}`));
}

function figureTyped(typed: string): string {
  return `le chiffre «\u00a0${typed.replace(/[.,]+$/u, "")}\u00a0» est écrit à la main, et un chiffre doit venir d’une donnée`;
}

const sentences = {
  direction: (typed) =>
    `«\u00a0${typed}\u00a0» est écrit à la main, et un mot de sens doit venir d’une donnée, par {{bouge}}, {{mouvement}} ou {{tendance}}`,
  comparison: (typed) =>
    `«\u00a0${typed}\u00a0» est écrit à la main, et une comparaison doit venir des données, par {{compare}}, {{performe}}, {{contraste}}, {{rebours}} ou {{rang}}`,
  quantity: (typed) =>
    `«\u00a0${typed}\u00a0» est écrit à la main, et une quantité doit venir d’une donnée, par {{nombre}}, {{fraction}}, {{multiple}} ou {{fois}}`,
} as const satisfies Readonly<Record<Stated, (typed: string) => string>>;
