import type { Region } from "../region.ts";

/** French-speaking Belgium: a point between thousands, a tight hour. */
export const frBE: Region = {
  id: "fr-BE",
  zone: "Europe/Brussels",
  thousands: ".",
  decimal: ",",
  beforePercent: "\u202f",
  beforeHighPunctuation: "\u202f",
  beforeColon: "\u00a0",
  openQuote: "«\u00a0",
  closeQuote: "\u00a0»",
  openInnerQuote: "“",
  closeInnerQuote: "”",
  hourStyle: "tight",
  compactMoney: { currency: "symbol", scales: null },
  currencies: {},
};
