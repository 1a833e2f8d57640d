/** What one capture asks for: the article's subject, and the list that a newsroom always follows. */
export interface Watched {
  /** Ids of CoinGecko's categories that are told with their members. */
  readonly categories: readonly string[];
  /** Ids of those that are told by their own figures alone. */
  readonly sectors: readonly string[];
  /** Id of the article's benchmark when it may be a category or an asset: only the source can tell. */
  readonly compared: string | null;
  /** How many members of each category, from the largest capitalisation. */
  readonly members: number;
  /** Ids of assets followed whatever their category. */
  readonly assets: readonly string[];
  /** Games whose players Steam counts. */
  readonly games: readonly Game[];
  /** Exchange rates of the ECB. */
  readonly rates: readonly Rate[];
}

/** A game by its number on Steam. */
export interface Game {
  readonly id: string;
  readonly name: string;
  readonly app: number;
}

/** A daily exchange rate by the key of its series, and the currency that it is in. */
export interface Rate {
  readonly id: string;
  readonly name: string;
  readonly series: string;
  readonly unit: "USD" | "EUR";
}

/** An asset and what an exchange calls it: never guessed from its symbol, which two assets may share. */
export interface PairOf {
  readonly id: string;
  readonly name: string;
  readonly symbol: string | null;
  readonly pair: string;
}
