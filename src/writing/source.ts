import Handlebars from "handlebars";
import type { Region } from "../french/region.ts";
import { typeset } from "../french/typography.ts";
import type { FrontMatter } from "./matter.ts";
import { readFrontMatter } from "./matter.ts";
import type { Finding } from "./mistake.ts";
import { finding } from "./mistake.ts";
import { holdsSlots, paragraphBreak } from "./slot.ts";
import { bodyOf, calleeOf, isBlock, isContent, isMustache } from "./syntax.ts";

/** A template file, parsed: its front matter as found, and its syntax tree. */
export interface TemplateSource {
  /** As errors and spans name it: `sector-move.hbs`, `partials/movers.hbs`. */
  readonly file: string;
  readonly matter: FrontMatter;
  /** Empty when the syntax is wrong. */
  readonly program: hbs.AST.Program;
  /** Why the file cannot be read. */
  readonly findings: readonly Finding[];
}

/** The helper that prints a bare `{{field}}`. */
const bareHelper = "texte";

/**
 * Reads a template: splits its front matter off, parses it, typesets its prose for the region and gives every printed
 * field a helper. Lines count from the top of the file.
 */
export function parseTemplate(
  text: string,
  file: string,
  region: Region,
  isHelper: (name: string) => boolean,
): TemplateSource {
  const { matter, body, findings } = readFrontMatter(text.replace(/\r\n?/gu, "\n"), file);
  const program = parseBody(body, file);
  return "line" in program
    ? { file, matter, program: emptyProgram(file), findings: [...findings, program] }
    : { file, matter, program: prepared(program, region, isHelper), findings };
}

function emptyProgram(source: string): hbs.AST.Program {
  const start = { line: 1, column: 0 };
  return { type: "Program", body: [], blockParams: [], loc: { source, start, end: start } };
}

function parseBody(body: string, file: string): hbs.AST.Program | Finding {
  const reading = { file, calls: [] };
  const marked = body.split("\n").findIndex(holdsSlots);
  if (marked >= 0) {
    const column = [...(body.split("\n")[marked] ?? "")].findIndex(holdsSlots) + 1;
    return finding(
      { line: marked + 1, column },
      reading,
      "le fichier contient des caractères à usage privé (U+E000 à U+E002), réservés au programme",
    );
  }
  try {
    return Handlebars.parse(withParagraphBreaks(body), { srcName: file });
  } catch (cause) {
    // The parser names the line alone.
    const line = /(?:on line |- )(\d+)/u.exec(cause instanceof Error ? cause.message : "")?.[1] ?? "1";
    return finding(
      { line: Number(line), column: 1 },
      reading,
      "la syntaxe du gabarit est fausse, une accolade ou une balise de bloc n’est sans doute pas refermée",
    );
  }
}

/** Marks the blank lines of the file; lines keep their numbers. */
function withParagraphBreaks(body: string): string {
  return body.replace(/\n[^\S\n]*(?=\n)/gu, `\n${paragraphBreak}`);
}

function prepared(program: hbs.AST.Program, region: Region, isHelper: (name: string) => boolean): hbs.AST.Program {
  const visit = (inner: hbs.AST.Program): hbs.AST.Program => prepared(inner, region, isHelper);
  return {
    ...program,
    body: program.body.map((node): hbs.AST.Statement => {
      if (isContent(node)) return contentOf(node, typeset(node.value, region));
      if (isMustache(node)) return printed(node, isHelper);
      if (isBlock(node)) {
        const block: hbs.AST.BlockStatement = { ...node };
        if (node.program !== undefined) block.program = visit(node.program);
        if (node.inverse !== undefined) block.inverse = visit(node.inverse);
        return calleeOf(node)?.original === "varie" ? alternatives(block) : block;
      }
      return node;
    }),
  };
}

function contentOf(node: hbs.AST.ContentStatement, value: string): hbs.AST.ContentStatement {
  return { ...node, value };
}

/** `{{handle}}` becomes `{{texte handle}}`, so that what it prints is tied to its fact like the rest. */
function printed(node: hbs.AST.MustacheStatement, isHelper: (name: string) => boolean): hbs.AST.MustacheStatement {
  const path = calleeOf(node);
  if (path === null || node.params.length > 0 || isHelper(path.original)) return node;
  return { ...node, path: pathTo(bareHelper, path.loc), params: [path] };
}

/** The body of `#varie`, cut at each `{{ou}}`, becomes one `#option` block per wording, which begins at the `{{ou}}`. */
function alternatives(block: hbs.AST.BlockStatement): hbs.AST.BlockStatement {
  const options: { readonly loc: hbs.AST.SourceLocation; readonly body: hbs.AST.Statement[] }[] = [
    { loc: block.loc, body: [] },
  ];
  for (const node of bodyOf(block).body) {
    if (isSeparator(node)) options.push({ loc: node.loc, body: [] });
    else options.at(-1)?.body.push(node);
  }
  const count = hashOf([["parmi", options.length]], block.loc);
  return {
    ...block,
    hash: count,
    program: { ...bodyOf(block), body: options.map((option, index) => optionBlock(block, option, index)) },
  };
}

/** A bare `{{ou}}`, which is no call. */
function isSeparator(node: hbs.AST.Statement): boolean {
  return isMustache(node) && calleeOf(node)?.original === "ou" && node.params.length === 0;
}

const edges = /^[ \n\uE002]+/u;

function optionBlock(
  block: hbs.AST.BlockStatement,
  { loc, body }: { readonly loc: hbs.AST.SourceLocation; readonly body: readonly hbs.AST.Statement[] },
  index: number,
): hbs.AST.BlockStatement {
  const trimmed = body.map((node, place) => {
    if (!isContent(node)) return node;
    const start = place === 0 ? node.value.replace(edges, " ") : node.value;
    return contentOf(node, place === body.length - 1 ? start.replace(/[ \n\uE002]+$/u, " ") : start);
  });
  return {
    ...block,
    loc,
    path: pathTo("option", loc),
    hash: hashOf([["rang", index]], loc),
    program: { ...bodyOf(block), body: trimmed },
  };
}

function pathTo(name: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression {
  return { type: "PathExpression", data: false, depth: 0, parts: [name], original: name, loc };
}

function hashOf(pairs: readonly (readonly [string, number])[], loc: hbs.AST.SourceLocation): hbs.AST.Hash {
  return {
    type: "Hash",
    loc,
    pairs: pairs.map(([key, value]) => ({
      type: "HashPair",
      key,
      value: numberLiteral(value, loc),
      loc,
    })),
  };
}

function numberLiteral(value: number, loc: hbs.AST.SourceLocation): hbs.AST.NumberLiteral {
  return { type: "NumberLiteral", value, original: value, loc };
}
