/** Where the trading hours are. */
export type Session = "asia" | "europe" | "new-york";

/**
 * The trading hours that an instant falls in, said without holding that an exchange is open: holidays are not known here. So
 * nothing of an opening, a close or trades.
 */
export const sessionPhrases = {
  asia: ["aux heures de la séance asiatique", "aux heures de cotation en Asie"],
  europe: ["aux heures de la séance européenne", "aux heures de cotation en Europe"],
  "new-york": ["aux heures de la séance new-yorkaise", "aux heures de cotation à New York"],
} as const satisfies Readonly<Record<Session, readonly [string, ...string[]]>>;
