import type { Board } from "./board.ts";
import { boardOf } from "./board.ts";
import { amountOf, derive, tidy } from "./derive.ts";
import type { Fact } from "./fact.ts";
import type { Relation } from "./gap.ts";
import type { Moved, Mover } from "./mover.ts";
import { hasMoved, moverOf } from "./mover.ts";
import type { Profile } from "./profile.ts";
import type { Weighing } from "./weighing.ts";

/** A day of the whole market, told from the asset that leads it. */
export interface MarketDay {
  readonly lead: Mover;
  /** The next one, set against the lead. */
  readonly second: Mover | null;
  readonly gap: Fact | null;
  readonly against: Relation | null;
  /** The whole market's capitalisation and its change. */
  readonly total: Profile | null;
  /** The lead's share of it, in percent: as given, else computed from the two capitalisations. */
  readonly dominance: Fact | null;
  /** Percent from the day's low to its high. */
  readonly amplitude: Fact | null;
  readonly sentiment: Profile | null;
  /** The other assets of the lead's class. */
  readonly board: Board | null;
}

/** What every crypto day begins with, in this order. */
const leaders: readonly string[] = ["bitcoin", "ethereum"];

/**
 * The asset that a market's day is told from when nobody chose, the first of the known leaders that the file has; behind
 * `lead`, the one told beside it.
 */
export function leaderAmong(ids: readonly string[], lead: string | null = null): string | null {
  return leaders.find((id) => id !== lead && ids.includes(id)) ?? null;
}

/** The day of a market told from this asset. */
export function marketDayOf(lead: Moved, profiles: readonly Profile[], weighing: Weighing): MarketDay {
  const isPeer = ({ entity }: Profile): boolean => entity.kind === "asset" && entity.class === lead.entity.class;
  const peers = profiles.filter((profile) => isPeer(profile) && profile.entity.id !== lead.entity.id).filter(hasMoved);
  const next = leaderAmong(
    peers.map(({ entity }) => entity.id),
    lead.entity.id,
  );
  const known = peers.find(({ entity }) => entity.id === next) ?? null;
  const second = known === null ? null : moverOf(known, lead);
  const total = profiles.find(({ entity }) => entity.kind === "total") ?? null;
  return {
    lead: moverOf(lead, null),
    second,
    gap: second?.gap ?? null,
    against: second?.against ?? null,
    total,
    dominance: lead.dominance ?? shareOf(lead.marketCap, total?.marketCap ?? null),
    amplitude: amplitudeOf(lead),
    sentiment: profiles.find(({ entity, level }) => entity.class === "sentiment" && level !== null) ?? null,
    board: boardOf(
      "@others",
      peers.filter((peer) => peer !== known),
      null,
      weighing,
    ),
  };
}

/** One capitalisation as a share of the whole, in percent to a hundredth; null in two currencies, or over the whole. */
function shareOf(part: Fact | null, whole: Fact | null): Fact | null {
  if (part === null || whole === null || part.unit !== whole.unit) return null;
  const [a, b] = [amountOf(part), amountOf(whole)];
  if (a === null || b === null || b <= 0 || a > b) return null;
  return derive({
    about: part.about,
    measure: "dominance",
    value: tidy((a / b) * 100, 2),
    unit: "percent",
    period: null,
    rule: "share of the whole market's capitalisation",
    from: [part, whole],
  });
}

function amplitudeOf({ high, low }: Profile): Fact | null {
  if (high === null || low === null || high.unit !== low.unit) return null;
  const [top, bottom] = [amountOf(high), amountOf(low)];
  if (top === null || bottom === null || bottom <= 0 || top < bottom) return null;
  return derive({
    about: high.about,
    measure: "amplitude",
    value: tidy((top / bottom - 1) * 100, 2),
    unit: "percent",
    period: high.period,
    rule: "distance from the low to the high",
    from: [high, low],
  });
}
