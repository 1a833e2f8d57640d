/** What a market file says of a row beside its figures; only the guards on the data judge of it. */

/** Events after which a price no longer counts the same thing as before. */
export const adjustmentTypes = ["split", "redenomination", "migration", "roll"] as const;
export type AdjustmentType = (typeof adjustmentTypes)[number];

/** States in which nothing trades; a row that says nothing trades. */
export const tradingStates = ["halted", "delisted"] as const;
export type TradingState = (typeof tradingStates)[number];

/** One thing said of one row. */
export type Notice =
  | {
      readonly is: "adjustment";
      readonly about: string;
      readonly type: AdjustmentType;
      /** The day (ISO date) from which prices count the new unit. */
      readonly date: string;
      /** New units for an old one (7 for a split of seven for one); null when the file does not say. */
      readonly ratio: number | null;
    }
  /** The source says that changes, highs, lows and history take its adjustments into account. */
  | { readonly is: "adjusted"; readonly about: string }
  | { readonly is: "trading"; readonly about: string; readonly state: TradingState }
  /** An index told in the place of another, whose name it must not bear. */
  | { readonly is: "substitute"; readonly about: string; readonly of: string; readonly name: string };
