import { marketVerbs } from "./market-verbs.ts";
import { newsVerbs } from "./news-verbs.ts";

/** Verbs that market prose needs, by their infinitive in one word: `seReplier` is « se replier ». */
export const verbs = { ...marketVerbs, ...newsVerbs } as const;
