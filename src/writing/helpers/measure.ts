import type { Fact, Unit } from "../../facts/fact.ts";
import { nouns } from "../../french/noun.ts";
import { formatMultiple } from "../../french/percent.ts";
import type { Call, Helper } from "../helper.ts";
import { figureHelper, numberIn } from "../helper.ts";
import { changeOf, indexPointsOf, percentOf } from "./change.ts";
import { countOf, rankOf } from "./count.ts";
import { moneyOf } from "./money.ts";
import { decimalsIn, hedgeRounded, leadOf, type Printed, printFigure } from "./printed.ts";

type Measure = (call: Call, fact: Fact) => Printed;

/** How a figure of each unit is said when the template does not choose. */
const measures: Readonly<Record<Unit, Measure>> = {
  percent: (call, fact) => percentOf(call, fact),
  points: (call, fact) => changeOf(call, fact),
  "basis-points": (call, fact) => changeOf(call, fact),
  "index-points": indexPointsOf,
  level: indexPointsOf,
  count: (call, fact) => countOf(call, fact),
  rank: rankOf,
  days: (call, fact) => countOf(call, fact, nouns.jour),
  ratio: ratioOf,
  text: noFigure,
  date: noFigure,
  USD: moneyOf,
  EUR: moneyOf,
  GBP: moneyOf,
  CHF: moneyOf,
  CAD: moneyOf,
  JPY: moneyOf,
  CNY: moneyOf,
};

/** A figure as it is said in its own unit; the level of a mood is a bare number. */
export function measureOf(call: Call, fact: Fact, isMood = false): Printed {
  return isMood ? countOf(call, fact, null) : measures[fact.unit](call, fact);
}

export const measureHelpers = {
  /** A figure in its own unit, whichever it is: « 1,8 milliard de dollars », « 12 % », « 3 700,5 points », « trois jours ». */
  mesure: figureHelper(["decimales", "genre", "avec"], (call, fact) => {
    const printed = measures[fact.unit](call, fact);
    return printFigure(call, fact, printed, leadOf(call, printed));
  }),
} as const satisfies Readonly<Record<string, Helper>>;

const ratioDecimals = 1;

/** « 2,5 fois »: how large one figure is beside another, told to a tenth. */
function ratioOf(call: Call, fact: Fact): Printed {
  const value = numberIn(call, fact);
  const decimals = decimalsIn(call) ?? ratioDecimals;
  return {
    hedge: hedgeRounded(fact, value, decimals),
    text: formatMultiple(value, call.pen.region, { decimals }),
  };
}

function noFigure(call: Call, fact: Fact): Printed {
  throw call.fail(`un chiffre est attendu, «\u00a0${fact.value}\u00a0» trouvé (${fact.id})`);
}
