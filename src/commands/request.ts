import { DepecheError } from "../error.ts";
import type { RegionId } from "../french/region.ts";
import { regions } from "../french/region.ts";
import { meantHint } from "../nearest.ts";
import type { ArticleRequest } from "../pipeline.ts";
import type { Config } from "../sources/config.ts";
import { dateShape } from "../sources/date.ts";
import type { Invocation } from "./invocation.ts";

/**
 * The article that a command line asks for, the configuration filling what it leaves out; E_USAGE or E_REGION_UNKNOWN
 * when it does not say it well.
 */
export function readRequest({ words, values }: Invocation, config: Config): ArticleRequest {
  const [kind, ...others] = words;
  if (kind === undefined) throw usage("Il manque le type d’article\u202f; depeche kinds en donne la liste.");
  if (others.length > 0)
    throw usage(`Un seul type d’article est attendu, «\u00a0${others.join(" ")}\u00a0» est en trop.`);
  const market = values.market ?? config.market ?? null;
  if (market === null)
    throw usage("Il manque le fichier de marché\u00a0: --market FICHIER ou live, ou la clé market de depeche.yaml.");
  return {
    kind,
    market,
    events: values.event ?? [],
    sector: values.sector ?? null,
    benchmark: values.benchmark ?? null,
    asset: values.asset ?? null,
    region: readRegion(values.region ?? config.region ?? null),
    seed: readSeed(values.seed),
    at: readInstant(values.at),
    rules: config.rules,
    limits: config.limits,
    templates: values.templates ?? config.templates ?? null,
    recent: values.recent ?? [],
  };
}

/** The region of this name, fr-FR when none is given. */
export function readRegion(name: string | null): RegionId {
  if (name === null) return "fr-FR";
  if (isRegion(name)) return name;
  const known = Object.keys(regions);
  const hint = meantHint(name, known) ?? `connues\u00a0: ${known.join(", ")}`;
  throw new DepecheError("E_REGION_UNKNOWN", `La région «\u00a0${name}\u00a0» n’existe pas (${hint}).`);
}

function isRegion(name: string): name is RegionId {
  return Object.hasOwn(regions, name);
}

function readSeed(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d{1,15}$/u.test(text)) return Number(text);
  throw usage(`--seed attend un nombre entier positif ou nul, «\u00a0${text}\u00a0» trouvé.`);
}

function readInstant(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (dateShape(text) === "instant") return text;
  throw usage(
    `--at attend une date et une heure avec fuseau (2025-01-27T06:00:00+01:00), «\u00a0${text}\u00a0» trouvé.`,
  );
}

function usage(sentence: string): DepecheError {
  return new DepecheError("E_USAGE", sentence);
}
