import type { EventType } from "../facts/event.ts";
import { eventTypeNames } from "../facts/event.ts";
import { camelCase } from "./event-shape.ts";
import type { Kind } from "./kind.ts";
import type { Finding } from "./mistake.ts";
import { finding } from "./mistake.ts";
import type { TemplateSource } from "./source.ts";
import { isBlock, isMustache, isPartial, isPath, startOf, statementsOf } from "./syntax.ts";

/**
 * Events that a kind's own file speaks of and its front matter does not accept: their paragraphs would never be written.
 * A partial may serve kinds that accept different ones.
 */
export function unacceptedEvents({ file, program }: TemplateSource, { accepts }: Kind): readonly Finding[] {
  const refused = new Map(
    eventTypeNames
      .filter((type) => !accepts.includes(type))
      .map((type): [string, EventType] => [camelCase(type), type]),
  );
  return statementsOf(program)
    .flatMap(argumentsOf)
    .flatMap((node) => {
      const [head, name] = isPath(node) ? node.parts.map(String).filter((part) => part !== "root") : [];
      const type = head === "events" || head === "foremost" ? refused.get(name ?? "") : undefined;
      if (type === undefined) return [];
      const sentence = `le type n’accepte pas l’événement «\u00a0${type}\u00a0», ajoutez-le à «\u00a0accepts\u00a0» dans l’en-tête`;
      return [finding(startOf(node), { file, calls: [] }, sentence)];
    });
}

function argumentsOf(node: hbs.AST.Statement): readonly hbs.AST.Expression[] {
  if (!isMustache(node) && !isBlock(node) && !isPartial(node)) return [];
  return [...node.params, ...(node.hash?.pairs ?? []).map(({ value }) => value)];
}
