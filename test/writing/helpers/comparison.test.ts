import { describe } from "@jest/globals";
import type { Fact } from "../../../src/facts/fact.ts";
import { gapBetween, ratioBetween } from "../../../src/facts/gap.ts";
import { rankOf } from "../../../src/facts/rank.ts";
import type { Row } from "../make.ts";
import { aethir, change, index, shares, text } from "../make.ts";
import { tellAll } from "./tell.ts";

/** A row about a gap between the change of `ai` and that of the index. */
function gapRow(template: string, a: number, b: number, printed: string, more: Partial<Fact> = {}): Row {
  const facts = [change("ai", a, more), change("index", b)];
  const [first, second] = facts;
  const gap = first === undefined || second === undefined ? null : gapBetween(first, second);
  return [`${a} against ${b}`, template, { gap, benchmark: index, sector: shares }, printed, { facts }];
}

const id = "ai.gap.index.24h";

describe("compare", () => {
  const template = "soit {{compare gap benchmark}}";
  const row = (a: number, b: number, printed: string, more?: Partial<Fact>): Row =>
    gapRow(template, a, b, printed, more);
  tellAll([
    row(-9, -5, `soit [4\u00a0points de pourcentage|${id}] [de plus|${id}] [que le] [CoinDesk 20|index.name]`),
    row(-5, -9, `soit [4\u00a0points de pourcentage|${id}] [de moins|${id}] [que le] [CoinDesk 20|index.name]`),
    row(9, 5, `soit [4\u00a0points de pourcentage|${id}] [de plus|${id}] [que le] [CoinDesk 20|index.name]`),
    row(1.5, 2, `soit [0,5\u00a0point de pourcentage|${id}] [de moins|${id}] [que le] [CoinDesk 20|index.name]`),
    row(-9, 5, `soit [14\u00a0points de pourcentage|${id}] [d\u2019écart|${id}] [avec] [le] [CoinDesk 20|index.name]`),
    row(0, 5, `soit [5\u00a0points de pourcentage|${id}] [d\u2019écart|${id}] [avec] [le] [CoinDesk 20|index.name]`),
    row(-5, -5, `soit [autant|${id}] [que le] [CoinDesk 20|index.name]`),
    row(-5, -5, `soit [à peu près autant|${id}] [que le] [CoinDesk 20|index.name]`, { precision: "about" }),
    row(
      -9,
      -5,
      `soit [environ|${id}] [4\u00a0points de pourcentage|${id}] [de plus|${id}] [que le] [CoinDesk 20|index.name]`,
      { precision: "about" },
    ),
  ]);
  const facts = [change("ai", -9), change("aethir", -5)] as const;
  tellAll([
    [
      "elides before a name",
      template,
      { gap: gapBetween(...facts), benchmark: aethir },
      "soit [4\u00a0points de pourcentage|ai.gap.aethir.24h] [de plus|ai.gap.aethir.24h] [qu\u2019][Aethir|aethir.name]",
      { facts },
    ],
  ]);
});

describe("performe", () => {
  const template = "{{le sector}} {{performe gap benchmark}}";
  tellAll([
    gapRow(template, -9, -5, `[Les] [actions|shares.name] [font moins bien|${id}] [que le] [CoinDesk 20|index.name]`),
    gapRow(template, 9, 5, `[Les] [actions|shares.name] [font mieux|${id}] [que le] [CoinDesk 20|index.name]`),
    gapRow(template, 0, -5, `[Les] [actions|shares.name] [font mieux|${id}] [que le] [CoinDesk 20|index.name]`),
    gapRow(template, -9, 5, `[Les] [actions|shares.name] [évoluent à rebours|${id}] [du] [CoinDesk 20|index.name]`),
    gapRow(template, -5, -5, `[Les] [actions|shares.name] [font jeu égal|${id}] [avec] [le] [CoinDesk 20|index.name]`),
    gapRow(
      'Le secteur {{performe gap benchmark nombre="singulier"}}',
      -9,
      5,
      `Le secteur [évolue à rebours|${id}] [du] [CoinDesk 20|index.name]`,
    ),
  ]);
});

describe("fois", () => {
  const row = (a: number, b: number, phrase: string): Row => {
    const facts = [change("ai", a), change("index", b)] as const;
    const of = "ai.ratio.index.24h";
    const printed = `un repli [${phrase} ample|${of}] [que celui] [du] [CoinDesk 20|index.name]`;
    return [
      `${a} against ${b}`,
      "un repli {{fois ratio benchmark}}",
      { ratio: ratioBetween(...facts), benchmark: index },
      printed,
      { facts },
    ];
  };
  tellAll([
    row(-10, -5, "deux fois plus"),
    row(-9, -5, "près de deux fois plus"),
    row(-11, -5, "plus de deux fois plus"),
    row(30, 10, "trois fois plus"),
  ]);
});

describe("rang", () => {
  const group = [change("a", -12), change("b", -7), change("c", -5)];
  const rises = [change("a", 2), change("b", 7)];
  const row = (title: string, fact: Fact | undefined, among: readonly Fact[], phrase: string): Row => [
    title,
    "soit {{rang best.rank}}",
    { best: { rank: fact === undefined ? null : rankOf(fact, among, "ai") } },
    `soit [${phrase}|${fact?.about}.rank.ai.24h]`,
    { facts: among },
  ];
  tellAll([
    row("the deepest fall", group[0], group, "la plus forte baisse"),
    row("the slightest fall", group[2], group, "la plus faible baisse"),
    row("the slightest rise", rises[0], rises, "la plus faible hausse"),
    row("the highest rise", rises[1], rises, "la plus forte hausse"),
  ]);
});

describe("taille and calibre", () => {
  const of = (value: string) => ({ best: { sizeAgainst: text("size", value), size: text("size", value) } });
  tellAll([
    [
      "much larger",
      "un jeton {{taille best.sizeAgainst}}",
      of("much-larger"),
      "un jeton [d\u2019une capitalisation bien plus grande|event.size]",
    ],
    [
      "similar",
      "un jeton {{taille best.sizeAgainst}}",
      of("similar"),
      "un jeton [d\u2019une capitalisation comparable|event.size]",
    ],
    [
      "much smaller",
      "un jeton {{taille best.sizeAgainst}}",
      of("much-smaller"),
      "un jeton [d\u2019une capitalisation bien plus petite|event.size]",
    ],
    ["a class", "une {{calibre best.size}}", of("small"), "une [petite capitalisation|event.size]"],
  ]);
});
