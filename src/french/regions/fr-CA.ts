import type { Region } from "../region.ts";

/** French-speaking Canada, as its Office québécois de la langue française sets it. A dollar says whose it is. */
export const frCA: Region = {
  id: "fr-CA",
  zone: "America/Toronto",
  thousands: "\u00a0",
  decimal: ",",
  beforePercent: "\u00a0",
  beforeHighPunctuation: "",
  beforeColon: "\u00a0",
  openQuote: "«\u00a0",
  closeQuote: "\u00a0»",
  openInnerQuote: "“",
  closeInnerQuote: "”",
  hourStyle: "spaced",
  compactMoney: { currency: "symbol", scales: { million: "M", milliard: "G" } },
  currencies: {
    USD: { singular: "dollar américain", plural: "dollars américains", symbol: "$\u00a0US" },
    CAD: { singular: "dollar canadien", plural: "dollars canadiens", symbol: "$\u00a0CA" },
  },
};
