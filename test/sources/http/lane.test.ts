import { describe, expect, test } from "@jest/globals";
import type { Fault, FaultKind } from "../../../src/sources/http/fault.ts";
import { createLane, type Heard } from "../../../src/sources/http/lane.ts";
import { paced } from "../../../src/sources/http/pace.ts";

/** A clock that moves to the next waking when nothing else is left to do. */
function clock() {
  let now = 0;
  const wakings: { readonly at: number; readonly wake: () => void }[] = [];
  return {
    now: () => now,
    sleep: (ms: number) => new Promise<void>((wake) => wakings.push({ at: now + ms, wake })),
    until: async <T>(work: Promise<T>): Promise<T> => {
      let isOver = false;
      void work.finally(() => {
        isOver = true;
      });
      while (!isOver) {
        await new Promise(setImmediate);
        const next = wakings.toSorted((a, b) => a.at - b.at)[0];
        if (next === undefined) continue;
        wakings.splice(wakings.indexOf(next), 1);
        now = next.at;
        next.wake();
      }
      return work;
    },
  };
}

const answered: Heard = { is: "reply", status: 200, headers: {}, body: "", address: "" };
const failed = (kind: FaultKind, status: number | null = null, waitMs: number | null = null): Heard => ({
  fault: { kind, origin: "coingecko", address: null, detail: "", status, waitMs },
});
const down = failed("network");
const busy = failed("status", 503);

/** What a question hears, by how many attempts it has made. */
type Script = (attempt: number, ms: number) => Heard;

/** Asks these questions at once, each attempt lasting 100 ms; gives what each heard, and who tried when. */
async function ask(scripts: readonly Script[], pace = { calls: 5, perMs: 10_000 }) {
  const { now, sleep, until } = clock();
  const lane = createLane({ turn: paced(pace, now, sleep), now, sleep });
  const tried: [question: number, ms: number][] = [];
  const ours = (fault: Fault): Fault => ({ ...fault, detail: "of another" });
  const work = scripts.map((script, index) => {
    let attempts = 0;
    return lane.hear(async () => {
      attempts += 1;
      tried.push([index, now()]);
      await sleep(100);
      return script(attempts, now());
    }, ours);
  });
  const heard = await until(Promise.all(work));
  const told = heard.map((one) => ("fault" in one ? one.fault.detail || one.fault.kind : "answer"));
  return { told, tried, took: now() };
}

const many = (script: Script, count = 12): readonly Script[] => Array.from({ length: count }, () => script);

describe("a source that is down", () => {
  test("is found so by its first question alone, and all the others are told", async () => {
    const { told, tried, took } = await ask(many(() => down));
    expect(told).toEqual(["network", ...Array.from({ length: 11 }, () => "of another")]);
    expect(tried.map(([question]) => question)).toEqual([0, 0, 0, 0]);
    expect(took).toBeLessThan(4000);
  });

  test("in the middle of a run is found so by one question, the others of that moment having tried once", async () => {
    const { told, tried } = await ask([() => answered, ...many(() => down)]);
    expect(told[0]).toBe("answer");
    expect(told.filter((one) => one === "network")).toHaveLength(1);
    // Four start beside the first within the pace; one of them goes on alone.
    expect(tried.length).toBeLessThanOrEqual(1 + 4 + 3 + 1);
  });

  test("is left alone at once when it refuses our key", async () => {
    const { told, tried } = await ask(many(() => failed("key", 401)));
    expect([tried.length, told[1]]).toEqual([1, "of another"]);
  });
});

describe("a source that comes back", () => {
  test("answers all that was asked of it", async () => {
    const { told, took } = await ask(many((_, ms) => (ms < 1000 ? down : answered)));
    expect(new Set(told)).toEqual(new Set(["answer"]));
    expect(took).toBeLessThan(31_000);
  });

  test("no sooner than it asked to be left alone, by any question", async () => {
    const late = (waitMs: number) => many((_, ms) => (ms < waitMs ? failed("limited", 429, waitMs) : answered), 4);
    const { told, tried } = await ask([() => answered, ...late(30_000)], { calls: 10, perMs: 1000 });
    expect(new Set(told)).toEqual(new Set(["answer"]));
    const again = tried.map(([, ms]) => ms).filter((ms) => ms > 200);
    expect(Math.min(...again)).toBeGreaterThanOrEqual(30_100);
  });
});

describe("a failure of one question that may pass", () => {
  test("keeps no other from its answer", async () => {
    const { told } = await ask([() => answered, () => busy, ...many(() => answered, 6)]);
    expect(told).toEqual(["answer", "status", ...Array.from({ length: 6 }, () => "answer")]);
  });

  test("is repeated by the first alone where all fail alike, and by each again once one was answered", async () => {
    const all = await ask(
      many(() => busy),
      { calls: 10, perMs: 1000 },
    );
    expect(all.tried).toHaveLength(4 + 11);
    const later = await ask([() => busy, () => answered, (attempt) => (attempt < 3 ? busy : answered)], {
      calls: 1,
      perMs: 1000,
    });
    expect(later.told).toEqual(["status", "answer", "answer"]);
  });
});

test("no question makes the source be called faster than its pace", async () => {
  const pace = { calls: 2, perMs: 1000 };
  const { tried } = await ask(
    many((attempt) => (attempt < 2 ? busy : answered), 8),
    pace,
  );
  const times = tried.map(([, ms]) => ms).toSorted((a, b) => a - b);
  times.slice(pace.calls).forEach((ms, index) => {
    expect(ms - (times[index] ?? 0)).toBeGreaterThanOrEqual(pace.perMs);
  });
});
