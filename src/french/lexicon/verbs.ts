import { companyVerbs } from "./company-verbs.ts";
import { cryptoVerbs } from "./crypto-verbs.ts";
import { everydayVerbs } from "./everyday-verbs.ts";
import type { Verb } from "./forms.ts";
import { levelVerbs } from "./level-verbs.ts";
import { moveVerbs } from "./move-verbs.ts";
import { speechVerbs } from "./speech-verbs.ts";
import { techVerbs } from "./tech-verbs.ts";

/** Verbs that market prose needs, by their infinitive in one word: `seReplier` is « se replier ». */
export const verbs = {
  ...moveVerbs,
  ...levelVerbs,
  ...companyVerbs,
  ...speechVerbs,
  ...cryptoVerbs,
  ...techVerbs,
  ...everydayVerbs,
} as const satisfies Readonly<Record<string, Verb>>;
