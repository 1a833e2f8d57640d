import { mistake, unknownName } from "./mistake.ts";
import type { Shape } from "./shape.ts";
import { isPath, isSubExpression } from "./syntax.ts";

/** The contexts a path may climb through with `../`, innermost last. */
export type Scopes = readonly Shape[];

/** What a path is read in. */
interface Reading {
  /** What `@root` is, in partials too. */
  readonly root: Shape;
  readonly file: string;
}

/** The shape a path leads to, field by field; E_TEMPLATE_INVALID where it leads nowhere. */
export function shapeOf(node: hbs.AST.Expression, scopes: Scopes, context: Reading): Shape {
  if (isSubExpression(node)) throw mistake(node, context, "les appels entre parenthèses ne sont pas admis");
  if (!isPath(node)) throw mistake(node, context, "un nom de champ est attendu");
  if (node.data) return dataShape(node, context);
  const start = scopes[scopes.length - 1 - node.depth];
  if (start === undefined)
    throw mistake(node, context, `«\u00a0${node.original}\u00a0» remonte plus haut que le gabarit`);
  return follow(start, node, context);
}

/** `@root.x`, and the flags `@first`, `@last` of `#each`. */
function dataShape(node: hbs.AST.PathExpression, context: Reading): Shape {
  const [name, ...fields] = pathParts(node);
  if ((name === "first" || name === "last") && fields.length === 0) return { is: "flag" };
  if (name === "root") return follow(context.root, node, context, 1);
  throw mistake(node, context, `«\u00a0@${node.parts.join(".")}\u00a0» n’existe pas`);
}

function follow(start: Shape, node: hbs.AST.PathExpression, context: Reading, skip = 0): Shape {
  return pathParts(node)
    .slice(skip)
    .reduce<Shape>((shape, part) => {
      const field = fieldOf(shape, part);
      if (field !== undefined) return field;
      throw unknownName(node, context, "champ inconnu", part, fieldNames(shape));
    }, start);
}

/** A field of a shape; undefined when it has none of this name. */
export function fieldOf(shape: Shape, name: string): Shape | undefined {
  return shape.is === "object" && Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
}

/** The names of a shape's fields. */
export function fieldNames(shape: Shape): readonly string[] {
  return shape.is === "object" ? Object.keys(shape.fields) : [];
}

function pathParts(node: hbs.AST.PathExpression): readonly string[] {
  return node.parts.map(String);
}
