import type { Finding, Reading } from "./mistake.ts";
import { dataFinding, finding, hintFor } from "./mistake.ts";
import type { Shape } from "./shape.ts";
import { unknownShape } from "./shape.ts";
import { isPath, isSubExpression, startOf } from "./syntax.ts";

/** The contexts a path may climb through with `../`, innermost last. */
export type Scopes = readonly Shape[];

/** What a path is read in. */
export interface PathReading extends Reading {
  /** What `@root` is, in partials too. */
  readonly root: Shape;
  /** Inside an `#each`, here or in a caller: `@first` and `@last` mean something. */
  readonly looped: boolean;
}

/** Where a path leads; an unknown shape, which fits everything, behind a mistake. */
interface Reached {
  readonly shape: Shape;
  readonly findings: readonly Finding[];
}

const reached = (shape: Shape): Reached => ({ shape, findings: [] });
const astray = (found: Finding): Reached => ({ shape: unknownShape, findings: [found] });

/** The shape a path leads to, field by field. */
export function shapeOf(node: hbs.AST.Expression, scopes: Scopes, reading: PathReading): Reached {
  if (isSubExpression(node))
    return astray(finding(startOf(node), reading, "les appels entre parenthèses ne sont pas admis"));
  if (!isPath(node)) return astray(finding(startOf(node), reading, "un nom de champ est attendu"));
  if (node.data) return dataShape(node, reading);
  const start = scopes[scopes.length - 1 - node.depth];
  if (start !== undefined) return follow(start, node, reading);
  if (scopes[0]?.is === "unknown") return reached(unknownShape);
  return astray(dataFinding(startOf(node), reading, `«\u00a0${node.original}\u00a0» remonte plus haut que le gabarit`));
}

/** `@root.x`, and the flags `@first`, `@last` of `#each`. */
function dataShape(node: hbs.AST.PathExpression, reading: PathReading): Reached {
  const [name, ...fields] = pathParts(node);
  const written = `«\u00a0@${node.parts.join(".")}\u00a0»`;
  if ((name === "first" || name === "last") && fields.length === 0) {
    if (reading.looped) return reached({ is: "flag" });
    return astray(dataFinding(startOf(node), reading, `${written} n’a de sens que dans {{#each}}`));
  }
  if (name === "root") return follow(reading.root, node, reading, 1);
  return astray(finding(startOf(node), reading, `${written} n’existe pas`));
}

function follow(start: Shape, node: hbs.AST.PathExpression, reading: PathReading, skip = 0): Reached {
  let shape = start;
  for (const part of pathParts(node).slice(skip)) {
    const field = fieldOf(shape, part);
    if (field === undefined) {
      const hint = hintFor(part, fieldNames(shape));
      return astray(dataFinding(startOf(node), reading, `champ inconnu «\u00a0${part}\u00a0»`, hint));
    }
    shape = field;
  }
  return reached(shape);
}

/** A field of a shape; undefined when it has none of this name. */
export function fieldOf(shape: Shape, name: string): Shape | undefined {
  if (shape.is === "unknown") return shape;
  return shape.is === "object" && Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
}

/** The names of a shape's fields. */
export function fieldNames(shape: Shape): readonly string[] {
  return shape.is === "object" ? Object.keys(shape.fields) : [];
}

function pathParts(node: hbs.AST.PathExpression): readonly string[] {
  return node.parts.map(String);
}
