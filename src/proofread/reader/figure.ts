import type { RegionId } from "../../french/region.ts";
import { fold } from "./fold.ts";
import { isArticle, numeralPattern, numeralValue, ordinalPattern, ordinalValue } from "./numeral.ts";
import type { FigureUnit } from "./unit.ts";
import { currencyBefore, scaleAt, unitAt } from "./unit.ts";

/** How a figure is hedged by the words around it. */
export type Hedge = "about" | "over" | "under" | "almost" | null;

/** A figure as a reader takes it, wherever it came from. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** Signed when the text says a sign; « 6,6 milliards » is 6.6e9, « un tiers » a third. */
  readonly value: number;
  /** Whether a sign stands before it. */
  readonly signed: boolean;
  /** Half of what one more in the last digit printed would be worth; 0 for what is said in letters. */
  readonly slack: number;
  readonly unit: FigureUnit | null;
  readonly hedge: Hedge;
  /** « un », « une », « premier »: a figure where a fact is printed so, an ordinary word elsewhere. */
  readonly isWord: boolean;
}

/** A stretch that another reading has taken: a date, a name. */
export interface Taken {
  readonly start: number;
  readonly end: number;
}

/** Every figure of a text, in reading order, but for what is taken; the region says what a point between digits means. */
export function readFigures(text: string, region: RegionId, taken: readonly Taken[]): readonly Figure[] {
  const folded = fold(text);
  const isFree = ({ start, end }: Taken): boolean => !taken.some((one) => one.start < end && start < one.end);
  const found = [...inDigits(folded, region), ...inLetters(folded), ...asFractions(folded), ...asMultiples(folded)]
    .filter(isFree)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  const apart = found.filter(({ start, end }) => {
    const isFree = start >= reached;
    reached = Math.max(reached, end);
    return isFree;
  });
  return shared(apart, folded).map((figure) => ({ ...figure, hedge: hedgeOf(folded, figure) }));
}

type Bare = Omit<Figure, "hedge">;

const grouped = "\\d{1,3}(?:[ ']\\d{3})+(?!\\d)";
const usual = new RegExp(`(?<![a-zà-öø-ÿœæ\\p{N}_@#][-.,/]?)([-+])? ?(${grouped}|\\d+)(?:[,.](\\d+))?`, "gu");
/** In Belgium a point stands between groups of three. */
const belgian = new RegExp(
  `(?<![a-zà-öø-ÿœæ\\p{N}_@#][-.,/]?)([-+])? ?(\\d{1,3}(?:\\.\\d{3})+(?!\\d)|${grouped}|\\d+)(?:,(\\d+))?`,
  "gu",
);

function inDigits(text: string, region: RegionId): readonly Bare[] {
  return [...text.matchAll(region === "fr-BE" ? belgian : usual)].flatMap((match): readonly Bare[] => {
    const [whole, sign = "", digits = "", decimals = ""] = match;
    const start = match.index + (sign === "" ? whole.search(/\d/u) : 0);
    const amount = Number(`${digits.replaceAll(/\D/gu, "")}.${decimals}`);
    return figureAt(text, { start, end: match.index + whole.length, sign, amount, lastDigit: 10 ** -decimals.length });
  });
}

interface Amount {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
  readonly amount: number;
  /** What one more in the last digit adds; 0 when the number is in letters. */
  readonly lastDigit: number;
}

/** Digits that letters follow (1inch, 4o, 7B) are no figure, but for a unit, a rank or a scale. */
function figureAt(text: string, { start, end, sign, amount, lastDigit }: Amount): readonly Bare[] {
  const rank = /^(?:e|er|re|ère|ème)s?(?![a-zà-öø-ÿœæ])/u.exec(text.slice(end, end + 5))?.[0];
  if (rank !== undefined && sign === "")
    return [{ start, end: end + rank.length, value: amount, signed: false, slack: 0, unit: "rank", isWord: false }];
  const scale = scaleAt(text, end);
  const afterScale = scale?.end ?? end;
  const behind = unitAt(text, afterScale);
  const front = behind === null ? currencyBefore(text, start) : null;
  const last = behind?.end ?? afterScale;
  const isGlued = scale === null && behind === null && /^[a-zà-öø-ÿœæ_]/u.test(text.slice(end, end + 1));
  if (isGlued) return [];
  const factor = scale?.factor ?? 1;
  const size = amount * factor;
  return [
    {
      start: front?.start ?? start,
      end: last,
      value: sign === "-" ? -size : size,
      signed: sign !== "",
      slack: (lastDigit * factor) / 2,
      unit: behind?.unit ?? front?.unit ?? null,
      isWord: false,
    },
  ];
}

