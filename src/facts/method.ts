/** Every rule by which a fact is computed from others, as article.json names it. */
export const methods = [
  "comparison of capitalisations",
  "count of changes above zero",
  "count of changes below zero",
  "count of changes equal to zero",
  "count of members with a change",
  "days between two dates in the article's zone",
  "distance to the highest daily close",
  "distance to the lowest daily close",
  "equal-weight mean",
  "exchange hours, local time",
  "gap",
  "last daily close at or above",
  "last daily close at or below",
  "mean absolute daily change",
  "narrowest of several changes",
  "rank from the lowest change",
  "ratio of two changes",
  "short form of a name",
  "spread of several changes",
] as const;
export type Method = (typeof methods)[number];
