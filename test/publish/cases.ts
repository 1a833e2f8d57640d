/** The publisher's rule, told as cases that every target must pass. */
import { describe, expect, test } from "@jest/globals";
import type { Order } from "../../src/publish/order.ts";
import type { Outcome } from "../../src/publish/outcome.ts";
import type { Publication } from "../../src/publish/publication.ts";
import { publish } from "../../src/publish/publish.ts";
import type { Remote, Target } from "../../src/publish/target.ts";
import { publication } from "./sample.ts";

/** A target to drive, and an editor's hand on what it has. */
export interface Stand {
  readonly open: () => Target;
  /** An editor gives it another title. */
  readonly retitle: (remote: Remote, title: string) => Promise<void>;
}

/** A target where an editor can put an article in the bin. */
export interface BinStand extends Stand {
  readonly bin: (remote: Remote) => Promise<void>;
}

export const draft: Order = { status: "draft", holds: [], again: true, wasLeft: false, rehearsal: false };
export const live: Order = { status: "publish", holds: [], again: true, wasLeft: false, rehearsal: false };
const withdrawn: Order = { status: "withdraw", holds: [], again: true, wasLeft: false, rehearsal: false };
const correction = {
  label: "Correction du 27 janvier 2025\u00a0:",
  text: "le recul est de 8\u202f% & non de 9\u202f%.",
};

const effects = {
  wait: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds / 20)),
};

export function put(target: Target, what: Publication, order: Order): Promise<Outcome> {
  return publish(target, what, order, effects);
}

/** What a target has of a publication, and that it has only one. */
export function looking(stand: () => Stand) {
  const there = async (what: Publication): Promise<readonly Remote[]> => {
    const target = stand().open();
    await target.prove();
    return target.find(what);
  };
  const only = async (what: Publication): Promise<Remote> => {
    const [first, ...others] = await there(what);
    expect(others).toEqual([]);
    if (first === undefined) throw new Error("nothing there");
    return first;
  };
  return { there, only };
}

