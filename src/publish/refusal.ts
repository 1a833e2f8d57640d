import { DepecheError } from "../error.ts";
import type { Answer } from "./http.ts";
import { redact } from "./secret.ts";
import type { Written } from "./target.ts";

/** How failures of one target are told: without its secrets. */
export interface Told {
  readonly secrets: readonly string[];
}

/** The failure of a request that a target would not carry out. `clause` is French, without full stop. */
export function refused({ secrets }: Told, clause: string): DepecheError {
  return new DepecheError("E_TARGET_REFUSED", redact(sentence(clause), secrets));
}

/** The failure of a request without a usable answer. */
export function unreachable({ secrets }: Told, clause: string): DepecheError {
  return new DepecheError("E_TARGET_UNREACHABLE", redact(sentence(clause), secrets));
}

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

/** What a target says of itself when it refuses: a code to match and its own words, in whichever language. */
export interface Said {
  readonly code: string;
  readonly message: string;
}

/** The answer of a request that only reads, or its failure. `said` finds the target's own words in its JSON. */
export function readAnswer(
  answer: Answer,
  told: Told,
  what: string,
  said: (json: unknown) => Said | null,
): Extract<Answer, { is: "answer" }> {
  if (answer.is === "lost") throw unreachable(told, `${what}\u00a0: ${answer.reason}`);
  if (answer.status >= 500) throw unreachable(told, `${what}\u00a0: le serveur répond ${answer.status}`);
  if (answer.status >= 300) throw refusalOf(answer, told, what, said);
  return answer;
}

/** How a write ended; its refusal is thrown. A server's own fault (5xx) says nothing of what it did before. */
export function writtenBy(answer: Answer, told: Told, what: string, said: (json: unknown) => Said | null): Written {
  if (answer.is === "lost") {
    if (!answer.sent) throw unreachable(told, `${what}\u00a0: ${answer.reason}`);
    return { is: "lost", reason: answer.reason };
  }
  if (answer.status >= 500) return { is: "lost", reason: `le serveur répond ${answer.status}` };
  if (answer.status >= 300) throw refusalOf(answer, told, what, said);
  return { is: "done" };
}

function refusalOf(
  { status, json }: Extract<Answer, { is: "answer" }>,
  told: Told,
  what: string,
  said: (json: unknown) => Said | null,
): DepecheError {
  const words = said(json);
  const own = words === null ? "" : ` (${words.code}, «\u00a0${words.message.slice(0, 200)}\u00a0»)`;
  return refused(told, `${what}\u00a0: le serveur répond ${status}${own}`);
}
