/** What networks and hosts do to a target that is spoken to by HTTP, told as cases that each must pass. */
import { describe, expect, test } from "@jest/globals";
import type { Target } from "../../src/publish/target.ts";
import { draft, live, looking, put, type Stand } from "./cases.ts";
import { type Fault, proxyTo, type Spoiler } from "./proxy.ts";
import { publication } from "./sample.ts";

/** A target behind a server. */
export interface ServedStand extends Stand {
  /** The target; through another address when given one, with a wrong secret when asked. */
  readonly open: (way?: { readonly through?: string; readonly secret?: string }) => Target;
  readonly url: string;
  /** Paths of the requests that write an article. */
  readonly writes: RegExp;
  readonly secret: string;
  /** How long the target is waited for. */
  readonly timeoutMs: number;
  /** Somebody else's article with this slug. */
  readonly foreign: (slug: string) => Promise<void>;
}

/** Drives a target through all that can go wrong on the way. `label` keeps the articles of two runs apart. */
export function driveFaults(label: string, stand: () => ServedStand): void {
  const named = (name: string): string => `${label}-${name}`;
  const { there, only } = looking(stand);

  test("somebody else’s article at the same address is left alone", async () => {
    const what = publication(named("foreign"));
    await stand().foreign(what.slug);
    expect(await put(stand().open(), what, draft)).toMatchObject({ is: "conflict" });
    expect(await there(what)).toHaveLength(1);
  });

  describe("faults", () => {
    const through = async (
      faultOf: (method: string, path: string) => Fault,
      run: (proxy: Spoiler) => Promise<void>,
    ) => {
      const { url, timeoutMs } = stand();
      const proxy = await proxyTo(url, timeoutMs * 1.5, faultOf);
      try {
        await run(proxy);
      } finally {
        await proxy.close();
      }
    };
    const isWrite = (method: string, path: string): boolean =>
      /^(?:POST|PUT)$/.test(method) && stand().writes.test(path);
    /** The fault, at the first write only. */
    const once = (fault: Fault) => {
      let left = 1;
      return (method: string, path: string): Fault => (isWrite(method, path) && left-- > 0 ? fault : "pass");
    };

    test.each<readonly [Fault]>([["cut"], ["page"], ["slow"]])(
      "a write whose answer is lost (%s) leads to a look, not to a second article",
      async (fault) => {
        await through(once(fault), async (proxy) => {
          const what = publication(named(`lost-${fault}`));
          expect(await put(stand().open({ through: proxy.url }), what, draft)).toMatchObject({ is: "created" });
          await only(what);
          const writes = proxy.passed.filter((line) => isWrite(...split(line)));
          expect(writes).toHaveLength(1);
        });
      },
    );

    test("a write that never arrived is sent again after looking in vain", async () => {
      await through(once("down"), async (proxy) => {
        const what = publication(named("never"));
        expect(await put(stand().open({ through: proxy.url }), what, draft)).toMatchObject({ is: "created" });
        await only(what);
      });
    });

    test("a publication whose answer is lost is looked at, and readers find it", async () => {
      const what = publication(named("lost-live"));
      await put(stand().open(), what, draft);
      await through(once("cut"), async (proxy) => {
        expect(await put(stand().open({ through: proxy.url }), what, live)).toMatchObject({ is: "published" });
      });
    });

    test("a server that dies between the write and the reading is told; the next run finds the article", async () => {
      let wrote = false;
      const dies = (method: string, path: string): Fault => {
        if (wrote) return "down";
        wrote = isWrite(method, path);
        return wrote ? "cut" : "pass";
      };
      const what = publication(named("dead"));
      await through(dies, async (proxy) => {
        const end = await put(stand().open({ through: proxy.url }), what, draft);
        expect(end).toMatchObject({ is: "failed", code: "E_TARGET_UNREACHABLE" });
        expect(await put(stand().open(), what, draft)).toMatchObject({ is: "unchanged" });
        await only(what);
      });
    });

    test("credentials revoked half-way are told without the secret, and nothing stays half-written", async () => {
      let asked = 0;
      const what = publication(named("revoked"));
      await through(
        () => (asked++ < 3 ? "pass" : "refuse"),
        async (proxy) => {
          const end = await put(stand().open({ through: proxy.url }), what, draft);
          expect(end).toMatchObject({ is: "failed", code: "E_TARGET_REFUSED" });
          expect(JSON.stringify(end)).not.toContain(stand().secret);
        },
      );
      expect(await there(what)).toEqual([]);
    });

    test("a wrong secret is found before anything is written, and is not repeated", async () => {
      const what = publication(named("wrong"));
      const secret = wrongLike(stand().secret);
      const end = await put(stand().open({ secret }), what, draft);
      expect(end).toMatchObject({ is: "failed", code: "E_TARGET_REFUSED" });
      expect(JSON.stringify(end)).not.toContain(secret);
      expect(await there(what)).toEqual([]);
    });

    test("a server that is not there, or answers nothing but pages, is told", async () => {
      const what = publication(named("gone"));
      const gone = await put(stand().open({ through: "http://127.0.0.1:9" }), what, draft);
      expect(gone).toMatchObject({ is: "failed", code: "E_TARGET_UNREACHABLE" });
      await through(
        () => "page",
        async (proxy) => {
          const page = await put(stand().open({ through: proxy.url }), what, draft);
          expect(page).toMatchObject({ is: "failed", code: "E_TARGET_UNREACHABLE" });
        },
      );
      expect(await there(what)).toEqual([]);
    });
  });
}

function split(line: string): readonly [method: string, path: string] {
  const [method = "", path = ""] = line.split(" ");
  return [method, path];
}

/** A secret of the same shape that opens nothing. */
function wrongLike(secret: string): string {
  return secret.replace(/[a-z0-9]/gi, (sign) => (sign === "a" ? "b" : "a"));
}
