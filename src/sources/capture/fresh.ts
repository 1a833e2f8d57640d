import { quoted } from "../../found.ts";
import { faultIn, type Taken, type TakenRow } from "../adapters/taken.ts";
import type { Fault, FaultKind } from "../http/fault.ts";
import type { OriginId } from "../origin.ts";

/** How far ahead of ours a source's clock may run without being told. */
const skewMs = 2 * 60_000;

/**
 * Leaves out what is no news any more, or is dated in the future: a source that serves yesterday's answer, or whose clock is
 * wrong, is as good as silent. The age of a figure that is of a day counts from the beginning of that day.
 */
export function freshOnly({ rows, faults }: Taken, nowMs: number, freshMs: (id: OriginId) => number): Taken {
  const late = rows.filter((row) => nowMs - Date.parse(row.asOf) > freshMs(row.origin));
  const early = rows.filter((row) => Date.parse(row.asOf) - nowMs > skewMs);
  const kept = rows.filter((row) => !late.includes(row) && !early.includes(row));
  const told = [
    ...byAddress(late, "stale", (row) => `données de moins de ${span(freshMs(row.origin))} attendues, ${dated(row)}`),
    ...byAddress(early, "future", (row) => `heure passée attendue, ${dated(row)}`),
  ];
  return { rows: kept, faults: [...faults, ...told] };
}

function dated({ asOf, id }: TakenRow): string {
  return `heure ${asOf} trouvée pour ${quoted(id)}`;
}

/** One fault an answer: its first row, and how many others share its fate. */
function byAddress(rows: readonly TakenRow[], kind: FaultKind, told: (row: TakenRow) => string): readonly Fault[] {
  return [...new Set(rows.map(({ address }) => address))].flatMap((address) => {
    const [first, ...others] = rows.filter((row) => row.address === address);
    if (first === undefined) return [];
    const count = others.length === 0 ? "" : ` (et pour ${others.length} de plus)`;
    return [faultIn(first.origin, address, kind, `${told(first)}${count}`)];
  });
}

/** « 15 min », « 2 h », « 5 jours »: whole units only. */
function span(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes % 1440 === 0) return minutes === 1440 ? "1\u00a0jour" : `${minutes / 1440}\u00a0jours`;
  return minutes % 60 === 0 ? `${minutes / 60}\u00a0h` : `${minutes}\u00a0min`;
}
