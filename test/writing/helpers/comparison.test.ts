import { describe, expect, test } from "@jest/globals";
import type { Fact } from "../../../src/facts/fact.ts";
import { gapBetween, ratioBetween } from "../../../src/facts/gap.ts";
import { rankOf } from "../../../src/facts/rank.ts";
import type { Data, Row, Setting } from "../make.ts";
import { aethir, change, index, run, shares, spans, text, textOf } from "../make.ts";
import { tellAll } from "./tell.ts";

/** All that sixty seeds make of a template. */
function wordings(template: string, data: Data, setting: Setting = {}, show = textOf): readonly string[] {
  const told = Array.from({ length: 60 }, (_, seed) => show(run(template, data, { ...setting, seed })));
  return [...new Set(told)].toSorted();
}

/** What a template makes of the gap between a change of the shares and one of the index. */
function ofGap(template: string, a: number, b: number, more: Partial<Fact> = {}, show = textOf): readonly string[] {
  const facts = [change("shares", a, more), change("index", b)] as const;
  return wordings(template, { gap: gapBetween(...facts), benchmark: index, sector: shares }, { facts }, show);
}

describe("compare", () => {
  const template = "soit {{compare gap benchmark}}";
  const points = (size: string) => [
    `soit un écart de ${size}\u00a0points de pourcentage avec le CoinDesk 20`,
    `soit ${size}\u00a0points de pourcentage d\u2019écart avec le CoinDesk 20`,
  ];

  test.each<[number, number, readonly string[]]>([
    [
      -9,
      -5,
      [
        "soit 4\u00a0points de pourcentage de plus que le CoinDesk 20",
        "soit une baisse supérieure de 4\u00a0points de pourcentage à celle du CoinDesk 20",
      ],
    ],
    [
      -5,
      -9,
      [
        "soit 4\u00a0points de pourcentage de moins que le CoinDesk 20",
        "soit une baisse inférieure de 4\u00a0points de pourcentage à celle du CoinDesk 20",
      ],
    ],
    [
      9,
      5,
      [
        "soit 4\u00a0points de pourcentage de plus que le CoinDesk 20",
        "soit une hausse supérieure de 4\u00a0points de pourcentage à celle du CoinDesk 20",
      ],
    ],
    [
      5,
      9,
      [
        "soit 4\u00a0points de pourcentage de moins que le CoinDesk 20",
        "soit une hausse inférieure de 4\u00a0points de pourcentage à celle du CoinDesk 20",
      ],
    ],
    [-9, 5, points("14")],
    [9, -5, points("14")],
    [0, 5, points("5")],
    [-5, 0, points("5")],
    [-5, -5, ["soit autant que le CoinDesk 20"]],
    [-6.1, -6, ["soit 0,1\u00a0point de pourcentage de plus que le CoinDesk 20"]],
    [5.9, 6, ["soit 0,1\u00a0point de pourcentage de moins que le CoinDesk 20"]],
  ])("of %p to %p", (a, b, expected) => {
    expect(ofGap(template, a, b)).toEqual(expected.toSorted());
  });

  test("hedges what is not exact, and elides before the hedge", () => {
    const told = ofGap(template, -9, -5, { precision: "about" });
    expect(told).toContain("soit environ 4\u00a0points de pourcentage de plus que le CoinDesk 20");
    expect(told).toContain(
      "soit une baisse supérieure d\u2019environ 4\u00a0points de pourcentage à celle du CoinDesk 20",
    );
    expect(ofGap(template, -5, -5, { precision: "about" })).toEqual(["soit à peu près autant que le CoinDesk 20"]);
  });

  test("ties its words and its figure to the gap, the name to itself", () => {
    const gap = "shares.gap.index.24h";
    expect(ofGap(template, -9, -5, {}, spans)).toContain(
      `soit [4\u00a0points de pourcentage|${gap}] [de plus|${gap}] [que le] [CoinDesk 20|index.name]`,
    );
  });

  test("elides before a name", () => {
    const facts = [change("ai", -9), change("aethir", -5)] as const;
    const told = wordings(template, { gap: gapBetween(...facts), benchmark: aethir }, { facts });
    expect(told).toContain("soit 4\u00a0points de pourcentage de plus qu\u2019Aethir");
  });
});

