import type { Effects } from "./effects.ts";
import { DepecheError } from "./error.ts";
import { meantHint } from "./nearest.ts";
import { feed } from "./publish/feed/target.ts";
import { ghost } from "./publish/ghost/target.ts";
import { patient, type Send, sender } from "./publish/http.ts";
import { ninjs } from "./publish/ninjs/target.ts";
import { site } from "./publish/site/target.ts";
import type { Target } from "./publish/target.ts";
import { webhook } from "./publish/webhook/target.ts";
import { wordpress } from "./publish/wordpress/target.ts";
import type { TargetConfig } from "./sources/config/target.ts";
import type { Config } from "./sources/config.ts";

/** A target of `depeche.yaml`, ready to be published at, and the categories that all its articles get. */
export interface OpenTarget {
  readonly target: Target;
  readonly categories: readonly string[];
}

/** Opens the target of this name; E_TARGET_UNKNOWN when there is none, E_SECRET_MISSING when its secret is not set. */
export function openTarget(name: string, { targets, publisher }: Config, effects: Effects): OpenTarget {
  const settings = Object.hasOwn(targets, name) ? targets[name] : undefined;
  if (settings === undefined) throw unknownTarget(name, Object.keys(targets));
  const secret = (variable: string): string => secretOf(variable, name, effects);
  const send = patient(sender(settings.timeoutSeconds * 1_000), effects.sleep);
  return { target: targetOf({ ...settings, name, publisher }, secret, send, effects), categories: settings.categories };
}

type Named = TargetConfig & { readonly name: string; readonly publisher: string };

function targetOf(settings: Named, secret: (variable: string) => string, send: Send, { now }: Effects): Target {
  switch (settings.type) {
    case "wordpress":
      return wordpress({ ...settings, password: secret(settings.password) }, send);
    case "ghost":
      return ghost({ ...settings, key: secret(settings.key) }, send, now);
    case "site":
      return site(settings);
    case "ninjs":
      return ninjs(settings);
    case "feed":
      return feed(settings);
    case "webhook":
      return webhook({ ...settings, secret: secret(settings.secret) }, send, now);
  }
}

function secretOf(variable: string, target: string, { env }: Effects): string {
  const value = env(variable);
  if (value !== null && value !== "") return value;
  throw new DepecheError(
    "E_SECRET_MISSING",
    `La variable d’environnement ${variable}, secret de la destination «\u00a0${target}\u00a0», n’est pas définie.`,
  );
}

function unknownTarget(name: string, known: readonly string[]): DepecheError {
  const list = known.length === 0 ? "aucune n’est réglée" : `connues\u00a0: ${known.join(", ")}`;
  const hint = meantHint(name, known) ?? list;
  return new DepecheError(
    "E_TARGET_UNKNOWN",
    `La destination «\u00a0${name}\u00a0» n’est pas dans depeche.yaml (${hint}).`,
  );
}
