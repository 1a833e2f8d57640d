import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { realEffects } from "../../../src/effects.ts";
import { type ArticleRequest, compose } from "../../../src/pipeline.ts";
import type { Account } from "../../../src/writing/article.ts";
import { anyArticle } from "../../articles.ts";

const request: ArticleRequest = JSON.parse(realEffects.readText("test/golden/reference/request.json"));
const { accounts } = compose(request, realEffects).article;

/** An account with its no-break spaces as ordinary ones, easier to read here. */
function accountOf(id: string): Account {
  const found = accounts.find(({ fact }) => fact === id);
  if (found === undefined) throw new Error(`no account of ${id}`);
  return JSON.parse(JSON.stringify(found).replace(/[\u00a0\u202f]/gu, " "));
}

describe("the facts of the reference article, told to people", () => {
  test.each([
    ["artificial-intelligence.change.24h", "variation des jetons d’intelligence artificielle sur vingt-quatre heures"],
    [
      "artificial-intelligence.gap.coindesk-20.24h",
      "écart des jetons d’intelligence artificielle face au CoinDesk 20 sur vingt-quatre heures",
    ],
    [
      "artificial-intelligence.rising.24h",
      "nombre de hausses parmi les jetons d’intelligence artificielle sur vingt-quatre heures",
    ],
    [
      "artificial-intelligence.mean.without.gpu.24h",
      "variation moyenne des jetons d’intelligence artificielle sans les jetons liés aux processeurs graphiques (GPU) sur vingt-quatre heures",
    ],
    ["bitcoin.price", "cours du bitcoin"],
    ["deepseek-r1.cost", "coût de R1"],
    ["deepseek-r1.model", "nom du modèle"],
    [
      "dappradar-2024.figures.1.change.2024",
      "variation du nombre de portefeuilles actifs uniques quotidiens des jeux blockchain (2024)",
    ],
    ["artificial-intelligence.short", "nom abrégé"],
    ["coingecko.name", "nom"],
  ])("%s measures the « %s »", (id, what) => {
    expect(accountOf(id).what).toBe(what);
  });

  test("a computed one says how, from what, and leads to the sources of all its parents", () => {
    expect(accountOf("gpu.mean.artificial-intelligence.24h")).toMatchObject({
      value: "−9,1575 %",
      how: "moyenne simple de 4 variations : −10,54 % (Render), −10,4 % (io.net), −9,69 % (Akash Network), −6 % (Aethir)",
      rule: "moyenne simple de 4 variations",
      sources: [{ name: "Binance" }, { name: "CoinGecko" }],
    });
  });

  test("a claim says whose it is, and a fact says nothing", () => {
    expect(accountOf("deepseek-r1.cost").claim).toBe("affirmation de DeepSeek");
    expect(accountOf("bitcoin.price").claim).toBeNull();
  });

  test("the reasons are told by what says most", () => {
    expect(accountOf("bittensor.change.24h").why).toEqual([
      "exception : 1 sur 13 dans ce sens, parmi les jetons d’intelligence artificielle",
      "1re variation sur 13 à partir de la plus haute, parmi les jetons d’intelligence artificielle",
      "1,46 fois le mouvement d’un jour ordinaire de sa classe (2,75 %)",
    ]);
    expect(accountOf("deepseek-r1.date").why).toEqual(["événement deepseek-r1, sept jours plus tôt, encore récent"]);
    expect(accountOf("artificial-intelligence.short").why).toEqual([
      "calculé à partir d’une donnée",
      expect.stringMatching(/^demandé par sector-move\.hbs:\d+:\d+$/u),
    ]);
  });

  test("a parent that is not printed has no reason", () => {
    expect(accountOf("aethir.size").why).toEqual([]);
  });
});

test("whatever the market, every fact has an account without a hole of the machine", () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      expect(article.accounts.map(({ fact }) => fact)).toEqual(article.facts.map(({ id }) => id));
      for (const { what, when, how, rule, why, fact } of article.accounts) {
        const { from = [] } = article.facts.find(({ id }) => id === fact) ?? {};
        expect([how === null, rule === null]).toEqual([from.length === 0, from.length === 0]);
        const ours = [what, when, rule ?? "", ...why].join("\n");
        expect(ours).not.toMatch(/undefined|NaN|\[object/u);
      }
    }),
    { numRuns: 100 },
  );
});
