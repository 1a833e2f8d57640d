import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Comparison, Standing } from "../../src/french/comparison.ts";
import { contrastWordings, gapWordings, performanceWordings } from "../../src/french/comparison.ts";
import { conjugate } from "../../src/french/verb.ts";

const compared = (first: number, second: number, standing: Standing, approximate = false): Comparison => ({
  first,
  second,
  standing,
  approximate,
});

describe("who did better", () => {
  const told = (comparison: Comparison): readonly string[] =>
    performanceWordings(comparison).map(({ verb, complement, link }) =>
      [conjugate(verb, "present", "singular"), complement, link].filter((word) => word !== "").join(" "),
    );

  test.each<[number, number, Standing, readonly string[]]>([
    [-6, -5, "wider", ["fait moins bien que", "résiste moins bien que"]],
    [-5, -6, "narrower", ["fait mieux que", "résiste mieux que"]],
    [6, 5, "wider", ["fait mieux que", "devance le"]],
    [5, 6, "narrower", ["fait moins bien que", "reste à la traîne du"]],
    [-5.1, -5, "near", ["fait à peine moins bien que"]],
    [-5, -5.1, "near", ["fait à peine mieux que"]],
    [5.1, 5, "near", ["fait à peine mieux que"]],
    [5, 5.1, "near", ["fait à peine moins bien que"]],
    [-5, -5, "equal", ["fait jeu égal avec le", "évolue comme le"]],
    [5, 5, "equal", ["fait jeu égal avec le", "évolue comme le"]],
    [0, 0, "equal", ["fait jeu égal avec le", "évolue comme le"]],
    [-6, 5, "opposite", ["évolue à rebours du", "évolue à contre-courant du"]],
    [5, -6, "opposite", ["évolue à rebours du", "évolue à contre-courant du"]],
    [0.2, -0.2, "opposite", ["évolue à rebours du", "évolue à contre-courant du"]],
    [0.19, -6, "opposite", ["fait mieux que"]],
    [-6, 0.19, "opposite", ["fait moins bien que"]],
    [0, -5, "still", ["fait mieux que"]],
    [0, 5, "still", ["fait moins bien que"]],
    [3, 0, "still", ["fait mieux que"]],
    [-3, 0, "still", ["fait moins bien que"]],
  ])("when one did %p and the other %p, %s, it %j", (first, second, standing, wordings) => {
    expect(told(compared(first, second, standing))).toEqual(wordings);
  });

  test("is only about so when a figure is", () => {
    expect(told(compared(-5, -5, "equal", true))).toEqual(["fait à peu près jeu égal avec le"]);
    expect(told(compared(-5, -5.1, "near", true))).toEqual(["fait à peu près jeu égal avec le"]);
  });
});

describe("the gap", () => {
  const told = (comparison: Comparison, flat = false): readonly string[] =>
    gapWordings(comparison, flat).map(({ before, figure, after, link }) =>
      [before === null ? [] : [before, "de"], figure ? "N points" : [], after, link].flat().join(" "),
    );
  const apart = ["N points d\u2019écart avec le", "un écart de N points avec le"];

  test.each<[number, number, Standing, readonly string[]]>([
    [-6, -5, "wider", ["N points de plus que", "une baisse supérieure de N points à celle du"]],
    [-5, -6, "narrower", ["N points de moins que", "une baisse inférieure de N points à celle du"]],
    [6, 5, "wider", ["N points de plus que", "une hausse supérieure de N points à celle du"]],
    [5, 6, "narrower", ["N points de moins que", "une hausse inférieure de N points à celle du"]],
    [-5.1, -5, "near", ["N points de plus que"]],
    [-5, -5.1, "near", ["N points de moins que"]],
    [5.1, 5, "near", ["N points de plus que"]],
    [5, 5.1, "near", ["N points de moins que"]],
    [-5, -5, "equal", ["autant que"]],
    [5, 5, "equal", ["autant que"]],
    [-6, 5, "opposite", apart],
    [6, -5, "opposite", apart],
    [0, -5, "still", apart],
    [5, 0, "still", apart],
  ])("between %p and %p, %s, is %j", (first, second, standing, wordings) => {
    expect(told(compared(first, second, standing))).toEqual(wordings);
  });

  test("of moves too small to be called rises or falls says neither more nor less", () => {
    const apart = told(compared(-0.45, 0.2, "opposite"), true);
    expect(told(compared(-0.45, -0.2, "wider"), true)).toEqual(apart);
    expect(told(compared(0.2, 0.45, "narrower"), true)).toEqual(apart);
    expect(apart.join()).not.toMatch(/plus|moins/u);
  });

  test("of equal figures is only about nothing when one is about", () => {
    expect(told(compared(-5, -5, "equal", true))).toEqual(["à peu près autant que"]);
    expect(told(compared(-5, -5.1, "near", true))).toEqual(["à peu près autant que"]);
  });
});

