import type { Helper } from "../helper.ts";
import { changeHelpers } from "./change.ts";
import { countHelpers } from "./count.ts";
import { measureHelpers } from "./measure.ts";
import { moneyHelpers } from "./money.ts";
import { proportionHelpers } from "./proportion.ts";
import { rangeHelpers } from "./range.ts";

export { changeOf, pointsOf } from "./change.ts";
export { deBefore, printFigure } from "./printed.ts";

export const figureHelpers = {
  ...measureHelpers,
  ...changeHelpers,
  ...moneyHelpers,
  ...countHelpers,
  ...rangeHelpers,
  ...proportionHelpers,
} as const satisfies Readonly<Record<string, Helper>>;
