import { DepecheError } from "../error.ts";
import type { ArgumentType, Helper } from "./helper.ts";
import { hintFor, mistake, unknownName } from "./mistake.ts";
import { optionProblem } from "./option.ts";
import type { Scopes } from "./path.ts";
import { fieldNames, fieldOf, shapeOf } from "./path.ts";
import type { Shape } from "./shape.ts";
import type { TemplateSource } from "./source.ts";
import { bodyOf, calleeOf, isBlock, isComment, isContent, isLiteral, isMustache, isPartial, isPath } from "./syntax.ts";

interface Vocabulary {
  readonly helpers: ReadonlyMap<string, Helper>;
  readonly partials: ReadonlyMap<string, TemplateSource>;
}

const controls: ReadonlySet<string> = new Set(["if", "unless", "each", "with"]);

/**
 * Checks a template against the shape of its data before any article is written: every field, helper, argument, option
 * and partial must exist. The first mistake is thrown as E_TEMPLATE_INVALID, with file, line and column.
 */
export function checkTemplate(source: TemplateSource, root: Shape, vocabulary: Vocabulary): void {
  checkProgram(source.program, [root], { ...vocabulary, root, file: source.file, within: [source.file] });
}

/** Checks the paths of the fields that a kind cannot do without. */
export function checkNeeds(paths: readonly string[], root: Shape, file: string): void {
  for (const path of paths) {
    path.split(".").reduce<Shape>((shape, part) => {
      const field = fieldOf(shape, part);
      if (field !== undefined) return field;
      const hint = hintFor(part, fieldNames(shape));
      throw new DepecheError(
        "E_TEMPLATE_INVALID",
        `${file}\u00a0: needs, «\u00a0${path}\u00a0»\u00a0: champ inconnu «\u00a0${part}\u00a0»${hint}.`,
      );
    }, root);
  }
}

interface Context extends Vocabulary {
  /** What `@root` is, in partials too. */
  readonly root: Shape;
  readonly file: string;
  /** Partials being read, outermost first. */
  readonly within: readonly string[];
}

function checkProgram(program: hbs.AST.Program, scopes: Scopes, context: Context): void {
  for (const node of program.body) {
    if (isMustache(node)) checkCall(node, scopes, context, false);
    else if (isBlock(node)) checkBlock(node, scopes, context);
    else if (isPartial(node)) checkPartial(node, scopes, context);
    else if (isContent(node)) checkContent(node, context);
    else if (!isComment(node)) {
      throw mistake(node, context, "les partiels en ligne, les partiels à corps et les décorateurs ne sont pas admis");
    }
  }
}

/**
 * A figure typed by hand would be printed with no fact behind it. Digits inside a word (« Web3 ») and the numbers of a
 * list are no figures.
 */
function checkContent(node: hbs.AST.ContentStatement, context: Context): void {
  const text = String(node.original);
  for (const found of text.matchAll(/(?<![\p{L}\p{N}])\d[\d.,]*/gu)) {
    const before = text.slice(0, found.index).split("\n");
    const inLine = before.at(-1) ?? "";
    if (inLine.trim() === "" && /^\d+\.$/u.test(found[0])) continue;
    const line = node.loc.start.line + before.length - 1;
    const column = (before.length === 1 ? node.loc.start.column : 0) + inLine.length;
    throw mistake(
      { ...node, loc: { ...node.loc, start: { line, column } } },
      context,
      `le chiffre «\u00a0${found[0]}\u00a0» est écrit à la main, et un chiffre doit venir d’une donnée`,
    );
  }
}

function checkBlock(block: hbs.AST.BlockStatement, scopes: Scopes, context: Context): void {
  const name = calleeOf(block)?.original ?? "";
  if ((bodyOf(block).blockParams ?? []).length > 0) {
    throw mistake(block, context, `{{#${name}}} n’admet pas «\u00a0as | |\u00a0»`);
  }
  if (block.inverse !== undefined) checkProgram(block.inverse, scopes, context);
  if (!controls.has(name)) {
    checkCall(block, scopes, context, true);
    if (block.inverse !== undefined) throw mistake(block, context, `{{#${name}}} n’admet pas {{else}}`);
    const [list] = block.params;
    const items = name === "liste" && list !== undefined ? itemOf(shapeOf(list, scopes, context)) : null;
    checkProgram(bodyOf(block), items === null ? scopes : [...scopes, items], context);
    return;
  }
  const [subject, ...others] = block.params;
  if (subject === undefined || others.length > 0 || hasOptions(block)) {
    throw mistake(block, context, `{{#${name}}} attend un seul argument`);
  }
  const shape = shapeOf(subject, scopes, context);
  if (name === "if" || name === "unless") {
    checkProgram(bodyOf(block), scopes, context);
    return;
  }
  const inner = name === "each" ? itemOf(shape) : shape;
  if (inner === null)
    throw mistake(subject, context, `{{#each}} attend une liste, «\u00a0${nameOf(subject)}\u00a0» n’en est pas une`);
  checkProgram(bodyOf(block), [...scopes, inner], context);
}

