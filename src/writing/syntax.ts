import type { Position } from "./mistake.ts";

/** Narrowing of Handlebars' syntax tree, whose types name nodes by a plain string. */
type Node = hbs.AST.Node;

export function isContent(node: Node): node is hbs.AST.ContentStatement {
  return node.type === "ContentStatement";
}

export function isMustache(node: Node): node is hbs.AST.MustacheStatement {
  return node.type === "MustacheStatement";
}

export function isBlock(node: Node): node is hbs.AST.BlockStatement {
  return node.type === "BlockStatement";
}

export function isPartial(node: Node): node is hbs.AST.PartialStatement {
  return node.type === "PartialStatement";
}

export function isComment(node: Node): node is hbs.AST.CommentStatement {
  return node.type === "CommentStatement";
}

export function isPath(node: Node): node is hbs.AST.PathExpression {
  return node.type === "PathExpression";
}

export function isSubExpression(node: Node): node is hbs.AST.SubExpression {
  return node.type === "SubExpression";
}

export function isText(node: Node): node is hbs.AST.StringLiteral {
  return node.type === "StringLiteral";
}

export function isLiteral(node: Node): node is hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral {
  return isText(node) || node.type === "NumberLiteral" || node.type === "BooleanLiteral";
}

/** The body of a block; Handlebars' types do not say that `{{^if}}` has none. */
export function bodyOf(block: hbs.AST.BlockStatement): hbs.AST.Program {
  const body: hbs.AST.Program | undefined = block.program;
  return body ?? { type: "Program", body: [], blockParams: [], loc: block.loc };
}

/** The path that a call starts with; null when the template calls a literal. */
export function calleeOf(node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement): hbs.AST.PathExpression | null {
  return isPath(node.path) ? node.path : null;
}

/** The name a partial is called by; empty when it is computed on the spot. */
export function partialNameOf(node: hbs.AST.PartialStatement): string {
  return isPath(node.name) ? node.name.original : "";
}

/** Where a node begins; Handlebars counts columns from 0, people from 1. */
export function startOf({ loc }: Node): Position {
  return { line: loc.start.line, column: loc.start.column + 1 };
}

/** Every statement of a program, those inside blocks included, in reading order. */
export function statementsOf(program: hbs.AST.Program): readonly hbs.AST.Statement[] {
  return program.body.flatMap((node) => {
    if (!isBlock(node)) return [node];
    const inverse = node.inverse === undefined ? [] : statementsOf(node.inverse);
    return [node, ...statementsOf(bodyOf(node)), ...inverse];
  });
}
