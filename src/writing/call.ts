import type { Lexicon } from "../french/lexicon.ts";
import type { ProseReading } from "./content.ts";
import { checkWords } from "./content.ts";
import type { ArgumentType, Helper } from "./helper.ts";
import type { Finding } from "./mistake.ts";
import { dataFinding, finding, hintFor } from "./mistake.ts";
import { optionProblem, optionTakesWords, optionWord } from "./option.ts";
import type { PathReading, Scopes } from "./path.ts";
import { presentShape, shapeOf } from "./path.ts";
import type { Shape } from "./shape.ts";
import { calleeOf, isLiteral, isPath, isText, startOf } from "./syntax.ts";
import { describeUnits, shareUnit } from "./unit.ts";
import { wordProblem } from "./word.ts";

/** What the call of a helper is checked against. */
export interface CallReading extends PathReading, ProseReading {
  readonly helpers: ReadonlyMap<string, Helper>;
  readonly lexicon: Lexicon;
}

type CallNode = hbs.AST.MustacheStatement | hbs.AST.BlockStatement;

/** Blocks of Handlebars' own. */
export const controls: ReadonlySet<string> = new Set(["if", "unless", "each", "with"]);

/** The block that the loader makes of each wording of `#varie`, and no template writes. */
const madeByLoader = "option";

/** The helper that a value or a block calls; null when there is none of this name or it is written the other way. */
export function helperOf(node: CallNode, { helpers }: CallReading, block: boolean): Helper | null {
  const name = calleeOf(node)?.original ?? "";
  const helper = name === madeByLoader ? undefined : helpers.get(name);
  return helper?.block === block ? helper : null;
}

/** Checks the call of a helper: its name, its arguments and its options. */
export function checkCall(node: CallNode, scopes: Scopes, reading: CallReading, block: boolean): readonly Finding[] {
  const name = calleeOf(node)?.original ?? "";
  const helper = helperOf(node, reading, block);
  const pairs = node.hash?.pairs ?? [];
  if (helper === null) {
    const values = [...node.params, ...pairs.map((pair) => pair.value)].filter((value) => !isLiteral(value));
    return [
      unknownCall(node, name, reading, block),
      ...values.flatMap((value) => shapeOf(value, scopes, reading).findings),
    ];
  }
  const expected = helper.takes.length;
  const isMiscounted = node.params.length !== expected;
  const count = `«\u00a0${name}\u00a0» attend ${expected} argument(s), ${node.params.length} trouvé(s)`;
  return [
    ...(isMiscounted ? [finding(startOf(node), reading, count)] : []),
    ...node.params.flatMap((param, index) => checkArgument(param, { helper, name, index }, scopes, reading)),
    ...pairs.flatMap((pair, index) => {
      const isRepeated = pairs.slice(0, index).some(({ key }) => key === pair.key);
      return checkOption(pair, isRepeated, { helper, name }, scopes, reading);
    }),
  ];
}

function unknownCall(node: CallNode, name: string, reading: CallReading, block: boolean): Finding {
  const at = startOf(node);
  if (name === "ou")
    return finding(at, reading, "{{ou}} n’a de sens que directement dans {{#varie}}, et sans argument");
  if (reading.helpers.has(name) && name !== madeByLoader) {
    const right = block ? `{{${name} …}}` : `{{#${name}}}…{{/${name}}}`;
    return finding(at, reading, `«\u00a0${name}\u00a0» s’écrit ${right}`);
  }
  const known = [...reading.helpers].flatMap(([word, helper]) =>
    helper.block === block && word !== madeByLoader ? [word] : [],
  );
  const hint = hintFor(name, block ? [...known, ...controls] : known);
  return finding(at, reading, `${block ? "bloc inconnu" : "aide inconnue"} «\u00a0${name}\u00a0»${hint}`);
}

interface Called {
  readonly helper: Helper;
  readonly name: string;
}