function inLetters(text: string): readonly Bare[] {
  const numbers = [...text.matchAll(numeralPattern)].flatMap((match): readonly Bare[] => {
    const [run] = match;
    const end = match.index + run.length;
    const amount = { start: match.index, end, sign: "", amount: numeralValue(run), lastDigit: 0 };
    return figureAt(text, amount).map((figure) => ({
      ...figure,
      isWord: figure.unit === null && figure.end === end && isSmallWord(text, match.index, run),
    }));
  });
  const ordinals = [...text.matchAll(ordinalPattern)].map((match): Bare => {
    const value = ordinalValue(match[0]) ?? 0;
    const end = match.index + match[0].length;
    return { start: match.index, end, value, signed: false, slack: 0, unit: "rank", isWord: true };
  });
  return [...numbers, ...ordinals];
}

/** « un » and « une » are articles, and « les deux », « tous deux » stand for two that were named. */
function isSmallWord(text: string, start: number, run: string): boolean {
  const after = text.slice(start + run.length, start + run.length + 6);
  if (isArticle(run)) return !after.startsWith(" seul");
  return (
    run === "deux" &&
    /(?<![a-zà-öø-ÿœæ])(?:les|des|aux|tous|toutes|ces|ses|leurs) $/u.test(text.slice(Math.max(0, start - 8), start))
  );
}

const parts: readonly { readonly pattern: RegExp; readonly value: number }[] = [
  { pattern: /(?<![a-zà-öø-ÿœæ])(?:la )?moitié(?![a-zà-öø-ÿœæ])/gu, value: 1 / 2 },
  { pattern: /(?<![a-zà-öø-ÿœæ])(?:un|le) tiers(?![a-zà-öø-ÿœæ])/gu, value: 1 / 3 },
  { pattern: /(?<![a-zà-öø-ÿœæ])(?:les )?deux tiers(?![a-zà-öø-ÿœæ])/gu, value: 2 / 3 },
  { pattern: /(?<![a-zà-öø-ÿœæ])(?:un|le) quart(?![a-zà-öø-ÿœæ])/gu, value: 1 / 4 },
  { pattern: /(?<![a-zà-öø-ÿœæ])(?:les )?trois quarts(?![a-zà-öø-ÿœæ])/gu, value: 3 / 4 },
  { pattern: /(?<![a-zà-öø-ÿœæ])un cinquième(?![a-zà-öø-ÿœæ])/gu, value: 1 / 5 },
  { pattern: /(?<![a-zà-öø-ÿœæ])(?:les )?deux cinquièmes(?![a-zà-öø-ÿœæ])/gu, value: 2 / 5 },
  { pattern: /(?<![a-zà-öø-ÿœæ])(?:les )?trois cinquièmes(?![a-zà-öø-ÿœæ])/gu, value: 3 / 5 },
  { pattern: /(?<![a-zà-öø-ÿœæ])(?:les )?quatre cinquièmes(?![a-zà-öø-ÿœæ])/gu, value: 4 / 5 },
  { pattern: /(?<![a-zà-öø-ÿœæ])un sixième(?![a-zà-öø-ÿœæ])/gu, value: 1 / 6 },
  { pattern: /(?<![a-zà-öø-ÿœæ])un huitième(?![a-zà-öø-ÿœæ])/gu, value: 1 / 8 },
  { pattern: /(?<![a-zà-öø-ÿœæ])un dixième(?![a-zà-öø-ÿœæ])/gu, value: 1 / 10 },
  { pattern: /(?<![a-zà-öø-ÿœæ])(?:les )?neuf dixièmes(?![a-zà-öø-ÿœæ])/gu, value: 9 / 10 },
];

function asFractions(text: string): readonly Bare[] {
  return parts.flatMap(({ pattern, value }) =>
    [...text.matchAll(pattern)].map(
      (match): Bare => ({
        start: match.index,
        end: match.index + match[0].length,
        value,
        signed: false,
        slack: 0,
        unit: "fraction",
        isWord: false,
      }),
    ),
  );
}

const multiples: readonly { readonly pattern: RegExp; readonly value: number }[] = [
  { pattern: /(?<![a-zà-öø-ÿœæ])doubl(?:é|ée|és|ées|e|ent|er)(?![a-zà-öø-ÿœæ])/gu, value: 2 },
  { pattern: /(?<![a-zà-öø-ÿœæ])tripl(?:é|ée|és|ées|e|ent|er)(?![a-zà-öø-ÿœæ])/gu, value: 3 },
  { pattern: /(?<![a-zà-öø-ÿœæ])quadrupl(?:é|ée|és|ées|e|ent|er)(?![a-zà-öø-ÿœæ])/gu, value: 4 },
];
const factor =
  /(?<![a-zà-öø-ÿœæ])(multipli|divis)(?:é|ée|és|ées|er|e|ent) par (?:plus de |moins de |près de |environ |quelque )?(\d+|[a-zà-öø-ÿœæ-]+)/gu;

