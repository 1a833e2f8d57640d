import { configOf } from "../config.ts";
import type { ArticleReport, EditionRun } from "../edition.ts";
import { runEdition } from "../edition.ts";
import type { Effects } from "../effects.ts";
import { realEffects } from "../effects.ts";
import { DepecheError } from "../error.ts";
import { regions } from "../french/region.ts";
import { meantHint } from "../nearest.ts";
import { openLibrary } from "../pipeline.ts";
import { composeSettled, settleMarket } from "../settled.ts";
import type { Config } from "../sources/config.ts";
import { openTarget } from "../targets.ts";
import type { Kind } from "../writing/kind.ts";
import { asFailure } from "./failure.ts";
import type { Invocation } from "./invocation.ts";
import { hearerOf } from "./progress.ts";
import { codesOf, exitFor, renderDelivery, renderMarkdownSummary, renderStep, renderSummary } from "./report.ts";
import { readRegion, readRequest } from "./request.ts";

/** Makes an edition: writes each of its articles and publishes it, as a CI job does every morning. */
export async function run(invocation: Invocation, effects: Effects = realEffects): Promise<number> {
  const [name, ...others] = invocation.words;
  if (name === undefined) throw usage("Il manque le nom de l’édition\u00a0: depeche run ÉDITION.");
  if (others.length > 0)
    throw usage(`Une seule édition à la fois\u00a0: «\u00a0${others.join(" ")}\u00a0» est en trop.`);
  const asked = editionOf(name, invocation, configOf(invocation.values.config ?? null, effects), effects);
  return tellEdition(name, invocation, asked.rehearsal, await runEdition(asked, effects), effects);
}

/** The edition of this name with its targets open, before anything is done; --to takes the place of its own targets. */
export function editionOf(name: string, invocation: Invocation, config: Config, effects: Effects): EditionRun {
  const edition = Object.hasOwn(config.editions, name) ? config.editions[name] : undefined;
  if (edition === undefined) throw unknownEdition(name, Object.keys(config.editions));
  const { values, tell } = invocation;
  const { market, ...rest } = values;
  return {
    edition,
    targets: (values.to ?? edition.targets).map((target) => openTarget(target, config, effects)),
    ledger: config.ledger ?? null,
    rehearsal: values["dry-run"] === true,
    requestOf: ({ kind, sector, benchmark, asset, events, seed }) => {
      const from = market ?? edition.market;
      const asked = {
        ...rest,
        event: [...events],
        ...(from == null ? {} : { market: from }),
        ...(sector == null ? {} : { sector }),
        ...(benchmark == null ? {} : { benchmark }),
        ...(asset == null ? {} : { asset }),
        ...(seed == null ? {} : { seed: String(seed) }),
      };
      return readRequest({ ...invocation, words: [kind], values: asked }, config);
    },
    compose: async (request) =>
      composeSettled(await settleMarket(request, config, hearerOf(invocation, effects), effects), tell, effects),
    aboutOf: aboutIn(values.templates ?? config.templates ?? null, effects),
    failureOf: asFailure,
    regionOf: (region) => regions[readRegion(region)],
    onStep: (step) => tell(renderStep(step)),
  };
}

/** What the articles of each kind are about, of ours and of a newsroom's; they are read once, when first asked for. */
function aboutIn(folder: string | null, effects: Effects): EditionRun["aboutOf"] {
  let kinds: readonly Kind[] | null = null;
  return (id) => {
    kinds ??= kindsIn(folder, effects);
    return kinds.find((kind) => kind.id === id)?.about ?? null;
  };
}

/** Templates that cannot be read make no kind: each article that wants one says why. */
function kindsIn(folder: string | null, effects: Effects): readonly Kind[] {
  try {
    return openLibrary(folder, "fr-FR", effects).kinds;
  } catch (error) {
    if (error instanceof DepecheError) return [];
    throw error;
  }
}

/** Prints what became of an edition, and gives the exit code. */
export function tellEdition(
  name: string,
  { values, print }: Invocation,
  rehearsal: boolean,
  articles: readonly ArticleReport[],
  effects: Effects,
): number {
  const exit = exitFor(codesOf(articles));
  if (values.json === true) {
    print(`${JSON.stringify({ edition: name, rehearsal, articles, exit })}\n`);
  } else {
    const shown = rehearsal ? articles.flatMap(({ deliveries }) => deliveries.map(renderDelivery)) : [];
    print([...shown, renderSummary(articles)].join("\n"));
  }
  if (values.summary !== undefined) effects.appendText(values.summary, renderMarkdownSummary(name, articles));
  return exit;
}

function unknownEdition(name: string, known: readonly string[]): DepecheError {
  const list = known.length === 0 ? "aucune n’est réglée" : `connues\u00a0: ${known.join(", ")}`;
  const hint = meantHint(name, known) ?? list;
  return new DepecheError(
    "E_EDITION_UNKNOWN",
    `L’édition «\u00a0${name}\u00a0» n’est pas dans depeche.yaml (${hint}).`,
  );
}

function usage(sentence: string): DepecheError {
  return new DepecheError("E_USAGE", sentence);
}
