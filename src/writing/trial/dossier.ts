import type { Dossier } from "../../facts/dossier.ts";
import { dossierOf } from "../../facts/dossier.ts";
import { settleRequest } from "../../facts/request.ts";
import { regions } from "../../french/region.ts";
import type { Kind } from "../kind.ts";
import { benchmarkId, sectorId } from "./market.ts";
import type { Scene } from "./scene.ts";
import { inputsOf } from "./scene.ts";

/** The dossier that a kind is tried on, on a made-up day; null when that day has not what it is about. */
export function dossierFor(kind: Pick<Kind, "accepts">, scene: Scene): Dossier | null {
  const { market, events } = inputsOf(scene, kind.accepts);
  const asked = { sector: sectorId, benchmark: benchmarkId };
  return dossierOf(market, events, settleRequest(market, asked, regions["fr-FR"].zone), market.asOf);
}
