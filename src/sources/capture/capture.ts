import { takeBinance, takeBinanceCloses } from "../adapters/binance.ts";
import { takeCboe } from "../adapters/cboe.ts";
import type { TakenCloses } from "../adapters/close.ts";
import { takeCoinDesk } from "../adapters/coindesk.ts";
import { takeCoinGecko } from "../adapters/coingecko.ts";
import { takeCoinGeckoCloses } from "../adapters/coingecko-chart.ts";
import { takeCoinMarketCap } from "../adapters/coinmarketcap.ts";
import { takeDefiLlama } from "../adapters/defillama.ts";
import { takeEcb } from "../adapters/ecb.ts";
import { takeFearGreed } from "../adapters/fear-greed.ts";
import { takeKraken } from "../adapters/kraken.ts";
import { takeSteam } from "../adapters/steam.ts";
import { nothing, type Taken, together } from "../adapters/taken.ts";
import type { PairOf, Watched } from "../adapters/watched.ts";
import type { Fault } from "../http/fault.ts";
import type { Ask } from "../http/question.ts";
import type { OriginId } from "../origin.ts";
import { chosenOrigins } from "./choose.ts";
import { freshOnly } from "./fresh.ts";
import { type ClosesRecord, extendRecord, lacksYesterday, withRecord } from "./record.ts";
import { type CaptureRow, mergeRows } from "./row.ts";
import type { Subject } from "./subject.ts";
import { followed, known, type Watch, type WatchedAsset, watchedFor } from "./watch.ts";

/** What a capture is made with. */
export interface CaptureSetting {
  readonly ask: Ask;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly watch: Watch;
  readonly subject: Subject;
  /** Whether a source is neither locked nor put aside. */
  readonly isOpen: (id: OriginId) => boolean;
  readonly freshMs: (id: OriginId) => number;
  readonly record: ClosesRecord;
}

/** What all the sources said, what was wrong with them, and the closes known from now on. */
export interface Captured {
  readonly rows: readonly CaptureRow[];
  readonly faults: readonly Fault[];
  readonly record: ClosesRecord;
}

/** Asks every source that the subject needs, whatever happens to the others. */
export async function capture(setting: CaptureSetting): Promise<Captured> {
  const { ask, now, watch, subject, isOpen, freshMs, record } = setting;
  const chosen = chosenOrigins(subject, watch, isOpen);
  const first = await takeAll(ask, watchedFor(watch, subject), chosen, now());
  const second = await takeSecond(ask, watch, subject, first, chosen, now());
  const fresh = freshOnly(together([first, second]), now(), freshMs);
  const rows = withRecord(mergeRows(fresh.rows), record);
  const charts = await Promise.all(rows.map((row) => takeCloses(ask, row, watch, subject, now())));
  const whole = withRecord(
    rows.map((row, index) => ({ ...row, closes: [...row.closes, ...(charts[index]?.closes ?? [])] })),
    {},
  );
  return {
    rows: whole,
    faults: [...fresh.faults, ...charts.flatMap(({ faults }) => faults)],
    record: extendRecord(record, whole),
  };
}

/** The first sources of everything. */
async function takeAll(ask: Ask, watched: Watched, chosen: ReadonlySet<OriginId>, nowMs: number): Promise<Taken> {
  const from = (origin: OriginId, take: () => Promise<Taken>) =>
    chosen.has(origin) ? take() : Promise.resolve(nothing);
  return together(
    await Promise.all([
      from("coingecko", () => takeCoinGecko(ask, watched)),
      from("coindesk", () => takeCoinDesk(ask)),
      from("coinmarketcap", () => takeCoinMarketCap(ask)),
      from("defillama", () => takeDefiLlama(ask, nowMs)),
      from("steam", () => takeSteam(ask, watched.games, nowMs)),
      from("ecb", () => takeEcb(ask, watched.rates)),
      from("fear-greed", () => takeFearGreed(ask)),
      from("cboe", () => takeCboe(ask)),
    ]),
  );
}

/** Exchanges: the second source of the assets that came, and the only one of those followed when the first fails. */
async function takeSecond(
  ask: Ask,
  watch: Watch,
  subject: Subject,
  { rows }: Taken,
  chosen: ReadonlySet<OriginId>,
  nowMs: number,
): Promise<Taken> {
  const came = new Set(rows.filter(({ list }) => list === "assets").map(({ id }) => id));
  const always = followed(watch, subject);
  const assets = [...always, ...known(watch).filter((each) => !always.includes(each) && came.has(each.id))];
  return together(
    await Promise.all([
      chosen.has("binance") ? takeBinance(ask, pairsOn(assets, "binance"), nowMs) : nothing,
      chosen.has("kraken") ? takeKraken(ask, pairsOn(assets, "kraken"), nowMs) : nothing,
    ]),
  );
}

function pairsOn(assets: readonly WatchedAsset[], exchange: "binance" | "kraken"): readonly PairOf[] {
  return assets.flatMap(({ id, name, symbol, [exchange]: pair = null }) =>
    pair === null ? [] : [{ id, name, symbol, pair }],
  );
}

/** The closes that our record lacks, from the source of the price itself. */
async function takeCloses(
  ask: Ask,
  row: CaptureRow,
  watch: Watch,
  subject: Subject,
  nowMs: number,
): Promise<TakenCloses> {
  const none = { closes: [], faults: [] };
  if (row.list !== "assets" || isOfBoard(row, watch, subject) || !lacksYesterday(row, nowMs)) return none;
  if (row.origin === "coingecko") return takeCoinGeckoCloses(ask, row.id);
  const pair = known(watch).find(({ id }) => id === row.id)?.binance ?? null;
  return row.origin === "binance" && pair !== null ? takeBinanceCloses(ask, pair, nowMs) : none;
}

/**
 * Whether an asset only fills the board of the day, which tells its price and its change alone: a chart is a call each. The
 * member of a captured sector has a past to tell, and so have the asset and the benchmark that were asked for.
 */
function isOfBoard({ id, categories }: CaptureRow, { board }: Watch, { scope, asset, benchmark }: Subject): boolean {
  const isFilled = scope === "day" || scope === "all";
  const isTold = id === asset || id === benchmark || categories.length > 0;
  return isFilled && !isTold && (board ?? []).some((each) => each.id === id);
}
