import type { Helper } from "../helper.ts";
import { agreementHelpers } from "./agreement.ts";
import { breadthHelpers } from "./breadth.ts";
import { comparisonHelpers } from "./comparison.ts";
import { figureHelpers } from "./figure.ts";
import { listHelpers } from "./list.ts";
import { moodHelpers } from "./mood.ts";
import { moveHelpers } from "./move.ts";
import { nameHelpers } from "./name.ts";
import { partHelpers } from "./part.ts";
import { quotationHelpers } from "./quotation.ts";
import { revisionHelpers } from "./revision.ts";
import { timeHelpers } from "./time.ts";
import { togetherHelpers } from "./together.ts";
import { variationHelpers } from "./variation.ts";

const all = {
  ...partHelpers,
  ...variationHelpers,
  ...nameHelpers,
  ...agreementHelpers,
  ...figureHelpers,
  ...moveHelpers,
  ...comparisonHelpers,
  ...moodHelpers,
  ...breadthHelpers,
  ...timeHelpers,
  ...quotationHelpers,
  ...listHelpers,
  ...togetherHelpers,
  ...revisionHelpers,
} as const satisfies Readonly<Record<string, Helper>>;

/** The names that templates write; `option` is the loader's alone. */
export type HelperName = keyof typeof all;

/** Every word of the template language, by the name that templates write. */
export const helpers: ReadonlyMap<string, Helper> = new Map<string, Helper>(Object.entries(all));
