import type { Currency, Fact } from "../../facts/fact.ts";
import { currencies } from "../../facts/fact.ts";
import { formatMoney, roundMoney } from "../../french/money.ts";
import type { Call, Helper } from "../helper.ts";
import { isSet, moneyHelper, numberIn } from "../helper.ts";
import { decimalsIn, hedgeOf, leadOf, type Printed, printFigure } from "./printed.ts";

/** A sum as it will be printed. */
export function moneyOf(call: Call, fact: Fact): Printed {
  const currency = currencyOf(fact);
  if (currency === null) throw call.fail(`une somme est attendue, «\u00a0${fact.unit}\u00a0» trouvé (${fact.id})`);
  const value = numberIn(call, fact);
  const decimals = decimalsIn(call);
  const style = isSet(call, "signe") ? "compact" : "words";
  const text = formatMoney(value, currency, call.pen.region, {
    style,
    ...(decimals === undefined ? {} : { decimals }),
  });
  const word = hedgeOf(fact, roundMoney(value, decimals), value);
  const behind = value < 0 ? debtHedges.get(word) : undefined;
  return behind === undefined ? { hedge: word, text } : { hedge: "", text, after: behind };
}

/** The currency of a sum; null for any other figure. */
export function currencyOf(fact: Fact): Currency | null {
  return currencies.find((currency) => currency === fact.unit) ?? null;
}

/** « Plus de −3 milliards » says two things; behind the sum, the words speak of its size. */
const debtHedges: ReadonlyMap<string, string> = new Map([
  ["environ", "environ"],
  ["plus de", "au moins"],
  ["moins de", "au plus"],
]);

export const moneyHelpers = {
  /** A sum: « 6,6 milliards de dollars », « 0,323 dollar ». `signe=true`, in titles and tables: « 0,323 $ », « CHF 5,6 mio ». */
  montant: moneyHelper(["decimales", "signe", "avec"], (call, fact) => {
    const printed = moneyOf(call, fact);
    return printFigure(call, fact, printed, leadOf(call, printed));
  }),
} as const satisfies Readonly<Record<string, Helper>>;
