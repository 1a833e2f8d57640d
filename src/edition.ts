import { dirname, join } from "node:path";
import { type ArticleFolder, articleFolder, writeArticle } from "./article-folder.ts";
import type { Effects } from "./effects.ts";
import { embargoUntil } from "./embargo.ts";
import { DepecheError } from "./error.ts";
import type { About } from "./facts/topic.ts";
import type { Region } from "./french/region.ts";
import { paired, subjectNamed } from "./pairing.ts";
import type { ArticleRequest, Composition } from "./pipeline.ts";
import type { Ask } from "./publish/gate.ts";
import { articleIn, type Delivery, deliver, type Illustrated, picturesOf } from "./publishing.ts";
import type { ArticleRecord } from "./sources/article.ts";
import { readArticle } from "./sources/article.ts";
import type { EditionConfig } from "./sources/config/edition.ts";
import { readEarlier } from "./sources/recent.ts";
import type { OpenTarget } from "./targets.ts";

type ArticleOrder = EditionConfig["articles"][number];

/** How one article of an edition went. */
export interface ArticleReport {
  readonly kind: string;
  /** Id of whom the order names as its subject; null when it names nobody. */
  readonly subject: string | null;
  /** Null, as are the three below, when it could not be written. */
  readonly id: string | null;
  readonly slug: string | null;
  readonly title: string | null;
  /** Where it was written; null in a rehearsal too. */
  readonly folder: string | null;
  readonly findings: { readonly block: number; readonly hold: number; readonly warn: number };
  /** Why it was not written, or is forbidden everywhere. */
  readonly error: { readonly code: DepecheError["code"]; readonly message: string } | null;
  readonly deliveries: readonly Delivery[];
}

/** An edition as it is asked for. */
export interface EditionRun {
  readonly edition: EditionConfig;
  readonly targets: readonly OpenTarget[];
  readonly ledger: string | null;
  readonly rehearsal: boolean;
  /** The request of one of its articles; its errors are the article's. */
  readonly requestOf: (article: ArticleOrder) => ArticleRequest;
  /** Writes an article, from files or from live sources; its errors are the article's. */
  readonly compose: (request: ArticleRequest) => Promise<Composition>;
  /** What the articles of a kind are about; null for an unknown kind. */
  readonly aboutOf: (kind: string) => About | null;
  /** Any error as one that can be told. */
  readonly failureOf: (error: unknown) => DepecheError;
  /** The region of this name. */
  readonly regionOf: (name: string) => Region;
  /** Told each step as it passes. */
  readonly onStep: (step: Step) => void;
}

/** A step of an edition: an article that begins, is written, reaches a target or fails. */
export interface Step {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** What is known of the article by then. */
  readonly report: ArticleReport;
  readonly now: "begun" | "written" | "failed" | Delivery;
}

/** Writes the articles of an edition and publishes each, in order. One that fails does not stop the others. */
export async function runEdition(run: EditionRun, effects: Effects): Promise<readonly ArticleReport[]> {
  return eachArticle(run, (order) => write(run.requestOf(order), run, effects), effects);
}

/** Publishes again what an earlier run of the edition wrote: for each of its articles, the newest in its folder. */
export async function publishEdition(run: EditionRun, effects: Effects): Promise<readonly ArticleReport[]> {
  const { articles, out } = run.edition;
  const written = effects
    .listFiles(out)
    .filter((file) => file.endsWith("/article.json"))
    .map((file) => ({ ...readEarlier(effects.readText(file), file), folder: dirname(file) }));
  const found = paired(articles, written, run.aboutOf);
  return eachArticle(
    run,
    async (order) => openWritten(found[articles.indexOf(order)] ?? null, order, run, effects),
    effects,
  );
}

interface Found extends Illustrated {
  readonly folder: string | null;
}