function asMultiples(text: string): readonly Bare[] {
  const plain = { signed: false, slack: 0, isWord: false } as const;
  const verbs = multiples.flatMap(({ pattern, value }) =>
    [...text.matchAll(pattern)].map(
      (match): Bare => ({
        ...plain,
        start: match.index,
        end: match.index + match[0].length,
        value,
        unit: "multiplied",
      }),
    ),
  );
  const factors = [...text.matchAll(factor)].flatMap((match): readonly Bare[] => {
    const [whole, verb, number = ""] = match;
    const isLetters = [...number.matchAll(numeralPattern)][0]?.[0] === number;
    if (!isLetters && !/^\d+$/u.test(number)) return [];
    const value = isLetters ? numeralValue(number) : Number(number);
    const end = match.index + whole.length;
    return [{ ...plain, start: match.index, end, value, unit: verb === "multipli" ? "multiplied" : "divided" }];
  });
  return [...verbs, ...factors];
}

/** « entre 26 et 29 % », « de 6 à 7 milliards de dollars »: what the last says is said of the first too. */
function shared(figures: readonly Bare[], text: string): readonly Bare[] {
  return figures.map((figure, index) => {
    const next = figures[index + 1];
    if (figure.unit !== null || next === undefined || next.unit === "rank") return figure;
    const scale = scaleIn(text, figure, next);
    if (next.unit === null && scale === 1) return figure;
    const between = text.slice(figure.end, next.start);
    if (!/^ (?:et|à|ou) (?:d'environ |environ |près de |plus de |moins de )?$/u.test(between)) return figure;
    const lead = text.slice(Math.max(0, figure.start - 30), figure.start);
    if (!/(?:entre|de|d'|respectivement|à) ?(?:environ |près de |plus de |moins de )?$/u.test(lead)) return figure;
    return { ...figure, unit: next.unit, value: figure.value * scale, slack: figure.slack * scale };
  });
}

function scaleIn(text: string, figure: Bare, next: Bare): number {
  const own = /(?:mille|million|milliard|mio|mia)/u;
  if (own.test(text.slice(figure.start, figure.end))) return 1;
  const said = text.slice(next.start, next.end);
  if (/milliard|mia/u.test(said)) return 1e9;
  if (/million|mio/u.test(said)) return 1e6;
  return 1;
}

/** « de », « d’un million », « des deux tiers ». */
const of = "d(?:e |es |')";

const hedgesBefore: readonly { readonly hedge: Hedge; readonly pattern: RegExp }[] = [
  {
    hedge: "over",
    pattern: new RegExp(`(?:plus ${of}|plus que |au-delà ${of}|au moins |dépass[a-zà-öø-ÿœæ]+ )$`, "u"),
  },
  { hedge: "under", pattern: new RegExp(`(?:moins ${of}|au plus |à peine )$`, "u") },
  { hedge: "almost", pattern: new RegExp(`(?:près ${of}|presque |quasiment )$`, "u") },
  { hedge: "about", pattern: new RegExp(`(?:environ |quelque |autour ${of}|à peu près |de l'ordre ${of})$`, "u") },
];
const hedgesAfter: readonly { readonly hedge: Hedge; readonly pattern: RegExp }[] = [
  { hedge: "about", pattern: /^ environ(?![a-zà-öø-ÿœæ])/u },
  { hedge: "over", pattern: /^ (?:au moins|et plus)(?![a-zà-öø-ÿœæ])/u },
  { hedge: "under", pattern: /^ au plus(?! (?:haut|bas))(?![a-zà-öø-ÿœæ])/u },
];

function hedgeOf(text: string, { start, end, unit, value }: Bare): Hedge {
  const lead = text.slice(Math.max(0, start - 20), start);
  const inside =
    unit === "multiplied" || unit === "divided" ? `${text.slice(start, end).replace(/[a-zà-öø-ÿœæ\d-]+$/u, "")}` : "";
  const before = hedgesBefore.find(({ pattern }) => pattern.test(lead) || pattern.test(inside));
  if (before !== undefined && !(unit === "points" && value === 0)) return before.hedge;
  return hedgesAfter.find(({ pattern }) => pattern.test(text.slice(end, end + 20)))?.hedge ?? null;
}
