import { describe, expect, test } from "@jest/globals";
import { proofreadCharts } from "../../src/proofread/charts.ts";
import { type DrawnLine, readDrawing } from "../../src/proofread/drawing.ts";
import type { PrintedSpan } from "../../src/proofread/printed.ts";
import { fact } from "../writing/make.ts";
import { printedOf } from "./make.ts";

const first = fact("bitcoin", "close", 100_000, "USD", { period: "2025-01-20", asOf: "2025-01-20" });
const last = fact("bitcoin", "price", 88_000, "USD");
const change = fact("bitcoin", "change", -12, "percent", {
  period: "2025-01-20/2025-01-27",
  from: [first.id, last.id],
  rule: "change from the first point of a line to the last",
});
const name = fact("bitcoin", "name", "bitcoin", "text");
const released = fact("r1", "date", "2025-01-23", "date");
const facts = [first, last, change, name, released];

/** A text that ties its stretches to facts: `{−12 %|figure bitcoin.change…}`. */
function tied(text: string, part: string): { readonly text: string; readonly spans: readonly PrintedSpan[] } {
  const { markdown, spans } = printedOf(text, { facts });
  return { text: markdown, spans: spans.map((span) => ({ ...span, part })) };
}

const goodAlt = `Courbe. Cours du {bitcoin|name bitcoin.name} {du 20 au 27\u00a0janvier 2025|text ${change.id}}\u00a0: {100\u202f000\u00a0dollars|figure ${first.id}}, {88\u202f000\u00a0dollars|figure ${last.id}}, {−12\u202f%|figure ${change.id}}.`;
const ticks = (...texts: readonly string[]): readonly DrawnLine[] => texts.map((text) => ({ text, isTick: true }));

/** What is found wrong with a chart of these words. */
function found(
  { alt = goodAlt, caption = "Cours du bitcoin.", text = `{88\u202f000\u00a0$|figure ${last.id}}` },
  drawn: readonly DrawnLine[] = [],
  region: "fr-FR" | "fr-BE" = "fr-FR",
): readonly string[] {
  const [a, c, t] = [tied(alt, "charts[0].alt"), tied(caption, "charts[0].caption"), tied(text, "charts[0].text")];
  const own = t.text.split("\n").map((line): DrawnLine => ({ text: line, isTick: false }));
  const charts = [{ alt: a.text, caption: c.text, facts: [first.id, last.id] }];
  const printed = {
    ...printedOf("", { facts, region, printed: { charts } }),
    spans: [...a.spans, ...c.spans, ...t.spans],
  };
  return proofreadCharts(printed, [[...own, ...drawn]])
    .filter(({ verdict }) => verdict === "block")
    .map(({ code, part, start, end }) => {
      const all = [...own, ...drawn].map(({ text: line }) => line).join("\n");
      const texts = new Map([
        ["charts[0].alt", a.text],
        ["charts[0].caption", c.text],
        ["charts[0].text", all],
      ]);
      return `${code} ${part.slice("charts[0].".length)}: ${texts.get(part)?.slice(start, end)}`;
    });
}

