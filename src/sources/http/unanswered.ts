import { whole } from "../../found.ts";
import { errorWords } from "./body.ts";
import type { Loss, Reply } from "./call.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Fault, FaultKind } from "./fault.ts";
import { waitAsked } from "./retry.ts";

/** More than any answer here holds: all the categories of a market are one megabyte. */
export const mostBytes = 16 * 1024 * 1024;

/** Redirections within a server that are followed. */
export const mostRedirects = 3;

/** Why nothing whole came back. */
export function lossFault({ cause }: Loss, endpoint: Endpoint, address: string): Fault {
  const told = {
    timeout: ["timeout", `réponse attendue en ${seconds(endpoint.timeoutMs)}\u00a0s au plus, rien d’entier n’est venu`],
    size: ["content", `${mostBytes / 1024 / 1024}\u00a0Mo attendus au plus, davantage trouvé`],
    cut: ["network", "réponse entière attendue, la connexion s’est rompue"],
    unreachable: ["network", "connexion attendue, le serveur est hors d’atteinte"],
  } as const satisfies Readonly<Record<Loss["cause"], readonly [FaultKind, string]>>;
  const [kind, detail] = told[cause];
  return faultAt(kind, endpoint, address, detail);
}

/** Why a status is no answer; null when it is one. */
export function statusFault(reply: Reply, endpoint: Endpoint, address: string, nowMs: number): Fault | null {
  const { status } = reply;
  if (status >= 200 && status < 300) return null;
  const kind = status === 429 ? "limited" : status === 401 ? "key" : "status";
  const words = errorWords(reply.body);
  const said = words === null ? "" : `, «\u00a0${whole(words)}\u00a0»`;
  const waitMs = waitAsked(reply.headers["retry-after"] ?? null, nowMs);
  const wait = waitMs === null ? "" : `, à redemander dans ${Math.ceil(waitMs / 1000)}\u00a0s`;
  const detail = redacted(`réponse 200 attendue, ${status} trouvé (${meaningOf(status)}${said}${wait})`, endpoint);
  return { ...faultAt(kind, endpoint, address, detail, status), waitMs };
}

const meanings: Readonly<Record<number, string>> = {
  401: "clé absente ou refusée",
  403: "accès interdit",
  404: "introuvable",
  429: "trop d’appels",
  451: "indisponible dans ce pays",
};

function meaningOf(status: number): string {
  return meanings[status] ?? (status >= 500 ? "panne du serveur" : "demande refusée");
}

/** A redirection that is not followed: to another server, or one too many. */
export function redirectFault({ status }: Reply, endpoint: Endpoint, address: string, next: string): Fault {
  const detail =
    new URL(next).origin === new URL(address).origin
      ? `${mostRedirects} renvois attendus au plus, un autre trouvé`
      : `réponse du même serveur attendue, renvoi vers ${new URL(next).host} trouvé`;
  return faultAt("redirect", endpoint, address, detail, status);
}

/** A fault of this source at this address; `detail` is a French clause without full stop. */
export function faultAt(
  kind: FaultKind,
  { origin }: Endpoint,
  address: string | null,
  detail: string,
  status: number | null = null,
): Fault {
  return { kind, origin, address, detail, status, waitMs: null };
}

/** A text that may be shown: a source may repeat our key in its complaint. */
export function redacted(text: string, { secrets }: Endpoint): string {
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, "…"), text);
}

/** « 0,1 », « 10 » */
function seconds(ms: number): string {
  return String(ms / 1000).replace(".", ",");
}
