import { partHelpers } from "./helpers/part.ts";
import type { Finding } from "./mistake.ts";
import { finding } from "./mistake.ts";
import type { TemplateSource } from "./source.ts";
import {
  bodyOf,
  calleeOf,
  isBlock,
  isComment,
  isContent,
  isPartial,
  partialNameOf,
  startOf,
  statementsOf,
} from "./syntax.ts";

type Partials = ReadonlyMap<string, TemplateSource>;

/** The wordings that a file lacks: a `#varie` with nothing to choose from, or an empty wording. */
export function lackingWordings({ file, program }: TemplateSource): readonly Finding[] {
  return statementsOf(program).flatMap((node) => {
    if (!isBlock(node) || calleeOf(node)?.original !== "varie") return [];
    const options = bodyOf(node).body.filter(isBlock);
    const reading = { file, calls: [] };
    if (options.length === 1)
      return [finding(startOf(node), reading, "{{#varie}} n’a qu’une formulation, séparez-les par {{ou}}")];
    return options.flatMap((option) =>
      isEmpty(bodyOf(option)) ? [finding(startOf(option), reading, "une formulation de {{#varie}} est vide")] : [],
    );
  });
}

function isEmpty(program: hbs.AST.Program): boolean {
  return program.body.every((node) => isComment(node) || isBlank(node));
}

function isBlank(node: hbs.AST.Statement): boolean {
  return isContent(node) && /^[\s\uE002]*$/u.test(String(node.original));
}

/** The parts of an article that neither a kind nor any partial that it calls writes. */
export function lackingParts(source: TemplateSource, partials: Partials): readonly Finding[] {
  const read = [source, ...calledFrom(source, partials)];
  // What could not be read may hold any part.
  if (read.some(({ program, findings }) => program.body.length === 0 && findings.length > 0)) return [];
  const written = new Set(
    read.flatMap(({ program }) =>
      statementsOf(program).flatMap((node) => (isBlock(node) ? [calleeOf(node)?.original] : [])),
    ),
  );
  return Object.keys(partHelpers)
    .filter((part) => !written.has(part))
    .map((part) => finding({ line: 1, column: 1 }, { file: source.file, calls: [] }, `la partie {{#${part}}} manque`));
}

/** What is wrong with the parts that a file writes: an empty one, or a Résumé that does not say its name. */
export function wrongParts({ file, program }: TemplateSource): readonly Finding[] {
  return partsIn(program).flatMap((block) => {
    const wrong = (sentence: string): readonly Finding[] => [finding(startOf(block), { file, calls: [] }, sentence)];
    const name = calleeOf(block)?.original ?? "";
    if (isEmpty(bodyOf(block))) return wrong(`la partie {{#${name}}} est vide`);
    const [first] = bodyOf(block).body.filter((node) => !isComment(node) && !isBlank(node));
    const isUnnamed =
      first !== undefined && !isPartial(first) && !(isContent(first) && opening.test(String(first.original)));
    return name === "resume" && isUnnamed ? wrong("le résumé doit commencer par «\u00a0Résumé\u00a0:\u00a0»") : [];
  });
}

const opening = /^[\s\uE002]*Résumé\s*:/u;

/** Variants of the title that a kind has to choose from; fewer make its mornings read alike. */
const wantedTitles = 3;

/** Told when a kind and its partials write fewer titles than the desk wants to choose from. */
export function fewTitles(source: TemplateSource, partials: Partials): readonly Finding[] {
  const titles = [source, ...calledFrom(source, partials)]
    .flatMap(({ program }) => partsIn(program))
    .filter((block) => calleeOf(block)?.original === "titre");
  const [first] = titles;
  if (first === undefined || titles.length >= wantedTitles) return [];
  const written = titles.length === 1 ? "une seule variante" : "deux variantes seulement";
  const at = { line: 1, column: 1 };
  return [
    finding(
      at,
      { file: source.file, calls: [] },
      `le titre a ${written}, il en faut trois pour que la graine choisisse`,
    ),
  ];
}

function partsIn(program: hbs.AST.Program): readonly hbs.AST.BlockStatement[] {
  return statementsOf(program)
    .filter(isBlock)
    .filter((block) => Object.hasOwn(partHelpers, calleeOf(block)?.original ?? ""));
}

/** The partials that a source calls, directly or not, each once. */
export function calledFrom(source: TemplateSource, partials: Partials): ReadonlySet<TemplateSource> {
  const called = new Set<TemplateSource>();
  const visit = ({ program }: TemplateSource): void => {
    for (const node of statementsOf(program)) {
      const partial = isPartial(node) ? partials.get(partialNameOf(node)) : undefined;
      if (partial === undefined || called.has(partial)) continue;
      called.add(partial);
      visit(partial);
    }
  };
  visit(source);
  return called;
}
