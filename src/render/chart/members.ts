import type { Fact } from "../../facts/fact.ts";
import type { Article, Passage } from "../../writing/article.ts";
import { renderPlain } from "../markdown.ts";
import { cleanText } from "../text.ts";

/** A change to draw: its figure as the article prints it, « −17,98 % », and the fact that it is. */
export interface Bar {
  readonly name: string;
  /** Percent. */
  readonly value: number;
  readonly label: string;
  readonly fact: string;
  readonly precision: Fact["precision"];
}

/** A sector's members against a benchmark over one window, as an article tells them. */
export interface MembersChart {
  readonly sector: string;
  readonly benchmark: Bar;
  /** From the lowest to the highest. */
  readonly members: readonly Bar[];
  /** `24h`, `7d`… */
  readonly window: string;
  /** When the figures hold, as readers read it. */
  readonly date: string;
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
  const sector = facts.get(`${count.about}.name`)?.value;
  const members = count.from.map(bar).flatMap((one) => (one === null ? [] : [one]));
  // A member that the article does not print would be missing from the picture without a word.
  if (benchmark === null || typeof sector !== "string" || members.length !== count.from.length) return null;
  if (members.length < fewest || members.length > most) return null;
  return {
    sector: cleanText(sector),
    benchmark,
    members: members.toSorted((left, right) => left.value - right.value),
    window: count.period,
    date: renderPlain(article.dateline).text,
    sources: creditsOf([...members, benchmark], facts),
  };
}

function barOf(
  fact: Fact | undefined,
  facts: ReadonlyMap<string, Fact>,
  printed: ReadonlyMap<string, string>,
): Bar | null {
  if (fact === undefined || typeof fact.value !== "number" || fact.unit !== "percent") return null;
  const name = facts.get(`${fact.about}.name`)?.value;
  const label = printed.get(fact.id);
  if (typeof name !== "string" || label === undefined) return null;
  return {
    name: cleanText(name),
    value: fact.value,
    label: cleanText(label),
    fact: fact.id,
    precision: fact.precision,
  };
}

/** Each change as it is printed with its sign: bars on both sides of nought need one. */
function printedChanges({ titles, chapo, body, resume }: Article): ReadonlyMap<string, string> {
  const passages: readonly Passage[] = [body, chapo, resume, ...titles];
  const signed = passages.flatMap((passage) =>
    passage.flatMap((piece): readonly (readonly [string, string])[] =>
      piece.is === "value" && piece.role === "figure" && piece.fact !== null && /^[+\u2212]|^0/u.test(piece.text)
        ? [[piece.fact, piece.text]]
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
