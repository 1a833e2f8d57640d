import type { Difference, Fields } from "./fields.ts";
import { differencesBetween, sealOf } from "./fields.ts";
import type { Order } from "./order.ts";
import type { Publication } from "./publication.ts";
import type { Remote } from "./target.ts";

/** What the rule makes of an article and of what a target has of it, before anything is written. */
export type Decision =
  | { readonly do: "create" }
  | { readonly do: "update"; readonly remote: Remote; readonly differences: readonly Difference[] }
  | { readonly do: "publish"; readonly remote: Remote }
  | { readonly do: "withdraw"; readonly remote: Remote }
  | {
      readonly do: "nothing";
      readonly why: "same" | "absent" | "offline" | "binned" | "removed";
      readonly remote: Remote | null;
    }
  | {
      readonly do: "refuse";
      readonly why: "foreign" | "edited" | "older" | "live" | "private" | "twice";
      readonly remote: Remote;
      readonly differences: readonly Difference[];
    };

/** Applies the publisher's rule to what was found, oldest first. `wanted` is what the target would keep of it. */
export function decide(found: readonly Remote[], wanted: Fields, publication: Publication, order: Order): Decision {
  const [remote, other] = standing(found);
  if (remote === undefined) {
    if (order.status === "withdraw") return nothing("absent", null);
    return order.wasLeft ? nothing("removed", null) : { do: "create" };
  }
  const differences = differencesBetween(remote.fields, wanted);
  const refuse = (why: Extract<Decision, { do: "refuse" }>["why"]): Decision => ({
    do: "refuse",
    why,
    remote,
    differences,
  });
  if (other !== undefined) return refuse("twice");
  if (remote.state === "binned") return nothing("binned", remote);
  if (remote.mark === null || remote.mark.key !== publication.key) return refuse("foreign");
  if (order.status === "withdraw") return withdrawal(remote);
  const edited = isEdited(remote);
  if (remote.mark.hash === publication.hash) {
    if (order.status !== "publish" || remote.state !== "draft") return nothing("same", remote);
    return edited ? refuse("edited") : { do: "publish", remote };
  }
  if (edited) return refuse("edited");
  if (remote.mark.version > publication.version) return refuse("older");
  if (remote.state === "private") return refuse("private");
  const isLive = remote.state !== "draft";
  // A next version says itself what changed.
  const isTold =
    publication.correction !== null || (publication.updatedAt !== null && remote.mark.version < publication.version);
  if (isLive && (order.status !== "publish" || !isTold)) return refuse("live");
  return { do: "update", remote, differences };
}

/** Whether an editor changed it since our last write. */
export function isEdited({ mark, fields }: Remote): boolean {
  return mark === null || mark.seal !== sealOf(fields);
}

/** Those outside the bin when there are any: a binned twin beside them says nothing more. */
function standing(found: readonly Remote[]): readonly Remote[] {
  const alive = found.filter(({ state }) => state !== "binned");
  return alive.length > 0 ? alive : found.slice(0, 1);
}

function withdrawal(remote: Remote): Decision {
  return remote.state === "draft" ? nothing("offline", remote) : { do: "withdraw", remote };
}

function nothing(why: Extract<Decision, { do: "nothing" }>["why"], remote: Remote | null): Decision {
  return { do: "nothing", why, remote };
}
