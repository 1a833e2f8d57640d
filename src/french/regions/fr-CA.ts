import type { Region } from "../region.ts";

/** French-speaking Canada, as its Office québécois de la langue française sets it. A dollar says whose it is. */
export const frCA: Region = {
  id: "fr-CA",
  thousands: "\u00a0",
  decimal: ",",
  beforePercent: "\u00a0",
  beforeHighPunctuation: "",
  beforeColon: "\u00a0",
  openQuote: "«\u00a0",
  closeQuote: "\u00a0»",
  hourStyle: "spaced",
  currencies: {
    USD: { singular: "dollar américain", plural: "dollars américains", symbol: "$\u00a0US", symbolPlace: "after" },
    CAD: { singular: "dollar canadien", plural: "dollars canadiens", symbol: "$\u00a0CA", symbolPlace: "after" },
  },
};
