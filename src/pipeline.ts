import { basename, join } from "node:path";
import type { Effects } from "./effects.ts";
import { DepecheError } from "./error.ts";
import type { Dossier } from "./facts/dossier.ts";
import { dossierOf } from "./facts/dossier.ts";
import type { ReportedEvent } from "./facts/event.ts";
import type { Market } from "./facts/fact.ts";
import { futureAmong } from "./facts/happening.ts";
import { settleRequest } from "./facts/request.ts";
import type { Region, RegionId } from "./french/region.ts";
import { regions } from "./french/region.ts";
import type { Describe, EntityDescription } from "./sources/entities.ts";
import { describeWith, nameWith, readEntities } from "./sources/entities.ts";
import { assertDistinctEvents, readEvents } from "./sources/events.ts";
import { readMarket } from "./sources/market.ts";
import type { EarlierArticle } from "./sources/recent.ts";
import { readEarlier } from "./sources/recent.ts";
import { templateFiles } from "./templates.ts";
import { wordsOf } from "./words.ts";
import type { Article } from "./writing/article.ts";
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
  readonly region: RegionId;
  readonly seed: number | null;
  /** The article's own time, ISO 8601 with zone; null is the market's. */
  readonly at: string | null;
  /** A newsroom's own templates, which override ours file by file. */
  readonly templates: string | null;
  /** Earlier articles, or folders of them, whose wordings to avoid; none by default. */
  readonly recent?: readonly string[];
}

/** What the market and the events say, told by a kind: sources, facts, writing, in this order. */
export function compose(request: ArticleRequest, effects: Effects): Article {
  const region = regions[request.region];
  const names = readNames(effects);
  const { market, events } = readSources(request, describeWith(names, quoteOf(region)), effects);
  const dossier = establish(market, events, request);
  const { find } = openLibrary(request.templates, request.region, effects);
  const recent = readRecent(request.recent ?? [], effects);
  return write(dossier, find(request.kind), { region, seed: request.seed, recent, namingOf: nameWith(names) });
}

function readNames(effects: Effects): readonly EntityDescription[] {
  const file = join(effects.home, "data", "entities.yaml");
  return readEntities(effects.readText(file), file);
}

function quoteOf({ openQuote, closeQuote }: Region): (name: string) => string {
  return (name) => `${openQuote}${name}${closeQuote}`;
}

interface Sources {
  readonly market: Market;
  readonly events: readonly ReportedEvent[];
}

function readSources(request: ArticleRequest, describe: Describe, effects: Effects): Sources {
  const market = readMarket(effects.readText(request.market), request.market, describe);
  const files = request.events.flatMap((path) => eventFiles(path, effects));
  const events = files.flatMap((file) => readEvents(effects.readText(file), file, describe));
  assertDistinctEvents(events);
  return { market, events };
}

/** The articles of these files, or folders at any depth. */
function readRecent(paths: readonly string[], effects: Effects): readonly EarlierArticle[] {
  const files = paths.flatMap((path) => {
    const listed = effects.listFiles(path);
    return listed[0] === path ? listed : listed.filter((file) => basename(file) === "article.json");
  });
  return files.map((file) => readEarlier(effects.readText(file), file));
}

/** A file as it is asked for; of a folder, the files that can hold events. */
function eventFiles(path: string, effects: Effects): readonly string[] {
  const listed = effects.listFiles(path);
  return listed[0] === path ? listed : listed.filter((file) => /\.(?:ya?ml|json)$/iu.test(file));
}

function establish(market: Market, events: readonly ReportedEvent[], request: ArticleRequest): Dossier {
  const { zone } = regions[request.region];
  const now = articleTime(market, events, request.at ?? market.asOf, zone);
  const dossier = dossierOf(market, events, settleRequest(market, request, zone), now);
  if (dossier === null) throw new DepecheError("E_INTERNAL", "Le dossier n’a pas pu être établi.");
  return dossier;
}

/** The article's own time, unless a figure or an event would then come from its future. */
function articleTime(market: Market, events: readonly ReportedEvent[], now: string, zone: string): string {
  if (Date.parse(now) < Date.parse(market.asOf)) {
    throw new DepecheError("E_USAGE", `Le marché est relevé à ${market.asOf}, après l’heure de l’article (${now}).`);
  }
  const future = futureAmong(events, now, zone);
  if (future === null) return now;
  throw new DepecheError(
    "E_EVENT_INVALID",
    `L’événement «\u00a0${future.id}\u00a0» est daté du ${future.date}, après l’article (${now}).`,
  );
}

/** The product's templates and words, a newsroom's own laid over them, compiled for a region. */
export function openLibrary(folder: string | null, region: RegionId, effects: Effects): Library {
  return createLibrary(templateFiles(folder, effects), regions[region], wordsOf(folder, effects));
}
