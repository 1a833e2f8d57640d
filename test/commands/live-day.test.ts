/** The day of the market, whole: the command on one side, a real server in the documented shapes on the other. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { generate } from "../../src/commands/generate.ts";
import type { Invocation } from "../../src/commands/invocation.ts";
import { readArticle } from "../../src/sources/article.ts";
import { answerTo } from "../exchange/answers.ts";
import { type Exchange, openExchange } from "../exchange/exchange.ts";
import { send } from "../exchange/server.ts";
import { invoke, type Said } from "./invoke.ts";

let exchange: Exchange;
let folder: string;
beforeEach(async () => {
  exchange = await openExchange();
  folder = exchange.effects.workingFolder;
});
afterEach(() => exchange.close());

const written = () => join(folder, "out");

/** `depeche generate crypto-daily --market live` */
function generateDay(more: Invocation["values"] = {}, kind = "crypto-daily"): Promise<Said> {
  const values = { market: "live", seed: "1", out: written(), ...more };
  return invoke((invocation) => generate(invocation, exchange.effects), [kind], values);
}

/** The text of one file of the only article written. */
function fileOf(name: string): string {
  const [slug = ""] = readdirSync(written());
  return readFileSync(join(written(), slug, name), "utf8");
}

const articleOf = () => readArticle(fileOf("article.json"), "article.json");

