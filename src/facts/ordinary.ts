import type { AssetClass } from "./fact.ts";

/**
 * How far each class moves on an ordinary day, in percent without sign: against this is measured whoever has no usual day
 * of its own. Each is the middle of what its class calls a normal move.
 */
export const ordinaryDay = {
  index: 0.65,
  share: 1.65,
  crypto: 2.75,
  rate: 0.65,
  currency: 0.65,
  commodity: 1.65,
  sentiment: 0.65,
} as const satisfies Readonly<Record<AssetClass, number>>;
