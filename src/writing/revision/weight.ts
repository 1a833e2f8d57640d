import type { Previous } from "./previous.ts";

/** How much a printed fact weighs: lower is told first. */
export type Weight = (id: string) => number;

/** What the title said first, then what the chapô did, then what the kind cannot do without, then the rest as it was read. */
export function weightsIn({ spans, choices }: Previous): Weight {
  const first = new Map<string, number>();
  for (const [index, { part, fact }] of spans.entries()) {
    const group = part === "title" || part.startsWith("titles[") ? 0 : part === "chapo" ? 1 : 3;
    const weight = group * spans.length + index;
    first.set(fact, Math.min(weight, first.get(fact) ?? Number.POSITIVE_INFINITY));
  }
  const required = new Set(
    choices.filter(({ reasons }) => reasons.some(({ is }) => is === "required")).map(({ fact }) => fact),
  );
  return (id) => {
    const weight = first.get(id) ?? 4 * spans.length;
    return required.has(id) ? Math.min(weight, 2 * spans.length + (weight % Math.max(1, spans.length))) : weight;
  };
}
