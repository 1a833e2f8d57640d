import { DepecheError } from "../../error.ts";
import type { Dossier } from "../../facts/dossier.ts";
import { dossierOf } from "../../facts/dossier.ts";
import type { EventType } from "../../facts/event.ts";
import { settleRequest } from "../../facts/request.ts";
import type { Salience } from "../../facts/salience.ts";
import type { Topic } from "../../facts/topic.ts";
import { regions } from "../../french/region.ts";
import { benchmarkId, leadId, sectorId } from "./market.ts";
import type { Scene } from "./scene.ts";
import { inputsOf } from "./scene.ts";

const { zone } = regions["fr-FR"];

/**
 * The dossier that kinds of a topic are tried on, on a made-up day weighed as they weigh it; null when that day has not
 * what they are about.
 */
export function dossierFor(
  topic: Topic,
  accepts: readonly EventType[],
  salience: Salience,
  scene: Scene,
): Dossier | null {
  const { market, events } = inputsOf(scene, topic.event === null ? accepts : [...new Set([topic.event, ...accepts])]);
  const asked = { sector: sectorId, benchmark: benchmarkId, asset: null };
  try {
    const request = settleRequest(topic, asked, { market, events }, zone);
    return dossierOf(market, events, { ...request, salience }, market.asOf);
  } catch (error) {
    if (error instanceof DepecheError && silent.has(error.code)) return null;
    throw error;
  }
}

/** A sector's dossier on a made-up day, told over the day's own window and no other. */
export function sectorDossier(accepts: readonly EventType[], scene: Scene): Dossier | null {
  const { market, events } = inputsOf(scene, accepts);
  const asked = { sector: sectorId, benchmark: benchmarkId, asset: null };
  const request = settleRequest({ about: "sector", event: null }, asked, { market, events }, zone);
  return dossierOf(market, events, { ...request, window: scene.window }, market.asOf);
}

/** What is said of a day without its subject. */
const silent: ReadonlySet<string> = new Set(["E_ASSET_UNKNOWN", "E_FACT_MISSING"]);

/** A made-up day with all that a dossier may hold, as no kind asks for it. */
export function everything(accepts: readonly EventType[], scene: Scene): Dossier | null {
  const { market, events } = inputsOf(scene, accepts);
  const topic = { about: "sector", event: null } as const;
  const asked = { sector: sectorId, benchmark: benchmarkId, asset: leadId };
  const request = settleRequest(topic, asked, { market, events }, zone);
  return dossierOf(market, events, { ...request, index: benchmarkId }, market.asOf);
}
