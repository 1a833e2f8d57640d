import type { Helper } from "../helper.ts";

/** Seeded wordings: `{{#varie}}première{{ou}}seconde{{/varie}}`. The loader cuts the body into `#option` blocks. */
export const variationHelpers = {
  varie: {
    takes: [],
    options: ["parmi"],
    block: true,
    print: (call) => {
      const count = Number(call.options.parmi);
      const key = `${call.place.file}:${call.place.line}:${call.place.column}`;
      const ranks: readonly number[] = Array.from({ length: count }, (_, rank) => rank);
      const [first, ...others] = ranks;
      if (first === undefined) return "";
      return call.body(undefined, {
        wording: call.pen.choice.pick(key, [first, ...others], (rank) => `${key}#${rank}`),
      });
    },
  },
  option: {
    takes: [],
    options: ["rang"],
    block: true,
    print: (call) => (call.data.wording === call.options.rang ? call.body() : ""),
  },
} as const satisfies Readonly<Record<string, Helper>>;
