import fc from "fast-check";
import { realEffects } from "../src/effects.ts";
import { dossierOf } from "../src/facts/dossier.ts";
import { settleRequest } from "../src/facts/request.ts";
import { regions } from "../src/french/region.ts";
import { openLibrary } from "../src/pipeline.ts";
import type { Article, Passage } from "../src/writing/article.ts";
import { write } from "../src/writing/write.ts";
import { anyMarket } from "./markets.ts";

const regionIds = ["fr-FR", "fr-BE", "fr-CH", "fr-CA"] as const;
const libraries = new Map(regionIds.map((id) => [id, openLibrary(null, id, realEffects)]));

/** An article of sector-move about any market, in any region, from any seed. */
export const anyArticle = fc
  .record({ input: anyMarket, seed: fc.nat(), region: fc.constantFrom(...regionIds) })
  .map(({ input: { market, events }, seed, region }): Article => {
    const request = settleRequest(market, { sector: "sector", benchmark: "benchmark" }, "Europe/Paris");
    const dossier = dossierOf(market, events, request, market.asOf);
    const library = libraries.get(region);
    if (dossier === null || library === undefined) throw new Error("every random market has a dossier");
    const article = write(dossier, library.find("sector-move"), { region: regions[region], seed });
    return Object.assign(article, {
      [fc.toStringMethod]: () => `${article.id}, seed ${seed}: ${textOf(article.resume)}`,
    });
  });

/** Every passage of an article that article.json prints, tags included. */
export function passagesOf(article: Article): readonly Passage[] {
  const { titles, seoTitle, description, chapo, body, resume, tags } = article;
  return [...titles, seoTitle, description, chapo, body, resume, ...tags];
}

/** The words of a passage before any format. */
export function textOf(passage: Passage): string {
  return passage.map((piece) => piece.text).join("");
}
