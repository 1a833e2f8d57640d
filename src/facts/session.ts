import { DateTime } from "luxon";
import { derive } from "./derive.ts";
import type { Fact } from "./fact.ts";

interface Exchange {
  readonly session: "asia" | "europe" | "new-york";
  readonly zone: string;
  /** Minutes after local midnight. */
  readonly opens: number;
  readonly closes: number;
}

/** Regular hours of the exchanges that open and close each session; Tokyo's later close is of November 2024. */
const exchanges: readonly Exchange[] = [
  { session: "asia", zone: "Asia/Tokyo", opens: 9 * 60, closes: 15 * 60 + 30 },
  { session: "asia", zone: "Asia/Hong_Kong", opens: 9 * 60 + 30, closes: 16 * 60 },
  { session: "europe", zone: "Europe/Paris", opens: 9 * 60, closes: 17 * 60 + 30 },
  { session: "new-york", zone: "America/New_York", opens: 9 * 60 + 30, closes: 16 * 60 },
];

/**
 * The trading session at an instant, a text fact of value `asia`, `europe` or `new-york`; where two overlap, the one
 * that opened last. Null outside their hours and at weekends. Holidays are not known: the text may speak of the hours of
 * a session, never say that an exchange is open.
 */
export function sessionAt(asOf: Fact): Fact | null {
  const instant = DateTime.fromISO(String(asOf.value), { setZone: true });
  const open = exchanges.filter((exchange) => isOpen(exchange, instant));
  const last = open.reduce<Exchange | null>(
    (latest, exchange) =>
      latest === null || openedFor(exchange, instant) < openedFor(latest, instant) ? exchange : latest,
    null,
  );
  if (last === null) return null;
  return derive({
    about: asOf.about,
    measure: "session",
    value: last.session,
    unit: "text",
    period: null,
    rule: "exchange hours, local time",
    from: [asOf],
  });
}

function isOpen(exchange: Exchange, instant: DateTime): boolean {
  const local = instant.setZone(exchange.zone);
  const elapsed = openedFor(exchange, instant);
  return local.weekday <= 5 && elapsed >= 0 && elapsed < exchange.closes - exchange.opens;
}

function openedFor(exchange: Exchange, instant: DateTime): number {
  const local = instant.setZone(exchange.zone);
  return local.hour * 60 + local.minute - exchange.opens;
}
