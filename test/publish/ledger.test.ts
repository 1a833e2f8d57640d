import { expect, test } from "@jest/globals";
import { type Entry, readEntries, renderEntry, wasLeft } from "../../src/publish/ledger.ts";

const entry: Entry = {
  at: "2025-01-27T05:00:00.000Z",
  target: "redaction",
  article: "essai",
  key: "0123456789abcdef",
  version: 1,
  hash: "f".repeat(64),
  outcome: "created",
  id: "12",
  state: "draft",
  address: null,
};

test("entries are read back as they were written, one a line", () => {
  const other = { ...entry, target: "site", address: "https://example.test/\n" };
  expect(readEntries(renderEntry(entry) + renderEntry(other))).toEqual([entry, other]);
});

test("a line cut short by a crash is passed over", () => {
  expect(readEntries(`${renderEntry(entry).slice(0, 40)}\n${renderEntry(entry)}pas du JSON\n{}\n`)).toEqual([entry]);
});

test.each<readonly [change: Partial<Entry>, expected: boolean]>([
  [{}, true],
  [{ outcome: "published" }, true],
  [{ outcome: "failed", id: null }, false],
  [{ outcome: "conflict" }, false],
  [{ target: "site" }, false],
  [{ key: "fedcba9876543210" }, false],
])("with %j, it was left there: %s", (change, expected) => {
  expect(wasLeft([{ ...entry, ...change }], "redaction", entry.key)).toBe(expected);
});
