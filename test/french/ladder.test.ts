import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { AssetClass, Band, Scale } from "../../src/french/ladder.ts";
import {
  bandOf,
  directionOf,
  flatMoves,
  nounMoves,
  plainNounMoves,
  plainVerbMoves,
  sharedVerbMoves,
  verbMoves,
} from "../../src/french/ladder.ts";
import { conjugateWith } from "../../src/french/verb.ts";

const scale = (assetClass: AssetClass, days = 1, usual: number | null = null): Scale => ({
  class: assetClass,
  days,
  usual,
});
const day = scale("crypto");

/** Verbs without object that are said of what has a price. */
const quoted = (percent: number, against: Scale): readonly string[] =>
  verbMoves(percent, against)
    .filter(({ object, said }) => object === null && said !== "counted")
    .map(({ id }) => id);

describe("the verbs of a move", () => {
  test.each<[number, AssetClass, number, string]>([
    [-9, "crypto", 1, "chuter | reculer fortement | reculer | céder | perdre"],
    [-5, "crypto", 1, "reculer nettement | lâcher | abandonner | reculer | baisser | céder | perdre"],
    [-2, "crypto", 1, "se replier | reculer | baisser | céder | perdre"],
    [-1, "crypto", 1, "reculer légèrement | s\u2019effriter | reculer | céder | perdre"],
    [-9, "share", 1, "dévisser | plonger | dégringoler | chuter | reculer fortement | reculer | céder | perdre"],
    [-30, "crypto", 1, "s\u2019effondrer | s\u2019écrouler | reculer fortement | reculer | céder | perdre"],
    [-22, "crypto", 1, "reculer fortement | reculer | céder | perdre"],
    [-8, "index", 1, "plonger | dégringoler | reculer fortement | reculer | céder | perdre"],
    [-2.2, "index", 1, "reculer fortement | reculer | céder | perdre"],
    [30, "crypto", 1, "s\u2019envoler | bondir | progresser fortement | progresser | gagner | prendre"],
    [7.2, "index", 1, "bondir | progresser fortement | progresser | gagner | prendre"],
    [9, "crypto", 1, "grimper | progresser fortement | progresser | gagner | prendre"],
    [3, "share", 1, "progresser nettement | s\u2019adjuger | progresser | monter | gagner | prendre"],
    [0.15, "index", 1, "progresser légèrement | avancer | grignoter | grappiller | progresser | gagner | prendre"],
    [0.06, "index", 1, "grignoter | grappiller | gagner | prendre"],
    [-0.06, "index", 1, "céder | perdre"],
    [0.4, "crypto", 1, "gagner | prendre"],
    [2, "crypto", 1, "avancer | progresser | monter | gagner | prendre"],
    [0, "index", 1, ""],
    [-2, "crypto", 1 / 24, "reculer fortement | reculer | céder | perdre"],
    [-9, "crypto", 30, "se replier | reculer | baisser | céder | perdre"],
    [-28, "crypto", 365, "se replier | reculer | baisser | céder | perdre"],
  ])("that lost or gained %p %% for a %s in %p days are %s", (percent, assetClass, days, ids) => {
    expect(quoted(percent, scale(assetClass, days)).join(" | ")).toBe(ids);
  });

  test("are stronger for a calm asset and weaker for a wild one", () => {
    expect(quoted(-6, scale("crypto", 1, 1))).toContain("chuter");
    expect(quoted(-6, scale("crypto", 1, 6))).toContain("se replier");
  });

  test.each<[number, string]>([
    [-9, "accuser une chute | subir une chute | afficher une baisse | enregistrer un recul"],
    [-5, "accuser un repli | afficher une baisse | enregistrer un recul"],
    [9, "afficher une hausse | enregistrer une progression"],
    [20, "signer un bond | enregistrer un bond | afficher une hausse | enregistrer une progression"],
    [
      30,
      "signer une envolée | signer un bond | enregistrer un bond | afficher une hausse | enregistrer une progression",
    ],
    [0.3, ""],
  ])("with a noun for %p %% are %s", (percent, ids) => {
    const told = verbMoves(percent, day).filter(({ object }) => object !== null);
    expect(told.map(({ id }) => id).join(" | ")).toBe(ids);
  });

  test("come neutral last, and say no degree there", () => {
    const neutral = verbMoves(-9, day).filter((move) => move.neutral);
    expect(neutral.map(({ id }) => id)).toEqual([
      "reculer",
      "diminuer",
      "céder",
      "perdre",
      "afficher une baisse",
      "enregistrer un recul",
    ]);
    expect(verbMoves(-9, day).slice(-neutral.length)).toEqual(neutral);
  });

  test("of what is counted may be « augmenter » and « diminuer », of what has a price « perdre » and « s’adjuger »", () => {
    const saidOf = (percent: number, said: string): readonly string[] =>
      verbMoves(percent, scale("share")).flatMap((move) => (move.said === said ? move.id : []));
    expect(saidOf(-9, "counted")).toEqual(["diminuer"]);
    expect(saidOf(9, "counted")).toEqual(["augmenter"]);
    expect(saidOf(-4, "quoted")).toEqual(["lâcher", "abandonner", "céder", "perdre"]);
    expect(saidOf(2, "quoted")).toEqual(["s\u2019adjuger", "monter", "gagner", "prendre"]);
  });

  test("that need their amount never stand alone", () => {
    const alone = verbMoves(-3, day).filter((move) => move.alone);
    expect(alone.map(({ id }) => id)).toEqual(["se replier", "reculer", "baisser", "diminuer"]);
  });

  test("agree in the past as their pronoun asks", () => {
    const past = (percent: number, id: string): string => {
      const move = verbMoves(percent, scale("share")).find((one) => one.id === id);
      return move === undefined ? "" : conjugateWith(move.verb, move.adverb, "past", "plural", "f");
    };
    expect(past(-20, "s\u2019effondrer")).toBe("se sont effondrées");
    expect(past(2, "s\u2019adjuger")).toBe("se sont adjugé");
    expect(past(-4, "reculer nettement")).toBe("ont nettement reculé");
  });
});

