import type { ErrorCode } from "../error.ts";
import { DepecheError } from "../error.ts";
import { meantHint } from "../nearest.ts";
import { isBesides } from "./backdrop.ts";
import type { Entity, EntityKind, Market } from "./fact.ts";
import { commonWindows } from "./profile.ts";

/** A part that an entity of the market plays in an article. */
export interface Role {
  readonly code: ErrorCode;
  readonly word: string;
  readonly option: string;
  /** What may play it; the first kind is the one taken when nobody chose. */
  readonly kinds: readonly [EntityKind, ...EntityKind[]];
}

export const sectorRole: Role = {
  code: "E_SECTOR_UNKNOWN",
  word: "secteur",
  option: "--sector",
  kinds: ["category"],
};

export const benchmarkRole: Role = {
  code: "E_BENCHMARK_UNKNOWN",
  word: "repère",
  option: "--benchmark",
  kinds: ["index", "category", "asset", "total"],
};

export const indexRole: Role = {
  code: "E_BENCHMARK_UNKNOWN",
  word: "indice",
  option: "--benchmark",
  kinds: ["index"],
};

export const assetRole: Role = { code: "E_ASSET_UNKNOWN", word: "actif", option: "--asset", kinds: ["asset"] };

/** Who plays a role: the id asked for, else the likely one; the role's error names those that there are. */
export function chosen(market: Market, id: string | null, role: Role): string {
  const { code, word, option } = role;
  const candidates = candidatesOf(market, role);
  const known = candidates.map((entity) => entity.id);
  if (id === null) {
    const only = likely(market, role);
    if (only !== null) return only;
    throw new DepecheError(code, `Précisez ${before(word)} avec ${option} (${knownIds(known)}).`);
  }
  if (known.includes(id)) return id;
  const hint = meantHint(id, known) ?? knownIds(known);
  throw new DepecheError(code, `Le fichier de marché ne connaît pas ${before(word)} «\u00a0${id}\u00a0» (${hint}).`);
}

/** The only one of the role's first kind that moved, rates, currencies and barrels aside; null when there are more or none. */
export function likely(market: Market, role: Role): string | null {
  const moved = candidatesOf(market, role).filter(
    (entity) => entity.kind === role.kinds[0] && !isBesides(entity) && commonWindows(market, [entity.id]).length > 0,
  );
  const [only, ...others] = moved;
  return only === undefined || others.length > 0 ? null : only.id;
}

function candidatesOf(market: Market, { kinds }: Role): readonly Entity[] {
  return market.entities.filter((entity) => kinds.includes(entity.kind));
}

/** « le secteur », « l’indice » */
function before(word: string): string {
  return /^[aeiou]/u.test(word) ? `l’${word}` : `le ${word}`;
}

const mostTold = 10;

/** The first ids of a file, for a message that stays a sentence. */
function knownIds(ids: readonly string[]): string {
  const told = ids.slice(0, mostTold).join(", ");
  const others = ids.length - mostTold;
  return `connus\u00a0: ${told || "aucun"}${others > 0 ? ` et ${others} de plus` : ""}`;
}
