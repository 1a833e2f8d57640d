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

export function isLiteral(node: Node): node is hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral {
  return node.type === "StringLiteral" || node.type === "NumberLiteral" || node.type === "BooleanLiteral";
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
