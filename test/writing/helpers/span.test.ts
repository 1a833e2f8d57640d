import { describe, expect, test } from "@jest/globals";
import type { Fact } from "../../../src/facts/fact.ts";
import type { Named } from "../../../src/facts/profile.ts";
import { aethir, bitcoin, change, ether, named, run, solana, spans, textOf } from "../make.ts";

type Told = readonly [named: Named, value: number, more?: Partial<Fact>];

/** All that three hundred seeds make of « Les actifs {{eventail members}} ». */
function wordings(moved: readonly Told[], options = "", show = textOf): readonly string[] {
  const members = moved.map(([named, value, more]) => ({ ...named, change: change(named.entity.id, value, more) }));
  const setting = { named: [bitcoin, ether, solana] };
  const told = Array.from({ length: 300 }, (_, seed) =>
    show(run(`Les actifs {{eventail members${options}}}`, { members }, { ...setting, seed })),
  );
  return [...new Set(told)].toSorted();
}

describe("eventail", () => {
  test("goes from the narrowest fall to the widest, and says whose they are", () => {
    const told = wordings([
      [solana, -10.7],
      [ether, -5.83],
      [bitcoin, -4.54],
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        "Les actifs reculent de 4,54\u202f% (le bitcoin) à 10,7\u202f% (Solana)",
        "Les actifs reculent tous, de 4,54\u202f% (le bitcoin) à 10,7\u202f% (Solana)",
        "Les actifs reculent de concert, de 4,54\u202f% (le bitcoin) à 10,7\u202f% (Solana)",
        "Les actifs sont tous en baisse, de 4,54\u202f% (le bitcoin) à 10,7\u202f% (Solana)",
      ]),
    );
    expect(told.join()).not.toMatch(/chut|ether/u);
  });

  test("takes a strong verb only when it is true of each", () => {
    const falls = wordings([
      [solana, -11],
      [bitcoin, -8.5],
    ]);
    expect(falls).toContain("Les actifs chutent de 8,5\u202f% (le bitcoin) à 11\u202f% (Solana)");
    expect(falls).toContain("Les actifs reculent tous deux, de 8,5\u202f% (le bitcoin) à 11\u202f% (Solana)");
  });

  test.each<readonly [title: string, moved: readonly Told[], wordings: readonly string[]]>([
    [
      "contrary moves",
      [
        [bitcoin, 3],
        [ether, -1],
        [solana, -10.7],
      ],
      ["Les actifs évoluent en ordre dispersé, de \u221210,7\u202f% (Solana) à +3\u202f% (le bitcoin)"],
    ],
    [
      "one exception to four, a fifth: no disorder",
      [
        [bitcoin, 3],
        [ether, -1],
        [solana, -10.7],
        [aethir, -2],
        [named("nodeai", "NodeAI"), -4],
      ],
      ["Les actifs évoluent entre \u221210,7\u202f% (Solana) et +3\u202f% (le bitcoin)"],
    ],
    [
      "one exception to three, a quarter",
      [
        [bitcoin, 3],
        [ether, -1],
        [solana, -10.7],
        [aethir, -2],
      ],
      ["Les actifs évoluent en ordre dispersé, de \u221210,7\u202f% (Solana) à +3\u202f% (le bitcoin)"],
    ],
    [
      "some that do not move",
      [
        [bitcoin, 0],
        [ether, -1],
        [solana, -10.7],
      ],
      ["Les actifs évoluent entre \u221210,7\u202f% (Solana) et 0\u202f% (le bitcoin)"],
    ],
    [
      "none that moves",
      [
        [bitcoin, 0],
        [ether, 0],
        [solana, 0],
      ],
      ["Les actifs sont tous inchangés"],
    ],
    [
      "the same move of each",
      [
        [bitcoin, 9],
        [ether, 9],
      ],
      ["Les actifs grimpent tous deux de 9\u202f%", "Les actifs progressent tous deux de 9\u202f%"],
    ],
    [
      "moves that read the same once printed",
      [
        [bitcoin, -3.001],
        [ether, -3.002],
      ],
      [
        "Les actifs baissent tous deux de 3\u202f%",
        "Les actifs reculent tous deux de 3\u202f%",
        "Les actifs se replient tous deux de 3\u202f%",
      ],
    ],
    [
      "one figure, of which one is about",
      [
        [bitcoin, -3],
        [ether, -3, { precision: "about" }],
      ],
      ["Les actifs baissent tous deux", "Les actifs reculent tous deux", "Les actifs se replient tous deux"],
    ],
    [
      "one figure, about for each",
      [
        [bitcoin, -3, { precision: "about" }],
        [ether, -3, { precision: "about" }],
      ],
      [
        "Les actifs baissent tous deux d\u2019environ 3\u202f%",
        "Les actifs reculent tous deux d\u2019environ 3\u202f%",
        "Les actifs se replient tous deux d\u2019environ 3\u202f%",
      ],
    ],
    [
      "a figure that is only known to be over",
      [
        [bitcoin, -2],
        [ether, -3],
        [solana, -3, { precision: "over" }],
      ],
      ["Les actifs baissent tous", "Les actifs reculent tous", "Les actifs se replient tous"],
    ],
    [
      "a figure that is only known to be over, among contrary moves",
      [
        [bitcoin, 2],
        [ether, -3, { precision: "over" }],
      ],
      ["Les actifs évoluent en ordre dispersé"],
    ],
  ])("of %s", (_, moved, expected) => {
    expect(wordings(moved)).toEqual(expected.toSorted());
  });

  test("names nobody when two share an end, be it once printed", () => {
    const told = wordings([
      [bitcoin, -2],
      [ether, -2.001],
      [solana, -3],
    ]);
    expect(told).toContain("Les actifs reculent de 2\u202f% à 3\u202f%");
    expect(told.join()).not.toMatch(/\(/u);
  });

  test("hedges its ends and elides before the hedge", () => {
    const told = wordings([
      [bitcoin, -6, { precision: "about" }],
      [solana, -20, { precision: "almost" }],
    ]);
    expect(told).toContain("Les actifs reculent d\u2019environ 6\u202f% (le bitcoin) à près de 20\u202f% (Solana)");
  });

  test("agrees with the subject and takes a tense", () => {
    const moved: readonly Told[] = [
      [bitcoin, 2],
      [ether, 2.1],
      [solana, 3],
    ];
    const told = wordings(moved, ' genre="f" temps="passé"');
    expect(told).toContain("Les actifs ont toutes été en hausse, de 2\u202f% (le bitcoin) à 3\u202f% (Solana)");
    expect(told).toContain("Les actifs ont toutes progressé, de 2\u202f% (le bitcoin) à 3\u202f% (Solana)");
    expect(told).toContain("Les actifs ont progressé de concert, de 2\u202f% (le bitcoin) à 3\u202f% (Solana)");
  });

  test("ties one figure to the last and the words before it to the narrowest of all", () => {
    const told = wordings(
      [
        [bitcoin, -3],
        [solana, -3],
      ],
      "",
      spans,
    );
    expect(told).toContain(
      "Les actifs [reculent tous deux|bitcoin..solana.narrowest.2.24h] [de] [3\u202f%|solana.change.24h]",
    );
  });

  test("ties each figure to its own change and the words to the narrowest of all", () => {
    const told = wordings(
      [
        [solana, -10.7],
        [bitcoin, -4.54],
      ],
      "",
      spans,
    );
    expect(told).toContain(
      [
        "Les actifs [reculent|bitcoin..solana.narrowest.2.24h] [de] [4,54\u202f%|bitcoin.change.24h] ([le] [bitcoin|bitcoin.name])",
        " [à] [10,7\u202f%|solana.change.24h] ([Solana|solana.name])",
      ].join(""),
    );
  });

  test("ties the words of contrary moves to how far they are apart", () => {
    const told = wordings(
      [
        [solana, -10.7],
        [bitcoin, 4],
      ],
      "",
      spans,
    );
    expect(told.join()).toContain("[évoluent en ordre dispersé|solana..bitcoin.spread.2.24h]");
  });

  test("needs two changes at the least", () => {
    expect(() => wordings([[bitcoin, -2]])).toThrow(/au moins deux variations/u);
  });
});
