import type * as z from "zod";
import { DepecheError, type ErrorCode } from "../error.ts";
import { visible, whole } from "../found.ts";
import { explain, explainKey, missing, withOthers } from "./explain.ts";
import type { Document, Path, Position } from "./file.ts";

/** One thing wrong in a file: where, and a French clause without full stop saying what. */
export interface Problem {
  readonly path: Path;
  readonly detail: string;
  /** For an unknown key, the key it was meant to be. */
  readonly meant?: string | null;
  /** Another sort of value altogether was wanted. */
  readonly strange?: boolean;
}

/** What a schema makes of a document; throws one French sentence about the first problem in the order of the file. */
export function validate<T>(schema: z.ZodType<T>, document: Document, file: string, code: ErrorCode): T {
  const value = document.value ?? null;
  if (value === null) throw new DepecheError(code, `${whole(file)}\u00a0: le fichier est vide.`);
  const result = schema.safeParse(value, { error: explain });
  if (result.success) return result.data;
  throw complaint(withoutEchoes(result.error.issues.flatMap(problemsOf)), document, file, code);
}

/** The error that tells the first of the problems in full and counts the others. */
export function complaint(
  problems: readonly Problem[],
  document: Document,
  file: string,
  code: ErrorCode,
): DepecheError {
  const inOrder = problems
    .map((problem) => ({ ...problem, position: document.positionOf(problem.path) }))
    .sort((left, right) => before(left.position, right.position));
  const first = inOrder[0];
  if (first === undefined) return new DepecheError(code, `${whole(file)}\u00a0: fichier refusé.`);
  const line = first.path.length > 0 && first.position !== null ? [`ligne ${first.position.line}`] : [];
  const path = first.path.length > 0 ? [pathText(first.path)] : [];
  const where = [whole(file), ...line, ...path].join(", ");
  return new DepecheError(code, `${where}\u00a0: ${withOthers(first.detail, problems.length - 1)}`);
}

/** A path as people write it: `assets[3].change24h`. */
export function pathText(path: Path): string {
  return path
    .map((key, index) => {
      if (typeof key === "number") return `[${key}]`;
      return /^[\p{L}\p{N}_-]+$/u.test(key) ? `${index === 0 ? "" : "."}${visible(key)}` : `["${visible(key)}"]`;
    })
    .join("");
}

/** A mistyped key is one mistake, not an unknown key and a missing one. */
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const meant = new Set(
    problems.flatMap(({ path, meant = null }) => (meant === null ? [] : [pathText([...path.slice(0, -1), meant])])),
  );
  return problems.filter((problem) => problem.detail !== missing || !meant.has(pathText(problem.path)));
}

function problemsOf(issue: z.core.$ZodIssue): readonly Problem[] {
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...path, key], ...explainKey(key, issue.message) }));
  }
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    return likeliest(issue).map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
  }
  return [{ path, detail: issue.message, strange: issue.code === "invalid_type" }];
}

/** The problems of the branch of a union that the value was most likely meant for. */
function likeliest(union: z.core.$ZodIssueInvalidUnion): readonly Problem[] {
  const branches = union.errors.map((issues) => {
    const problems = withoutEchoes(issues.flatMap(problemsOf));
    return { problems, cost: problems.reduce((sum, problem) => sum + cost(problem), 0) };
  });
  const best = branches.reduce((left, right) => (right.cost < left.cost ? right : left));
  return best.cost >= another && union.message !== ""
    ? [{ path: [], detail: union.message, strange: true }]
    : best.problems;
}

/** More than all that can be wrong inside the right branch. */
const another = 1e6;

function cost({ path, meant, strange }: Problem): number {
  if (strange === true && path.length === 0) return another;
  return meant === null ? 10 : 1;
}

function before(left: Position | null, right: Position | null): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return left.line - right.line || left.column - right.column;
}
