import { expect, test } from "@jest/globals";
import { withMemberClass } from "../../src/facts/class.ts";
import type { AssetClass } from "../../src/facts/fact.ts";
import { profilesOf } from "../../src/facts/profile.ts";
import { makeMarket } from "./make.ts";

const classOf = (members: readonly AssetClass[]): AssetClass | undefined => {
  const market = makeMarket([
    { id: "tech", kind: "category", change: 1 },
    ...members.map((_, index) => ({ id: `m${index}`, categories: ["tech"], change: 1 })),
  ]);
  const entities = market.entities.map((entity) => {
    const index = Number(/^m(\d+)$/u.exec(entity.id)?.[1] ?? Number.NaN);
    return { ...entity, class: members[index] ?? entity.class };
  });
  return withMemberClass(profilesOf({ ...market, entities }, "24h")).get("tech")?.entity.class;
};

test.each<readonly [title: string, members: readonly AssetClass[], expected: AssetClass]>([
  ["shares makes a sector of shares", ["share", "share"], "share"],
  ["indices makes a sector of indices", ["index"], "index"],
  ["crypto-assets stays one of crypto-assets", ["crypto", "crypto"], "crypto"],
  ["both keeps its own class", ["share", "crypto"], "crypto"],
  ["none keeps its own class", [], "crypto"],
])("a category of %s", (_, members, expected) => {
  expect(classOf(members)).toBe(expected);
});