/** Drives a target through the rule. `label` keeps the articles of two runs apart. */
export function driveRule(label: string, stand: () => Stand): void {
  const named = (name: string): string => `${label}-${name}`;
  const { there, only } = looking(stand);

  describe("the rule", () => {
    test("a first time leaves a draft with all that was sent; a second time changes nothing", async () => {
      const what = publication(named("draft"));
      expect(await put(stand().open(), what, draft)).toMatchObject({ is: "created", state: "draft" });
      const first = await only(what);
      expect(first.fields).toEqual(stand().open().fieldsOf(what));
      expect(await put(stand().open(), what, draft)).toMatchObject({ is: "unchanged" });
      expect(await only(what)).toEqual(first);
    });

    test("a new text replaces the draft that nobody touched", async () => {
      const old = publication(named("update"));
      const fresh = publication(named("update"), { change: "8\u202f%" });
      const created = await put(stand().open(), old, draft);
      expect(await put(stand().open(), fresh, draft)).toMatchObject({ is: "updated", id: created.id, state: "draft" });
      expect((await only(fresh)).fields).toEqual(stand().open().fieldsOf(fresh));
    });

    test("it is published when asked, once, and readers find it", async () => {
      const what = publication(named("live"));
      await put(stand().open(), what, draft);
      expect(await put(stand().open(), what, live)).toMatchObject({ is: "published", state: "published" });
      expect(await put(stand().open(), what, live)).toMatchObject({ is: "unchanged", state: "published" });
      await only(what);
    });

    test("what is held stays a draft, with the reason", async () => {
      const what = publication(named("held"));
      const held = await put(stand().open(), what, { ...live, holds: ["L’écart sort de l’ordinaire."] });
      expect(held).toMatchObject({ is: "held", state: "draft" });
      expect(held.message).toContain("L’écart sort de l’ordinaire.");
      expect(await put(stand().open(), what, { ...live, holds: ["Non."] })).toMatchObject({
        is: "held",
        state: "draft",
      });
      expect(await only(what)).toMatchObject({ state: "draft" });
    });

    test("what readers see changes only with a correction, which they see", async () => {
      const old = publication(named("correction"));
      await put(stand().open(), old, live);
      const before = await only(old);
      const silent = publication(named("correction"), { change: "8\u202f%", version: 2 });
      expect(await put(stand().open(), silent, live)).toMatchObject({ is: "held", state: "published" });
      expect(await only(old)).toEqual(before);
      const told = publication(named("correction"), { change: "8\u202f%", version: 2, correction });
      expect(await put(stand().open(), told, draft)).toMatchObject({ is: "held" });
      expect(await put(stand().open(), told, live)).toMatchObject({ is: "updated", state: "published" });
      expect(Object.values((await only(told)).fields).join()).toContain("Correction du 27 janvier 2025");
      expect(await put(stand().open(), old, live)).toMatchObject({ is: "conflict" });
    });

    test("what is withdrawn is a draft again, which no job publishes any more, and a person may", async () => {
      const what = publication(named("withdrawn"));
      expect(await put(stand().open(), what, withdrawn)).toMatchObject({ is: "unchanged", id: null });
      await put(stand().open(), what, live);
      expect(await put(stand().open(), what, withdrawn)).toMatchObject({ is: "withdrawn", state: "draft" });
      expect(await put(stand().open(), what, withdrawn)).toMatchObject({ is: "unchanged" });
      expect(await only(what)).toMatchObject({ state: "draft" });
      const byJob = { ...live, again: false };
      expect(await put(stand().open(), what, byJob)).toMatchObject({ is: "held", state: "draft" });
      const fresh = publication(named("withdrawn"), { change: "8\u202f%" });
      expect(await put(stand().open(), fresh, byJob)).toMatchObject({ is: "held", state: "draft" });
      expect(await put(stand().open(), fresh, live)).toMatchObject({ is: "published" });
    });

    test("what an editor changed is not overwritten: the difference is told", async () => {
      const old = publication(named("edited"));
      await put(stand().open(), old, draft);
      await stand().retitle(await only(old), "Un titre de la main d’un rédacteur");
      const edited = await only(old);
      const fresh = publication(named("edited"), { change: "8\u202f%" });
      const refused = await put(stand().open(), fresh, draft);
      expect(refused.is).toBe("conflict");
      expect(refused.differences.map(({ patch }) => patch).join("\n")).toMatch(
        /^-.*Un titre de la main d’un rédacteur/mu,
      );
      expect(await put(stand().open(), old, draft)).toMatchObject({ is: "unchanged" });
      expect(await put(stand().open(), old, live)).toMatchObject({ is: "conflict" });
      expect(await only(old)).toEqual(edited);
    });

    test("what was left there once and is there no more is not made again", async () => {
      const what = publication(named("removed"));
      expect(await put(stand().open(), what, { ...live, wasLeft: true })).toMatchObject({ is: "binned", id: null });
      expect(await there(what)).toEqual([]);
    });

    test("a rehearsal says what would change, and changes nothing", async () => {
      const old = publication(named("rehearsal"));
      const planned = await put(stand().open(), old, { ...live, rehearsal: true });
      expect(planned).toMatchObject({ is: "planned", id: null });
      expect(planned.differences.map(({ before }) => before).join("")).toBe("");
      expect(planned.differences.map(({ after }) => after).join("")).toContain(
        "Les jetons d’intelligence artificielle",
      );
      expect(await there(old)).toEqual([]);
      await put(stand().open(), old, draft);
      const before = await only(old);
      const fresh = publication(named("rehearsal"), { change: "8\u202f%" });
      const change = await put(stand().open(), fresh, { ...draft, rehearsal: true });
      expect(change.is).toBe("planned");
      expect(change.differences.map(({ patch }) => patch).join("\n")).toMatch(/^-.*9\u202f%[\s\S]*^\+.*8\u202f%/mu);
      expect(await only(old)).toEqual(before);
    });

    test("two jobs at once leave one article", async () => {
      const what = publication(named("twice"));
      const ends = await Promise.all([put(stand().open(), what, draft), put(stand().open(), what, draft)]);
      expect(ends.filter(({ is }) => is !== "created" && is !== "unchanged")).toEqual([]);
      expect(await put(stand().open(), what, draft)).toMatchObject({ is: "unchanged" });
      await only(what);
    });
  });
}

/** Drives a target that has a bin. */
export function driveBin(label: string, stand: () => BinStand): void {
  const { there, only } = looking(stand);

  test("what an editor put in the bin stays there", async () => {
    const what = publication(`${label}-binned`);
    await put(stand().open(), what, draft);
    await stand().bin(await only(what));
    expect(await put(stand().open(), what, live)).toMatchObject({ is: "binned" });
    expect(await put(stand().open(), publication(`${label}-binned`, { change: "8\u202f%" }), draft)).toMatchObject({
      is: "binned",
    });
    expect((await there(what)).every(({ state }) => state === "binned")).toBe(true);
  });
}