function checkOption(
  { key, value, loc }: hbs.AST.HashPair,
  isRepeated: boolean,
  { helper, name }: Called,
  scopes: Scopes,
  reading: CallReading,
): readonly Finding[] {
  const at = { line: loc.start.line, column: loc.start.column + 1 };
  if (!helper.options.includes(key)) {
    const sentence = `option de «\u00a0${name}\u00a0» inconnue «\u00a0${key}\u00a0»`;
    return [finding(at, reading, `${sentence}${hintFor(key, helper.options)}`)];
  }
  const repeated = isRepeated ? [finding(at, reading, `l’option «\u00a0${key}\u00a0» est donnée deux fois`)] : [];
  const word = optionWord(key);
  if (word !== null && isText(value)) {
    const problem = wordProblem(word, value.value, reading.lexicon);
    return problem === null ? repeated : [...repeated, finding(startOf(value), reading, problem)];
  }
  const words = isText(value) && optionTakesWords(key) ? checkWords(value.value, startOf(value), reading) : [];
  const { shape, findings } = isLiteral(value)
    ? { shape: value.value, findings: [] }
    : presentShape(value, scopes, reading);
  const problem = optionProblem(key, shape);
  const sentence = `l’option «\u00a0${key}\u00a0» attend ${problem}`;
  return [
    ...repeated,
    ...words,
    ...findings,
    ...(problem === null ? [] : [dataFinding(startOf(value), reading, sentence)]),
  ];
}

function checkArgument(
  param: hbs.AST.Expression,
  { helper, name, index }: Called & { readonly index: number },
  scopes: Scopes,
  reading: CallReading,
): readonly Finding[] {
  const at = startOf(param);
  const expected = helper.takes[index];
  if (isLiteral(param)) {
    if (expected === undefined) return [];
    if (expected === "text" && isText(param)) return checkWords(param.value, at, reading);
    const problem = isWord(expected) && isText(param) ? wordProblem(expected, param.value, reading.lexicon) : undefined;
    if (problem === null) return isText(param) ? checkWords(param.value, at, reading) : [];
    return [finding(at, reading, problem ?? `«\u00a0${name}\u00a0» attend ${described[expected]}`)];
  }
  const { shape, findings } = presentShape(param, scopes, reading);
  if (findings.length > 0 || expected === undefined) return findings;
  const wanted = helper.units?.[index] ?? null;
  if (!fits(shape, expected)) {
    const sentence = `«\u00a0${name}\u00a0» attend ${described[expected]}, «\u00a0${nameOf(param)}\u00a0» n’en est pas`;
    return [
      expected === "text" || isWord(expected) ? finding(at, reading, sentence) : dataFinding(at, reading, sentence),
    ];
  }
  if (shape.is !== "fact" || shape.units === undefined || wanted === null || shareUnit(shape.units, wanted)) return [];
  const found = `«\u00a0${nameOf(param)}\u00a0» est ${describeUnits(shape.units)}`;
  return [dataFinding(at, reading, `«\u00a0${name}\u00a0» attend ${describeUnits(wanted)}, ${found}`)];
}

const described: Readonly<Record<ArgumentType, string>> = {
  fact: "une donnée",
  named: "un nom (actif, indice, société…)",
  subject: "un nom (actif, indice, société…) ou une liste de noms",
  breadth: "le décompte des hausses et des baisses",
  text: "un texte entre guillemets droits",
  list: "une liste",
  noun: "un mot entre guillemets droits",
  adjective: "un mot entre guillemets droits",
  verb: "un mot entre guillemets droits",
};

function isWord(type: ArgumentType): type is "noun" | "adjective" | "verb" {
  return type === "noun" || type === "adjective" || type === "verb";
}

function fits(shape: Shape, expected: ArgumentType): boolean {
  switch (expected) {
    case "text":
    case "noun":
    case "adjective":
    case "verb":
      return false;
    case "named":
      return shape.is === "unknown" || (shape.is === "object" && shape.named);
    case "subject":
      return fits(shape.is === "list" ? shape.of : shape, "named");
    case "fact":
    case "breadth":
    case "list":
      return shape.is === "unknown" || shape.is === expected;
  }
}

/** An expression as messages name it. */
export function nameOf(node: hbs.AST.Expression): string {
  return isPath(node) ? node.original : node.type;
}
