import { join } from "node:path";
import type { Effects } from "./effects.ts";
import { DepecheError } from "./error.ts";
import { type Ask, type Gate, gateOf } from "./publish/gate.ts";
import { readEntries, renderEntry, wasLeft } from "./publish/ledger.ts";
import type { Outcome } from "./publish/outcome.ts";
import { type Correction, hashOf, type Picture, type Publication, publicationOf } from "./publish/publication.ts";
import { publish } from "./publish/publish.ts";
import type { ArticleRecord } from "./sources/article.ts";
import { readArticle } from "./sources/article.ts";
import type { OpenTarget } from "./targets.ts";

/** What publishing one article needs to know besides the article. */
export interface Errand {
  readonly ask: Ask;
  readonly categories: readonly string[];
  readonly correction: Correction | null;
  readonly rehearsal: boolean;
  /** File of the ledger; null for none. */
  readonly ledger: string | null;
}

/** How it went at one target. */
export interface Delivery {
  readonly target: string;
  readonly outcome: Outcome;
}

/** An article and its pictures, ready to be sent. */
export interface Illustrated {
  readonly article: ArticleRecord;
  readonly pictures: readonly Picture[];
}

/** The article of a folder with its pictures. Throws as `readArticle` does, and E_FILE_MISSING. */
export function articleIn(folder: string, effects: Effects): Illustrated {
  const file = join(folder, "article.json");
  const article = readArticle(effects.readText(file), file);
  return { article, pictures: picturesOf(article, (name) => effects.readBytes(join(folder, name))) };
}

/** The charts of an article as pictures, under names that no other picture has. `read` gives the bytes of a file. */
export function picturesOf({ slug, charts }: ArticleRecord, read: (name: string) => Uint8Array): readonly Picture[] {
  return charts.map(({ name, png, alt, caption }) => {
    const content = read(png);
    return { name: `${slug}-${name}-${hashOf(content).slice(0, 16)}.png`, content, alt, caption };
  });
}

/**
 * Publishes an article at targets, one after the other; what fails at one does not keep it from the next. E_BLOCKED when
 * a finding forbids it everywhere. `onDelivery` is told each as it ends.
 */
export async function deliver(
  { article, pictures }: Illustrated,
  targets: readonly OpenTarget[],
  errand: Errand,
  effects: Effects,
  onDelivery: (delivery: Delivery) => void = () => {},
): Promise<readonly Delivery[]> {
  const gate = gateOf(article, errand.ask);
  refuseBlocked(gate);
  const deliveries: Delivery[] = [];
  for (const open of targets) {
    const outcome = await deliverTo(open, { article, pictures }, gate, errand, effects);
    const delivery = { target: open.target.name, outcome };
    onDelivery(delivery);
    deliveries.push(delivery);
  }
  return deliveries;
}

async function deliverTo(
  { target, categories }: OpenTarget,
  { article, pictures }: Illustrated,
  gate: Gate,
  { ask, correction, rehearsal, ledger, ...errand }: Errand,
  effects: Effects,
): Promise<Outcome> {
  const additions = { categories: [...new Set([...categories, ...errand.categories])], pictures, correction };
  const publication = publicationOf(article, additions);
  const entries = ledger === null || !effects.hasFile(ledger) ? [] : readEntries(effects.readText(ledger));
  const order = {
    status: ask.status,
    holds: gate.holds,
    again: ask.by === "person",
    wasLeft: wasLeft(entries, target.name, publication.key),
    rehearsal,
  };
  const end = await publish(target, publication, order, { wait: effects.sleep });
  const outcome: Outcome = end.is === "held" && gate.isHeldByFinding ? { ...end, code: "E_BLOCKED" } : end;
  if (ledger === null || rehearsal) return outcome;
  return noted(outcome, target.name, publication, ledger, effects);
}

/** Notes it in the ledger. What is done is done: a ledger that cannot be written is told, and undoes nothing. */
function noted(outcome: Outcome, target: string, publication: Publication, file: string, effects: Effects): Outcome {
  const { id: article, key, version, hash } = publication;
  const { is, id, state, address } = outcome;
  const at = new Date(effects.now()).toISOString();
  try {
    effects.appendText(file, renderEntry({ at, target, article, key, version, hash, outcome: is, id, state, address }));
    return outcome;
  } catch (error) {
    if (!(error instanceof DepecheError)) throw error;
    return { ...outcome, message: `${outcome.message} ${error.message}` };
  }
}

function refuseBlocked({ blocks }: Gate): void {
  const [first, ...others] = blocks;
  if (first === undefined) return;
  const more = others.length === 0 ? "" : ` (et ${others.length} ${others.length === 1 ? "autre" : "autres"})`;
  throw new DepecheError(
    "E_BLOCKED",
    `L’article ne peut pas être publié\u00a0: ${first.code}, ${first.message}${more}`,
  );
}
