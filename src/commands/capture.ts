import { configOf } from "../config.ts";
import type { Effects } from "../effects.ts";
import { realEffects } from "../effects.ts";
import { DepecheError } from "../error.ts";
import { silenceError, tellFaults } from "../faults.ts";
import { eventFiles } from "../inputs.ts";
import { captureLive, keep, watchOf } from "../live.ts";
import { renderMarket } from "../sources/capture/document.ts";
import type { CaptureRow } from "../sources/capture/row.ts";
import type { Subject } from "../sources/capture/subject.ts";
import { faultCode, faultSentence } from "../sources/http/fault.ts";
import { originOf } from "../sources/origin.ts";
import type { Invocation } from "./invocation.ts";
import { progressOf } from "./progress.ts";

/**
 * Writes a live market file, and beside it (`marche.evenements.yaml`) the events given, completed. Exit code 4 when no
 * source gave anything; what some of them did not give is told and is not in the file.
 */
export async function capture(invocation: Invocation, effects: Effects = realEffects): Promise<void> {
  const { words, values, print, tell } = invocation;
  const [extra] = words;
  if (extra !== undefined)
    throw new DepecheError("E_USAGE", `«\u00a0${extra}\u00a0» est en trop\u00a0: depeche capture --out FICHIER.`);
  const out = values.out ?? null;
  if (out === null) throw new DepecheError("E_USAGE", "Il manque le fichier à écrire\u00a0: --out FICHIER.");
  const config = configOf(values.config ?? null, effects);
  const events = (values.event ?? []).flatMap((path) => eventFiles(path, effects));
  const { sector = null, benchmark = null, asset = null } = values;
  const around = { benchmark, asset };
  const subject: Subject =
    sector === null ? { scope: "all", sector, ...around } : { scope: "sector", sector, ...around };
  const watch = watchOf(config, effects);
  const kept = await captureLive({ subject, watch, events }, config, effects, await progressOf(invocation, effects));
  if (kept.is === "silence") throw silenceError(kept.faults, tell);
  keep(kept, effects);
  const lines = [depthOf(kept.rows), ...kept.faults.map(faultSentence)];
  effects.writeFile(out, renderMarket(kept.document, out, lines));
  tellFaults(kept.faults, tell);
  tell(lines[0] ?? "");
  tell(`Relevé écrit dans ${out}\u00a0: ${count(kept.rows.length, "ligne")} de ${sourcesOf(kept.rows)}.`);
  for (const file of kept.events) tell(`Événements\u00a0: ${file}.`);
  if (values.json !== true) return;
  const faults = kept.faults.map((fault) => ({ code: faultCode(fault), message: faultSentence(fault) }));
  const depth = kept.rows.map(({ id, closes }) => ({ id, closes: closes.length, since: closes[0]?.date ?? null }));
  print(
    `${JSON.stringify({ file: out, kept: kept.market, asOf: kept.document.asOf, events: kept.events, depth, faults })}\n`,
  );
}

/** How far back the daily closes go: no record is told beyond. */
function depthOf(rows: readonly CaptureRow[]): string {
  const known = rows.filter(({ closes }) => closes.length > 0);
  const firsts = known.map(({ closes }) => closes[0]?.date ?? "").toSorted();
  const [oldest = "", newest = firsts.at(-1) ?? oldest] = [firsts[0], firsts.at(-1)];
  if (known.length === 0) return "Historique\u00a0: aucune clôture connue, donc aucun record.";
  const since =
    oldest === newest
      ? `depuis le ${oldest}`
      : `depuis le ${oldest} pour les plus anciennes, le ${newest} pour les plus récentes`;
  return `Historique\u00a0: clôtures de ${count(known.length, "ligne")} sur ${rows.length}, ${since}.`;
}

function sourcesOf(rows: readonly CaptureRow[]): string {
  return [...new Set(rows.map(({ origin }) => originOf(origin).credit.name))].join(", ");
}

function count(value: number, noun: string): string {
  return `${value}\u00a0${noun}${value < 2 ? "" : "s"}`;
}
