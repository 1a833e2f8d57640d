import type { Effects } from "./effects.ts";
import { DepecheError } from "./error.ts";
import type { Market } from "./facts/fact.ts";
import type { RegionId } from "./french/region.ts";
import type { ArticleRecord } from "./sources/article.ts";
import { readArticle } from "./sources/article.ts";
import { subjectIdOf } from "./writing/revision/previous.ts";

/** The version that an article follows, of the same kind and for the same readers. Throws as `readArticle` does, and E_PREVIOUS_OTHER. */
export function previousIn(
  file: string,
  asked: { readonly kind: string; readonly region: RegionId },
  effects: Effects,
): ArticleRecord {
  const previous = readArticle(effects.readText(file), file);
  refuseOther(file, "kind", "type d’article", previous.kind, asked.kind);
  refuseOther(file, "region", "région", previous.region, asked.region);
  return previous;
}

/** Refuses a version about somebody else: E_PREVIOUS_OTHER. */
export function refuseOtherSubject(file: string, previous: ArticleRecord, subject: string): void {
  refuseOther(file, "id", "sujet", subjectIdOf(previous), subject);
}

/** Refuses figures that were read before those of the version that they would follow: E_PREVIOUS_NEWER. */
export function refuseOlderMarket(file: string, previous: ArticleRecord, market: Market): void {
  if (Date.parse(market.asOf) >= Date.parse(previous.asOf)) return;
  throw new DepecheError(
    "E_PREVIOUS_NEWER",
    `${file}, asOf\u00a0: la version ${previous.version} est du ${previous.asOf}, après le relevé du marché (${market.asOf})\u202f; il faut un relevé plus récent, ou de la même heure.`,
  );
}

/** Refuses a version that would bear the hour of the one that it follows, or an earlier one: E_PREVIOUS_NEWER. */
export function refuseSameTime(file: string, previous: ArticleRecord, now: string): void {
  if (Date.parse(now) > Date.parse(previous.generatedAt)) return;
  throw new DepecheError(
    "E_PREVIOUS_NEWER",
    `${file}, generatedAt\u00a0: la version ${previous.version} est du ${previous.generatedAt}, et la suivante serait du ${now}\u202f; --at donne l’heure de la mise à jour ou de la correction.`,
  );
}

/**
 * Since when the figures had to be fresh. Those that an earlier version printed were, and correcting them later does not
 * make them old: they are judged at their own hour, unless they were told to be old then. Null is the article's time.
 */
export function freshTime(previous: ArticleRecord, market: Market): string | null {
  const isSameMarket = Date.parse(market.asOf) === Date.parse(previous.asOf);
  return isSameMarket && previous.findings.every(({ code }) => code !== "STALE") ? market.asOf : null;
}

function refuseOther(file: string, key: string, what: string, found: string, wanted: string): void {
  if (found === wanted) return;
  throw new DepecheError(
    "E_PREVIOUS_OTHER",
    `${file}, ${key}\u00a0: ${what} «\u00a0${wanted}\u00a0» attendu${what === "région" ? "e" : ""}, «\u00a0${found}\u00a0» trouvé${what === "région" ? "e" : ""}\u202f; une version suit un article de même type, de même région et de même sujet.`,
  );
}
