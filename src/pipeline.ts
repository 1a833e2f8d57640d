import type { Effects } from "./effects.ts";
import { DepecheError } from "./error.ts";
import type { Dossier } from "./facts/dossier.ts";
import { dossierOf, type Request } from "./facts/dossier.ts";
import type { Market } from "./facts/fact.ts";
import type { DataFinding } from "./facts/finding.ts";
import { guard } from "./facts/guard.ts";
import type { Limits } from "./facts/limit.ts";
import { usualLimits } from "./facts/limit.ts";
import { settleRequest } from "./facts/request.ts";
import type { RuleChanges } from "./facts/rule.ts";
import type { Topic } from "./facts/topic.ts";
import { unlessWithheld } from "./facts/withheld.ts";
import type { Region, RegionId } from "./french/region.ts";
import { regions } from "./french/region.ts";
import { readRecent, readSources, type Sources } from "./inputs.ts";
import { judge, placedIn } from "./judge.ts";
import { namesOf } from "./names.ts";
import { freshTime, previousIn, refuseOlderMarket, refuseOtherSubject, refuseSameTime } from "./previous.ts";
import { proofread } from "./proofread/proofread.ts";
import type { Finding } from "./render/finding.ts";
import { renderJson } from "./render/json.ts";
import type { ArticleRecord } from "./sources/article.ts";
import { describeWith, nameById, nameWith } from "./sources/entities.ts";
import { attributionOf } from "./sources/origin.ts";
import { templateFiles } from "./templates.ts";
import { wordsOf } from "./words.ts";
import type { Article } from "./writing/article.ts";
import { salienceOf, topicOf } from "./writing/kind.ts";
import type { Library } from "./writing/library.ts";
import { createLibrary } from "./writing/library.ts";
import { write } from "./writing/write.ts";

/** What a person asks of the pipeline. Null leaves the choice to it. */
export interface ArticleRequest {
  readonly kind: string;
  readonly market: string;
  /** Event files, or folders of them. */
  readonly events: readonly string[];
  readonly sector: string | null;
  readonly benchmark: string | null;
  /** The asset that a day of the market is told from; null leaves it to the file. */
  readonly asset?: string | null;
  readonly region: RegionId;
  readonly seed: number | null;
  /** The article's own time, ISO 8601 with zone; null is the market's. */
  readonly at: string | null;
  /** A newsroom's own templates, which override ours file by file. */
  readonly templates: string | null;
  /** The verdicts that a newsroom changed, with its reasons; none by default. */
  readonly rules?: RuleChanges;
  /** From where the guards stop believing a figure; ours by default. */
  readonly limits?: Limits;
  /** What is known of the data before they are read: sources that did not answer; nothing by default. */
  readonly notices?: readonly DataFinding[];
  /** Earlier articles, or folders of them, whose wordings to avoid; none by default. */
  readonly recent?: readonly string[];
}

/** An article, and what is to be known of it before it is published. */
export interface Composition {
  readonly article: Article;
  /** The blocking ones first. */
  readonly findings: readonly Finding[];
}

/**
 * What the market and the events say, told by a kind: sources, guards, facts, writing, proofreading, in this order.
 * E_BLOCKED when a guard withholds what the article cannot do without.
 */
export function compose(request: ArticleRequest, effects: Effects): Composition {
  return composeAfter(null, request, effects);
}

/** The next version of an article. */
export interface UpdateRequest extends ArticleRequest {
  /** The article.json that it follows. */
  readonly previous: string;
}

/** A version that would say nothing new: it is not made. */
export interface Unchanged {
  /** The version that still holds. */
  readonly unchanged: ArticleRecord;
}

/**
 * The next version of an article, which tells what changed in the facts; none where nothing did. Throws as `compose` does,
 * E_PREVIOUS_OTHER for a version of something else, and E_PREVIOUS_NEWER for one that this market, or this hour, cannot follow.
 */
