import { describe, expect, test } from "@jest/globals";
import type { Precision } from "../../../src/facts/fact.ts";
import type { Data } from "../make.ts";
import { change, run } from "../make.ts";
import { tellAll } from "./tell.ts";

const moved = (about: string, value: number, precision: Precision = "exact"): Data => ({
  sector: { change: change(about, value, { id: "change", precision }) },
});
const claimed = (value: number): Data => ({
  sector: { change: change("bitcoin", value, { id: "change", status: "claim" }) },
});
const template = "Il {{multiple sector.change}}";

describe("multiple", () => {
  tellAll([
    ["doubled", template, moved("bitcoin", 100), "Il [a doublé|change]"],
    ["more than doubled", template, moved("bitcoin", 130), "Il [a plus que doublé|change]"],
    ["nearly tripled", template, moved("bitcoin", 180), "Il [a presque triplé|change]"],
    [
      "multiplied, a figure with its hedge",
      template,
      moved("bitcoin", 421),
      "Il [a été multiplié|change] [par plus de cinq|change]",
    ],
    [
      "agreeing with its subject",
      "Elles {{multiple sector.change}}",
      moved("shares", 400),
      "Elles [ont été multipliées|change] [par cinq|change]",
    ],
    [
      "of another noun",
      'La valorisation {{multiple sector.change nombre="singulier" genre="f"}}',
      moved("ai", -50),
      "La valorisation [a été divisée|change] [par deux|change]",
    ],
    ["divided, rounded", template, moved("bitcoin", -66), "Il [a été divisé|change] [par près de trois|change]"],
    ["in the present", 'Il {{multiple sector.change temps="présent"}}', moved("bitcoin", 100), "Il [double|change]"],
    [
      "in the future, where « plus que » needs an infinitive",
      'Ils {{multiple sector.change temps="futur"}}',
      moved("ai", 130),
      "Ils [feront plus que doubler|change]",
    ],
    [
      "in somebody's word, « plus que » before the participle",
      template,
      claimed(130),
      "Il [aurait plus que doublé|change]",
    ],
    ["in somebody's word, divided", template, claimed(-50), "Il [aurait été divisé|change] [par deux|change]"],
    [
      "in somebody's word, and the present",
      'Il {{multiple sector.change temps="présent"}}',
      claimed(100),
      "Il [doublerait|change]",
    ],
    [
      "in the word of another fact",
      "Il {{multiple sector.change dit=gap}}",
      { ...moved("bitcoin", 100), gap: change("ai", 1, { status: "rumour" }) },
      "Il [aurait doublé|change]",
    ],
    ["too small for a multiple", template, moved("bitcoin", 12), "Il [a progressé|change] [de] [12\u202f%|change]"],
    [
      "too small for a division, and not exact",
      template,
      moved("bitcoin", -30, "about"),
      "Il [a reculé|change] [d\u2019][environ|change] [30\u202f%|change]",
    ],
    [
      "nothing at all",
      "Elles {{multiple sector.change}}",
      moved("shares", 0),
      "Elles [sont restées sans changement|change]",
    ],
  ]);
});

describe("fraction", () => {
  tellAll([
    ["half", "soit {{fraction sector.change}} du total", moved("ai", 50), "soit [la moitié|change] du total"],
    [
      "rounded",
      "soit {{fraction sector.change}} du total",
      moved("ai", 49.2),
      "soit [près de la moitié|change] du total",
    ],
    [
      "no fraction near",
      "soit {{fraction sector.change}} du total",
      moved("ai", 37),
      "soit [37\u202f%|change] du total",
    ],
    [
      "of a noun",
      'soit {{fraction sector.change de="jetons"}}',
      moved("ai", 33.3),
      "soit [un tiers|change] [des jetons]",
    ],
    [
      "a count out of ten",
      'soit {{fraction sector.change de="jetons"}}',
      moved("ai", 90),
      "soit [neuf jetons sur dix|change]",
    ],
    [
      "of a noun, no fraction near",
      'soit {{fraction sector.change de="jetons"}}',
      moved("ai", 37, "about"),
      "soit [environ|change] [37\u202f%|change] [des jetons]",
    ],
    [
      "« de » with « les »",
      'une part {{fraction sector.change avec="de"}}',
      moved("ai", 75),
      "une part [des trois quarts|change]",
    ],
    [
      "« de » with « un »",
      'une part {{fraction sector.change avec="de"}}',
      moved("ai", 25),
      "une part [d\u2019][un quart|change]",
    ],
  ]);
});

test("a fraction of a noun that the lexicon lacks is refused", () => {
  expect(() => run('{{fraction sector.change de="trucmuches"}}', moved("ai", 50))).toThrow("trucmuches");
});
