/** All the sources on one local server, each under its id, well or ill as a test wants them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Effects, realEffects } from "../../src/effects.ts";
import { addressVariable } from "../../src/sources/http/endpoint.ts";
import { originIds } from "../../src/sources/origin.ts";
import { answerTo } from "./answers.ts";
import { type FaultName, faults, type Misbehave } from "./faults.ts";
import { type Server, send, serve } from "./server.ts";

/** Monday 27 January 2025, 05:00:20 UTC. */
export const morningMs = Date.parse("2025-01-27T05:00:20Z");

export interface Exchange {
  readonly server: Server;
  /** Effects of the real machine, but for the clock, the waiting, the environment and the working folder. */
  readonly effects: Effects;
  /** Milliseconds slept, in order. */
  readonly slept: readonly number[];
  /** Makes the answers to paths that hold this text go wrong. */
  readonly spoil: (path: string, fault: FaultName | Misbehave) => void;
  /** Paths asked of one source. */
  readonly askedOf: (origin: string) => readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens the exchange at a moment; `env` adds variables. Its clock stands still but for what is slept. */
export async function openExchange(
  env: Readonly<Record<string, string>> = {},
  startMs: number = morningMs,
): Promise<Exchange> {
  const spoiled = new Map<string, Misbehave>();
  let nowMs = startMs;
  const server = await serve((path, response) => {
    const fault = [...spoiled].find(([part]) => path.includes(part))?.[1];
    if (fault !== undefined) return fault(response, path, nowMs);
    const answer = answerTo(path, nowMs);
    return answer === null
      ? send(response, 404, '{"error":"not found"}')
      : send(response, 200, answer.body, answer.type);
  });
  const folder = mkdtempSync(join(tmpdir(), "depeche-live-"));
  const bases = new Map(originIds.map((id) => [addressVariable(id), `${server.url}/${id}`]));
  const slept: number[] = [];
  return {
    server,
    slept,
    effects: {
      ...realEffects,
      workingFolder: folder,
      env: (name) => env[name] ?? bases.get(name) ?? null,
      now: () => nowMs,
      sleep: (ms) => {
        slept.push(ms);
        nowMs += ms;
        return Promise.resolve();
      },
    },
    spoil: (path, fault) => spoiled.set(path, typeof fault === "string" ? faults[fault] : fault),
    askedOf: (origin) => server.asked.map(({ path }) => path).filter((path) => path.startsWith(`/${origin}/`)),
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
