import { DepecheError } from "../error.ts";
import { meantHint } from "../nearest.ts";
import type { Request } from "./dossier.ts";
import type { Entity, EntityKind, Market } from "./fact.ts";
import { commonWindows } from "./profile.ts";

/** What a person asked for; null where they left the choice to us. */
export interface Asked {
  readonly sector: string | null;
  readonly benchmark: string | null;
}

/**
 * Settles what the article is about. Without a sector, the file's only category with a change; without a benchmark, its
 * only index. The window is the first that both have a change over, a day being preferred.
 */
export function settleRequest(market: Market, asked: Asked, zone: string): Request {
  const sector = find(market, asked.sector, sectorRole);
  const benchmark = find(market, asked.benchmark, benchmarkRole);
  if (sector.id === benchmark.id) {
    throw new DepecheError(
      "E_BENCHMARK_UNKNOWN",
      `Le repère «\u00a0${benchmark.id}\u00a0» est le secteur lui-même\u00a0: il en faut un autre.`,
    );
  }
  const [window] = commonWindows(market, [sector.id, benchmark.id]);
  if (window === undefined) {
    const lacking = [sector, benchmark].find(({ id }) => commonWindows(market, [id]).length === 0);
    const sentence =
      lacking === undefined
        ? `«\u00a0${sector.id}\u00a0» et «\u00a0${benchmark.id}\u00a0» n’ont pas de variation sur une même durée.`
        : `«\u00a0${lacking.id}\u00a0» n’a aucune variation (change24h, change7d…), et l’article ne peut s’en passer.`;
    throw new DepecheError("E_FACT_MISSING", sentence);
  }
  return { sector: sector.id, benchmark: benchmark.id, window, zone };
}

interface Role {
  readonly code: "E_SECTOR_UNKNOWN" | "E_BENCHMARK_UNKNOWN";
  readonly word: string;
  readonly option: string;
  /** What may play the role; the first kind is the one taken when nobody chose. */
  readonly kinds: readonly [EntityKind, ...EntityKind[]];
}

const sectorRole: Role = { code: "E_SECTOR_UNKNOWN", word: "secteur", option: "--sector", kinds: ["category"] };

const benchmarkRole: Role = {
  code: "E_BENCHMARK_UNKNOWN",
  word: "repère",
  option: "--benchmark",
  kinds: ["index", "category", "asset"],
};

function find(market: Market, id: string | null, { code, word, option, kinds }: Role): Entity {
  const candidates = market.entities.filter((entity) => kinds.includes(entity.kind));
  const known = candidates.map((entity) => entity.id);
  if (id !== null) {
    const found = candidates.find((entity) => entity.id === id);
    if (found !== undefined) return found;
    const hint = meantHint(id, known) ?? knownIds(known);
    throw new DepecheError(code, `Le fichier de marché ne connaît pas le ${word} «\u00a0${id}\u00a0» (${hint}).`);
  }
  const likely = candidates.filter(
    (entity) => entity.kind === kinds[0] && commonWindows(market, [entity.id]).length > 0,
  );
  const [only, ...others] = likely;
  if (only !== undefined && others.length === 0) return only;
  throw new DepecheError(code, `Précisez le ${word} avec ${option} (${knownIds(known)}).`);
}

const mostTold = 10;

/** The first ids of a file, for a message that stays a sentence. */
function knownIds(ids: readonly string[]): string {
  const told = ids.slice(0, mostTold).join(", ");
  const others = ids.length - mostTold;
  return `connus\u00a0: ${told || "aucun"}${others > 0 ? ` et ${others} de plus` : ""}`;
}
