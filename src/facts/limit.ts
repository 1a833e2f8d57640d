/**
 * From where the guards stop believing a figure. Every limit may be changed in `depeche.yaml` under the same names; their
 * units end their names, and a percent is written as such (`15` is 15 %).
 */
export const usualLimits = {
  stale: {
    /** Minutes for which a live crypto figure holds. */
    cryptoMinutes: 15,
    /** Sessions, counted in weekdays, for which a figure of a share or an index holds. */
    sessions: 1,
    /** Days for which a macroeconomic figure is news. */
    macroDays: 1,
  },
  ohlc: {
    /** How far outside the range of a day the open that its change tells may lie: sources do not sample both at once. */
    openPercent: 2,
  },
  band: {
    /** Widest believable move of a day by class; one of several days may be wider by the square root of their number. */
    indexPercent: 10,
    sharePercent: 25,
    cryptoPercent: 50,
    /** How many times its own usual day a move may be. */
    usualTimes: 8,
    /** How far from one unit of its currency a stablecoin may be quoted. */
    pegPercent: 1,
  },
  cross: {
    /** How far two sources of one price, level or amount may lie from each other. */
    percent: 1,
    /** The same of two changes, in points of percentage. */
    points: 0.5,
  },
  split: {
    /** How near to a round ratio the jump between two closes must be to look like a split. */
    tolerancePercent: 3,
  },
  magnitude: {
    /** How many times the capitalisation a day's volume may be. */
    volumeTimes: 10,
    /** How many times a day's volume the capitalisation of what is traded at all may be. */
    turnoverTimes: 10_000,
    /** How far apart a capitalisation and price × supply may lie. */
    supplyPercent: 20,
  },
  liquidity: {
    /** Dollars under which a mover is too thin to lead a story: its price moves on a few orders. */
    marketCap: 50e6,
    /** The same of a day's volume. */
    volume: 1e6,
  },
  duplicate: {
    /** Days apart at the most for two reports to be of one event. */
    days: 3,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The limits in force: ours, with those that a newsroom changed. */
export type Limits = {
  readonly [Guard in keyof typeof usualLimits]: { readonly [Name in keyof (typeof usualLimits)[Guard]]: number };
};
