import type { Fact } from "../facts/fact.ts";
import type { TextFinding } from "../facts/finding.ts";
import { usualVerdicts } from "../facts/rule.ts";
import type { DrawnLine } from "./drawing.ts";
import { spanOf } from "./hold-span.ts";
import type { Ledger } from "./ledger.ts";
import type { Reading } from "./page.ts";
import { readPlain } from "./page.ts";
import { readPage, shortPage } from "./pages.ts";
import type { Printed } from "./printed.ts";
import { openLedger, proofreadPage } from "./proofread.ts";
import { quoted } from "./tell.ts";
import { faultsOfTicks } from "./ticks.ts";

/** What is said of a chart, and the facts that it draws. */
type Chart = NonNullable<Printed["charts"]>[number];

/**
 * What may not be printed of an article's charts: what is said of each to who does not see it, its caption, and every text
 * that its drawing shows. `drawings` has the lines of each, in the charts' order.
 */
export function proofreadCharts(printed: Printed, drawings: readonly (readonly DrawnLine[])[]): readonly TextFinding[] {
  const ledger = openLedger(printed);
  return (printed.charts ?? []).flatMap((chart, index) => {
    const said = (["alt", "caption"] as const).map((name) =>
      shortPage(printed, `charts[${index}].${name}`, chart[name]),
    );
    return [
      ...said.flatMap((page) => proofreadPage(page, printed, ledger)),
      ...proofreadDrawing(`charts[${index}].text`, chart, drawings[index] ?? [], printed, ledger),
    ];
  });
}

interface PlacedLine extends DrawnLine {
  readonly start: number;
  readonly end: number;
}

function proofreadDrawing(
  part: string,
  { facts = [] }: Chart,
  drawn: readonly DrawnLine[],
  printed: Printed,
  ledger: Ledger,
): readonly TextFinding[] {
  const lines = placedLines(drawn);
  const spans = printed.spans.filter((span) => span.part === part);
  const isTold = ({ start, end }: PlacedLine): boolean => spans.some((span) => span.start >= start && span.end <= end);
  const ticks = lines.filter((line) => line.isTick && !isTold(line));
  const found = faultsOfTicks(
    ticks.map(({ text }) => text),
    { region: printed.region, now: printed.generatedAt, ...drawnAmong(facts, ledger) },
  );
  return [
    ...lines
      .filter((line) => !ticks.includes(line))
      .flatMap((line) => proofreadPage(readPage(printed, part, readingOf(line)), printed, ledger)),
    ...found.flatMap(({ tick, code, message }): readonly TextFinding[] => {
      const line = ticks[tick];
      if (line === undefined) return [];
      return [{ code, verdict: "block", message, facts: [], part, start: line.start, end: line.end }];
    }),
    ...lines.filter(isCut).map(({ text, start, end }): TextFinding => {
      const message = `Le dessin coupe ${quoted(text)}, faute de place.`;
      return { code: "LENGTH", verdict: usualVerdicts.LENGTH, message, facts: [], part, start, end };
    }),
  ];
}

function placedLines(lines: readonly DrawnLine[]): readonly PlacedLine[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.text.length + 1;
    return { ...line, start, end: start + line.text.length };
  });
}

/** A line read by itself, for what stands beside it is not said with it; its places count in the whole text of the drawing. */
function readingOf({ text, start }: PlacedLine): Reading {
  const { places, ...plain } = readPlain(text);
  return { ...plain, places: places.map((place) => start + place) };
}

/** The facts that a chart draws, and the days that its change is over. */
function drawnAmong(ids: readonly string[], { facts, find }: Ledger) {
  const drawn = ids.flatMap((id) => find(id) ?? []);
  const ends = [drawn[0], drawn.at(-1)];
  const isOverAll = ({ from }: Fact): boolean => ends.every((end) => end !== undefined && from.includes(end.id));
  const periods = facts.filter(isOverAll).flatMap(({ period }) => (period === null ? [] : (spanOf(period) ?? [])));
  return { facts: drawn, span: periods[0] ?? null };
}

function isCut({ text }: PlacedLine): boolean {
  return text.endsWith("…");
}
