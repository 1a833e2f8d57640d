import { configOf } from "../config.ts";
import { publishEdition } from "../edition.ts";
import type { Effects } from "../effects.ts";
import { realEffects } from "../effects.ts";
import { DepecheError } from "../error.ts";
import { articleIn, deliver } from "../publishing.ts";
import type { Config } from "../sources/config.ts";
import { openTarget } from "../targets.ts";
import { readAsk, readCorrection } from "./errand.ts";
import type { Invocation } from "./invocation.ts";
import { exitFor, renderDelivery } from "./report.ts";
import { editionOf, tellEdition } from "./run.ts";

/** Publishes the article of a folder, as a person asks; or, with --edition, what an edition wrote, as a job does. */
export async function publish(invocation: Invocation, effects: Effects = realEffects): Promise<number> {
  const { words, values } = invocation;
  const config = configOf(values.config ?? null, effects);
  const [folder, ...others] = words;
  if (others.length > 0) throw usage(`Un seul dossier à la fois\u00a0: «\u00a0${others.join(" ")}\u00a0» est en trop.`);
  if (folder !== undefined && values.edition !== undefined) throw usage("Un dossier ou --edition, pas les deux.");
  if (values.edition !== undefined) return publishWritten(values.edition, invocation, config, effects);
  if (folder === undefined) throw usage("Il manque le dossier de l’article, ou --edition NOM.");
  return publishFolder(folder, invocation, config, effects);
}

async function publishFolder(
  folder: string,
  invocation: Invocation,
  config: Config,
  effects: Effects,
): Promise<number> {
  const { values, print } = invocation;
  const targets = targetsAsked(invocation).map((name) => openTarget(name, config, effects));
  const illustrated = articleIn(folder, effects);
  const { article } = illustrated;
  const rehearsal = values["dry-run"] === true;
  const errand = {
    ask: readAsk(invocation, article, effects.now()),
    categories: [],
    correction: readCorrection(invocation, article),
    rehearsal,
    ledger: config.ledger ?? null,
  };
  const deliveries = await deliver(illustrated, targets, errand, effects);
  const exit = exitFor(deliveries.map(({ outcome }) => outcome.code));
  if (values.json === true) {
    const { id, slug, title, version } = article;
    print(`${JSON.stringify({ article: { id, slug, title, version, folder }, rehearsal, deliveries, exit })}\n`);
  } else {
    for (const delivery of deliveries) print(`${renderDelivery(delivery)}\n`);
  }
  return exit;
}

async function publishWritten(name: string, invocation: Invocation, config: Config, effects: Effects): Promise<number> {
  const run = editionOf(name, invocation, config, effects);
  for (const option of ["status", "withdraw", "confirm", "correction", "embargo"] as const) {
    if (invocation.values[option] !== undefined)
      throw usage(`--${option} demande une personne et un dossier, pas une édition.`);
  }
  return tellEdition(name, invocation, run.rehearsal, await publishEdition(run, effects), effects);
}

function targetsAsked({ values }: Invocation): readonly string[] {
  const { to = [] } = values;
  if (to.length === 0) throw usage("Il manque la destination\u00a0: --to NOM, telle que depeche.yaml la nomme.");
  return to;
}

function usage(sentence: string): DepecheError {
  return new DepecheError("E_USAGE", sentence);
}
