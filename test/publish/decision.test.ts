import { describe, expect, test } from "@jest/globals";
import { decide } from "../../src/publish/decision.ts";
import { sealOf } from "../../src/publish/fields.ts";
import { markOf } from "../../src/publish/mark.ts";
import type { Order } from "../../src/publish/order.ts";
import { publicationOf } from "../../src/publish/publication.ts";
import type { Remote } from "../../src/publish/target.ts";
import { nextVersion, publication } from "./sample.ts";

const nothing = { categories: [], pictures: [], correction: null };
const old = publication("decision");
const fresh = publication("decision", { change: "8\u202f%" });
const note = { label: "Correction\u00a0:", text: "8\u202f% et non 9\u202f%." };
const corrected = publication("decision", { change: "8\u202f%", correction: note });
const update = publicationOf(nextVersion("decision", '<p class="update">8\u202f%, contre 9\u202f%.</p>'), nothing);
const fields = { titre: "un" };
const draft: Remote = {
  id: "1",
  state: "draft",
  revision: "1",
  address: null,
  mark: markOf(old, fields, null),
  marked: "",
  fields,
};
const edited: Remote = { ...draft, fields: { titre: "deux" } };
const order: Order = { status: "draft", holds: [], again: true, wasLeft: false, rehearsal: false };

describe("the decision", () => {
  test.each<
    readonly [what: string, found: readonly Remote[], article: typeof old, change: Partial<Order>, expected: object]
  >([
    ["nothing there", [], old, {}, { do: "create" }],
    ["nothing there any more", [], old, { wasLeft: true }, { do: "nothing", why: "removed" }],
    ["nothing to withdraw", [], old, { status: "withdraw" }, { do: "nothing", why: "absent" }],
    ["the same draft", [draft], old, {}, { do: "nothing", why: "same" }],
    ["the same draft, edited", [edited], old, {}, { do: "nothing", why: "same" }],
    ["the same draft to publish", [draft], old, { status: "publish" }, { do: "publish" }],
    ["the same draft, edited, to publish", [edited], old, { status: "publish" }, { do: "refuse", why: "edited" }],
    ["another text", [draft], fresh, {}, { do: "update" }],
    ["another text, edited", [edited], fresh, {}, { do: "refuse", why: "edited" }],
    [
      "an older version",
      [{ ...draft, mark: markOf({ ...old, version: 2 }, fields, null) }],
      fresh,
      {},
      { do: "refuse", why: "older" },
    ],
    [
      "another text of what is live",
      [{ ...draft, state: "published" }],
      fresh,
      { status: "publish" },
      { do: "refuse", why: "live" },
    ],
    [
      "a correction of what is live",
      [{ ...draft, state: "published" }],
      corrected,
      { status: "publish" },
      { do: "update" },
    ],
    [
      "a next version of what is live, which says what changed",
      [{ ...draft, state: "published" }],
      update,
      { status: "publish" },
      { do: "update" },
    ],
    [
      "another text of the same next version",
      [{ ...draft, state: "published", mark: markOf({ ...update, hash: "0" }, fields, null) }],
      update,
      { status: "publish" },
      { do: "refuse", why: "live" },
    ],
    ["a next version left as a draft", [{ ...draft, state: "published" }], update, {}, { do: "refuse", why: "live" }],
    ["a correction left as a draft", [{ ...draft, state: "published" }], corrected, {}, { do: "refuse", why: "live" }],
    [
      "another text of what is scheduled",
      [{ ...draft, state: "scheduled" }],
      fresh,
      { status: "publish" },
      { do: "refuse", why: "live" },
    ],
    [
      "what an editor made private",
      [{ ...draft, state: "private" }],
      fresh,
      { status: "publish" },
      { do: "refuse", why: "private" },
    ],
    ["what is binned", [{ ...draft, state: "binned" }], fresh, { status: "publish" }, { do: "nothing", why: "binned" }],
    [
      "a binned twin beside a draft",
      [
        { ...draft, state: "binned" },
        { ...draft, id: "2" },
      ],
      fresh,
      {},
      { do: "update" },
    ],
    ["somebody else’s", [{ ...draft, mark: null }], old, { status: "publish" }, { do: "refuse", why: "foreign" }],
    ["two, one of them edited", [draft, { ...edited, id: "2" }], old, {}, { do: "refuse", why: "twice" }],
    ["a draft to withdraw", [draft], old, { status: "withdraw" }, { do: "nothing", why: "offline" }],
    [
      "an edited article to withdraw",
      [{ ...edited, state: "published" }],
      old,
      { status: "withdraw" },
      { do: "withdraw" },
    ],
  ])("%s", (_, found, article, change, expected) => {
    expect(decide(found, fields, article, { ...order, ...change })).toMatchObject(expected);
  });

  test("a seal does not depend on the order of the fields", () => {
    expect(sealOf({ a: "1", b: "2" })).toBe(sealOf({ b: "2", a: "1" }));
  });
});
