import * as z from "zod";
import { usualLimits } from "../../facts/limit.ts";
import { found } from "../../found.ts";

const { stale, ohlc, band, cross, split, magnitude, liquidity, duplicate } = usualLimits;

/** `limits`: those of the guards, each of which falls back on ours. */
export const limits = z
  .strictObject({
    stale: z
      .strictObject({
        cryptoMinutes: above(stale.cryptoMinutes),
        sessions: above(stale.sessions),
        macroDays: above(stale.macroDays),
      })
      .prefault({}),
    ohlc: z.strictObject({ openPercent: above(ohlc.openPercent) }).prefault({}),
    band: z
      .strictObject({
        indexPercent: above(band.indexPercent),
        sharePercent: above(band.sharePercent),
        cryptoPercent: above(band.cryptoPercent),
        usualTimes: above(band.usualTimes),
        pegPercent: above(band.pegPercent),
      })
      .prefault({}),
    cross: z.strictObject({ percent: above(cross.percent), points: above(cross.points) }).prefault({}),
    split: z.strictObject({ tolerancePercent: above(split.tolerancePercent) }).prefault({}),
    magnitude: z
      .strictObject({
        volumeTimes: above(magnitude.volumeTimes),
        turnoverTimes: above(magnitude.turnoverTimes),
        supplyPercent: above(magnitude.supplyPercent),
      })
      .prefault({}),
    liquidity: z.strictObject({ marketCap: above(liquidity.marketCap), volume: above(liquidity.volume) }).prefault({}),
    duplicate: z.strictObject({ days: above(duplicate.days) }).prefault({}),
  })
  .prefault({});

/** A limit of zero would hold everything back: a number above it. */
function above(usual: number) {
  return z
    .number()
    .superRefine((value, context) => {
      if (value <= 0) context.addIssue(`nombre supérieur à zéro attendu, ${found(value)}`);
    })
    .default(usual);
}