export function update(request: UpdateRequest, effects: Effects): Composition | Unchanged {
  const file = request.previous;
  const previous = previousIn(file, request, effects);
  const composition = composeAfter({ file, previous }, request, effects);
  const { revisions, generatedAt } = composition.article;
  if ((revisions.at(-1)?.changes ?? []).length === 0) return { unchanged: previous };
  refuseSameTime(file, previous, generatedAt);
  return composition;
}

/** A version that another follows, and where it was read. */
interface Followed {
  readonly file: string;
  readonly previous: ArticleRecord;
}

function composeAfter(followed: Followed | null, request: ArticleRequest, effects: Effects): Composition {
  const region = regions[request.region];
  const { rules = {}, limits = usualLimits } = request;
  const names = namesOf(request.templates, effects);
  const { market, events } = readSources(request, describeWith(names, quoteOf(region)), effects);
  const kind = openLibrary(request.templates, request.region, effects).find(request.kind);
  const asked = { ...request, asset: request.asset ?? null };
  const settled = settleRequest(topicOf(kind.kind), asked, { market, events }, region.zone);
  const about = { ...settled, floor: limits.liquidity, salience: salienceOf(kind.kind) };
  const now = articleTime(market, request.at ?? market.asOf);
  if (followed !== null) refuseOlderMarket(followed.file, followed.previous, market);
  const freshAt = followed === null ? null : freshTime(followed.previous, market);
  const guarded = guard(market, events, { ...about, now, freshAt, limits });
  const recent = readRecent(request.recent ?? [], effects);
  const tell = (told: Sources): Article => {
    const dossier = establish(told, about, now);
    if (followed !== null) refuseOtherSubject(followed.file, followed.previous, dossier.subject.entity.id);
    return write(dossier, kind, {
      region,
      seed: request.seed,
      recent,
      namingOf: nameWith(names),
      formerNamingOf: nameById(names),
      attributionOf,
      previous: followed?.previous ?? null,
    });
  };
  const article = unlessWithheld(
    guarded.findings,
    subjectsOf(about),
    () => tell(guarded),
    () => tell({ market, events }),
  );
  const printed = { ...renderJson(article, []), region: request.region };
  const data = [...(request.notices ?? []), ...guarded.findings];
  return { article, findings: judge([...placedIn(printed, data), ...proofread(printed, recent)], rules) };
}

/** Ids of all that an article is about. */
function subjectsOf({ sector, benchmark, asset, index, event }: Request): readonly string[] {
  return [sector, benchmark, asset, index, event].flatMap((id) => id ?? []);
}

function quoteOf({ openQuote, closeQuote }: Region): (name: string) => string {
  return (name) => `${openQuote}${name}${closeQuote}`;
}

/** What an article of the kind asked for is about. Throws `E_KIND_UNKNOWN`. */
export function topicAsked(
  { kind, templates, region }: Pick<ArticleRequest, "kind" | "templates" | "region">,
  effects: Effects,
): Topic {
  return topicOf(openLibrary(templates, region, effects).find(kind).kind);
}

function establish({ market, events }: Sources, about: Request, now: string): Dossier {
  const dossier = dossierOf(market, events, about, now);
  if (dossier !== null) return dossier;
  throw new DepecheError("E_FACT_MISSING", "Il manque la variation de ce dont parle l’article.");
}

/** The article's own time, unless the whole market would then come from its future. */
function articleTime(market: Market, now: string): string {
  if (Date.parse(now) >= Date.parse(market.asOf)) return now;
  throw new DepecheError("E_USAGE", `Le marché est relevé à ${market.asOf}, après l’heure de l’article (${now}).`);
}

/** The product's templates and words, a newsroom's own laid over them, compiled for a region. */
export function openLibrary(folder: string | null, region: RegionId, effects: Effects): Library {
  return createLibrary(templateFiles(folder, effects), regions[region], wordsOf(folder, effects));
}