test.each([
  ["bondir", 5.3, Number.POSITIVE_INFINITY],
  ["s\u2019envoler", 7.4, Number.POSITIVE_INFINITY],
  ["grimper", 0.9, 26],
  ["avancer", 0.12, 2.3],
  ["grignoter", 0.01, 0.18],
  ["grappiller", 0.01, 0.18],
  ["chuter", 2.5, 20],
  ["plonger", 2.9, 17],
  ["dévisser", 4.5, 22],
  ["dégringoler", 6, 10],
  ["s\u2019effondrer", 10, Number.POSITIVE_INFINITY],
  ["s\u2019écrouler", 10, Number.POSITIVE_INFINITY],
  ["accuser une chute", 2.5, 20],
  ["signer un bond", 5.3, Number.POSITIVE_INFINITY],
])("%s is printed from %p to %p %% only, whatever the window and the usual day", (id, least, most) => {
  const sizes = [
    0.02, 0.1, 0.15, 0.18, 0.19, 0.5, 0.9, 1, 2, 2.3, 2.5, 2.9, 4, 5, 5.3, 6, 7, 7.4, 8, 9.9, 10, 10.5, 16,
  ].concat([17, 19, 20, 21, 22, 23, 26, 27, 40, 80, 200]);
  const scales = (["index", "share", "crypto"] as const).flatMap((assetClass) =>
    [1 / 24, 1, 7, 30].flatMap((days) => [null, 0.1, 9].map((usual) => scale(assetClass, days, usual))),
  );
  const printed = sizes.filter((size) =>
    [size, -size].some((percent) =>
      scales.some((against) => verbMoves(percent, against).some((move) => move.id === id)),
    ),
  );
  expect(printed.length).toBeGreaterThan(0);
  expect(printed.filter((size) => size < least || size > most)).toEqual([]);
});

test("only shares « dévissent »", () => {
  const says = (assetClass: AssetClass) => verbMoves(-9, scale(assetClass)).some(({ id }) => id === "dévisser");
  expect([says("share"), says("index"), says("crypto")]).toEqual([true, false, false]);
});

