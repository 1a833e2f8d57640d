import fc from "fast-check";
import { realEffects } from "../src/effects.ts";
import { dossierOf } from "../src/facts/dossier.ts";
import { settleRequest } from "../src/facts/request.ts";
import { regions } from "../src/french/region.ts";
import { openLibrary } from "../src/pipeline.ts";
import type { Article, Passage } from "../src/writing/article.ts";
import { write } from "../src/writing/write.ts";
import { anyClose, anyCryptoDay, anyMarket, anyMarketWithEvents } from "./markets.ts";

const regionIds = ["fr-FR", "fr-BE", "fr-CH", "fr-CA"] as const;
const libraries = new Map(regionIds.map((id) => [id, openLibrary(null, id, realEffects)]));

/** The kinds, each with the markets that it is tried on, what is asked of them, and how often a property tries it. */
export const kinds = {
  "sector-move": { input: anyMarket, topic: { about: "sector", event: null }, benchmark: "benchmark", runs: 300 },
  "crypto-daily": { input: anyCryptoDay, topic: { about: "market", event: null }, benchmark: null, runs: 80 },
  "index-close": { input: anyClose, topic: { about: "index", event: null }, benchmark: "index", runs: 80 },
  "model-release": {
    input: anyMarketWithEvents,
    topic: { about: "event", event: "model-release" },
    benchmark: null,
    runs: 50,
  },
  "funding-round": {
    input: anyMarketWithEvents,
    topic: { about: "event", event: "funding-round" },
    benchmark: null,
    runs: 50,
  },
} as const;

export type KindName = keyof typeof kinds;

/** An article of a kind about any market, in any region, from any seed. */
export function articlesOf(kind: KindName): fc.Arbitrary<Article> {
  const { input, topic, benchmark } = kinds[kind];
  return fc
    .record({ input, seed: fc.nat(), region: fc.constantFrom(...regionIds) })
    .map(({ input: { market, events }, seed, region }): Article => {
      const asked = { sector: kind === "sector-move" ? "sector" : null, benchmark, asset: null };
      const request = settleRequest(topic, asked, { market, events }, "Europe/Paris");
      const dossier = dossierOf(market, events, request, market.asOf);
      const library = libraries.get(region);
      if (dossier === null || library === undefined) throw new Error("every random market has a dossier");
      const article = write(dossier, library.find(kind), { region: regions[region], seed });
      return Object.assign(article, {
        [fc.toStringMethod]: () => `${article.id}, seed ${seed}: ${textOf(article.resume)}`,
      });
    });
}

/** An article of sector-move about any market, in any region, from any seed. */
export const anyArticle = articlesOf("sector-move");

/** Every passage of an article that article.json prints, tags included. */
export function passagesOf(article: Article): readonly Passage[] {
  const { titles, seoTitle, description, chapo, body, resume, tags } = article;
  return [...titles, seoTitle, description, chapo, body, resume, ...tags];
}

/** The words of a passage before any format. */
export function textOf(passage: Passage): string {
  return passage.map((piece) => piece.text).join("");
}