function checkPartial(node: hbs.AST.PartialStatement, scopes: Scopes, context: Context): void {
  const name = isPath(node.name) ? node.name.original : "";
  const partial = context.partials.get(name);
  if (partial === undefined) throw unknownName(node, context, "partiel inconnu", name, [...context.partials.keys()]);
  if (context.within.includes(partial.file))
    throw mistake(node, context, `le partiel «\u00a0${name}\u00a0» s’appelle lui-même`);
  const [subject, ...others] = node.params;
  if (others.length > 0 || hasOptions(node)) {
    throw mistake(node, context, `le partiel «\u00a0${name}\u00a0» n’admet qu’un argument, et aucune option`);
  }
  const shape = subject === undefined ? scopes.at(-1) : shapeOf(subject, scopes, context);
  if (shape === undefined) return;
  checkProgram(partial.program, [shape], {
    ...context,
    file: partial.file,
    within: [...context.within, partial.file],
  });
}

function hasOptions(node: hbs.AST.BlockStatement | hbs.AST.PartialStatement): boolean {
  return (node.hash?.pairs ?? []).length > 0;
}

type CallNode = hbs.AST.MustacheStatement | hbs.AST.BlockStatement;

function checkCall(node: CallNode, scopes: Scopes, context: Context, block: boolean): void {
  const name = calleeOf(node)?.original ?? "";
  const helper = context.helpers.get(name);
  if (helper === undefined) {
    const known = [...context.helpers].flatMap(([word, { block: isBlockWord }]) => (isBlockWord === block ? word : []));
    throw unknownName(
      node,
      context,
      block ? "bloc inconnu" : "aide inconnue",
      name,
      block ? [...known, ...controls] : known,
    );
  }
  if (helper.block !== block) {
    const right = block ? `{{${name} …}}` : `{{#${name}}}…{{/${name}}}`;
    throw mistake(node, context, `«\u00a0${name}\u00a0» s’écrit ${right}`);
  }
  if (node.params.length !== helper.takes.length) {
    throw mistake(
      node,
      context,
      `«\u00a0${name}\u00a0» attend ${helper.takes.length} argument(s), ${node.params.length} trouvé(s)`,
    );
  }
  for (const [index, expected] of helper.takes.entries()) {
    const param = node.params[index];
    if (param !== undefined) checkArgument(param, expected, name, scopes, context);
  }
  for (const pair of node.hash?.pairs ?? []) {
    if (!helper.options.includes(pair.key))
      throw unknownName(pair, context, `option de «\u00a0${name}\u00a0» inconnue`, pair.key, helper.options);
    checkOption(pair, scopes, context);
  }
}

function checkOption({ key, value }: hbs.AST.HashPair, scopes: Scopes, context: Context): void {
  const given = isLiteral(value) ? value.value : shapeOf(value, scopes, context);
  const problem = optionProblem(key, given);
  if (problem !== null) throw mistake(value, context, `l’option «\u00a0${key}\u00a0» attend ${problem}`);
}

function checkArgument(
  param: hbs.AST.Expression,
  expected: ArgumentType,
  helper: string,
  scopes: Scopes,
  context: Context,
): void {
  if (isLiteral(param)) {
    if (expected !== "text") throw mistake(param, context, `«\u00a0${helper}\u00a0» attend ${described[expected]}`);
    return;
  }
  const shape = shapeOf(param, scopes, context);
  if (!fits(shape, expected)) {
    throw mistake(
      param,
      context,
      `«\u00a0${helper}\u00a0» attend ${described[expected]}, «\u00a0${nameOf(param)}\u00a0» n’en est pas`,
    );
  }
}

const described: Readonly<Record<ArgumentType, string>> = {
  fact: "une donnée",
  named: "un nom (actif, indice, société…)",
  breadth: "le décompte des hausses et des baisses",
  text: "un texte entre guillemets droits",
  list: "une liste",
};

function fits(shape: Shape, expected: ArgumentType): boolean {
  switch (expected) {
    case "named":
      return shape.is === "object" && shape.named;
    case "text":
      return false;
    case "fact":
    case "breadth":
    case "list":
      return shape.is === expected;
  }
}

function itemOf(shape: Shape): Shape | null {
  return shape.is === "list" ? shape.of : null;
}

function nameOf(node: hbs.AST.Expression): string {
  return isPath(node) ? node.original : node.type;
}