describe("verbs shared by several moves", () => {
  const shared = (percents: readonly number[]): readonly string[] =>
    sharedVerbMoves(
      percents,
      percents.map(() => day),
    ).flatMap(({ id, object }) => (object === null ? id : []));

  test.each<[readonly number[], readonly string[]]>([
    [
      [-8.5, -11],
      ["chuter", "reculer fortement", "reculer", "diminuer", "céder", "perdre"],
    ],
    [
      [-8.5, -2],
      ["reculer", "diminuer", "céder", "perdre"],
    ],
    [
      [2, 5, 9],
      ["progresser", "augmenter", "gagner", "prendre"],
    ],
    [
      [9, 0.3],
      ["gagner", "prendre"],
    ],
    [[9, -9], []],
    [[9, 0], []],
    [[], []],
  ])("of %j are %j", (percents, ids) => {
    expect(shared(percents)).toEqual(ids);
  });

  test("stand alone where they do for each", () => {
    const alone = (percents: readonly number[]): readonly string[] =>
      sharedVerbMoves(percents, [day, day]).flatMap((move) => (move.alone ? move.id : []));
    expect(alone([-2, -3])).toEqual(["se replier", "reculer", "baisser", "diminuer"]);
    expect(alone([-2, -9])).toEqual([]);
  });

  test("need as many scales as moves", () => {
    expect(() => sharedVerbMoves([1, 2], [day])).toThrow(RangeError);
  });
});

describe("a move that percents do not measure", () => {
  test("is told by neutral words of its direction, whatever its size", () => {
    const words = (value: number): readonly string[] => plainVerbMoves(value).map(({ id }) => id);
    expect(words(-0.25)).toEqual(["reculer", "baisser", "diminuer", "céder", "perdre"]);
    expect(words(25)).toEqual(["progresser", "monter", "augmenter", "gagner", "prendre"]);
    expect(plainNounMoves(-25).map(({ id }) => id)).toEqual(["baisse", "repli", "recul"]);
    expect(plainNounMoves(0.25).map(({ id }) => id)).toEqual(["hausse", "progression"]);
  });

  test("has no word at zero", () => {
    expect([...plainVerbMoves(0), ...plainNounMoves(0)]).toEqual([]);
  });
});

describe("the nouns of a move", () => {
  const nouns = (percent: number, against: Scale, alone: boolean): string =>
    nounMoves(percent, against)
      .filter((move) => (alone ? move.alone : move.amount))
      .map(({ phrase }) => phrase)
      .join(" | ");

  test.each<[number, AssetClass, string]>([
    [-9, "crypto", "chute | forte baisse | fort recul"],
    [-5, "crypto", "net repli | net recul | nette baisse"],
    [-3, "crypto", "baisse | repli | recul"],
    [-1, "crypto", "léger repli | léger recul | légère baisse"],
    [-30, "crypto", "effondrement | très forte baisse"],
    [-9, "index", "plongeon | très forte baisse"],
    [3, "crypto", "hausse | progression"],
    [20, "crypto", "bond | très forte hausse"],
    [30, "crypto", "envolée | bond | très forte hausse"],
    [4.5, "index", "très forte hausse"],
    [0.4, "crypto", ""],
  ])("of %p %% by a %s, alone, are %s", (percent, assetClass, phrases) => {
    expect(nouns(percent, scale(assetClass), true)).toBe(phrases);
  });

  test.each<[number, AssetClass, string]>([
    [-9, "crypto", "chute | forte baisse | fort recul | baisse | recul"],
    [-5, "crypto", "net repli | net recul | nette baisse | baisse | repli | recul"],
    [-1, "crypto", "baisse | repli | recul"],
    [-30, "crypto", "effondrement | baisse | recul"],
    [3, "crypto", "hausse | progression"],
    [30, "crypto", "envolée | bond | hausse | progression"],
    [4.5, "index", "hausse | progression"],
    [0.4, "crypto", ""],
  ])("of %p %% by a %s, with their amount, are %s", (percent, assetClass, phrases) => {
    expect(nouns(percent, scale(assetClass), false)).toBe(phrases);
  });

  test("« envolée » elides and takes no « en », « hausse » does the opposite", () => {
    const [soaring] = nounMoves(30, day);
    const [rise] = nounMoves(3, day);
    expect([soaring?.elides, soaring?.afterEn, rise?.elides, rise?.afterEn]).toEqual([true, false, false, true]);
  });
});

