import type { Matching } from "./align.ts";
import type { Reading } from "./page.ts";
import { sentencesOf } from "./sentence.ts";
import type { Token } from "./token.ts";

/** A text with its tokens. */
export interface Laid {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
}

/** Shorter sentences may stand anywhere, and show nothing. */
const fewestTokens = 5;

/**
 * The matching of the sentences that stand whole in both texts, wherever that is: of several alike the first with the
 * first. Without it the small words of two passages that changed places would be taken for one another.
 */
export function anchored(before: Laid, after: Laid): Matching {
  const open = new Map<string, number[]>();
  for (const { key, first } of runsOf(after)) open.set(key, [...(open.get(key) ?? []), first]);
  const matching: (number | null)[] = before.tokens.map(() => null);
  for (const { key, first, length } of runsOf(before)) {
    const place = open.get(key)?.shift();
    if (place === undefined) continue;
    for (let step = 0; step < length; step += 1) matching[first + step] = place + step;
  }
  return matching;
}

interface Run {
  readonly key: string;
  readonly first: number;
  readonly length: number;
}

function runsOf({ reading, tokens }: Laid): readonly Run[] {
  let at = 0;
  return sentencesOf(reading).flatMap(({ start, end }): readonly Run[] => {
    while ((tokens[at]?.start ?? end) < start) at += 1;
    const first = at;
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= end) at += 1;
    const words = tokens.slice(first, at);
    if (words.length < fewestTokens) return [];
    return [{ key: words.map(({ key }) => key).join(" "), first, length: words.length }];
  });
}
