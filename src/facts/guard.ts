import type { ReportedEvent } from "./event.ts";
import type { Market } from "./fact.ts";
import type { DataCode, DataFinding, Verdict } from "./finding.ts";
import { dataCodes } from "./finding.ts";
import { band } from "./guards/band.ts";
import { base } from "./guards/base.ts";
import { benchmark } from "./guards/benchmark.ts";
import { cross } from "./guards/cross.ts";
import { duplicate } from "./guards/duplicate.ts";
import { future } from "./guards/future.ts";
import type { Ground, Watch } from "./guards/ground.ts";
import { groundOf } from "./guards/ground.ts";
import { identity } from "./guards/identity.ts";
import { liquidity } from "./guards/liquidity.ts";
import { magnitude } from "./guards/magnitude.ts";
import type { Guard, Objection } from "./guards/objection.ts";
import { ohlc } from "./guards/ohlc.ts";
import { provenance } from "./guards/provenance.ts";
import type { Sifted } from "./guards/sift.ts";
import { sift } from "./guards/sift.ts";
import { split } from "./guards/split.ts";
import { stale } from "./guards/stale.ts";
import { triple } from "./guards/triple.ts";
import { unit } from "./guards/unit.ts";
import { usualVerdicts } from "./rule.ts";

/** Data that may be told, and what is to be known of them. */
interface Guarded extends Sifted {
  /** Those of withheld facts first, in the order of the table of rules. */
  readonly findings: readonly DataFinding[];
}

/**
 * Between the sources and the dossier: withholds what cannot be true, so that nothing is computed from it and nothing can
 * print it, and says of the rest what a person has to know. A held figure stays.
 */
export function guard(market: Market, events: readonly ReportedEvent[], watch: Watch): Guarded {
  const ground = groundOf(market, events, watch);
  const blocking = objectionsOf("block", ground);
  const kept = sift(
    { market, events },
    blocking.map(({ objection }) => objection),
  );
  const left = blocking.length === 0 ? ground : groundOf(kept.market, kept.events, watch);
  const others = [...objectionsOf("hold", left), ...objectionsOf("warn", left)];
  return { ...kept, findings: [...blocking, ...others].map(findingOf) };
}

const guards = {
  UNIT: unit,
  PROVENANCE: provenance,
  STALE: stale,
  FUTURE: future,
  TRIPLE: triple,
  OHLC: ohlc,
  BAND: band,
  CROSS: cross,
  SPLIT: split,
  IDENTITY: identity,
  MAGNITUDE: magnitude,
  BASE: base,
  BENCHMARK: benchmark,
  LIQUIDITY: liquidity,
  DUPLICATE: duplicate,
  // Of a source that did not answer there is no figure to judge: who asked it tells.
  SOURCE: () => [],
} satisfies Readonly<Record<DataCode, Guard>>;

interface Coded {
  readonly code: DataCode;
  readonly objection: Objection;
}

/** What the guards of one verdict say. */
function objectionsOf(verdict: Verdict, ground: Ground): readonly Coded[] {
  return dataCodes
    .filter((code) => usualVerdicts[code] === verdict)
    .flatMap((code) => guards[code](ground).map((objection) => ({ code, objection })));
}

function findingOf({ code, objection: { message, facts } }: Coded): DataFinding {
  const verdict = usualVerdicts[code];
  return { code, verdict, message, facts: [...new Set(facts)], withheld: verdict === "block" };
}
