import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  type AssetClass,
  type Band,
  bandOf,
  type Direction,
  directionOf,
  flatMoves,
  nounMoves,
  verbMoves,
} from "../../src/french/ladder.ts";

test.each<[number, AssetClass, Band]>([
  [0, "crypto", "stable"],
  [0.09, "index", "stable"],
  [0.1, "index", "slight"],
  [-0.3, "index", "slight"],
  [-0.31, "index", "normal"],
  [1, "index", "normal"],
  [1.01, "index", "clear"],
  [2, "index", "clear"],
  [2.01, "index", "strong"],
  [4, "index", "strong"],
  [4.01, "index", "very-strong"],
  [-7, "index", "very-strong"],
  [-7.01, "index", "extreme"],
  [0.19, "share", "stable"],
  [0.2, "share", "slight"],
  [0.8, "share", "slight"],
  [2.5, "share", "normal"],
  [5, "share", "clear"],
  [8, "share", "strong"],
  [15, "share", "very-strong"],
  [15.1, "share", "extreme"],
  [-0.49, "crypto", "stable"],
  [-0.5, "crypto", "slight"],
  [1.5, "crypto", "slight"],
  [4, "crypto", "normal"],
  [-7.9, "crypto", "clear"],
  [-8, "crypto", "clear"],
  [-9, "crypto", "strong"],
  [12, "crypto", "strong"],
  [25, "crypto", "very-strong"],
  [25.1, "crypto", "extreme"],
])("%p %% in a day is, for a %s, %s", (percent, assetClass, band) => {
  expect(bandOf(percent, assetClass)).toBe(band);
});

test.each<[number, AssetClass, number, Band]>([
  [8, "crypto", 4, "normal"],
  [8.1, "crypto", 4, "clear"],
  [-20, "crypto", 7, "clear"],
  [-20, "crypto", 30, "normal"],
  [2, "crypto", 1 / 24, "strong"],
  [0.09, "crypto", 1 / 24, "stable"],
])("%p %% for a %s over %p days is %s", (percent, assetClass, days, band) => {
  expect(bandOf(percent, assetClass, days)).toBe(band);
});

test.each([
  [Number.NaN, 1],
  [Number.POSITIVE_INFINITY, 1],
  [5, 0],
  [5, -1],
  [5, Number.NaN],
])("%p %% over %p days has no band", (percent, days) => {
  expect(() => bandOf(percent, "crypto", days)).toThrow(RangeError);
});

test.each<[number, AssetClass, Direction]>([
  [0.4, "crypto", "flat"],
  [-0.4, "crypto", "flat"],
  [-0.4, "index", "down"],
  [0.5, "crypto", "up"],
  [0, "index", "flat"],
])("%p %% for a %s goes %s", (percent, assetClass, direction) => {
  expect(directionOf(percent, assetClass)).toBe(direction);
});

const verbsFor = (percent: number, assetClass: AssetClass, days?: number) =>
  verbMoves(percent, assetClass, days)
    .map(({ id }) => id)
    .join(" | ");

test.each<[number, AssetClass, number, string]>([
  [-9, "crypto", 1, "chuter | reculer fortement | reculer | céder | perdre"],
  [-5, "crypto", 1, "reculer nettement | lâcher | abandonner | reculer | baisser | céder | perdre"],
  [-2, "crypto", 1, "se replier | reculer | baisser | céder | perdre"],
  [-1, "crypto", 1, "reculer légèrement | s\u2019effriter | reculer | céder | perdre"],
  [-9, "share", 1, "dévisser | plonger | dégringoler | chuter | reculer fortement | reculer | céder | perdre"],
  [-30, "crypto", 1, "s\u2019effondrer | s\u2019écrouler | reculer fortement | reculer | céder | perdre"],
  [-8, "index", 1, "plonger | dégringoler | reculer fortement | reculer | céder | perdre"],
  [-2.2, "index", 1, "reculer fortement | reculer | céder | perdre"],
  [30, "crypto", 1, "s\u2019envoler | bondir | progresser fortement | progresser | gagner | prendre"],
  [7.2, "index", 1, "bondir | progresser fortement | progresser | gagner | prendre"],
  [9, "crypto", 1, "grimper | progresser fortement | progresser | gagner | prendre"],
  [0.15, "index", 1, "progresser légèrement | avancer | grignoter | grappiller | progresser | gagner | prendre"],
  [0.06, "index", 1, "grignoter | grappiller | gagner | prendre"],
  [-0.06, "index", 1, "céder | perdre"],
  [0.4, "crypto", 1, "gagner | prendre"],
  [2, "crypto", 1, "avancer | progresser | monter | gagner | prendre"],
  [0, "index", 1, ""],
])("a move of %p %% by a %s over %p day can be told: %s", (percent, assetClass, days, ids) => {
  expect(verbsFor(percent, assetClass, days)).toBe(ids);
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
])("%s is printed from %p to %p %% only, whatever the window", (id, least, most) => {
  const sizes = [
    0.02, 0.1, 0.15, 0.18, 0.19, 0.5, 0.9, 1, 2, 2.3, 2.5, 2.9, 4, 5, 5.3, 6, 7, 7.4, 8, 9.9, 10, 10.5, 16,
  ].concat([17, 19, 20, 21, 22, 23, 26, 27, 40, 80, 200]);
  const classes = ["index", "share", "crypto"] as const;
  const printed = sizes.filter((size) =>
    [size, -size].some((percent) =>
      classes.some((assetClass) =>
        [1 / 24, 1, 7, 30].some((days) => verbMoves(percent, assetClass, days).some((move) => move.id === id)),
      ),
    ),
  );
  expect(printed.length).toBeGreaterThan(0);
  expect(printed.filter((size) => size < least || size > most)).toEqual([]);
});

