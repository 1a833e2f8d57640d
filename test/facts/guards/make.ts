/** A market and its events as files give them, and what the guards say of them. */
import { guard } from "../../../src/facts/guard.ts";
import type { Watch } from "../../../src/facts/guards/ground.ts";
import { usualLimits } from "../../../src/facts/limit.ts";
import { describeWith } from "../../../src/sources/entities.ts";
import { readEvents } from "../../../src/sources/events.ts";
import { readMarket } from "../../../src/sources/market.ts";

/** A share and a share index: what no entry describes is a crypto asset. */
const describe = describeWith([
  { id: "action", name: "Action", article: "none", gender: "f", number: "singular", class: "share" },
  { id: "coindesk-20", name: "CoinDesk 20", article: "definite", gender: "m", number: "singular", class: "crypto" },
]);

export const asOf = "2025-01-27T05:00:00Z";

interface File {
  readonly asOf?: string;
  readonly assets?: readonly object[];
  readonly categories?: readonly object[];
  readonly indices?: readonly object[];
}

type Given = Partial<Watch> & { readonly events?: readonly object[] };

/** The guards' answer on rows (named after their id when they have no name) at the market's own time. */
export function guarded(file: File, { events = [], ...watch }: Given = {}) {
  const named = (rows: readonly object[] = []) => rows.map((row) => ({ name: "id" in row ? row.id : "", ...row }));
  const { assets, categories, indices, ...head } = { asOf, ...file };
  const market = readMarket(
    JSON.stringify({
      ...head,
      source: "Relevé",
      assets: named(assets),
      categories: named(categories),
      indices: named(indices),
    }),
    "market.json",
    describe,
  );
  const reported = events.map((event) => ({ date: "2025-01-20", source: "Dépôt", ...event }));
  const read = readEvents(JSON.stringify(reported), "events.json", describe);
  return guard(market, read, { now: head.asOf, zone: "Europe/Paris", window: "24h", limits: usualLimits, ...watch });
}

/** The codes of what the guards say, with the facts that each is about. */
export function said(file: File, given: Given = {}): readonly string[] {
  return guarded(file, given).findings.map(({ code, facts }) => `${code} ${facts.join(" ")}`);
}

/** The ids of the figures and texts that a market has left. */
export function left({ market }: ReturnType<typeof guarded>): readonly string[] {
  return market.observations.map(({ about, measure, period }) =>
    [about, measure, ...(period === null ? [] : [period])].join("."),
  );
}

/** A close a day for so many days up to the day before the 27th of January 2025. */
export function closes(values: readonly number[]): readonly (readonly [string, number])[] {
  return values.map((value, index) => [
    new Date(Date.UTC(2025, 0, 27 - values.length + index)).toISOString().slice(0, 10),
    value,
  ]);
}
