import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { realEffects } from "../../../src/effects.ts";
import { factId } from "../../../src/facts/derive.ts";
import { dossierOf } from "../../../src/facts/dossier.ts";
import { guard } from "../../../src/facts/guard.ts";
import { usualLimits } from "../../../src/facts/limit.ts";
import { settleRequest } from "../../../src/facts/request.ts";
import { regions } from "../../../src/french/region.ts";
import { openLibrary } from "../../../src/pipeline.ts";
import { write } from "../../../src/writing/write.ts";
import { anyMarket } from "../../markets.ts";

const zone = "Europe/Paris";
const library = openLibrary(null, "fr-FR", realEffects);

/** Minutes from the market to the article, on either side of what a crypto figure may be old. */
const lateness = fc.constantFrom(0, 0, 0, 15, 16, 3000);

describe("whatever the market, what the guards leave of it", () => {
  const holds = (check: (given: ReturnType<typeof guardedOf>) => void): void => {
    fc.assert(
      fc.property(anyMarket, lateness, (input, minutes) => check(guardedOf(input, minutes))),
      { numRuns: 200 },
    );
  };

  test("holds no fact that was withheld", () => {
    holds(({ guarded: { market, findings } }) => {
      const withheld = new Set(findings.flatMap((finding) => (finding.withheld ? finding.facts : [])));
      for (const { about, measure, unit, period } of market.observations)
        expect(withheld).not.toContain(factId(about, measure, unit, period));
    });
  });

  test("withstands the guards a second time", () => {
    holds(({ guarded: { market, events }, watch }) => {
      expect(guard(market, events, watch).findings.filter(({ withheld }) => withheld)).toEqual([]);
    });
  });

  test("is told in whole sentences, each about facts", () => {
    holds(({ guarded: { findings } }) => {
      for (const { message, facts } of findings) {
        expect(message).toMatch(/^[«A-ZÉ].*\.$/su);
        expect(message).not.toMatch(/undefined|NaN|null|\[object|Infinity/u);
        expect(facts.length).toBeGreaterThan(0);
      }
    });
  });

  test("is written without any of it", () => {
    holds(({ guarded: { market, events, findings }, request, watch: { now } }) => {
      const dossier = dossierOf(market, events, request, now);
      if (dossier === null) return;
      const article = write(dossier, library.find("sector-move"), { region: regions["fr-FR"], seed: 1 });
      const withheld = new Set(findings.flatMap((finding) => (finding.withheld ? finding.facts : [])));
      for (const { id } of article.facts) expect(withheld).not.toContain(id);
    });
  });
});

type Input = typeof anyMarket extends fc.Arbitrary<infer T> ? T : never;

function guardedOf({ market, events }: Input, minutes: number) {
  const now = new Date(Date.parse(market.asOf) + minutes * 60_000).toISOString();
  const request = settleRequest(
    { about: "sector", event: null },
    { sector: "sector", benchmark: "benchmark", asset: null },
    { market, events },
    zone,
  );
  const watch = { now, zone, window: request.window, limits: usualLimits };
  return { guarded: guard(market, events, watch), request, watch };
}
