import { hash } from "../choice.ts";
import type { Call, Helper } from "../helper.ts";
import { numericOption } from "../helper.ts";
import type { Told } from "../told.ts";

/** One wording of a `#varie`, written but for its values. */
interface Wording {
  readonly text: string;
  /** The same for the same words, wherever they stand. */
  readonly id: string;
  readonly opening: string | null;
}

function printOne(call: Call): string {
  const key = `${call.place.file}:${call.place.line}:${call.place.column}`;
  const { slots, choice } = call.pen;
  const wordings = Array.from({ length: Number(call.options.parmi) }, (_, rank): Wording => {
    const text = call.body(undefined, { wording: rank });
    const words = slots.wordingOf(text);
    // Values alone say nothing of the wording: their place does.
    const id = /\p{L}/u.test(words) ? `~${hash(words).toString(36)}` : `${key}#${rank}`;
    return { text, id, opening: slots.openingOf(text.trimStart()) };
  });
  const [first, ...others] = wordings;
  if (first === undefined) return "";
  const costOf = ({ opening }: Wording): number => repetition(opening, call.told);
  return choice.pick(key, [first, ...others], ({ id }) => id, { costOf }).text;
}

/** Sentences so near that two alike openings are heard. */
const earshot = 3;

/** How badly an opening repeats: nothing inside a sentence; the nearer the one it repeats, the worse. */
function repetition(opening: string | null, { startsSentence, startsParagraph, openings }: Told): number {
  if (opening === null || !startsSentence) return 0;
  const near = openings.slice(-earshot).findLastIndex(({ words }) => words === opening) + 1;
  const repeatsParagraph = startsParagraph && openings.some((one) => one.isParagraph && one.words === opening);
  return near + (repeatsParagraph ? 1 : 0);
}

export const variationHelpers = {
  /** Seeded wordings: `{{#varie}}première{{ou}}seconde{{/varie}}`. The loader cuts the body into `#option` blocks. */
  varie: { takes: [], options: ["parmi"], block: true, deferred: true, print: printOne },
  /** What is said only where there is room for it: `jusqua=50` after 50 words of the part at most, `depuis=51` after more. */
  place: {
    takes: [],
    options: ["jusqua", "depuis"],
    block: true,
    deferred: true,
    print: (call) => {
      const { words } = call.told;
      const fits =
        words <= (numericOption(call, "jusqua") ?? words) && words >= (numericOption(call, "depuis") ?? words);
      return fits ? call.body() : "";
    },
  },
  option: {
    takes: [],
    options: ["rang"],
    block: true,
    print: (call) => (call.data.wording === call.options.rang ? call.body() : ""),
  },
} as const satisfies Readonly<Record<string, Helper>>;
