import { windows } from "../../facts/fact.ts";
import { regions } from "../../french/region.ts";
import type { Article } from "../article.ts";
import type { CompiledKind } from "../library.ts";
import { write } from "../write.ts";
import { sectorDossier } from "./dossier.ts";
import { type Scene, scenes } from "./scene.ts";

/**
 * Articles of a kind about a sector, on the made-up days that charts are tried on: the first scene over each window, with an event to mark,
 * and those where prices rise or nothing is confirmed. Nothing of it happened.
 */
export function chartTrials({ kind, ...compiled }: CompiledKind): readonly Article[] {
  const [first, ...others] = scenes;
  const days: readonly Scene[] = [
    ...windows.map((window): Scene => ({ ...first, window })),
    ...others.filter(({ id }) => id === "hausse" || id === "rumeurs"),
  ];
  return days.flatMap((scene) => {
    const dossier = sectorDossier(kind.accepts, scene);
    return dossier === null ? [] : [write(dossier, { kind, ...compiled }, { region: regions["fr-FR"], seed: 1 })];
  });
}
