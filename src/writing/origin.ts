import { computation } from "../facts/derive.ts";
import type { Fact, Source } from "../facts/fact.ts";
import { formatTime } from "../french/clock.ts";
import { formatDate } from "../french/date.ts";
import type { Region } from "../french/region.ts";
import type { Credit, Passage } from "./article.ts";

/** The facts that these passages print, in reading order, then those of `more`, and all that they were computed from. */
export function factsBehind(
  passages: readonly Passage[],
  facts: ReadonlyMap<string, Fact>,
  more: readonly string[] = [],
): readonly Fact[] {
  const reached = new Map<string, Fact>();
  const reach = (id: string): void => {
    const fact = facts.get(id);
    if (fact === undefined || reached.has(id)) return;
    reached.set(id, fact);
    fact.from.forEach(reach);
  };
  for (const piece of passages.flat()) if (piece.is === "value" && piece.fact !== null) reach(piece.fact);
  more.forEach(reach);
  return [...reached.values()];
}

/** The words that a source wants beside its data; null for none. */
export type AttributionOf = (source: Source) => string | null;

/** Sources to credit: each once, with the latest time it was read at; our own computations are no source. */
export function creditsOf(
  facts: readonly Fact[],
  zone: string,
  region: Region,
  attributionOf: AttributionOf = () => null,
): readonly Credit[] {
  const latest = new Map<string, Source & { readonly asOf: string }>();
  for (const { source, asOf } of facts) {
    if (source.id === computation.id) continue;
    const known = latest.get(source.id);
    const isNewer = known === undefined || Date.parse(asOf) > Date.parse(known.asOf);
    latest.set(source.id, { ...source, url: source.url ?? known?.url ?? null, asOf: isNewer ? asOf : known.asOf });
  }
  return [...latest.values()].map((credit) => ({
    ...credit,
    told: toldOf(credit.asOf, zone, region),
    attribution: attributionOf(credit),
  }));
}

/** A source's time as precise as it is known: an hour where there is one. */
function toldOf(asOf: string, zone: string, region: Region): string {
  const date = formatDate(asOf, zone, region);
  return asOf.includes("T") ? `${date} à ${formatTime(asOf, zone, region)}` : date;
}
