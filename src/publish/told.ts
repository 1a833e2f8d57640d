import type { Decision } from "./decision.ts";
import type { Order } from "./order.ts";
import { type Outcome, outcome } from "./outcome.ts";
import type { Remote } from "./target.ts";

type Nothing = Extract<Decision, { readonly do: "nothing" }>;
type Refusal = Extract<Decision, { readonly do: "refuse" }>;
type Deed = Exclude<Decision, Nothing | Refusal>;

const stays = {
  same: "L’article y est déjà, sans changement.",
  absent: "Il n’y a rien à retirer\u00a0: l’article n’y est pas.",
  offline: "Il n’y a rien à retirer\u00a0: l’article n’est pas en ligne.",
  removed: "L’article y a été écrit et n’y est plus\u00a0: quelqu’un l’a supprimé, il n’est pas recréé.",
  binned: "L’article est à la corbeille\u00a0: il y reste.",
} satisfies Readonly<Record<Nothing["why"], string>>;

const refusals = {
  foreign: "Un article qui ne porte pas notre marque occupe déjà cette adresse\u00a0: rien n’a été écrit.",
  edited: "L’article a été modifié à la main depuis notre dernière écriture\u00a0: rien n’a été écrit.",
  older: "La destination a déjà une version plus récente de l’article\u00a0: rien n’a été écrit.",
  live: "L’article est en ligne\u00a0: il ne change qu’avec --status publish, et une note de correction ou une version suivante.",
  private: "L’article a été rendu privé à la main\u00a0: rien n’a été écrit.",
  twice: "Deux articles y portent notre marque, dont un modifié à la main\u00a0: rien n’a été écrit.",
} satisfies Readonly<Record<Refusal["why"], string>>;

/** What is said when the rule has nothing to do, or refuses to do it. */
export function tellRest(decision: Nothing | Refusal, order: Order): Outcome {
  const { remote } = decision;
  if (decision.do === "nothing") {
    const isHeld = decision.why === "same" && remote?.state === "draft" && order.holds.length > 0;
    if (isHeld) return outcome("held", heldSentence(order), remote);
    return outcome(
      decision.why === "binned" || decision.why === "removed" ? "binned" : "unchanged",
      stays[decision.why],
      remote,
    );
  }
  const is = decision.why === "live" ? "held" : "conflict";
  const code = is === "held" ? null : "E_TARGET_CONFLICT";
  return outcome(is, refusals[decision.why], remote, { code, differences: decision.differences });
}

/** What is said of a deed in a rehearsal. */
export function tellPlan(decision: Deed, order: Order): string {
  const then = order.status === "publish" && order.holds.length === 0 ? ", puis publié" : "";
  const plans = {
    create: `L’article serait créé en brouillon${then}.`,
    update: `L’article serait mis à jour${then}.`,
    publish: "L’article, déjà en brouillon, serait publié.",
    withdraw: "L’article serait retiré et resterait en brouillon.",
  } satisfies Readonly<Record<Deed["do"], string>>;
  return [plans[decision.do], ...order.holds].join(" ");
}

/** What is said once it is written, and stays a draft or was live already. */
export function tellWritten(isNew: boolean, remote: Remote, order: Order): Outcome {
  if (order.holds.length > 0) return outcome("held", heldSentence(order), remote);
  if (isNew) return outcome("created", "Le brouillon est créé.", remote);
  const what = remote.state === "draft" ? "Le brouillon est mis à jour." : "L’article en ligne est corrigé.";
  return outcome("updated", what, remote);
}

/** What is said of a draft that was live once. */
export function tellTakenBack(remote: Remote): Outcome {
  const message =
    "L’article, retiré de la vue des lecteurs, reste en brouillon\u00a0: une personne doit le publier à nouveau.";
  return outcome("held", message, remote);
}

function heldSentence({ holds }: Order): string {
  return `L’article reste en brouillon\u00a0: ${holds.join(" ")}`;
}
