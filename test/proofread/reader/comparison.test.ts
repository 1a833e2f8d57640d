import { describe, expect, test } from "@jest/globals";
import {
  type Comparison,
  contrastWordings,
  gapWordings,
  performanceWordings,
  type Standing,
} from "../../../src/french/comparison.ts";
import { timesWordings } from "../../../src/french/times.ts";
import { conjugate, type Tense } from "../../../src/french/verb.ts";
import { readComparisons } from "../../../src/proofread/reader/comparison.ts";
import { isTrueOfPair } from "../../../src/proofread/standing.ts";

const links = { que: "que le bitcoin", du: "du bitcoin", au: "au bitcoin", le: "le bitcoin" } as const;
const tenses = ["present", "imperfect", "future", "past"] as const satisfies readonly Tense[];

/** How a first change stands to a second, as facts/ has it. */
const pairs: readonly (readonly [first: number, second: number, standing: Standing])[] = [
  [-9, -5, "wider"],
  [9, 5, "wider"],
  [-5, -9, "narrower"],
  [5, 9, "narrower"],
  [-5.1, -5, "near"],
  [5, 5.1, "near"],
  [-5, -5, "equal"],
  [5, 5, "equal"],
  [4, -5, "opposite"],
  [-4, 5, "opposite"],
  [0.1, -5, "opposite"],
  [0, -5, "still"],
  [3, 0, "still"],
];
const comparisons = pairs.flatMap(([first, second, standing]) =>
  [true, false].flatMap((approximate) =>
    [true, false].map((flat) => ({ comparison: { first, second, standing, approximate }, flat })),
  ),
);

function reads(text: string): readonly string[] {
  return readComparisons(text).map(({ says }) => says);
}

/** Whether a text compares at all, and all that it says is true of a pair. */
function isTrue(text: string, { first, second }: Comparison): boolean {
  const read = readComparisons(text);
  return read.length > 0 && read.every(({ says }) => isTrueOfPair(says, { first, second }) === true);
}

describe("what the writer says of two changes is read, and is true of them", () => {
  test.each(comparisons)("$comparison, flat: $flat", ({ comparison, flat }) => {
    for (const { verb, complement, link } of performanceWordings(comparison, flat)) {
      for (const tense of tenses) {
        const text = `Le secteur ${conjugate(verb, tense, "singular")} ${complement} ${links[link]}.`;
        expect([text, isTrue(text, comparison)]).toEqual([text, true]);
      }
    }
    for (const { before, figure, after, link } of gapWordings(comparison, flat)) {
      const text = `Une baisse, soit ${before ?? ""} ${figure ? (before === null ? "4 points" : "de 4 points") : ""} ${after} ${links[link]}.`;
      const saysNothing = after.includes("écart") || before === "un écart";
      expect([text, saysNothing ? reads(text).length === 0 : isTrue(text, comparison)]).toEqual([text, true]);
    }
    for (const { kind, text: words, link } of contrastWordings(comparison, flat)) {
      const text = `Le secteur recule, ${words} ${links[link]} (5 %).`;
      expect([text, kind === "beside" ? isTrue(text, comparison) : reads(text).length === 0]).toEqual([text, true]);
    }
  });

  test("and what is said of a pair is false of the pair turned round", () => {
    for (const { comparison, flat } of comparisons) {
      const { first, second, standing } = comparison;
      if (standing !== "wider" && standing !== "narrower") continue;
      for (const { verb, complement, link } of performanceWordings(comparison, flat)) {
        const text = `Le secteur ${conjugate(verb, "present", "singular")} ${complement} ${links[link]}.`;
        expect([text, isTrue(text, { ...comparison, first: second, second: first })]).toEqual([text, false]);
      }
    }
  });

  test.each([2, 2.1, 3, 2.9, 1 / 2, 1 / 3, 1 / 2.9, 7, 1 / 7])("a change of %p times another", (ratio) => {
    for (const words of timesWordings(ratio)) {
      const text = `Une baisse ${words} marquée que celle du bitcoin.`;
      if (words === "moitié moins") continue;
      expect([text, reads(text)]).toEqual([text, [ratio > 1 ? "more" : "less"]]);
    }
  });
});

test.each<readonly [text: string, says: readonly string[]]>([
  ["4 points de plus que l\u2019indice", ["more"]],
  ["4 points de moins que l\u2019indice", ["less"]],
  ["fait mieux que l\u2019indice", ["better"]],
  ["fait moins bien que l\u2019indice", ["worse"]],
  ["devance l\u2019indice", ["better"]],
  ["à la traîne de l\u2019indice", ["worse"]],
  ["surperforme l\u2019indice", ["better"]],
  ["sous-performe l\u2019indice", ["worse"]],
  ["à rebours de l\u2019indice", ["contrary"]],
  ["contrairement à l\u2019indice", ["contrary"]],
  ["légèrement au-dessus de l\u2019indice", ["above"]],
  ["au-dessous de l\u2019indice", ["below"]],
  ["en dessous de l\u2019indice", ["below"]],
  ["une baisse supérieure de 4 points à celle de l\u2019indice", ["more"]],
  ["une hausse inférieure de 4 points à celle de l\u2019indice", ["less"]],
  ["la plus forte baisse revient à Grass", ["strongest"]],
  ["la plus faible hausse", ["weakest"]],
  ["d\u2019une capitalisation bien plus grande", ["larger"]],
  ["d\u2019une capitalisation plus petite", ["smaller"]],
  ["d\u2019une capitalisation comparable", ["similar"]],
  ["comme l\u2019indice", ["alike"]],
  ["plus de 157 milliards", []],
  ["au-dessus, rien", []],
  ["de plus en plus", []],
  ["le mieux", []],
  ["commerce", []],
])("« %s » is read %j", (text, says) => {
  expect(reads(text)).toEqual(says);
});