describe("the words of a chart", () => {
  test("are let through where they say what the facts do", () => {
    expect(found({})).toEqual([]);
  });

  test.each([
    ["a figure that is not its fact’s", goodAlt.replace("−12", "−13"), "NUMBER alt: −13\u202f%"],
    ["a figure that has lost its sign", goodAlt.replace("−12", "12"), "NUMBER alt: 12\u202f%"],
    [
      "a figure of no fact",
      `${goodAlt} Record\u00a0: 120\u202f000\u00a0dollars.`,
      "NUMBER alt: 120\u202f000\u00a0dollars",
    ],
    [
      "a first day that is not that of the line",
      goodAlt.replace("du 20", "du 19"),
      "DATE alt: du 19 au 27\u00a0janvier 2025",
    ],
    ["a last day that is not", goodAlt.replace("au 27", "au 26"), "DATE alt: du 20 au 26\u00a0janvier 2025"],
    ["a year that is not", goodAlt.replace("2025|", "2024|"), "DATE alt: du 20 au 27\u00a0janvier 2024"],
    ["another’s name", goodAlt.replace("{bitcoin|", "{Bitcoiin|"), "NAME alt: Bitcoiin"],
  ])("of the alternative text: %s blocks", (_, alt, expected) => {
    expect(found({ alt })).toEqual([expected]);
  });

  test.each([
    [
      "a figure",
      `de {101\u202f000\u00a0dollars|figure ${first.id}} à 88\u202f000\u00a0dollars.`,
      "NUMBER caption: 101\u202f000\u00a0dollars",
    ],
    ["a date", "Le trait marque la publication, le {24\u00a0janvier|time r1.date}.", "DATE caption: 24\u00a0janvier"],
    ["advice", "Cours du bitcoin, à acheter.", "ADVICE caption: à acheter"],
    ["a hole", "Cours du bitcoin, undefined.", "SLOT caption: undefined"],
  ])("of the caption: %s blocks", (_, caption, expected) => {
    expect(found({ caption })).toContain(expected);
  });

  test.each([
    ["a label that is not its fact’s", `{89\u202f000\u00a0$|figure ${last.id}}`, "NUMBER text: 89\u202f000\u00a0$"],
    ["a figure typed into the drawing", "Cours du bitcoin\n120\u202f000", "NUMBER text: 120\u202f000"],
    ["a value that nothing has set", "Cours du bitcoin\n-12.5", "NUMBER text: -12.5"],
    ["the day of a mark", "Publication, {24\u00a0janvier|time r1.date}", "DATE text: 24\u00a0janvier"],
  ])("of the drawing: %s blocks, at its own place", (_, text, expected) => {
    expect(found({ text })).toEqual([expected]);
  });
});

test("labels of three digits that follow each other are no great number", () => {
  const index = fact("cac", "level", 140, "level");
  const texts = ["130", "135", "140"].map((text): DrawnLine => ({ text, isTick: false }));
  const spans = [{ part: "charts[0].text", start: 8, end: 11, text: "140", fact: index.id, role: "figure" } as const];
  const charts = [{ alt: "Courbe.", caption: "Niveau.", facts: [index.id] }];
  const printed = { ...printedOf("", { facts: [index], printed: { charts } }), spans };
  expect(proofreadCharts(printed, [texts]).map(({ start, end }) => [start, end])).toEqual([
    [0, 3],
    [4, 7],
  ]);
});

describe("what stands along an axis", () => {
  test.each<readonly [string, readonly string[]]>([
    ["numbers", ["85\u202f000", "90\u202f000", "95\u202f000", "100\u202f000"]],
    ["days", ["20\u00a0janvier", "23\u00a0janvier", "26\u00a0janvier"]],
    ["months", ["janvier"]],
    ["decimals", ["85\u202f000,5", "90\u202f000,5"]],
  ])("is let through: %s of the line", (_, texts) => {
    expect(found({}, ticks(...texts))).toEqual([]);
  });

  test.each<readonly [string, readonly string[], string]>([
    ["English dates", ["Jan 20", "Jan 23"], "LANGUAGE text: Jan 20"],
    ["English numbers", ["85,000", "90,000"], "NUMBER text: 85,000"],
    ["numbers that no space parts", ["85000", "90000"], "LANGUAGE text: 85000"],
    ["English scales", ["85k", "90k"], "LANGUAGE text: 85k"],
    ["a day outside the line", ["20\u00a0janvier", "31\u00a0janvier"], "DATE text: 31\u00a0janvier"],
    ["uneven steps", ["85\u202f000", "90\u202f000", "96\u202f000"], "NUMBER text: 96\u202f000"],
    ["thousands said as units", ["85", "90", "95"], "NUMBER text: 85"],
  ])("blocks: %s", (_, texts, expected) => {
    expect(found({}, ticks(...texts))).toContain(expected);
  });

  test("is written as the region writes", () => {
    expect(found({ alt: "Courbe.", text: "Cours" }, ticks("85.000", "90.000"), "fr-BE")).toEqual([]);
    expect(found({ alt: "Courbe.", text: "Cours" }, ticks("85.000", "90.000"), "fr-FR")).toContain(
      "LANGUAGE text: 85.000",
    );
  });
});

test("a drawing is read as its reader sees it, what it says along its axes apart", () => {
  const svg = `<svg><g class="mark-text role-axis-label"><text>20&#160;janvier</text><text/></g>
    <g class="mark-text role-title-text"><text><tspan>Cours</tspan><tspan>de l’ether &amp; Cie</tspan></text></g></svg>`;
  expect(readDrawing(svg)).toEqual([
    { text: "20\u00a0janvier", isTick: true },
    { text: "Cours", isTick: false },
    { text: "de l’ether & Cie", isTick: false },
  ]);
});
