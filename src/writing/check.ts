import type { CallReading } from "./call.ts";
import { checkCall, controls, helperOf, nameOf } from "./call.ts";
import { checkContent } from "./content.ts";
import { partHelpers } from "./helpers/part.ts";
import { forgetting, knowing, nothingKnown } from "./known.ts";
import type { Finding, Mistake } from "./mistake.ts";
import { dataFinding, finding, hintFor, mistakesOf } from "./mistake.ts";
import type { Scope, Scopes } from "./path.ts";
import { knownBy, presentShape, shapeOf, unknownScope } from "./path.ts";
import type { Shape } from "./shape.ts";
import { certain } from "./shape.ts";
import type { TemplateSource } from "./source.ts";
import {
  bodyOf,
  calleeOf,
  isBlock,
  isComment,
  isContent,
  isMustache,
  isPartial,
  partialNameOf,
  startOf,
} from "./syntax.ts";

/** The words that templates may use: helpers, partials, and the French that helpers inflect. */
export interface Vocabulary {
  readonly helpers: CallReading["helpers"];
  readonly partials: ReadonlyMap<string, TemplateSource>;
  readonly lexicon: CallReading["lexicon"];
  readonly hearsWords: boolean;
}

/** What a template is run on, and what is sure to be there. */
export interface Ground {
  readonly shape: Shape;
  /** Paths from the root of the fields that the kind cannot do without. */
  readonly needs: readonly string[];
}

/**
 * Checks a template and the partials it calls against the shape of its data before any article is written: every field,
 * unit, helper, argument, option, word and partial must exist, and what may be missing is printed only where it is there.
 * All mistakes come back, in the order of the article.
 */
export function checkTemplate(source: TemplateSource, ground: Ground, vocabulary: Vocabulary): readonly Mistake[] {
  return mistakesOf(findingsIn(source, ground, vocabulary));
}

/** The same before what is found twice is told once, for sources that share partials. */
export function findingsIn(
  source: TemplateSource,
  { shape, needs }: Ground,
  vocabulary: Vocabulary,
): readonly Finding[] {
  const root: Scope = { shape, key: "" };
  const context = { ...readingOf(source, root, vocabulary), known: knownBy(needs, shape) };
  return [...source.findings, ...checkProgram(source.program, [root], context)];
}

/** Checks a partial that nothing calls: what it is run on is not known, fits everything, and its caller may have asked for all. */
export function findingsInOrphan(source: TemplateSource, shape: Shape, vocabulary: Vocabulary): readonly Finding[] {
  const root: Scope = { shape: certain(shape), key: "@root" };
  const context = { ...readingOf(source, root, vocabulary), looped: true };
  // What its own `#if`s ask is known inside them, wherever it will stand.
  return [...source.findings, ...checkProgram(source.program, [{ ...unknownScope, key: "this" }], context)];
}

interface Context extends CallReading, Vocabulary {
  /** Files being read, outermost first. */
  readonly within: readonly string[];
  /** The part of the article being written, or the block of ours around; null in the body itself. */
  readonly part: string | null;
}

function readingOf({ file }: TemplateSource, root: Scope, vocabulary: Vocabulary): Context {
  return { ...vocabulary, root, file, calls: [], within: [file], looped: false, known: nothingKnown, part: null };
}

function checkProgram(program: hbs.AST.Program, scopes: Scopes, context: Context): readonly Finding[] {
  return program.body.flatMap((node) => {
    if (isMustache(node)) return checkCall(node, scopes, context, false);
    if (isBlock(node)) return checkBlock(node, scopes, context);
    if (isPartial(node)) return checkPartial(node, scopes, context);
    if (isContent(node)) return checkContent(node, context);
    if (isComment(node)) return [];
    const sentence = "les partiels en ligne, les partiels à corps et les décorateurs ne sont pas admis";
    return [finding(startOf(node), context, sentence)];
  });
}

function checkBlock(block: hbs.AST.BlockStatement, scopes: Scopes, context: Context): readonly Finding[] {
  const name = calleeOf(block)?.original ?? "";
  const wrong = (sentence: string): Finding => finding(startOf(block), context, sentence);
  const hasParams = (bodyOf(block).blockParams ?? []).length > 0;
  return [
    ...(hasParams ? [wrong(`{{#${name}}} n’admet pas «\u00a0as | |\u00a0»`)] : []),
    ...(controls.has(name) ? checkControl(block, name, scopes, context) : checkOwnBlock(block, name, scopes, context)),
  ];
}

