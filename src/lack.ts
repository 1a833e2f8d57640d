import type { DepecheError, ErrorCode } from "./error.ts";
import type { About } from "./facts/topic.ts";
import type { Kept } from "./live.ts";
import { meantHint } from "./nearest.ts";
import type { ArticleRequest } from "./pipeline.ts";
import type { RowList } from "./sources/adapters/taken.ts";
import type { Givers } from "./sources/capture/choose.ts";
import type { Fault } from "./sources/http/fault.ts";

/** What is known of a capture by the time an article cannot be made of it. */
interface Captured {
  readonly kept: Pick<Kept, "faults" | "givers" | "rows">;
  readonly about: About;
}

/** A part that an article is asked to have. */
interface Part {
  readonly name: "sector" | "benchmark" | "asset";
  /** « Le secteur » */
  readonly words: string;
  readonly option: string;
  /** The lists of a market that may hold it; null is all of them. */
  readonly list: RowList | null;
}

/** The part that was not found, by the error that says so. */
const parts: Readonly<Partial<Record<ErrorCode, Part>>> = {
  E_SECTOR_UNKNOWN: { name: "sector", words: "Le secteur", option: "--sector", list: "categories" },
  E_BENCHMARK_UNKNOWN: { name: "benchmark", words: "Le repère", option: "--benchmark", list: null },
  E_ASSET_UNKNOWN: { name: "asset", words: "L’actif", option: "--asset", list: "assets" },
};

/** The source that left out what the article cannot do without; null when the lack is the request's own. */
export function culpritOf({ code }: DepecheError, { kept: { faults, givers } }: Captured): Fault | null {
  const side: keyof Givers | null = parts[code]?.name ?? (code === "E_FACT_MISSING" ? "either" : null);
  if (side === null) return null;
  const likely = faults.filter(({ origin }) => givers[side].includes(origin));
  // An id that a source answers without is the request's mistake.
  const isMistake = side !== "either" && likely.every(({ kind }) => kind === "incomplete");
  return isMistake ? null : (likely.find(({ kind }) => kind !== "incomplete") ?? likely[0] ?? null);
}

/** Whether sources that answered well left out what the article cannot do without; of an event, its own file may lack it. */
export function isSilent({ code }: DepecheError, { about }: Captured): boolean {
  return code === "E_FACT_MISSING" && about !== "event";
}

/** What the article lacks, as who asked for live figures has to hear it: there is no file to blame. */
export function lackOf(
  { code, message }: DepecheError,
  request: Pick<ArticleRequest, Part["name"]>,
  { kept: { rows } }: Captured,
  isFault: boolean,
): string {
  const part = parts[code] ?? null;
  if (part === null) return message;
  const id = request[part.name] ?? null;
  const named = id === null ? part.words : `${part.words} «\u00a0${id}\u00a0»`;
  if (isFault) return `${named} n’a pas pu être relevé.`;
  const known = rows.filter(({ list }) => part.list === null || part.list === list).map((row) => row.id);
  // What came, and does not do: the error says why.
  if (id === null || known.includes(id)) return message;
  const hint = meantHint(id, known);
  const where = `(${part.option}${hint === null ? "" : `\u202f; ${hint}`})`;
  return `${named} n’est connu d’aucune des sources interrogées ${where}.`;
}
