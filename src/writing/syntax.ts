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

export function isPath(node: Node): node is hbs.AST.PathExpression {
  return node.type === "PathExpression";
}

export function isSubExpression(node: Node): node is hbs.AST.SubExpression {
  return node.type === "SubExpression";
}

export function isLiteral(node: Node): node is hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral {
  return node.type === "StringLiteral" || node.type === "NumberLiteral" || node.type === "BooleanLiteral";
}

/** The path that a call starts with; null when the template calls a literal. */
export function calleeOf(node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement): hbs.AST.PathExpression | null {
  return isPath(node.path) ? node.path : null;
}
