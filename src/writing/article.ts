/** The finished article before it is given a format: text in pieces, each tied to the fact it prints. */
import type { EventType } from "../facts/event.ts";
import type { Fact, Source } from "../facts/fact.ts";
import type { Method } from "../facts/method.ts";
import type { Revision } from "../facts/revised.ts";
import type { Salience, Selection } from "../facts/salience.ts";

/** Where in a template a piece was printed. `line` counts from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/**
 * What a printed value is, which decides how a format marks it up.
 * `figure` and `time` carry a machine-readable value; `verbatim` is somebody's exact words; `link` carries an address;
 * `word` is French chosen from a fact (a verb, a comparison); `name` is a proper or common name; `text` anything else.
 */
export type PieceRole = "figure" | "time" | "verbatim" | "link" | "word" | "name" | "text";

/** A value printed by a helper. Its text is data: it holds no markup, and each format escapes it. */
export interface ValuePiece {
  readonly is: "value";
  readonly role: PieceRole;
  readonly text: string;
  /** Id of the fact it prints; null for words that stand for no fact. */
  readonly fact: string | null;
  /** Machine form: a number for figures, an ISO date for times, an http(s) address for links and quotations; else null. */
  readonly machine: string | null;
  readonly place: Place;
}

/** The template's own words: Markdown, already typeset for the region. */
export interface LiteralPiece {
  readonly is: "literal";
  readonly text: string;
}

export type Piece = LiteralPiece | ValuePiece;

/** A stretch of article: its pieces in reading order. */
export type Passage = readonly Piece[];

/** A source credited, with the latest time that one of its figures holds for. */
export interface Credit extends Source {
  readonly asOf: string;
  /** That time as readers read it: « 27 janvier 2025 à 6 h ». */
  readonly told: string;
  /** The words that the source wants beside its data, in its own language; null when its name is enough. */
  readonly attribution: string | null;
}

/** One ground for printing a fact, with its numbers. */
export type Reason =
  /** The kind cannot do without it: the path in its front matter. */
  | { readonly is: "required"; readonly path: string }
  /** Where it stands, or who it is about, among the changes of a group, from the nearer end; equal ones share a place. */
  | {
      readonly is: "rank";
      readonly group: string;
      readonly place: number;
      readonly of: number;
      readonly from: "lowest" | "highest";
    }
  /** How many times an ordinary day's move it is, its own or its class's, in percent a day; over longer, by the square root. */
  | { readonly is: "size"; readonly times: number; readonly than: "usual" | "class"; readonly day: number }
  /** Told by an event, so many whole days before the figures; null when its day is not known, or comes after. */
  | { readonly is: "event"; readonly event: string; readonly days: number | null; readonly fresh: boolean }
  /** One of the few of its group that went their way. */
  | { readonly is: "contrast"; readonly group: string; readonly alike: number; readonly of: number }
  /** What it was computed from. */
  | { readonly is: "computed-from"; readonly rule: Method; readonly from: readonly string[] }
  /** Where the template first asks for it: `sector-move.hbs:14`, and the column from 1. */
  | { readonly is: "context"; readonly template: string; readonly column: number };

/** Why a printed fact was picked: the strongest reason first, at least one. */
export interface FactChoice {
  readonly fact: string;
  readonly reasons: readonly Reason[];
}

/** A fact told to people, in French typeset for the region. */
export interface Account {
  readonly fact: string;
  /** What it measures, of whom, over which period: « variation du bitcoin sur vingt-quatre heures ». */
  readonly what: string;
  /** « −7,9 % » */
  readonly value: string;
  /** Where it comes from; of a computed fact, where all that it was computed from does. */
  readonly sources: readonly Source[];
  /** Whose word it is: « affirmation de DeepSeek »; null for what is simply so. */
  readonly claim: string | null;
  /** Since when it holds, in the readers' zone: « 27 janvier 2025 à 6 h, heure de Paris ». */
  readonly when: string;
  /** How it was computed: « moyenne simple de 12 variations : −7,9 % (Fetch.ai), … »; null for an observation. */
  readonly how: string | null;
  /** The same without the list: « moyenne simple de 12 variations ». */
  readonly rule: string | null;
  /** The reasons for printing it that say most, in their order; none for what is only a parent. */
  readonly why: readonly string[];
}

/** A line of prices that a chart may draw beside the article, with the words that may be said of it. */
export interface ArticleCourse {
  /** Oldest first, on days of their own. */
  readonly points: readonly CoursePrice[];
  /** What happened on a day of the line, told in the article too; null for nothing. */
  readonly mark: { readonly day: string; readonly type: EventType } | null;
  /** Whether the last point is the quote that the article tells, and not a daily close. */
  readonly endsWithQuote: boolean;
  /** What may be said of it, by the French name that a chart's file calls it by: « duNom », « periode ». */
  readonly words: Readonly<Record<string, Passage>>;
}

/** A price on a day (ISO date). */
interface CoursePrice {
  readonly day: string;
  readonly value: number;
  /** Id of the fact that it is. */
  readonly fact: string;
  /** As a table shows it: « 96 530 $ ». */
  readonly label: Passage;
}

/** A choice that was made, and what came of it: whether the article prints anything about each candidate, wherever it does. */
interface SelectionTold extends Selection {
  readonly candidates: readonly (Selection["candidates"][number] & { readonly printed: boolean })[];
}

/** What weighed in what is told first and left out, and the choices that it made. */
export interface SalienceTold {
  readonly weights: Salience;
  readonly selections: readonly SelectionTold[];
}

/** What readers are told of the versions before: a figure that was wrong, or figures that are new. Markdown, one paragraph. */
export interface Note {
  readonly is: "correction" | "update";
  readonly text: Passage;
}

/** An article as written, ready for any format. */
export interface Article {
  readonly id: string;
  readonly kind: string;
  readonly slug: string;
  readonly version: number;
  readonly region: string;
  readonly seed: number;
  readonly asOf: string;
  /** The same of the first version. */
  readonly firstAsOf: string;
  /** When the figures hold, as readers read it: « Lundi 27 janvier 2025 à 6 h, heure de Paris ». */
  readonly dateline: Passage;
  /** The article's own time, not the machine's: the same request gives the same bytes. */
  readonly generatedAt: string;
  /** At least one; the first is the title. */
  readonly titles: readonly [Passage, ...Passage[]];
  readonly seoTitle: Passage;
  readonly description: Passage;
  readonly chapo: Passage;
  /** Behind the chapô: none in a first version. */
  readonly notes: readonly Note[];
  /** Markdown blocks with intertitles. */
  readonly body: Passage;
  readonly resume: Passage;
  /** Null when no history is long enough. */
  readonly course: ArticleCourse | null;
  /** One line each, none twice. */
  readonly tags: readonly Passage[];
  /** The wordings chosen among several, which the next articles of the kind may avoid. */
  readonly wordings: readonly string[];
  /** The facts printed, those that the line of prices draws, and all their ancestors. */
  readonly facts: readonly Fact[];
  /** Of each fact printed, in reading order. */
  readonly choices: readonly FactChoice[];
  readonly salience: SalienceTold;
  /** Of each of `facts`, in their order. */
  readonly accounts: readonly Account[];
  readonly sources: readonly Credit[];
  /** What changed from version to version, the last one being this one's; none in a first version. */
  readonly revisions: readonly Revision[];
  /** How the article was made, in French. */
  readonly disclosure: string;
}
