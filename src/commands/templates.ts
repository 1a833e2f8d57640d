import { configOf } from "../config.ts";
import type { Effects } from "../effects.ts";
import { realEffects } from "../effects.ts";
import { DepecheError } from "../error.ts";
import { meantHint } from "../nearest.ts";
import type { Invocation } from "./invocation.ts";
import { templatesCheck } from "./templates-check.ts";
import { templatesNew } from "./templates-new.ts";
import { templatesShow } from "./templates-show.ts";

type Action = (invocation: Invocation, folder: string | null, effects: Effects) => number | Promise<number>;

const actions = { check: templatesCheck, new: templatesNew, show: templatesShow } as const satisfies Readonly<
  Record<string, Action>
>;

/** `templates check [DIR]`, `templates new KIND`, `templates show KIND`: what an editor asks of the templates. */
export async function templates(invocation: Invocation, effects: Effects = realEffects): Promise<number> {
  const [action = "", ...words] = invocation.words;
  if (!isAction(action)) throw unknownAction(action);
  const { templates: option = null, config = null } = invocation.values;
  const [folder = null, ...others] = action === "check" ? words : [];
  if (others.length > 0) throw usage(`Un seul dossier à la fois\u00a0: «\u00a0${others.join(" ")}\u00a0» est en trop.`);
  if (folder !== null && option !== null)
    throw usage("Le dossier est donné deux fois\u00a0: après «\u00a0check\u00a0» et par --templates.");
  const chosen = folder ?? option ?? configOf(config, effects).templates ?? null;
  return actions[action]({ ...invocation, words }, chosen, effects);
}

function isAction(name: string): name is keyof typeof actions {
  return Object.hasOwn(actions, name);
}

function unknownAction(action: string): DepecheError {
  const names = Object.keys(actions);
  const hint = meantHint(action, names);
  const found = action === "" ? "" : `, «\u00a0${action}\u00a0» trouvé${hint === null ? "" : ` (${hint})`}`;
  return usage(`depeche templates attend ${names.map((name) => `«\u00a0${name}\u00a0»`).join(", ")}${found}.`);
}

function usage(sentence: string): DepecheError {
  return new DepecheError("E_USAGE", sentence);
}