async function eachArticle(
  run: EditionRun,
  find: (order: ArticleOrder) => Promise<Found>,
  effects: Effects,
): Promise<readonly ArticleReport[]> {
  const { articles } = run.edition;
  const reports: ArticleReport[] = [];
  for (const order of articles) {
    const number = reports.length + 1;
    const tell = (now: Step["now"], report: ArticleReport): void =>
      run.onStep({ number, of: articles.length, report, now });
    reports.push(await oneArticle(order, run, find, tell, effects));
  }
  return reports;
}

async function oneArticle(
  order: ArticleOrder,
  run: EditionRun,
  find: (order: ArticleOrder) => Promise<Found>,
  tell: (now: Step["now"], report: ArticleReport) => void,
  effects: Effects,
): Promise<ArticleReport> {
  let report: ArticleReport = {
    kind: order.kind,
    subject: subjectNamed(order, run.aboutOf(order.kind)),
    id: null,
    slug: null,
    title: null,
    folder: null,
    findings: { block: 0, hold: 0, warn: 0 },
    error: null,
    deliveries: [],
  };
  try {
    tell("begun", report);
    const { article, pictures, folder } = await find(order);
    const { id, slug, title } = article;
    const written = { ...report, id, slug, title, folder, findings: countOf(article) };
    report = written;
    tell("written", written);
    const onDelivery = (delivery: Delivery): void => tell(delivery, written);
    return { ...written, deliveries: await publishOne({ article, pictures }, order, run, onDelivery, effects) };
  } catch (error) {
    const { code, message } = run.failureOf(error);
    const failed = { ...report, error: { code, message } };
    tell("failed", failed);
    return failed;
  }
}

function publishOne(
  illustrated: Illustrated,
  order: ArticleOrder,
  { edition, targets, ledger, rehearsal, regionOf }: EditionRun,
  onDelivery: (delivery: Delivery) => void,
  effects: Effects,
): Promise<readonly Delivery[]> {
  const { embargo, status } = edition;
  const region = regionOf(illustrated.article.region);
  const ask: Ask = {
    status,
    by: "job",
    confirmed: [],
    embargo: embargo == null ? null : embargoUntil(embargo, illustrated.article.asOf, region),
    now: effects.now(),
  };
  const errand = { ask, categories: order.categories, correction: null, rehearsal, ledger };
  return deliver(illustrated, targets, errand, effects, onDelivery);
}

async function write(request: ArticleRequest, run: EditionRun, effects: Effects): Promise<Found> {
  const composition = await run.compose(request);
  const folder = await articleFolder(composition, request, { out: run.edition.out }, effects);
  // What is published is what the file says, read as any other reader would.
  const article = readArticle(JSON.stringify(folder.json), join(folder.path, "article.json"));
  const pictures = picturesOf(article, (name) => bytesOf(folder, name));
  if (run.rehearsal) return { article, pictures, folder: null };
  writeArticle(folder, effects);
  return { article, pictures, folder: folder.path };
}

function bytesOf({ files }: ArticleFolder, name: string): Uint8Array {
  const content = files.find((file) => file.name === name)?.content;
  return typeof content === "object" ? content : new Uint8Array();
}

function openWritten(
  found: { readonly folder: string } | null,
  { kind, ...order }: ArticleOrder,
  { edition, aboutOf }: EditionRun,
  effects: Effects,
): Found {
  if (found !== null) return { ...articleIn(found.folder, effects), folder: found.folder };
  const subject = subjectNamed({ kind, ...order }, aboutOf(kind));
  const about = subject === null ? kind : `${kind}:${subject}`;
  throw new DepecheError(
    "E_FILE_MISSING",
    `Le dossier «\u00a0${edition.out}\u00a0» ne contient pas d’article «\u00a0${about}\u00a0».`,
  );
}

function countOf({ findings }: ArticleRecord): ArticleReport["findings"] {
  const block = findings.filter(({ severity }) => severity === "block").length;
  const hold = findings.filter(({ verdict }) => verdict === "hold").length;
  return { block, hold, warn: findings.length - block - hold };
}
