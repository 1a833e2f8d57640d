import { joinList } from "../../french/list.ts";
import { typeset } from "../../french/typography.ts";
import type { Helper } from "../helper.ts";

export const listHelpers = {
  /** « A, B et C » from a list: the block is written once for each item, and what it leaves blank is no item. */
  liste: {
    takes: ["list"],
    options: [],
    block: true,
    print: (call, [items]) => {
      if (!Array.isArray(items)) throw call.fail("une liste est attendue");
      return joinList(
        items.map((item: unknown) => call.body(item, { listed: true }).trim()).filter((item) => item !== ""),
      );
    },
  },
  /**
   * Two clauses that make one sentence when it stays short, else two: `{{enchaine "tandis que"}}` prints « , tandis que »
   * or a full stop. `{{enchaine ";"}}` for two clauses side by side.
   */
  enchaine: {
    takes: ["text"],
    options: [],
    block: false,
    print: (call, [word]) => {
      const typed = String(word).trim();
      if (!/^(?:;|\p{L}[\p{L} \u2019']*)$/u.test(typed))
        throw call.fail(`un mot de liaison ou «\u00a0;\u00a0» est attendu, «\u00a0${typed}\u00a0» trouvé`);
      const separated = /^[\p{L}]/u.test(typed) ? `, ${typed}` : ` ${typed}`;
      return call.pen.slots.join({ word: typeset(`${separated} `, call.pen.region).trimEnd() });
    },
  },
} as const satisfies Readonly<Record<string, Helper>>;
