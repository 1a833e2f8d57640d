import { joinList } from "../../french/list.ts";
import type { Helper } from "../helper.ts";

/** « A, B et C » from a list: the block is written once for each item. */
export const listHelpers = {
  liste: {
    takes: ["list"],
    options: [],
    block: true,
    print: (call, [items]) => {
      if (!Array.isArray(items)) throw call.fail("une liste est attendue");
      return joinList(items.map((item: unknown) => call.body(item).trim()));
    },
  },
} as const satisfies Readonly<Record<string, Helper>>;
