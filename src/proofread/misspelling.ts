import type { KnownName, Naming } from "./ledger.ts";
import { distance, squeezed } from "./likeness.ts";

/** A word in capitals that is nearly a known name. */
export interface Misspelling extends Naming {
  /** The name it nearly is. */
  readonly meant: string;
}

/** Names shorter than this are near too much. */
const shortest = 5;
/** No name is longer in one word. */
const longest = 40;

/** Words beginning with a capital that are no known name, and nearly one: « Aether » for Aethir, « Nodes.AI » for NodeAI. */
export function misspellingsIn(
  text: string,
  names: readonly KnownName[],
  taken: readonly { readonly start: number; readonly end: number }[],
): readonly Misspelling[] {
  const known = names.flatMap(({ text: name, about }) => {
    const key = squeezed(name);
    return key.length >= shortest && !name.includes(" ") ? [{ name, about, key }] : [];
  });
  const keys = new Set(names.map(({ text: name }) => squeezed(name)));
  return [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*(?:[.-][\p{L}\p{N}]+)*/gu)].flatMap((match) => {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    if (word.length > longest) return [];
    const key = squeezed(word);
    if (keys.has(key) || taken.some((one) => one.start < end && start < one.end)) return [];
    const meant = known.find((one) => distance(key, one.key, mostOff(one.key)) <= mostOff(one.key));
    return meant === undefined ? [] : [{ start, end, about: meant.about, meant: meant.name }];
  });
}

function mostOff(key: string): number {
  return key.length < 8 ? 1 : 2;
}