test("only shares « dévissent »", () => {
  const says = (assetClass: AssetClass) => verbMoves(-9, assetClass).some(({ id }) => id === "dévisser");
  expect([says("share"), says("index"), says("crypto")]).toEqual([true, false, false]);
});

test("a verb that needs its amount never stands alone", () => {
  const alone = verbMoves(-3, "crypto")
    .filter((move) => move.alone)
    .map(({ id }) => id);
  expect(alone).toEqual(["se replier", "reculer", "baisser"]);
});

test.each<[number, AssetClass, string]>([
  [-9, "crypto", "chute | forte baisse | fort recul"],
  [-5, "crypto", "net repli | net recul | nette baisse"],
  [-1, "crypto", "léger repli | léger recul | légère baisse"],
  [-3, "crypto", "baisse | repli | recul"],
  [-30, "crypto", "effondrement | très forte baisse"],
  [-9, "index", "plongeon | très forte baisse"],
  [3, "crypto", "hausse | progression"],
  [20, "crypto", "bond | très forte hausse"],
  [30, "crypto", "envolée | bond | très forte hausse"],
  [4.5, "index", "très forte hausse"],
  [0.4, "crypto", ""],
])("a move of %p %% by a %s can be named: %s", (percent, assetClass, phrases) => {
  expect(
    nounMoves(percent, assetClass)
      .map(({ phrase }) => phrase)
      .join(" | "),
  ).toBe(phrases);
});

test("« envolée » elides and takes no « en », « hausse » does the opposite", () => {
  const [soaring] = nounMoves(30, "crypto");
  const [rise] = nounMoves(3, "crypto");
  expect([soaring?.elides, soaring?.afterEn, rise?.elides, rise?.afterEn]).toEqual([true, false, false, true]);
});

test.each<[number, AssetClass, readonly string[]]>([
  [0, "crypto", ["inchangé", "stable", "à l\u2019équilibre"]],
  [0.1, "crypto", ["quasi stable", "proche de l\u2019équilibre"]],
  [-0.4, "crypto", ["quasi stable", "proche de l\u2019équilibre"]],
  [-0.4, "index", []],
])("of %p %% by a %s one may say %j", (percent, assetClass, said) => {
  expect(flatMoves(percent, assetClass).map(({ m }) => m)).toEqual(said);
});

test("what is said of no move agrees", () => {
  expect(flatMoves(0, "crypto").map(({ fp }) => fp)).toEqual(["inchangées", "stables", "à l\u2019équilibre"]);
});

describe("for any move, class and window", () => {
  const percent = fc.oneof(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: -30, max: 30, noNaN: true }),
    fc.double({ min: -100, max: 5000, noNaN: true }),
  );
  const assetClass = fc.constantFrom<AssetClass>("index", "share", "crypto");
  const days = fc.constantFrom(1 / 24, 1, 7, 30, 200, 365);

  test("a move that is not flat has a verb with an amount, a verb alone and a noun that follows « en »", () => {
    fc.assert(
      fc.property(percent, assetClass, days, (value, kind, length) => {
        fc.pre(directionOf(value, kind, length) !== "flat");
        const moves = verbMoves(value, kind, length);
        expect(moves.some(({ amount }) => amount !== "none")).toBe(true);
        expect(moves.some(({ alone }) => alone)).toBe(true);
        expect(nounMoves(value, kind, length).some(({ afterEn }) => afterEn)).toBe(true);
      }),
    );
  });

  test("every word was measured at this size", () => {
    fc.assert(
      fc.property(percent, assetClass, days, (value, kind, length) => {
        for (const { range } of [...verbMoves(value, kind, length), ...nounMoves(value, kind, length)]) {
          expect(Math.abs(value)).toBeGreaterThanOrEqual(range[0]);
          expect(Math.abs(value)).toBeLessThanOrEqual(range[1]);
        }
      }),
    );
  });

  test("a rise and a fall share no word", () => {
    fc.assert(
      fc.property(percent, assetClass, days, (value, kind, length) => {
        const up = verbMoves(Math.abs(value), kind, length).map(({ id }) => id);
        const down = verbMoves(-Math.abs(value), kind, length).map(({ id }) => id);
        expect(up.filter((id) => down.includes(id))).toEqual([]);
      }),
    );
  });

  test("no wording is offered twice, and an adverb never comes with an amount", () => {
    fc.assert(
      fc.property(percent, assetClass, days, (value, kind, length) => {
        const moves = verbMoves(value, kind, length);
        expect(new Set(moves.map(({ id }) => id)).size).toBe(moves.length);
        expect(moves.filter(({ adverb, amount }) => adverb !== null && amount !== "none")).toEqual([]);
      }),
    );
  });

  test("a flat move has words of its own and no noun", () => {
    fc.assert(
      fc.property(percent, assetClass, days, (value, kind, length) => {
        const flat = directionOf(value, kind, length) === "flat";
        expect(flatMoves(value, kind, length).length > 0).toBe(flat);
        expect(nounMoves(value, kind, length).length === 0).toBe(flat);
      }),
    );
  });
});
