import type { Known, Step } from "./known.ts";
import { keyOf, knowing, lackAmong, nothingKnown } from "./known.ts";
import type { Finding, Reading } from "./mistake.ts";
import { dataFinding, finding, hintFor } from "./mistake.ts";
import type { Shape } from "./shape.ts";
import { unknownShape } from "./shape.ts";
import { isPath, isSubExpression, startOf } from "./syntax.ts";

/** A context that a path starts from. */
export interface Scope {
  readonly shape: Shape;
  /** Where it stands in the data: empty for the root, `sector`, `members[]` for any item; null when nobody can say. */
  readonly key: string | null;
}

/** The contexts a path may climb through with `../`, innermost last. */
export type Scopes = readonly Scope[];

/** The context that fits everything. */
export const unknownScope: Scope = { shape: unknownShape, key: null };

/** What a path is read in. */
export interface PathReading extends Reading {
  /** What `@root` is, in partials too. */
  readonly root: Scope;
  /** Inside an `#each`, here or in a caller: `@first` and `@last` mean something. */
  readonly looped: boolean;
  /** What is there for sure, by the `#if` around and what the kind needs. */
  readonly known: Known;
}

/** Where a path leads; an unknown shape, which fits everything, behind a mistake. */
interface Reached extends Scope {
  readonly findings: readonly Finding[];
  /** The fields passed on the way, outermost first; none where the context has no key. */
  readonly steps: readonly Step[];
}

const reached = ({ shape, key }: Scope, steps: readonly Step[] = []): Reached => ({ shape, key, steps, findings: [] });
const astray = (found: Finding): Reached => ({ ...unknownScope, steps: [], findings: [found] });

/** Where a path that will be printed leads; that it may lead to nothing is a mistake. */
export function presentShape(node: hbs.AST.Expression, scopes: Scopes, reading: PathReading): Reached {
  const found = shapeOf(node, scopes, reading);
  const lack = lackAmong(found.steps, reading.known);
  if (lack === null || !isPath(node)) return found;
  const behind = found.steps.length - 1 - found.steps.indexOf(lack);
  const written = behind === 0 ? node.original : node.original.split(".").slice(0, -behind).join(".");
  const what = lack.shape.is === "list" ? "être une liste vide" : "manquer";
  const sentence = `«\u00a0${written}\u00a0» peut ${what}, entourez l’appel de {{#if ${written}}}…{{/if}}`;
  return { ...found, findings: [dataFinding(startOf(node), reading, sentence)] };
}

/** The shape a path leads to, field by field. */
export function shapeOf(node: hbs.AST.Expression, scopes: Scopes, reading: PathReading): Reached {
  if (isSubExpression(node))
    return astray(finding(startOf(node), reading, "les appels entre parenthèses ne sont pas admis"));
  if (!isPath(node)) return astray(finding(startOf(node), reading, "un nom de champ est attendu"));
  if (node.data) return dataShape(node, reading);
  const start = scopes[scopes.length - 1 - node.depth];
  if (start !== undefined) return follow(start, node, reading);
  if (scopes[0]?.shape.is === "unknown") return reached(unknownScope);
  return astray(dataFinding(startOf(node), reading, `«\u00a0${node.original}\u00a0» remonte plus haut que le gabarit`));
}

/** `@root.x`, and the flags `@first`, `@last` of `#each`. */
function dataShape(node: hbs.AST.PathExpression, reading: PathReading): Reached {
  const [name, ...fields] = pathParts(node);
  const written = `«\u00a0@${node.parts.join(".")}\u00a0»`;
  if ((name === "first" || name === "last") && fields.length === 0) {
    if (reading.looped) return reached({ shape: { is: "flag" }, key: null });
    return astray(dataFinding(startOf(node), reading, `${written} n’a de sens que dans {{#each}}`));
  }
  if (name === "root") return follow(reading.root, node, reading, 1);
  return astray(finding(startOf(node), reading, `${written} n’existe pas`));
}

function follow(start: Scope, node: hbs.AST.PathExpression, reading: PathReading, skip = 0): Reached {
  const walk = walkOf(start, pathParts(node).slice(skip));
  if (walk.unknown === null) return reached(walk.end, walk.steps);
  const hint = hintFor(walk.unknown, fieldNames(walk.end.shape));
  return astray(dataFinding(startOf(node), reading, `champ inconnu «\u00a0${walk.unknown}\u00a0»`, hint));
}

/** A path followed as far as it leads. */
interface Walk {
  readonly end: Scope;
  readonly steps: readonly Step[];
  /** The part that is no field of what stands before it; null when there is none. */
  readonly unknown: string | null;
}

/** Follows a path, part by part. */
function walkOf(start: Scope, parts: readonly string[]): Walk {
  let end = start;
  const steps: Step[] = [];
  for (const name of parts) {
    const shape = fieldOf(end.shape, name);
    if (shape === undefined) return { end, steps, unknown: name };
    const key = end.key === null ? null : keyOf(end.key, name);
    if (end.key !== null && key !== null) steps.push({ key, name, shape, parent: end.key, of: end.shape });
    end = { shape, key };
  }
  return { end, steps, unknown: null };
}

/** What is known because a kind cannot do without it; `needs` are paths from the root. */
export function knownBy(needs: readonly string[], shape: Shape): Known {
  const root: Scope = { shape, key: "" };
  return needs.reduce((known, path) => knowing(known, walkOf(root, path.split(".")).steps), nothingKnown);
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
