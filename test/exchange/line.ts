/** The client over an exchange, for tests of what stands above it. */
import type { Cache } from "../../src/sources/http/cache.ts";
import { createClient, type Outcome } from "../../src/sources/http/client.ts";
import { endpointOf, type OriginSettings } from "../../src/sources/http/endpoint.ts";
import type { Ask } from "../../src/sources/http/question.ts";
import type { Exchange } from "./exchange.ts";

const noCache: Cache = { find: () => null, keep: () => undefined };

/** Asks the exchange; `told` receives the outcomes. */
export function askOf(
  { effects }: Exchange,
  settings: OriginSettings = {},
  cache: Cache = noCache,
  told: Outcome[] = [],
): Ask {
  return createClient({
    endpoint: (id) => endpointOf(id, settings, effects.env),
    transport: effects.http,
    cache,
    now: effects.now,
    sleep: effects.sleep,
    settled: (outcome) => told.push(outcome),
  });
}