function file(name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The words that a source wants, or its name, as the list of sources of a page links them. */
const creditOf = (href: string, words: string): RegExp =>
  new RegExp(`<ul class="sources">[^]*<a href="${href}" rel="noopener">(?:<span lang="en">)?${words}<`, "u");

/** Text with plain spaces, to be read here. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, " ");

const faultsIn = ({ told }: Said): readonly string[] => told.filter((line) => line.startsWith("SOURCE"));

describe("generate crypto-daily --market live", () => {
  test("tells the day of what the sources say, each credited as it wants to be", async () => {
    const said = await generateDay();
    expect([said.exit, said.error, faultsIn(said)]).toEqual([0, null, []]);
    const { findings, title, markdown, facts, sources } = articleOf();
    expect(findings.filter(({ severity }) => severity !== "warn")).toEqual([]);
    expect(plain(title)).toBe("Cryptos : la capitalisation totale diminue de 5,6 %, le bitcoin à 100 364 $");
    // How it is put is for the templates: what is told, and who says so, is for the sources.
    for (const words of [
      /le bitcoin \(BTC\) [^.]*4,54 % sur vingt-quatre heures[^.]*, selon CoinGecko/u,
      /100 364 dollars/u,
      /entre 99 360 et 106 188 dollars[^.]*6,87 %/u,
      /au plus bas depuis le 17 octobre 2024/u,
      /’ether \(ETH\)[^.]*, selon CoinGecko/u,
      /3 420 milliards de dollars, selon CoinGecko/u,
      /volume des échanges est de 210 milliards de dollars sur vingt-quatre heures/u,
      /part du bitcoin dans la capitalisation du marché est de 57,95 %/u,
      /47, dans la zone de neutralité, contre 71 au relevé précédent, selon Alternative\.me/u,
      /17 des 18 actifs suivis reculent et un seul progresse/u,
      /le monero \(\+1,36 %\)/u,
      /les jetons de couche 1 \S+ 5,1 %[^.]*les memecoins [^.]*10,36 %/u,
      /\| Sui \(SUI\) \| 3,66 \$ \| −12,27 % \| CoinGecko \|/u,
      /Résumé : [^.]*le bitcoin cède 4,54 %[^.]*100 364 dollars/u,
    ])
      expect(plain(markdown)).toMatch(words);
    expect(facts.find(({ id }) => id === "bitcoin.dominance")).toMatchObject({
      value: 57.95,
      asOf: "2025-01-27T04:59:50Z",
      source: { id: "coingecko" },
    });
    expect(sources.map(({ name }) => name)).toEqual(["CoinGecko", "Alternative.me"]);
    const page = fileOf("article.html");
    expect(page).toMatch(creditOf("https://www.coingecko.com/", "Data provided by CoinGecko"));
    expect(page).toMatch(creditOf("https://alternative.me/crypto/fear-and-greed-index/", "Alternative\\.me"));
    expect(fileOf("article.md")).toContain('    attribution: "Data provided by CoinGecko"\n');
  });

  test("goes on with what is left when three sources fail, each in its way, and tells each", async () => {
    exchange.spoil("/binance/", "429 in HTML");
    exchange.spoil("/kraken/", "truncated JSON");
    exchange.spoil("/fear-greed/", "a time-out");
    const config = file("depeche.yaml", "origins: { fear-greed: { timeoutSeconds: 0.1 } }\n");
    const event = file(
      "posts.yaml",
      "- type: social-post\n  url: https://x.com/itsPaulAi/status/1882000000000000000\n",
    );
    const said = await generateDay({ config, event: [event] });
    expect([said.exit, said.error]).toEqual([0, null]);
    const faults = faultsIn(said);
    expect(faults).toEqual([
      expect.stringMatching(/^SOURCE.: Alternative\.me, GET http:.*: réponse attendue en 0,1.s au plus/u),
      expect.stringMatching(/^SOURCE.: Binance, GET http:.*429 trouvé \(trop d’appels\).*17.autres demandes\.$/u),
      expect.stringMatching(/^SOURCE.: Kraken, GET http:.*: JSON entier attendu, le fichier s’arrête là/u),
      expect.stringMatching(/^SOURCE.: Kraken, GET http:.*: JSON entier attendu, .*4.autres demandes\.$/u),
    ]);
    const { findings, markdown, html, facts, sources } = articleOf();
    const kept = findings.filter(({ code }) => code === "SOURCE");
    expect(kept.map(({ code, message }) => `${code}\u00a0: ${message}`)).toEqual(faults);
    expect(findings.filter(({ severity }) => severity !== "warn")).toEqual([]);
    // What was given is told whole, under the name of who gave it.
    expect(plain(markdown)).toMatch(/100 364 dollars[^.]*4,54 % sur vingt-quatre heures, selon CoinGecko/u);
    expect(plain(markdown)).toContain("3 420 milliards de dollars, selon CoinGecko");
    expect(markdown).toContain("R1 runs on my phone");
    expect(sources.map(({ name }) => name)).toEqual(["CoinGecko", "Paul Couvert (X)"]);
    const page = fileOf("article.html");
    expect(page).toMatch(creditOf("https://www.coingecko.com/", "Data provided by CoinGecko"));
    expect(page).toMatch(creditOf("https://x.com/itsPaulAi/status/1882000000000000000", "Paul Couvert \\(X\\)"));
    // What was not is nowhere, and no figure stands in its place.
    expect(`${markdown}${html}`).not.toMatch(/Fear|humeur|Alternative|Binance|Kraken|undefined|NaN|null/u);
    expect(facts.filter(({ source, value }) => /binance|kraken|alternative/u.test(source.id) || value === 0)).toEqual(
      [],
    );
  });

  test("is told from an exchange, under its name, when CoinGecko lists no asset", async () => {
    exchange.spoil("/coingecko/coins/markets", "a connection reset half-way");
    const said = await generateDay();
    expect([said.exit, said.error]).toEqual([0, null]);
    expect(faultsIn(said)).toEqual([expect.stringMatching(/^SOURCE.: CoinGecko, GET .*la connexion s’est rompue/u)]);
    const { markdown, sources } = articleOf();
    expect(plain(markdown)).toMatch(/100 404 dollars[^.]*le bitcoin \(BTC\) [^.]*4,5 % [^.]*, selon Binance/u);
    expect(markdown).toMatch(/La capitalisation totale.*, selon CoinGecko/u);
    expect(sources.map(({ name }) => name)).toEqual(expect.arrayContaining(["Binance", "CoinGecko"]));
    const page = fileOf("article.html");
    expect(page).toMatch(creditOf("https://www.binance.com/", "Binance"));
    expect(page).toMatch(creditOf("https://www.coingecko.com/", "Data provided by CoinGecko"));
  });

  test("can be made again from the capture that was kept, to the byte", async () => {
    await generateDay();
    const first = fileOf("article.json");
    const [captured = ""] = readdirSync(join(folder, "captures")).filter((name) => name !== "closes.json");
    const market = join(folder, "captures", captured, "market.json");
    const { error } = await generateDay({ market, at: articleOf().generatedAt });
    expect(error).toBeNull();
    expect(fileOf("article.json")).toBe(first);
  });

  test("keeps no capture for a next version in which nothing is new", async () => {
    await generateDay();
    const kept = () => readdirSync(join(folder, "captures")).filter((name) => name !== "closes.json");
    const [slug = ""] = readdirSync(written());
    const first = kept();
    const { error, told } = await generateDay({ previous: join(written(), slug, "article.json") });
    expect(error).toBeNull();
    expect(told.filter((line) => line.startsWith("Article écrit"))).toEqual([]);
    expect(kept()).toEqual(first);
  });

  test("asks for the charts of what has a past to tell, and of no other", async () => {
    const charted = () =>
      exchange.askedOf("coingecko").flatMap((path) => /coins\/([\w-]+)\/market_chart/u.exec(path)?.[1] ?? []);
    await generateDay();
    const majors = ["bitcoin", "dogecoin", "ethereum", "ripple", "solana"];
    expect(charted().toSorted()).toEqual(majors);
    await generateDay({ asset: "cardano" });
    expect(charted().toSorted()).toEqual(["bitcoin", "cardano", "dogecoin", "ethereum", "ripple", "solana"]);
  });

  test("is told from the asset asked for, which the list need not hold", async () => {
    const said = await generateDay({ asset: "bittensor" });
    expect([said.exit, said.error, faultsIn(said)]).toEqual([0, null, []]);
    expect(articleOf().markdown).toMatch(/Bittensor \(TAO\) [^.]*4,01.% sur vingt-quatre heures/u);
  });
});

describe("ends with 4 and writes nothing", () => {
  const silent = async (values: Invocation["values"] = {}): Promise<Said> => {
    const said = await generateDay(values);
    expect(said.exit).toBe(4);
    expect(existsSync(written())).toBe(false);
    return said;
  };

  test("when no source lists the assets, and tells each", async () => {
    exchange.spoil("/coingecko/coins/markets", "503");
    exchange.spoil("/binance/", "451");
    exchange.spoil("/kraken/", "200 with an error inside");
    const { error, told } = await silent();
    expect(error?.code).toBe("E_SOURCE_STATUS");
    expect(error?.message).toMatch(/^L’actif n’a pas pu être relevé\. CoinGecko, GET http.*503 trouvé/u);
    expect(told.filter((line) => line.startsWith("E_SOURCE"))).toEqual([
      expect.stringMatching(/^E_SOURCE_STATUS.: Binance, GET http.*451 trouvé/u),
      expect.stringMatching(/^E_SOURCE_REFUSED.: Kraken, GET http.*EService:Unavailable/u),
    ]);
  });

  test("when prices come and their changes do not", async () => {
    exchange.spoil("/coingecko/coins/markets", "503");
    exchange.spoil("/binance/", "a connection reset at once");
    const { error } = await silent();
    expect(error?.code).toBe("E_SOURCE_STATUS");
    expect(error?.message).toMatch(/^«.bitcoin.» n’a aucune variation.* CoinGecko, GET http.*503 trouvé/u);
  });

  test("when the second of the day does not come", async () => {
    exchange.spoil("/binance/", "404");
    exchange.spoil("/coingecko/coins/markets", (response, path, nowMs) => {
      const rows: readonly { readonly id: string }[] = JSON.parse(answerTo(path, nowMs)?.body ?? "[]");
      send(response, 200, JSON.stringify(rows.filter(({ id }) => id !== "ethereum")));
    });
    const { error } = await silent();
    expect(error?.message).toMatch(/il manque une donnée obligatoire.: market\.second\.change\. \S+, GET http/u);
  });

  test("when all answer well and leave out what the article cannot do without", async () => {
    const config = file("depeche.yaml", "origins: { binance: { enabled: false } }\n");
    exchange.spoil("/coingecko/coins/markets", (response, path, nowMs) => {
      const body = answerTo(path, nowMs)?.body ?? "[]";
      send(
        response,
        200,
        body.replaceAll(/"price_change_percentage_(\w+)":[^,}]+/gu, '"price_change_percentage_$1":null'),
      );
    });
    const { error } = await silent({ config });
    expect(error?.code).toBe("E_SOURCE_EMPTY");
    expect(error?.message).toMatch(/^«.bitcoin.» n’a aucune variation.*Aucune source ne l’a donnée/u);
  });

  test("when nobody answers at all", async () => {
    exchange.spoil("/", "the wrong content type");
    const { error } = await silent();
    expect(error?.message).toMatch(/^Aucune source n’a donné de relevé\. CoinGecko, GET http/u);
  });
});

describe("ends with 2, the request being wrong", () => {
  test("for an asset that no source knows, and says which was meant", async () => {
    exchange.spoil("/binance/", "503");
    const { error, exit, told } = await generateDay({ asset: "bitcoins" });
    expect([error?.code, exit]).toEqual(["E_ASSET_UNKNOWN", 2]);
    expect(error?.message).toContain("vouliez-vous dire «\u00a0bitcoin\u00a0»");
    expect(told.join("\n")).toContain("actif «\u00a0bitcoins\u00a0» attendu, rien de tel trouvé");
    expect(existsSync(written())).toBe(false);
  });

  test("for a kind that does not exist, before anything is asked", async () => {
    const { error, exit } = await generateDay({}, "crypto-dayly");
    expect([error?.code, exit]).toEqual(["E_KIND_UNKNOWN", 2]);
    expect(exchange.server.asked).toEqual([]);
  });
});
