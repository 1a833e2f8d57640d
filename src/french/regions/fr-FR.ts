import type { Region } from "../region.ts";

/** France, as its Imprimerie nationale sets it. */
export const frFR: Region = {
  id: "fr-FR",
  zone: "Europe/Paris",
  thousands: "\u202f",
  decimal: ",",
  beforePercent: "\u202f",
  beforeHighPunctuation: "\u202f",
  beforeColon: "\u00a0",
  openQuote: "«\u00a0",
  closeQuote: "\u00a0»",
  openInnerQuote: "“",
  closeInnerQuote: "”",
  hourStyle: "spaced",
  compactMoney: { currency: "symbol", scales: null },
  currencies: {},
};
