import { DepecheError, type ErrorCode } from "../../error.ts";
import { type OriginId, originOf } from "../origin.ts";

/** Everything that can be wrong with an answer, or with the lack of one. */
export type FaultKind =
  | "timeout"
  | "network"
  | "limited"
  | "key"
  | "status"
  | "redirect"
  | "content"
  | "empty"
  | "refused"
  | "incomplete"
  | "stale"
  | "future";

/** A source that gave no usable answer to one question, as a value: the others go on. */
export interface Fault {
  readonly kind: FaultKind;
  readonly origin: OriginId;
  /** The address asked, without any secret; null when nothing was asked. */
  readonly address: string | null;
  /** A French clause without full stop: what was expected, what was found. */
  readonly detail: string;
  /** HTTP status; null when none came. */
  readonly status: number | null;
  /** How long the source asks to be left alone; null when it does not say. */
  readonly waitMs: number | null;
}

const codes = {
  timeout: "E_SOURCE_TIMEOUT",
  network: "E_SOURCE_NETWORK",
  limited: "E_SOURCE_LIMITED",
  key: "E_SOURCE_KEY",
  status: "E_SOURCE_STATUS",
  redirect: "E_SOURCE_REDIRECT",
  content: "E_SOURCE_CONTENT",
  empty: "E_SOURCE_EMPTY",
  refused: "E_SOURCE_REFUSED",
  incomplete: "E_SOURCE_INCOMPLETE",
  stale: "E_SOURCE_STALE",
  future: "E_SOURCE_FUTURE",
} as const satisfies Readonly<Record<FaultKind, ErrorCode>>;

/** The code under which a fault is told and searched for. */
export function faultCode({ kind }: Fault): ErrorCode {
  return codes[kind];
}

/** « CoinGecko, GET https://… : réponse attendue en moins de 10 s, rien n’est venu. » */
export function faultSentence({ origin, address, detail }: Fault): string {
  const asked = address === null ? "" : `, GET ${address}`;
  return `${originOf(origin).credit.name}${asked}\u00a0: ${detail}${detail.endsWith("?") ? "" : "."}`;
}

/** The error of a command that cannot do without what the source did not give; `lacking` is a French sentence. */
export function faultError(fault: Fault, lacking: string): DepecheError {
  return new DepecheError(faultCode(fault), `${lacking} ${faultSentence(fault)}`);
}

/** One fault for all the questions of a source that failed alike, in the order of the first ones. */
export function mergeFaults(faults: readonly Fault[]): readonly Fault[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const key = `${fault.origin} ${fault.kind} ${fault.detail}`;
    groups.set(key, [...(groups.get(key) ?? []), fault]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    if (others.length === 0) return [first];
    const count = others.length === 1 ? "une autre demande" : `${others.length} autres demandes`;
    return [{ ...first, detail: `${first.detail}\u202f; de même pour ${count}` }];
  });
}