describe("performe", () => {
  const template = "{{le sector}} {{performe gap benchmark}}";

  test.each<[number, number, readonly string[]]>([
    [-9, -5, ["font moins bien que le CoinDesk 20", "résistent moins bien que le CoinDesk 20"]],
    [-5, -9, ["font mieux que le CoinDesk 20", "résistent mieux que le CoinDesk 20"]],
    [9, 5, ["devancent le CoinDesk 20", "font mieux que le CoinDesk 20"]],
    [5, 9, ["font moins bien que le CoinDesk 20", "restent à la traîne du CoinDesk 20"]],
    [-6.1, -6, ["font à peine moins bien que le CoinDesk 20"]],
    [-6, -6.1, ["font à peine mieux que le CoinDesk 20"]],
    [6.1, 6, ["font à peine mieux que le CoinDesk 20"]],
    [-9, 5, ["évoluent à contre-courant du CoinDesk 20", "évoluent à rebours du CoinDesk 20"]],
    [9, -5, ["évoluent à contre-courant du CoinDesk 20", "évoluent à rebours du CoinDesk 20"]],
    [0.1, -5, ["font mieux que le CoinDesk 20"]],
    [0, -5, ["font mieux que le CoinDesk 20"]],
    [0, 5, ["font moins bien que le CoinDesk 20"]],
    [-5, -5, ["font jeu égal avec le CoinDesk 20", "évoluent comme le CoinDesk 20"]],
  ])("of %p to %p", (a, b, expected) => {
    expect(ofGap(template, a, b)).toEqual(expected.map((words) => `Les actions ${words}`).toSorted());
  });

  test("agrees with another noun, and in the past with the gender of who did it", () => {
    expect(ofGap('Le secteur {{performe gap benchmark nombre="singulier"}}', -9, 5)).toContain(
      "Le secteur évolue à rebours du CoinDesk 20",
    );
    expect(ofGap('{{le sector}} {{performe gap benchmark temps="passé"}}', 5, 9)).toContain(
      "Les actions sont restées à la traîne du CoinDesk 20",
    );
  });

  test("never sets a fall of 6 % above one of 5 %", () => {
    expect(ofGap(template, -6, -5).join()).not.toMatch(/mieux|devanc|dessus/u);
  });
});

describe("contraste", () => {
  const template = "Séance agitée, {{contraste gap benchmark}}";
  const beside = "(\u22125\u202f%)";

  test.each<[number, number, readonly string[]]>([
    [
      -9,
      -5,
      [
        `Séance agitée, une baisse plus marquée que celle du CoinDesk 20 ${beside}`,
        `Séance agitée, une baisse plus ample que celle du CoinDesk 20 ${beside}`,
        `Séance agitée, un repli plus marqué que celui du CoinDesk 20 ${beside}`,
        `Séance agitée, un repli plus ample que celui du CoinDesk 20 ${beside}`,
        "Séance agitée, contre \u22125\u202f% pour le CoinDesk 20",
      ],
    ],
    [
      -3,
      -5,
      [
        `Séance agitée, une baisse moins marquée que celle du CoinDesk 20 ${beside}`,
        `Séance agitée, une baisse moins ample que celle du CoinDesk 20 ${beside}`,
        `Séance agitée, un repli moins marqué que celui du CoinDesk 20 ${beside}`,
        `Séance agitée, un repli moins ample que celui du CoinDesk 20 ${beside}`,
        "Séance agitée, contre \u22125\u202f% pour le CoinDesk 20",
      ],
    ],
    [
      -5.1,
      -5,
      [
        `Séance agitée, à peu près comme le CoinDesk 20 ${beside}`,
        `Séance agitée, une baisse comparable à celle du CoinDesk 20 ${beside}`,
        `Séance agitée, un repli comparable à celui du CoinDesk 20 ${beside}`,
        "Séance agitée, contre \u22125\u202f% pour le CoinDesk 20",
      ],
    ],
    [-5, -5, [`Séance agitée, comme le CoinDesk 20 ${beside}`, `Séance agitée, tout comme le CoinDesk 20 ${beside}`]],
    [-9, 0.02, ["Séance agitée, contre +0,02\u202f% pour le CoinDesk 20"]],
    [-0.1, -5, ["Séance agitée, contre \u22125\u202f% pour le CoinDesk 20"]],
  ])("of %p to %p", (a, b, expected) => {
    expect(ofGap(template, a, b)).toEqual(expected.toSorted());
  });

  test("of contrary moves says so, or tells the other in a neutral verb", () => {
    const told = ofGap("Séance agitée, {{contraste gap benchmark}}", -9, 5);
    expect(told).toContain("Séance agitée, contrairement au CoinDesk 20 (+5\u202f%)");
    expect(told).toContain("Séance agitée, à rebours du CoinDesk 20 (+5\u202f%)");
    expect(told.some((line) => /^Séance agitée, alors que le CoinDesk 20 (gagne|prend) 5\u202f%$/u.test(line))).toBe(
      true,
    );
    expect(told.join()).not.toMatch(/bondi|grimpe|fort/u);
  });

  test("says no noun that its sentence has said, nor one that is heard in it", () => {
    for (const said of ["Recul", "Nouvelle baisse", "Repli"]) {
      expect(ofGap(`${said}, {{contraste gap benchmark}}`, -9, -5)).toEqual([
        `${said}, contre \u22125\u202f% pour le CoinDesk 20`,
      ]);
    }
  });

  test("gives the other's figure as the other's own fact", () => {
    expect(ofGap("Hausse, {{contraste gap benchmark}}", 9, 5, {}, spans)).toContain(
      "Hausse, [contre|shares.gap.index.24h] [+5\u202f%|index.change.24h] [pour] [le] [CoinDesk 20|index.name]",
    );
  });
});

