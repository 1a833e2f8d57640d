import type { Region } from "../region.ts";

/** French-speaking Switzerland: an apostrophe between thousands, nothing inside the quotes nor before %. */
export const frCH: Region = {
  id: "fr-CH",
  zone: "Europe/Zurich",
  thousands: "\u2019",
  decimal: ",",
  beforePercent: "",
  beforeHighPunctuation: "\u202f",
  beforeColon: "\u00a0",
  openQuote: "«",
  closeQuote: "»",
  openInnerQuote: "‹",
  closeInnerQuote: "›",
  hourStyle: "tight",
  compactMoney: { currency: "code", scales: { million: "mio", milliard: "mia" } },
  currencies: {
    CHF: { singular: "franc", plural: "francs", symbol: "CHF" },
  },
};
