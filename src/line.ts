import { join } from "node:path";
import type { Effects } from "./effects.ts";
import type { Progress } from "./progress.ts";
import type { Config } from "./sources/config.ts";
import { diskCache } from "./sources/http/cache.ts";
import { createClient, type Outcome } from "./sources/http/client.ts";
import { type Endpoint, endpointOf } from "./sources/http/endpoint.ts";
import type { Ask } from "./sources/http/question.ts";
import { type OriginId, originOf } from "./sources/origin.ts";
import { afterOutcomes, readState } from "./sources/state.ts";

/** The sources as this run asks them, and all that they answered. */
export interface Line {
  readonly ask: Ask;
  readonly endpoint: (id: OriginId) => Endpoint;
  /** Remembers what was heard, for `depeche sources`. */
  readonly remember: () => void;
  readonly outcomes: readonly Outcome[];
}

/** Opens the line to the sources. Throws E_USAGE for a base address that is none. */
export function openLine(config: Config, effects: Effects, progress: Progress): Line {
  const outcomes: Outcome[] = [];
  const memory = memoryFolder(effects);
  const writeFile = (path: string, content: string): void => {
    try {
      effects.writeFile(path, content);
    } catch {
      // A folder that cannot be written makes the next run slower, and must not end this one.
    }
  };
  const endpoint = (id: OriginId): Endpoint => endpointOf(id, config.origins ?? {}, effects.env);
  const client = createClient({
    endpoint,
    transport: effects.http,
    cache: diskCache(join(memory, "cache"), {
      readIfAny: (path) => readIfAny(path, effects),
      writeFile,
    }),
    now: effects.now,
    sleep: effects.sleep,
    settled: (outcome) => outcomes.push(outcome),
  });
  return {
    endpoint,
    outcomes,
    ask: async (question) => {
      progress.asked();
      const answer = await client(question);
      progress.settled(originOf(question.origin).credit.name);
      return answer;
    },
    remember: () => {
      const file = join(memory, "sources.json");
      const state = afterOutcomes(readState(readIfAny(file, effects)), outcomes);
      writeFile(file, `${JSON.stringify(state, null, 2)}\n`);
    },
  };
}

/** Where cache and state are kept: nothing that cannot be lost. */
export function memoryFolder(effects: Effects): string {
  return join(effects.workingFolder, ".depeche");
}

/** The text of a file, null when it is not there. */
export function readIfAny(path: string, effects: Effects): string | null {
  return effects.hasFile(path) ? effects.readText(path) : null;
}
