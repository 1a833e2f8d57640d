import type { Fact } from "../../facts/fact.ts";
import type { Article, Passage, ValuePiece } from "../../writing/article.ts";
import { cleanText } from "../text.ts";

/** A change to draw: its figure as the article prints it, « −17,98 % », and the fact that it is. */
export interface Bar {
  readonly name: ValuePiece;
  /** Percent. */
  readonly value: number;
  readonly label: ValuePiece;
  readonly fact: string;
  readonly precision: Fact["precision"];
}

/** A sector's members against a benchmark over one window, as an article tells them. */
export interface MembersChart {
  readonly sector: ValuePiece;
  readonly benchmark: Bar;
  /** From the lowest to the highest. */
  readonly members: readonly Bar[];
  /** `24h`, `7d`… */
  readonly window: string;
  /** When the figures hold, as readers read it. */
  readonly date: Passage;
  readonly sources: readonly string[];
}

/** Fewer bars compare nothing; more cannot be read. */
const fewest = 3;
const most = 24;

/**
 * What can be drawn of an article; null when it is not of a sector with enough members. Every figure and name is one that
 * the article prints: a chart says nothing that was not proofread.
 */
export function membersChart(article: Article): MembersChart | null {
  const facts = new Map(article.facts.map((fact) => [fact.id, fact]));
  const count = article.facts.find(({ measure, period }) => measure === "members" && period !== null);
  const gap = article.facts.find(({ about, measure }) => about === count?.about && measure.startsWith("gap."));
  if (count?.period == null || gap === undefined) return null;
  const printed = printedChanges(article);
  const bar = (id: string): Bar | null => barOf(facts.get(id), facts, printed);
  const benchmark = gap.from.map(bar).find((one) => one !== null && facts.get(one.fact)?.about !== count.about) ?? null;
  const sector = nameOf(count.about, facts);
  const members = count.from.map(bar).flatMap((one) => (one === null ? [] : [one]));
  // A member that the article does not print would be missing from the picture without a word.
  if (benchmark === null || sector === null || members.length !== count.from.length) return null;
  if (members.length < fewest || members.length > most) return null;
  return {
    sector,
    benchmark,
    members: members.toSorted((left, right) => left.value - right.value),
    window: count.period,
    date: article.dateline,
    sources: creditsOf([...members, benchmark], facts),
  };
}

function barOf(
  fact: Fact | undefined,
  facts: ReadonlyMap<string, Fact>,
  printed: ReadonlyMap<string, ValuePiece>,
): Bar | null {
  if (fact === undefined || typeof fact.value !== "number" || fact.unit !== "percent") return null;
  const name = nameOf(fact.about, facts);
  const label = printed.get(fact.id);
  if (name === null || label === undefined) return null;
  return { name, value: fact.value, label, fact: fact.id, precision: fact.precision };
}

function nameOf(about: string, facts: ReadonlyMap<string, Fact>): ValuePiece | null {
  const name = facts.get(`${about}.name`);
  if (typeof name?.value !== "string") return null;
  return { is: "value", role: "name", text: name.value, fact: name.id, machine: null, place };
}

/** The file that the names are printed by; the figures come with the place that the article printed them at. */
const place = { file: "charts/membres.json", line: 1, column: 1 } as const;

/** Each change as it is printed with its sign: bars on both sides of nought need one. */
function printedChanges({ titles, chapo, body, resume }: Article): ReadonlyMap<string, ValuePiece> {
  const passages: readonly Passage[] = [body, chapo, resume, ...titles];
  const signed = passages.flatMap((passage) =>
    passage.flatMap((piece): readonly (readonly [string, ValuePiece])[] =>
      piece.is === "value" && piece.role === "figure" && piece.fact !== null && /^[+\u2212]|^0/u.test(piece.text)
        ? [[piece.fact, piece]]
        : [],
    ),
  );
  return new Map(signed);
}

function creditsOf(bars: readonly Bar[], facts: ReadonlyMap<string, Fact>): readonly string[] {
  return [...new Set(bars.map(({ fact }) => cleanText(facts.get(fact)?.source.name ?? "")))].filter(
    (name) => name !== "",
  );
}
