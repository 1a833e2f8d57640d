import type * as z from "zod";
import { quoted } from "../../found.ts";
import { explain } from "../explain.ts";
import { pathText } from "../issue.ts";
import { type OriginId, originOf } from "../origin.ts";
import { readBody } from "./body.ts";
import type { Cache } from "./cache.ts";
import { validators } from "./cache.ts";
import type { Reply, Transport } from "./call.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Fault, FaultKind } from "./fault.ts";
import { createLane, type Heard, type Lane } from "./lane.ts";
import { paced } from "./pace.ts";
import type { Answer, Ask, Question } from "./question.ts";
import { faultAt, lossFault, mostBytes, mostRedirects, redacted, redirectFault, statusFault } from "./unanswered.ts";

/** What the client asks of the world around it. */
export interface ClientSetting {
  readonly endpoint: (id: OriginId) => Endpoint;
  readonly transport: Transport;
  readonly cache: Cache;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Told of every question once it is settled. */
  readonly settled?: (outcome: Outcome) => void;
}

/** How one question ended, for the state of the sources. */
export interface Outcome {
  readonly origin: OriginId;
  readonly fault: Fault | null;
  readonly atMs: number;
  readonly latencyMs: number;
  /** Calls left before the source's limit, when it says so. */
  readonly remaining: number | null;
}

/** Asks sources one question at a time: paced, repeated where it may help, from the cache where nothing has changed. */
export function createClient(setting: ClientSetting): Ask {
  const lanes = new Map<OriginId, Lane>();
  const laneOf = (id: OriginId): Lane => {
    const { now, sleep } = setting;
    const lane = lanes.get(id) ?? createLane({ turn: paced(setting.endpoint(id).pace, now, sleep), now, sleep });
    lanes.set(id, lane);
    return lane;
  };
  return async (question) => {
    const endpoint = setting.endpoint(question.origin);
    const began = setting.now();
    const lane = laneOf(question.origin);
    const asOurs = (fault: Fault): Fault => ({ ...fault, address: addressOf(question, endpoint) });
    const down = lane.down();
    const lock = lockOf(endpoint) ?? (down === null ? null : asOurs(down));
    const heard = lock === null ? await lane.hear(() => attempt(question, endpoint, setting), asOurs) : { fault: lock };
    const answer = "fault" in heard ? { is: "fault" as const, fault: heard.fault } : read(question, endpoint, heard);
    const remaining = "headers" in heard ? remainingIn(heard.headers) : null;
    if (lock === null) {
      const now = setting.now();
      const fault = answer.is === "fault" ? answer.fault : null;
      setting.settled?.({ origin: question.origin, fault, atMs: now, latencyMs: now - began, remaining });
    }
    return answer;
  };
}

/** The address of a question, as it is shown: keys travel in headers. */
function addressOf({ path, query = {} }: Pick<Question<unknown>, "path" | "query">, { base }: Endpoint): string {
  const search = new URLSearchParams({ ...query }).toString();
  const joined = path.includes("?") ? "&" : "?";
  return `${base}${path}${search === "" ? "" : `${joined}${search}`}`;
}

/** Why a source is not asked at all; null when it is. */
function lockOf(endpoint: Endpoint): Fault | null {
  if (!endpoint.enabled)
    return faultAt("refused", endpoint, null, "source écartée par depeche.yaml, rien n’a été demandé");
  if (!endpoint.locked) return null;
  const names = originOf(endpoint.origin).keys.map(({ env }) => env);
  return faultAt("key", endpoint, null, `clé attendue dans ${names.join(" ou ")}, aucune trouvée`);
}

async function attempt<T>(question: Question<T>, endpoint: Endpoint, setting: ClientSetting): Promise<Heard> {
  const { transport, cache } = setting;
  const { timeoutMs } = endpoint;
  const asked = addressOf(question, endpoint);
  const kept = question.keep === true ? cache.find(asked) : null;
  const headers = {
    accept: question.format === "json" ? "application/json" : "text/csv",
    "user-agent": "depeche",
    ...endpoint.headers,
    ...(kept === null ? {} : validators(kept)),
  };
  let address = asked;
  for (let step = 0; ; step++) {
    const reply = await transport({ url: address, headers, timeoutMs, maxBytes: mostBytes });
    if (reply.is === "loss") return { fault: lossFault(reply, endpoint, address) };
    if (reply.status === 304 && kept !== null) {
      return {
        ...reply,
        status: 200,
        address,
        headers: { ...reply.headers, "content-type": kept.type },
        body: kept.body,
      };
    }
    const next = redirection(reply, address);
    if (next === null) {
      const fault = statusFault(reply, endpoint, address, setting.now());
      if (fault !== null) return { fault };
      if (question.keep === true) keep(reply, asked, cache);
      return { ...reply, address };
    }
    if (step >= mostRedirects || new URL(next).origin !== new URL(address).origin) {
      return { fault: redirectFault(reply, endpoint, address, next) };
    }
    address = next;
  }
}

function keep({ headers, body }: Reply, address: string, cache: Cache): void {
  const { etag = null, "last-modified": lastModified = null, "content-type": type = "" } = headers;
  if (etag !== null || lastModified !== null) cache.keep({ address, etag, lastModified, type, body });
}

/** Where a reply sends us; null when it is an answer. */
function redirection({ status, headers }: Reply, address: string): string | null {
  const to = headers.location ?? null;
  if (status < 300 || status >= 400 || to === null || !URL.canParse(to, address)) return null;
  return new URL(to, address).href;
}

function read<T>(question: Question<T>, endpoint: Endpoint, reply: Reply & { readonly address: string }): Answer<T> {
  const { address } = reply;
  const fail = (kind: FaultKind, detail: string): Answer<T> => ({
    is: "fault",
    fault: faultAt(kind, endpoint, address, redacted(detail, endpoint), reply.status),
  });
  const body = readBody(reply.body, reply.headers["content-type"] ?? "", question.format);
  if ("fault" in body) return fail("content", body.fault);
  const error = question.errorIn?.(body.value) ?? null;
  if (error !== null) return fail("refused", `données attendues, erreur ${quoted(error)} trouvée`);
  const parsed = question.schema.safeParse(body.value, { error: explain });
  if (!parsed.success) return fail("content", issueText(parsed.error));
  return { is: "answer", value: parsed.data, address };
}

/** « data[0].value : nombre attendu, texte « beaucoup » trouvé »: the first thing that is not as documented. */
export function issueText({ issues }: z.ZodError): string {
  const [first] = issues;
  if (first === undefined) return "autre forme attendue";
  const path = pathText(first.path.map((key) => (typeof key === "symbol" ? String(key) : key)));
  return path === "" ? first.message : `${path}, ${first.message}`;
}

const quotaHeaders = ["x-ratelimit-remaining", "ratelimit-remaining", "x-cg-ratelimit-remaining"] as const;

function remainingIn(headers: Readonly<Record<string, string>>): number | null {
  const told = quotaHeaders.map((name) => headers[name] ?? "").find((value) => /^\d+$/u.test(value));
  if (told !== undefined) return Number(told);
  // « "api";r=42;t=300 », the form of the IETF draft.
  const remaining = /\br=(\d+)/u.exec(headers.ratelimit ?? "")?.[1];
  return remaining === undefined ? null : Number(remaining);
}
