import type { About } from "./facts/topic.ts";
import type { EditionConfig } from "./sources/config/edition.ts";

type ArticleOrder = EditionConfig["articles"][number];

/** An article that was written, as far as it has to be known to tell whose order it answers. */
export interface Written {
  /** `sector-move:artificial-intelligence:2025-01-27` */
  readonly id: string;
  readonly kind: string;
  readonly generatedAt: string;
}

/** Id of whom an order names as the subject of its article, whose kind is about this; null when it leaves the choice to the files. */
export function subjectNamed({ sector, asset, benchmark }: ArticleOrder, about: About | null): string | null {
  const named = { sector, market: asset, index: benchmark, event: null } satisfies Record<About, unknown>;
  return about === null ? null : (named[about] ?? null);
}

/**
 * For each order, the newest article that answers it, null when there is none: no article answers two orders, and one
 * whose subject an order names is left to it.
 */
export function paired<One extends Written>(
  orders: readonly ArticleOrder[],
  written: readonly One[],
  aboutOf: (kind: string) => About | null,
): readonly (One | null)[] {
  const wanted = orders.map((order) => ({ kind: order.kind, subject: subjectNamed(order, aboutOf(order.kind)) }));
  const answers = ({ kind, id }: One, order: (typeof wanted)[number]): boolean =>
    kind === order.kind && (order.subject === null || id.startsWith(`${kind}:${order.subject}:`));
  const taken = new Set<One>();
  return wanted.map((order) => {
    const isFree = (one: One): boolean =>
      !taken.has(one) && (order.subject !== null || !wanted.some((by) => by.subject !== null && answers(one, by)));
    const [newest] = written
      .filter((one) => answers(one, order) && isFree(one))
      .toSorted((a, b) => Date.parse(b.generatedAt) - Date.parse(a.generatedAt));
    if (newest !== undefined) taken.add(newest);
    return newest ?? null;
  });
}
