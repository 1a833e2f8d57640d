import { commonNouns } from "./common-nouns.ts";
import { companyNouns } from "./company-nouns.ts";
import { cryptoNouns } from "./crypto-nouns.ts";
import type { Noun } from "./forms.ts";
import { macroNouns } from "./macro-nouns.ts";
import { marketNouns } from "./market-nouns.ts";
import { measureNouns } from "./measure-nouns.ts";
import { techNouns } from "./tech-nouns.ts";

/** Nouns of market prose, by their singular. */
export const nouns = {
  ...marketNouns,
  ...measureNouns,
  ...cryptoNouns,
  ...techNouns,
  ...macroNouns,
  ...companyNouns,
  ...commonNouns,
} as const satisfies Readonly<Record<string, Noun>>;
