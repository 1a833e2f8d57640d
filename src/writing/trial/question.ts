import type { Step } from "../known.ts";
import { nothingKnown } from "../known.ts";
import type { Scope, Scopes } from "../path.ts";
import { shapeOf, unknownScope } from "../path.ts";
import type { TemplateSource } from "../source.ts";
import { bodyOf, calleeOf, isBlock, isPartial, isPath, partialNameOf } from "../syntax.ts";

/**
 * The fields that a template asks about before it prints, and that the sources may be silent about: each by its key, once,
 * in the order of the article. Meant for a template without mistakes.
 */
export function questionsIn(
  source: TemplateSource,
  root: Scope,
  partials: ReadonlyMap<string, TemplateSource>,
): readonly string[] {
  const asked = new Set<string>();
  const note = (steps: readonly Step[]): void => {
    for (const { key, shape } of steps) if (shape.optional === true) asked.add(key);
  };
  const reach = (node: hbs.AST.Expression, scopes: Scopes) =>
    shapeOf(node, scopes, { file: source.file, calls: [], root, looped: true, known: nothingKnown });
  const visit = (program: hbs.AST.Program, scopes: Scopes): void => {
    for (const node of program.body) {
      if (isPartial(node)) {
        const partial = partials.get(partialNameOf(node));
        const [subject] = node.params;
        const scope = subject === undefined ? scopes.at(-1) : reach(subject, scopes);
        if (partial !== undefined) visit(partial.program, [scope ?? unknownScope]);
      }
      if (!isBlock(node)) continue;
      const name = calleeOf(node)?.original ?? "";
      const [subject] = node.params;
      const found = subject !== undefined && isPath(subject) ? reach(subject, scopes) : null;
      if (found !== null) note(found.steps);
      visit(bodyOf(node), found === null ? scopes : innerScopes(name, found, scopes));
      if (node.inverse !== undefined) visit(node.inverse, scopes);
    }
  };
  visit(source.program, [root]);
  return [...asked];
}

function innerScopes(name: string, found: Scope, scopes: Scopes): Scopes {
  switch (name) {
    case "with":
      return [...scopes, found];
    case "each":
    case "liste":
      return [...scopes, found.shape.is === "list" ? { shape: found.shape.of, key: `${found.key}[]` } : unknownScope];
    default:
      return scopes;
  }
}
