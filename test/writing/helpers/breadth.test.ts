import { describe } from "@jest/globals";
import { breadthOf } from "../../../src/facts/breadth.ts";
import { change } from "../make.ts";
import { tellAll } from "./tell.ts";

describe("bilan", () => {
  const of = (about: string, values: readonly number[]) => ({
    breadth: breadthOf(
      about,
      values.map((value, rank) => change(`m${rank}`, value)),
    ),
  });
  const word = (about: string, side: string): string => `${about}.${side}.24h`;
  const tracked = (count: string, noun: string, about = "index"): string =>
    `[${count}|${word(about, "members")}]\u00a0[${noun}]`;
  const tokensOf = (count: string): string => tracked(count, "jetons suivis", "ai");
  const down = word("ai", "falling");
  const up = word("ai", "rising");
  const still = word("ai", "unchanged");
  tellAll([
    [
      "many against one",
      "{{bilan breadth}}.",
      of("ai", [-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2]),
      `[Sur les] ${tokensOf("13")}, [12|${down}] [reculent|${down}] et [un seul|${up}] [progresse|${up}].`,
    ],
    [
      "the most first",
      "{{bilan breadth}}",
      of("ai", [2, 2, -1]),
      `[Sur les] ${tokensOf("trois")}, [deux|${up}] [progressent|${up}] et [un seul|${down}] [recule|${down}]`,
    ],
    [
      "three sides",
      "{{bilan breadth}}",
      of("ai", [2, 0, 0, -1]),
      `[Sur les] ${tokensOf("quatre")}, [deux|${still}] [sont inchangés|${still}], [un seul|${down}] [recule|${down}] et [un seul|${up}] [progresse|${up}]`,
    ],
    ["all alike", "{{bilan breadth}}", of("ai", [2, 3]), `[Les] ${tokensOf("deux")} [progressent|${up}] [tous|${up}]`],
    [
      "only one",
      "{{bilan breadth}}",
      of("ai", [-2]),
      `[Le] [seul jeton suivi|${word("ai", "members")}] [recule|${down}]`,
    ],
    [
      "feminine, all alike",
      "{{bilan breadth}}",
      of("shares", [0, 0]),
      `[Les] ${tracked("deux", "valeurs suivies", "shares")} [sont inchangées|shares.unchanged.24h] [toutes|shares.unchanged.24h]`,
    ],
    [
      "feminine, only one",
      "{{bilan breadth}}",
      of("shares", [0]),
      "[La] [seule valeur suivie|shares.members.24h] [est inchangée|shares.unchanged.24h]",
    ],
    [
      "feminine, one side of one",
      "{{bilan breadth}}",
      of("shares", [1, 1, -1]),
      `[Sur les] ${tracked("trois", "valeurs suivies", "shares")}, [deux|shares.rising.24h] [progressent|shares.rising.24h] et [une seule|shares.falling.24h] [recule|shares.falling.24h]`,
    ],
    [
      "a group that is nobody",
      "{{bilan breadth}}",
      of("majors", [1, 1]),
      `[Les] ${tracked("deux", "actifs suivis", "majors")} [progressent|majors.rising.24h] [tous|majors.rising.24h]`,
    ],
    ["the count alone", "parmi les {{effectif breadth}}", of("ai", [1, 2, 3]), `parmi les ${tokensOf("trois")}`],
  ]);
});