describe("fois", () => {
  const told = (a: number, b: number, more: Partial<Fact> = {}, show = textOf): readonly string[] => {
    const facts = [change("ai", a, more), change("index", b)] as const;
    const template = "un repli {{fois ratio benchmark}}";
    return wordings(template, { ratio: ratioBetween(...facts), benchmark: index }, { facts }, show);
  };

  test.each<[number, number, readonly string[]]>([
    [-10, -5, ["deux fois plus"]],
    [-9.5, -5, ["près de deux fois plus"]],
    [-11, -5, ["plus de deux fois plus"]],
    [30, 10, ["trois fois plus"]],
    [-5, -10, ["deux fois moins", "moitié moins"]],
    [-5, -9.5, ["près de deux fois moins"]],
    [10, 31, ["plus de trois fois moins"]],
  ])("of %p to %p is %j", (a, b, phrases) => {
    expect(told(a, b)).toEqual(phrases.map((phrase) => `un repli ${phrase} ample que celui du CoinDesk 20`));
  });

  test("is only about so when a figure is", () => {
    expect(told(-10, -5, { precision: "about" })).toEqual([
      "un repli environ deux fois plus ample que celui du CoinDesk 20",
    ]);
  });

  test("ties its words to the ratio", () => {
    expect(told(-10, -5, {}, spans)).toEqual([
      "un repli [deux fois plus ample|ai.ratio.index.24h] [que celui] [du] [CoinDesk 20|index.name]",
    ]);
  });
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

describe("rebours", () => {
  const data = { best: { change: change("a", 4) }, sector: { change: change("ai", -9) } };
  tellAll([
    [
      "stands for the gap between two contrary changes",
      "X {{rebours best.change sector.change}}",
      data,
      "X [à contre-courant|a.gap.ai.24h]",
    ],
    [
      "before whom it goes against",
      'X, {{rebours best.change sector.change avec="de"}} du secteur',
      data,
      "X, [à rebours|a.gap.ai.24h] du secteur",
    ],
    [
      "in points stands for the change itself",
      "X {{rebours best.change sector.change}}",
      { best: { change: change("a", 4, { unit: "basis-points" }) }, sector: data.sector },
      "X [à contre-courant|a.change.24h]",
    ],
  ]);

  test.each([
    [4, 9],
    [4, 0],
    [-4, -4],
  ])("is refused of %d against %d", (one, other) => {
    const same = { best: { change: change("a", one) }, sector: { change: change("ai", other) } };
    expect(() => run("X {{rebours best.change sector.change}}", same)).toThrow(/deux variations de sens contraire/u);
  });
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