describe("the second beside the first", () => {
  const told = (comparison: Comparison, flat = false): readonly string[] =>
    contrastWordings(comparison, flat).map(({ text, link }) => `${text} ${link}`);

  test.each<[number, number, Standing, readonly string[]]>([
    [
      -6,
      -5,
      "wider",
      [
        "une baisse plus marquée que celle du",
        "une baisse plus ample que celle du",
        "un repli plus marqué que celui du",
        "un repli plus ample que celui du",
        "contre le",
      ],
    ],
    [
      -5,
      -6,
      "narrower",
      [
        "une baisse moins marquée que celle du",
        "une baisse moins ample que celle du",
        "un repli moins marqué que celui du",
        "un repli moins ample que celui du",
        "contre le",
      ],
    ],
    [
      6,
      5,
      "wider",
      [
        "une hausse plus marquée que celle du",
        "une hausse plus ample que celle du",
        "une progression plus marquée que celle du",
        "une progression plus ample que celle du",
        "contre le",
      ],
    ],
    [
      5,
      6,
      "narrower",
      [
        "une hausse moins marquée que celle du",
        "une hausse moins ample que celle du",
        "une progression moins marquée que celle du",
        "une progression moins ample que celle du",
        "contre le",
      ],
    ],
    [
      -5.1,
      -5,
      "near",
      ["à peu près comme le", "une baisse comparable à celle du", "un repli comparable à celui du", "contre le"],
    ],
    [
      5,
      5.1,
      "near",
      ["à peu près comme le", "une hausse comparable à celle du", "une progression comparable à celle du", "contre le"],
    ],
    [-5, -5, "equal", ["comme le", "tout comme le"]],
    [5, 5, "equal", ["comme le", "tout comme le"]],
    [-6, 5, "opposite", ["contrairement au", "à rebours du", "à contre-courant du", "alors que"]],
    [6, -5, "opposite", ["contrairement au", "à rebours du", "à contre-courant du", "alors que"]],
    [0.15, -0.15, "opposite", ["contrairement au", "alors que"]],
    [0, -5, "still", ["alors que", "contre le"]],
    [5, 0, "still", ["alors que", "contre le"]],
  ])("when one did %p and the other %p, %s, is %j", (first, second, standing, wordings) => {
    expect(told(compared(first, second, standing))).toEqual(wordings);
  });

  test("is a bare figure when one of the two is too small to be called a rise or a fall", () => {
    expect(told(compared(-0.3, -0.1, "wider"), true)).toEqual(["contre le"]);
    expect(told(compared(-0.3, 0.1, "opposite"), true)).toEqual(["contre le"]);
  });

  test("is only about alike when a figure is about", () => {
    expect(told(compared(-5, -5, "equal", true))).toEqual(["à peu près comme le"]);
  });
});

describe("whatever the two figures", () => {
  const standing = fc.constantFrom<Standing>("wider", "narrower", "near", "equal", "opposite", "still");
  const change = fc.double({ min: -60, max: 60, noNaN: true });

  test("no word says better of the lower, nor worse of the higher", () => {
    fc.assert(
      fc.property(change, change, standing, (first, second, how) => {
        fc.pre(first !== second && how !== "equal");
        for (const { complement } of performanceWordings(compared(first, second, how))) {
          if (/mieux/u.test(complement)) expect(first).toBeGreaterThan(second);
          if (/moins bien|traîne/u.test(complement)) expect(first).toBeLessThan(second);
        }
      }),
    );
  });

  test("« de plus » is of the greater move and « de moins » of the lesser", () => {
    fc.assert(
      fc.property(change, change, standing, (first, second, how) => {
        fc.pre(Math.abs(first) !== Math.abs(second));
        for (const { after } of gapWordings(compared(first, second, how), false)) {
          if (after === "de plus") expect(Math.abs(first)).toBeGreaterThan(Math.abs(second));
          if (after === "de moins") expect(Math.abs(first)).toBeLessThan(Math.abs(second));
        }
      }),
    );
  });

  test("there is always a word, and none twice", () => {
    fc.assert(
      fc.property(change, change, standing, fc.boolean(), (first, second, how, flag) => {
        const comparison = compared(first, second, how, flag);
        for (const wordings of [
          performanceWordings(comparison),
          gapWordings(comparison, flag),
          contrastWordings(comparison, flag),
        ]) {
          expect(wordings.length).toBeGreaterThan(0);
          expect(new Set(wordings.map(({ id }) => id)).size).toBe(wordings.length);
        }
      }),
    );
  });
});
