import type { Block, BlockKind, Reading, Strip } from "./page.ts";

/** Puts a reading together, block by block, in reading order. */
export interface Composer {
  /** Text of the block under way. */
  readonly say: (strip: Strip) => void;
  /** Blank that the source shows otherwise: a line break, the wall between two cells. */
  readonly gap: (blank: string, place: number) => void;
  /** All that is said by `write` is one block; inside another block it is a part of it. */
  readonly block: (kind: BlockKind, place: number, write: () => void) => void;
  readonly finish: (place: number) => Reading;
}

/** A composer of one reading. */
export function createComposer(): Composer {
  let text = "";
  const places: number[] = [];
  const blocks: Block[] = [];
  let depth = 0;
  const add = (more: string, at: (index: number) => number): void => {
    for (let index = 0; index < more.length; index += 1) places.push(at(index));
    text += more;
  };
  return {
    say: (strip) => add(strip.text, (index) => strip.places[index] ?? 0),
    gap: (blank, place) => add(blank, () => place),
    block: (kind, place, write) => {
      if (depth > 0 && text !== "" && !/\s$/u.test(text)) add(" ", () => place);
      const start = text.length;
      depth += 1;
      write();
      depth -= 1;
      if (depth > 0) return;
      if (text.slice(start).trim() === "") return;
      blocks.push({ kind: kindOf(kind, text.slice(start)), start, end: text.length });
      // Behind the block's last character, so that what ends with the block ends before it.
      const end = (places.at(-1) ?? place - 1) + 1;
      add("\n", () => end);
    },
    finish: (place) => ({ text, places: [...places, place], blocks }),
  };
}

/** The paragraph that closes the article says so itself. */
function kindOf(kind: BlockKind, text: string): BlockKind {
  return kind === "paragraph" && /^\s*Résumé\s*:/u.test(text) ? "resume" : kind;
}
