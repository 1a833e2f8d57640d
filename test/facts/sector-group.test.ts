import { describe, expect, test } from "@jest/globals";
import { makeSectorMarket, sectorIn } from "./make.ts";

describe("a group within a sector", () => {
  const grouped = (members: Readonly<Record<string, number>>, inside: readonly string[], more: object = {}) =>
    makeSectorMarket({
      ...Object.fromEntries(
        Object.entries(members).map(([id, change]) => [
          id,
          { change, categories: inside.includes(id) ? ["ai", "gpu"] : ["ai"] },
        ]),
      ),
      gpu: { kind: "category", categories: [], ...more },
    });

  test("is told by its mean against the rest, and by its ends", () => {
    const [group, ...others] = sectorIn(
      grouped({ a: -20, b: -6, c: -8, d: -9 }, ["a", "b"], { trait: "qui calcule" }),
    ).groups;
    expect(others).toEqual([]);
    expect(group).toMatchObject({
      group: { entity: { id: "gpu" } },
      trait: { id: "gpu.trait", value: "qui calcule" },
      mean: { id: "gpu.mean.ai.24h", value: -13, from: ["a.change.24h", "b.change.24h"] },
      rest: { id: "ai.mean.without.gpu.24h", value: -8.5, from: ["d.change.24h", "c.change.24h"] },
      gap: { value: -4.5, from: ["gpu.mean.ai.24h", "ai.mean.without.gpu.24h"] },
      against: { wider: true },
      worst: { entity: { id: "a" }, rank: { value: 1, measure: "rank.gpu" }, gap: { value: -15 } },
      best: { entity: { id: "b" }, rank: { value: 2, measure: "rank.gpu" }, gap: { value: -1 } },
    });
  });

  test("has a skipped end only when something sets its members apart", () => {
    const tiny = { categories: ["ai", "gpu"], change: -50, marketCap: 1e6 };
    const members = {
      low: tiny,
      a: { change: -20, categories: ["ai", "gpu"] },
      b: { change: -6, categories: ["ai", "gpu"] },
    };
    const worstOf = (more: object) =>
      sectorIn(makeSectorMarket({ ...members, c: -8, d: -9, gpu: { kind: "category", categories: [], ...more } }))
        .groups[0]?.worst.entity.id;
    expect([worstOf({}), worstOf({ trait: "qui calcule" })]).toEqual(["a", "low"]);
  });

  test("compares the sizes of its two ends", () => {
    const small = { categories: ["ai", "gpu"], marketCap: 60e6 };
    const large = { categories: ["ai", "gpu"], marketCap: 900e6 };
    const market = makeSectorMarket({
      a: { change: -20, ...small },
      b: { change: -6, ...large },
      c: -8,
      d: -9,
      gpu: { kind: "category", categories: [] },
    });
    const [group] = sectorIn(market).groups;
    expect(group?.worst.sizeAgainst).toMatchObject({ id: "a.size.b", value: "much-smaller" });
    expect(group?.best.sizeAgainst).toMatchObject({ id: "b.size.a", value: "much-larger" });
  });

  test.each([
    ["has one member", { a: -20, b: -6, c: -8 }, ["a"]],
    ["leaves one member out", { a: -20, b: -6, c: -8 }, ["a", "b"]],
    ["is the whole sector", { a: -20, b: -6 }, ["a", "b"]],
    ["has members that move alike", { a: -6, b: -6, c: -8, d: -9 }, ["a", "b"]],
    ["has an end that several share", { a: -20, b: -6, e: -6, c: -8, d: -9 }, ["a", "b", "e"]],
  ])("is not told when it %s", (_, members, inside) => {
    expect(sectorIn(grouped(members, inside)).groups).toEqual([]);
  });

  test("is a category, not an asset that calls itself one", () => {
    expect(sectorIn(grouped({ a: -20, b: -6, c: -8, d: -9 }, ["a", "b"], { kind: "asset" })).groups).toEqual([]);
  });
});
