import { amountOf } from "./derive.ts";
import type { Happening } from "./happening.ts";
import { namedBy } from "./happening.ts";
import type { Moved } from "./mover.ts";
import type { Profile } from "./profile.ts";
import type { Sector } from "./sector.ts";
import type { About } from "./topic.ts";

/** What the article's sections are about. */
interface Sections {
  readonly lead: Moved | null;
  readonly line: Moved | null;
  readonly sector: Sector | null;
  readonly event: Happening | null;
}

/**
 * Whose prices may stand for the subject, the most telling first: the asset that leads the market, the index, a sector's
 * largest members, the listed assets that an event names.
 */
export function linedIn(
  about: About,
  { lead, line, sector, event }: Sections,
  all: readonly Profile[],
): readonly Profile[] {
  switch (about) {
    case "market":
      return lead === null ? [] : [lead];
    case "index":
      return line === null ? [] : [line];
    case "sector":
      return (sector?.members ?? []).toSorted((a, b) => weightOf(b) - weightOf(a));
    case "event": {
      const named = event === null ? [] : namedBy(event);
      const isListed = ({ entity }: Profile): boolean => entity.kind === "asset" && named.includes(entity.id);
      return [...all.filter(isListed), ...(lead === null ? [] : [lead])];
    }
  }
}

function weightOf({ marketCap }: Profile): number {
  return marketCap === null ? 0 : (amountOf(marketCap) ?? 0);
}