describe("what is said of no move", () => {
  test.each<[number, AssetClass, readonly string[]]>([
    [
      0,
      "crypto",
      [
        "être inchangé",
        "être stable",
        "être à l\u2019équilibre",
        "rester inchangé",
        "rester stable",
        "évoluer à l\u2019équilibre",
        "faire du surplace",
      ],
    ],
    [
      -0.4,
      "crypto",
      [
        "être quasi stable",
        "être proche de l\u2019équilibre",
        "rester quasi stable",
        "évoluer près de l\u2019équilibre",
        "faire du surplace",
      ],
    ],
    [-0.4, "index", []],
  ])("by %p %% for a %s is %j", (percent, assetClass, ids) => {
    expect(flatMoves(percent, scale(assetClass)).map(({ id }) => id)).toEqual(ids);
  });

  test("agrees", () => {
    expect(flatMoves(0, day).map(({ complement }) => complement.fp)).toEqual([
      "inchangées",
      "stables",
      "à l\u2019équilibre",
      "inchangées",
      "stables",
      "à l\u2019équilibre",
      "du surplace",
    ]);
  });
});

describe("for any move, class, window and usual day", () => {
  const percent = fc.oneof(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: -30, max: 30, noNaN: true }),
    fc.double({ min: -100, max: 5000, noNaN: true }),
  );
  const anyScale: fc.Arbitrary<Scale> = fc.record({
    class: fc.constantFrom<AssetClass>("index", "share", "crypto"),
    days: fc.constantFrom(1 / 24, 1, 7, 30, 200, 365),
    usual: fc.option(fc.double({ min: 0, max: 15, noNaN: true })),
  });
  const holds = (check: (value: number, against: Scale) => void): void => {
    fc.assert(fc.property(percent, anyScale, check), { numRuns: 500 });
  };

  test("a move that is not flat has verbs and nouns for every use", () => {
    holds((value, against) => {
      fc.pre(directionOf(value, against) !== "flat");
      const moves = verbMoves(value, against);
      expect(moves.some(({ amount, neutral, said }) => amount === "de" && neutral && said === "any")).toBe(true);
      expect(moves.some(({ alone, said }) => alone && said === "any")).toBe(true);
      const nouns = nounMoves(value, against);
      expect(nouns.some(({ afterEn, alone }) => afterEn && alone)).toBe(true);
      expect(nouns.some(({ afterEn, amount, degree }) => afterEn && amount && !degree)).toBe(true);
    });
  });

  test("every word was measured at this size", () => {
    holds((value, against) => {
      for (const { range } of [...verbMoves(value, against), ...nounMoves(value, against)]) {
        expect(Math.abs(value)).toBeGreaterThanOrEqual(range[0]);
        expect(Math.abs(value)).toBeLessThanOrEqual(range[1]);
      }
    });
  });

  test("words that say a degree stay in the bands that they say", () => {
    const mild = /légère?|s\u2019effriter|grignoter|grappiller/u;
    const clear = /nett?e?ment|nett?e? |lâcher|abandonner/u;
    const strong = /fort|chut|grimper|plong|bond|envol|effondre|écrouler|dévisser|dégringoler/u;
    const high: readonly Band[] = ["strong", "very-strong", "extreme"];
    holds((value, against) => {
      const band = bandOf(value, against);
      for (const { id } of [...verbMoves(value, against), ...nounMoves(value, against)]) {
        if (mild.test(id)) expect(["stable", "slight"]).toContain(band);
        if (clear.test(id)) expect(band).toBe("clear");
        if (strong.test(id)) expect(high).toContain(band);
      }
    });
  });

  test("a rise and a fall share no word", () => {
    holds((value, against) => {
      const words = (move: number): readonly string[] =>
        [...verbMoves(move, against), ...nounMoves(move, against)].map(({ id }) => id);
      const up = words(Math.abs(value));
      expect(words(-Math.abs(value)).filter((id) => up.includes(id))).toEqual([]);
    });
  });

  test("no wording is offered twice, and an adverb never comes with an amount", () => {
    holds((value, against) => {
      const moves = verbMoves(value, against);
      expect(new Set(moves.map(({ id }) => id)).size).toBe(moves.length);
      expect(moves.filter(({ adverb, amount }) => adverb !== null && amount !== "none")).toEqual([]);
    });
  });

  test("a flat move has words of its own and no noun", () => {
    holds((value, against) => {
      const flat = directionOf(value, against) === "flat";
      expect(flatMoves(value, against).length > 0).toBe(flat);
      expect(nounMoves(value, against).length === 0).toBe(flat);
    });
  });
});
