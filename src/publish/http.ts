import axios, { AxiosError } from "axios";

/** A request to a target. */
export interface Request {
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "OPTIONS";
  /** Absolute. */
  readonly url: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/**
 * What came of it. `lost`: no answer, and the target may have done all the same what it was asked (`sent`), or was never
 * reached. Nothing here holds a header of the request, where the secrets are.
 */
export type Answer =
  | {
      readonly is: "answer";
      readonly status: number;
      readonly type: string;
      readonly text: string;
      /** The body once parsed, when it is JSON; else undefined. */
      readonly json: unknown;
      /** Seconds that the target asks us to wait; null when it asks nothing. */
      readonly retryAfter: number | null;
    }
  | { readonly is: "lost"; readonly sent: boolean; readonly reason: string };

/** Sends one request, once. */
export type Send = (request: Request) => Promise<Answer>;

/** Largest answer that is read, in bytes. */
const mostBytes = 20_000_000;

/** A sender that gives up after `timeoutMs` and follows no redirection, which would carry the credentials elsewhere. */
export function sender(timeoutMs: number): Send {
  const client = axios.create({
    timeout: timeoutMs,
    maxRedirects: 0,
    maxContentLength: mostBytes,
    responseType: "text",
    transformResponse: (data: unknown) => data,
    validateStatus: () => true,
  });
  return async ({ method, url, query, headers, body }) => {
    try {
      const answer = await client.request<unknown>({
        method,
        url,
        params: query,
        headers: { "user-agent": "depeche", ...headers },
        data: typeof body === "object" ? Buffer.from(body) : body,
        signal: AbortSignal.timeout(timeoutMs + 1_000),
      });
      const text = typeof answer.data === "string" ? answer.data : "";
      return {
        is: "answer",
        status: answer.status,
        type: String(answer.headers["content-type"] ?? ""),
        text,
        json: parsed(text),
        retryAfter: secondsOf(answer.headers["retry-after"]),
      };
    } catch (error) {
      return lossOf(error);
    }
  };
}

/** A sender that reads again what may be read again: a GET that was lost, or met a busy server, is sent up to three times. */
export function patient(send: Send, wait: (milliseconds: number) => Promise<void>): Send {
  return async (request) => {
    let answer = await send(request);
    for (const pauseMs of request.method === "GET" ? [300, 1_500] : []) {
      if (answer.is === "answer" && answer.status < 500 && answer.status !== 429) break;
      const asked = answer.is === "answer" && answer.retryAfter !== null ? answer.retryAfter * 1_000 : 0;
      await wait(Math.max(pauseMs, Math.min(asked, 30_000)));
      answer = await send(request);
    }
    return answer;
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function secondsOf(header: unknown): number | null {
  const text = typeof header === "string" ? header : "";
  return /^\d{1,5}$/.test(text) ? Number(text) : null;
}

/** Errors met before anything was sent, and what people are told of them. */
const neverSent: Readonly<Record<string, string>> = {
  ECONNREFUSED: "la connexion est refusée",
  ENOTFOUND: "ce nom de serveur est inconnu",
  EAI_AGAIN: "ce nom de serveur n’a pas pu être résolu",
  EHOSTUNREACH: "le serveur est hors d’atteinte",
  ENETUNREACH: "le réseau est hors d’atteinte",
  ERR_INVALID_URL: "l’adresse est mal formée",
  CERT_HAS_EXPIRED: "le certificat du serveur a expiré",
  DEPTH_ZERO_SELF_SIGNED_CERT: "le certificat du serveur n’est signé que par lui-même",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "le certificat du serveur n’a pas pu être vérifié",
  ERR_TLS_CERT_ALTNAME_INVALID: "le certificat du serveur est celui d’un autre nom",
};

const cut: Readonly<Record<string, string>> = {
  ECONNABORTED: "le délai est dépassé",
  ETIMEDOUT: "le délai est dépassé",
  ERR_CANCELED: "le délai est dépassé",
  ECONNRESET: "la connexion a été coupée",
  EPIPE: "la connexion a été coupée",
};

function lossOf(error: unknown): Answer {
  const code = error instanceof AxiosError ? (error.code ?? "") : "";
  const before = neverSent[code];
  if (before !== undefined) return { is: "lost", sent: false, reason: before };
  return { is: "lost", sent: true, reason: cut[code] ?? "la réponse n’est pas arrivée entière" };
}