function checkControl(
  block: hbs.AST.BlockStatement,
  name: string,
  scopes: Scopes,
  context: Context,
): readonly Finding[] {
  const [subject, ...others] = block.params;
  if (subject === undefined || others.length > 0 || hasOptions(block)) {
    const inner = name === "if" || name === "unless" ? scopes : [...scopes, unknownScope];
    return [
      finding(startOf(block), context, `{{#${name}}} attend un seul argument`),
      ...checkProgram(bodyOf(block), inner, context),
      ...inverseOf(block, scopes, context),
    ];
  }
  const found = shapeOf(subject, scopes, context);
  const sure: Context = { ...context, known: knowing(context.known, found.steps) };
  switch (name) {
    case "if":
      return [...found.findings, ...checkProgram(bodyOf(block), scopes, sure), ...inverseOf(block, scopes, context)];
    case "unless":
      return [...found.findings, ...checkProgram(bodyOf(block), scopes, context), ...inverseOf(block, scopes, sure)];
    case "with":
      return [
        ...found.findings,
        ...checkProgram(bodyOf(block), [...scopes, found], sure),
        ...inverseOf(block, scopes, context),
      ];
    default: {
      const item = itemOf(found);
      const sentence = `{{#each}} attend une liste, «\u00a0${nameOf(subject)}\u00a0» n’en est pas une`;
      return [
        ...found.findings,
        ...(item === null ? [dataFinding(startOf(subject), context, sentence)] : []),
        ...checkProgram(bodyOf(block), [...scopes, item ?? unknownScope], { ...inLoop(sure, item), looped: true }),
        ...inverseOf(block, scopes, context),
      ];
    }
  }
}

function inverseOf({ inverse }: hbs.AST.BlockStatement, scopes: Scopes, context: Context): readonly Finding[] {
  return inverse === undefined ? [] : checkProgram(inverse, scopes, context);
}

/** What is known of one item of a list is not known of the next. */
function inLoop(context: Context, item: Scope | null): Context {
  return item === null || item.key === null ? context : { ...context, known: forgetting(context.known, item.key) };
}

/** A block of ours: a part of the article, wordings to choose from, a list told item by item. */
function checkOwnBlock(
  block: hbs.AST.BlockStatement,
  name: string,
  scopes: Scopes,
  context: Context,
): readonly Finding[] {
  const called = checkCall(block, scopes, context, true);
  // A wrong block might open any context.
  if (helperOf(block, context, true) === null)
    return [...called, ...checkProgram(bodyOf(block), [unknownScope], context)];
  const isPart = Object.hasOwn(partHelpers, name);
  const nested = `{{#${name}}} ne peut pas se trouver dans {{#${context.part}}}`;
  const inner: Context = { ...context, part: isPart ? name : (context.part ?? name) };
  const item = name === "liste" ? listed(block, scopes, context) : null;
  return [
    ...called,
    ...(isPart && context.part !== null ? [dataFinding(startOf(block), context, nested)] : []),
    ...(block.inverse === undefined ? [] : [finding(startOf(block), context, `{{#${name}}} n’admet pas {{else}}`)]),
    ...(name === "varie"
      ? bodyOf(block).body.flatMap((option) => (isBlock(option) ? checkProgram(bodyOf(option), scopes, inner) : []))
      : checkProgram(bodyOf(block), item === null ? scopes : [...scopes, item], inLoop(inner, item))),
    ...inverseOf(block, scopes, context),
  ];
}

/** What each item of a `#liste` is; unknown behind a mistake. */
function listed(block: hbs.AST.BlockStatement, scopes: Scopes, context: Context): Scope {
  const [list] = block.params;
  return (list === undefined ? null : itemOf(shapeOf(list, scopes, context))) ?? unknownScope;
}

function checkPartial(node: hbs.AST.PartialStatement, scopes: Scopes, context: Context): readonly Finding[] {
  const at = startOf(node);
  const name = partialNameOf(node);
  const partial = context.partials.get(name);
  const [subject, ...others] = node.params;
  const here = scopes.at(-1) ?? unknownScope;
  const { findings, ...scope } =
    subject === undefined ? { ...here, findings: [] } : presentShape(subject, scopes, context);
  if (partial === undefined) {
    const hint = hintFor(name, [...context.partials.keys()]);
    return [finding(at, context, `partiel inconnu «\u00a0${name}\u00a0»${hint}`), ...findings];
  }
  if (context.within.includes(partial.file))
    return [finding(at, context, `le partiel «\u00a0${name}\u00a0» s’appelle lui-même`), ...findings];
  const only = `le partiel «\u00a0${name}\u00a0» n’admet qu’un argument, et aucune option`;
  return [
    ...(others.length > 0 || hasOptions(node) ? [finding(at, context, only)] : []),
    ...findings,
    ...partial.findings,
    ...checkProgram(partial.program, [scope], {
      ...context,
      file: partial.file,
      within: [...context.within, partial.file],
      calls: [...context.calls, `${context.file}:${at.line}:${at.column}`],
    }),
  ];
}

function hasOptions(node: hbs.AST.BlockStatement | hbs.AST.PartialStatement): boolean {
  return (node.hash?.pairs ?? []).length > 0;
}

function itemOf({ shape, key }: Scope): Scope | null {
  const inside = key === null ? null : `${key}[]`;
  if (shape.is === "unknown") return { shape, key: inside };
  return shape.is === "list" ? { shape: shape.of, key: inside } : null;
}
