import type { Block, Reading } from "./page.ts";

/** A sentence of a reading, within one block. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly block: Block;
}

/** A stop, what closes quotation marks behind it, and blank before what can begin a sentence: names may in small letters. */
const boundary = /(?<=[.!?…](?:[\s\u00a0\u202f]?[»”])?)[ \n]+(?=[\p{L}\p{N}«“@$])/gu;

/** Titles and abbreviations that a stop follows and no sentence ends at. */
const unfinished = /(?:^|[\s(«])(?:M|MM|Mme|Dr|n|c|p|ex|env|etc|vs|cf|art|vol|no)\.$/u;

/** The sentences of a reading, in reading order. */
export function sentencesOf({ text, blocks }: Reading): readonly Sentence[] {
  return blocks.flatMap((block) => {
    const inside = text.slice(block.start, block.end);
    const ends = [...inside.matchAll(boundary)].filter(({ index }) => !unfinished.test(inside.slice(0, index)));
    const starts = [0, ...ends.map((match) => match.index + match[0].length)];
    return starts.flatMap((from, index): readonly Sentence[] => {
      const to = ends[index]?.index ?? inside.length;
      const said = inside.slice(from, to);
      return said.trim() === "" ? [] : [{ start: block.start + from, end: block.start + to, text: said, block }];
    });
  });
}

/** Whether a stretch stands within another, or reaches into it. */
export function meets(one: Stretched, other: Stretched): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether a stretch stands wholly within another. */
export function within(one: Stretched, other: Stretched): boolean {
  return one.start >= other.start && one.end <= other.end;
}

interface Stretched {
  readonly start: number;
  readonly end: number;
}
