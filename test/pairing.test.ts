import { describe, expect, test } from "@jest/globals";
import type { About } from "../src/facts/topic.ts";
import { paired, subjectNamed, type Written } from "../src/pairing.ts";
import type { EditionConfig } from "../src/sources/config/edition.ts";

type Order = EditionConfig["articles"][number];

const order = (kind: string, more: Partial<Order> = {}): Order => ({ kind, events: [], categories: [], ...more });
const abouts: Readonly<Record<string, About>> = {
  "sector-move": "sector",
  "crypto-daily": "market",
  "index-close": "index",
  "model-release": "event",
};
const aboutOf = (kind: string): About | null => abouts[kind] ?? null;

const written = (subject: string, day: number): Written => {
  const [kind = ""] = subject.split(":");
  return { id: `${subject}:2025-01-${day}`, kind, generatedAt: `2025-01-${day}T05:00:00Z` };
};

describe("the subject that an order names", () => {
  const named = { sector: "ai", asset: "bitcoin", benchmark: "cac-40" };

  test.each<readonly [about: About | null, subject: string | null]>([
    ["sector", "ai"],
    ["market", "bitcoin"],
    ["index", "cac-40"],
    ["event", null],
    [null, null],
  ])("of a kind about %p is %p", (about, subject) => {
    expect(subjectNamed(order("essai", named), about)).toBe(subject);
    expect(subjectNamed(order("essai"), about)).toBeNull();
  });
});

describe("the orders of an edition", () => {
  const all = [
    written("crypto-daily:bitcoin", 27),
    written("crypto-daily:bitcoin", 26),
    written("crypto-daily:ethereum", 27),
    written("crypto-daily:ethereum-classic", 28),
    written("sector-move:ai", 27),
    written("model-release:r1", 27),
    written("model-release:gpt", 26),
  ];
  const pairs = (...orders: readonly Order[]) => paired(orders, all, aboutOf).map((one) => one?.id ?? null);

  test("of one kind are answered each by its own subject", () => {
    expect(pairs(order("crypto-daily", { asset: "ethereum" }), order("crypto-daily", { asset: "bitcoin" }))).toEqual([
      "crypto-daily:ethereum:2025-01-27",
      "crypto-daily:bitcoin:2025-01-27",
    ]);
  });

  test("that name nobody are answered by different articles, the newest first", () => {
    expect(pairs(order("model-release"), order("model-release"), order("model-release"))).toEqual([
      "model-release:r1:2025-01-27",
      "model-release:gpt:2025-01-26",
      null,
    ]);
  });

  test("that name nobody leave to the others the articles that these name", () => {
    expect(pairs(order("crypto-daily"), order("crypto-daily", { asset: "ethereum-classic" }))).toEqual([
      "crypto-daily:bitcoin:2025-01-27",
      "crypto-daily:ethereum-classic:2025-01-28",
    ]);
  });

  test("of which nothing was written are answered by nothing", () => {
    expect(pairs(order("sector-move", { sector: "defi" }), order("inconnu"))).toEqual([null, null]);
  });
});
