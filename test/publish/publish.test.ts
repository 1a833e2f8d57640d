import { describe, expect, test } from "@jest/globals";
import { markedLive, markOf, renderMark } from "../../src/publish/mark.ts";
import { publish } from "../../src/publish/publish.ts";
import type { Remote, Target, Written } from "../../src/publish/target.ts";
import { draft, live } from "./cases.ts";
import { publication } from "./sample.ts";

const old = publication("fil");
const fresh = publication("fil", { change: "8\u202f%" });
const fieldsOf = (what: typeof old) => ({ titre: what.title, corps: what.html });
const lost: Written = { is: "lost", reason: "le délai est dépassé" };

/** A target in memory that loses what it is told to, and an editor who comes by while we wait. */
function memory(losing: "create" | "update" | "publish") {
  const state: { remote: Remote | null; writes: number } = { remote: null, writes: 0 };
  const keep = (what: typeof old): Written => {
    const mark = markOf(what, fieldsOf(what), state.remote?.mark ?? null);
    const revision = String(++state.writes);
    const kept = {
      id: "1",
      state: state.remote?.state ?? "draft",
      revision,
      address: null,
      mark,
      fields: fieldsOf(what),
    };
    state.remote = { ...kept, marked: renderMark(mark) };
    return { is: "done" };
  };
  const target: Target = {
    name: "mémoire",
    prove: async () => {},
    find: async () => (state.remote === null ? [] : [state.remote]),
    fieldsOf,
    prepare: async (what) => ({
      create: async () => (losing === "create" ? lost : keep(what)),
      update: async () => (losing === "update" ? lost : keep(what)),
    }),
    setState: async (remote, wanted) => {
      state.writes++;
      if (losing === "publish") return lost;
      state.remote = { ...remote, state: wanted, marked: markedLive(remote.marked), revision: String(state.writes) };
      return { is: "done" };
    },
    discard: async () => {},
    readPublic: async () => null,
  };
  const edit = (): void => {
    if (state.remote === null) return;
    state.remote = { ...state.remote, fields: { ...state.remote.fields, titre: "De sa main" }, revision: "à la main" };
  };
  return { target, state, edit };
}

const patient = { wait: async () => {} };

describe("while an answer is waited for", () => {
  test("an editor’s change is not written over by the second update", async () => {
    const { target, state, edit } = memory("update");
    await publish(target, old, draft, patient);
    const end = await publish(target, fresh, draft, { wait: async () => edit() });
    expect(end).toMatchObject({ is: "failed", code: "E_TARGET_UNREACHABLE" });
    expect(end.message).toContain("changé entre-temps");
    expect(state.remote?.fields.titre).toBe("De sa main");
  });

  test("an editor’s change is not published by the second try", async () => {
    const { target, state, edit } = memory("publish");
    await publish(target, old, draft, patient);
    const before = state.writes;
    const end = await publish(target, old, live, { wait: async () => edit() });
    expect(end).toMatchObject({ is: "failed", code: "E_TARGET_UNREACHABLE" });
    expect(state.writes).toBe(before + 1);
    expect(state.remote).toMatchObject({ state: "draft", fields: { titre: "De sa main" } });
  });

  test("a write that is lost twice is told, after as many looks as our patience has", async () => {
    const pauses: number[] = [];
    const { target, state } = memory("create");
    const end = await publish(target, old, draft, { wait: async (ms) => void pauses.push(ms) });
    expect(end).toMatchObject({ is: "failed", code: "E_TARGET_UNREACHABLE" });
    expect(end.message).toContain("le délai est dépassé");
    expect(pauses).toEqual([500, 2_000, 5_000, 500, 2_000, 5_000]);
    expect(state.remote).toBeNull();
  });
});
