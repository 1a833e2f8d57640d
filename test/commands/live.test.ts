import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { capture } from "../../src/commands/capture.ts";
import { generate } from "../../src/commands/generate.ts";
import type { Invocation } from "../../src/commands/invocation.ts";
import { preview } from "../../src/commands/preview.ts";
import { run } from "../../src/commands/run.ts";
import { sources } from "../../src/commands/sources.ts";
import { DepecheError } from "../../src/error.ts";
import { describeWith } from "../../src/sources/entities.ts";
import { readMarket } from "../../src/sources/market.ts";
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

const command =
  (run: typeof generate | typeof capture | typeof sources) =>
  (words: readonly string[], values: Invocation["values"]): Promise<Said> =>
    invoke((invocation) => run(invocation, exchange.effects), words, values);

const live = { market: "live", sector: "artificial-intelligence", benchmark: "cmc20", seed: "1" } as const;
const written = () => join(folder, "out");
const generateLive = (more: Invocation["values"] = {}) =>
  command(generate)(["sector-move"], { ...live, out: written(), ...more });
const articleOf = (): { readonly [key: string]: string } & {
  readonly findings: readonly { readonly code: string; readonly verdict: string; readonly message: string }[];
  readonly sources: readonly { readonly name: string }[];
  readonly facts: readonly { readonly id: string; readonly value: unknown; readonly source: { readonly id: string } }[];
} => {
  const [slug = ""] = readdirSync(written());
  return JSON.parse(readFileSync(join(written(), slug, "article.json"), "utf8"));
};

/** A file in the working folder. */
function file(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, text);
  return path;
}

describe("generate --market live", () => {
  const events = `- type: model-release
  id: deepseek-r1
  date: 2025-01-20
  source: { name: DeepSeek }
  model: R1
  organization: DeepSeek
  url: https://huggingface.co/deepseek-ai/DeepSeek-R1
- type: social-post
  url: https://x.com/itsPaulAi/status/1882000000000000000
`;

  test("writes an article of what the sources say, each credited as it wants to be", async () => {
    const { told, error } = await generateLive({ event: [file("events.yaml", events)] });
    expect(error).toBeNull();
    expect(told.filter((line) => /^(?:E_|SOURCE)/u.test(line))).toEqual([]);
    const { markdown = "", html = "", asOf, findings, sources: credits, facts } = articleOf();
    expect(asOf).toBe("2025-01-27T05:00:00Z");
    expect(findings.filter(({ verdict }) => verdict !== "warn")).toEqual([]);
    expect(markdown).toContain("9,01\u202f%");
    expect(markdown).toContain("CMC20");
    expect(markdown).toContain("Résumé\u00a0: ");
    expect(markdown).toContain("R1 runs on my phone");
    expect(markdown).toContain("sous licence MIT");
    expect(markdown).toMatch(/354.190.téléchargements sur trente jours et 1.108.mentions «\u00a0j’aime\u00a0»/u);
    expect(credits.map(({ name }) => name)).toEqual(expect.arrayContaining(["CoinGecko", "CoinMarketCap"]));
    expect(html).toContain(
      '(<a href="https://www.coingecko.com/" rel="noopener"><span lang="en">Data provided by CoinGecko</span></a>)',
    );
    expect(facts.find(({ id }) => id === "artificial-intelligence.change.24h")).toMatchObject({
      value: -9.01,
      asOf: "2025-01-27T04:59:20.000Z",
      source: { id: "coingecko" },
    });
  });

  test("goes on with what is left when three sources fail, each in its way, and tells each", async () => {
    exchange.spoil("/binance/", "451");
    exchange.spoil("/kraken/", "200 with an error inside");
    exchange.spoil("/hugging-face/", "a connection reset half-way");
    const { told, error } = await generateLive({ event: [file("events.yaml", events)] });
    expect(error).toBeNull();
    const faults = told.filter((line) => line.startsWith("SOURCE"));
    expect(faults).toEqual([
      expect.stringMatching(
        /^SOURCE\u00a0: Binance, GET http:\/\/127.* 451 trouvé .*de même pour \d+ autres demandes\.$/u,
      ),
      expect.stringMatching(/^SOURCE\u00a0: Kraken, GET http.*erreur «\u00a0EService:Unavailable\u00a0» trouvée/u),
      expect.stringMatching(/^SOURCE\u00a0: Hugging Face, GET http.*la connexion s’est rompue/u),
    ]);
    const { markdown = "", findings } = articleOf();
    const kept = findings.filter(({ code }) => code === "SOURCE");
    expect(kept.map(({ code, message }) => `${code}\u00a0: ${message}`)).toEqual(faults);
    expect(markdown).toContain("9,01\u202f%");
    expect(markdown).toContain("R1");
  });

  test("holds a price on which a second source disagrees, the first being the one that is told", async () => {
    exchange.spoil("pair=XBTUSD", (response, path, nowMs) =>
      send(response, 200, answerTo(path, nowMs)?.body.replaceAll("100333.39095", "94000") ?? ""),
    );
    expect((await generateLive()).error).toBeNull();
    const { findings, facts } = articleOf();
    const [held] = findings.filter(({ code }) => code === "CROSS");
    expect(held?.verdict).toBe("hold");
    expect(held?.message).toMatch(/selon CoinGecko, qui est retenu, mais 94.000.USD selon Kraken/u);
    expect(facts.find(({ id }) => id === "bitcoin.price")?.value).toBe(100363.5);
  });

  test("tells records and usual days from the closes of the sources and of our own record", async () => {
    await generateLive();
    const { markdown = "", facts } = articleOf();
    expect(markdown).toContain("au plus bas depuis le 17\u00a0octobre 2024");
    expect(facts.find(({ id }) => id === "virtual-protocol.lowestSince")?.value).toBe("2024-10-17");
  });

  test("makes a thinner article without what is not required", async () => {
    exchange.spoil("/coins/markets", "truncated JSON");
    exchange.spoil("/binance/", "429 in HTML");
    exchange.spoil("/kraken/", "503");
    const { error } = await generateLive();
    expect(error).toBeNull();
    const { markdown = "", facts } = articleOf();
    expect(markdown).toContain("9,01\u202f%");
    expect(markdown).not.toContain("Bittensor");
    // What is missing is missing, never zero.
    expect(facts.filter(({ value }) => value === 0)).toEqual([]);
  });

  test("takes the assets from an exchange when CoinGecko lists none, under that exchange's name", async () => {
    exchange.spoil("/coins/markets", "an empty list");
    expect((await generateLive()).error).toBeNull();
    const bitcoin = articleOf().facts.find(({ id }) => id === "bitcoin.change.24h");
    expect(bitcoin).toMatchObject({ value: -4.5018, source: { id: "binance" } });
  });

  test.each<readonly [what: string, path: string, fault: Parameters<Exchange["spoil"]>[1], code: string, says: string]>(
    [
      ["its sector", "/coingecko/", "503", "E_SOURCE_STATUS", "CoinGecko, GET http"],
      [
        "its sector's change",
        "/coins/categories",
        "nulls everywhere",
        "E_SOURCE_EMPTY",
        "aucune trouvée pour «\u00a0artificial-intelligence\u00a0»",
      ],
      [
        "its sector's figures of today",
        "/coins/categories?",
        "an answer an hour old",
        "E_SOURCE_STALE",
        "15\u00a0min attendues",
      ],
      ["its benchmark", "/coinmarketcap/", "200 with an error inside", "E_SOURCE_REFUSED", "CoinMarketCap, GET http"],
      [
        "its benchmark, renamed",
        "/coinmarketcap/",
        "a field renamed",
        "E_SOURCE_CONTENT",
        "data.value, cette clé est obligatoire",
      ],
    ],
  )("ends with 4 and writes nothing without %s", async (_what, path, fault, code, says) => {
    exchange.spoil(path, fault);
    const { error, exit } = await generateLive();
    expect([error?.code, exit]).toEqual([code, 4]);
    expect(error?.message).toContain(says);
    expect(existsSync(written())).toBe(false);
  });

  test("sets the sector against the whole market when asked to", async () => {
    const { error } = await generateLive({ benchmark: "crypto-market" });
    expect(error).toBeNull();
    const { markdown = "" } = articleOf();
    expect(markdown).toMatch(/9,01.% sur vingt-quatre heures, soit 3,41.points de plus que la capitalisation totale/u);
    expect(exchange.askedOf("coinmarketcap")).toEqual([]);
  });

  test("ends with 4 when the benchmark that nobody chose does not come", async () => {
    exchange.spoil("/coinmarketcap/", "404");
    const { benchmark: _, ...rest } = live;
    const { error } = await command(generate)(["sector-move"], { ...rest, out: written() });
    expect(error?.code).toBe("E_SOURCE_STATUS");
    expect(error?.message).toMatch(/^Le repère n’a pas pu être relevé\. CoinMarketCap, GET http/u);
  });

  test("ends with 4 when the benchmark needs a key that is not there", async () => {
    const { error, exit } = await generateLive({ benchmark: "coindesk-20" });
    expect([error?.code, exit]).toEqual(["E_SOURCE_KEY", 4]);
    expect(error?.message).toContain("clé attendue dans DEPECHE_COINDESK_KEY, aucune trouvée");
  });

  test("ends with 2 when the sector does not exist, and says which was meant", async () => {
    const { error, told, exit } = await generateLive({ sector: "artificial-inteligence" });
    expect([error?.code, exit]).toEqual(["E_SECTOR_UNKNOWN", 2]);
    expect(told.join("\n")).toContain("vouliez-vous dire «\u00a0artificial-intelligence\u00a0»");
  });

  test("ends with 4 when nobody answers at all", async () => {
    exchange.spoil("/", "a connection reset at once");
    const { error, exit } = await generateLive();
    expect([error?.code, exit]).toEqual(["E_SOURCE_NETWORK", 4]);
    expect(error?.message).toMatch(/^Aucune source n’a donné de relevé\. CoinGecko, GET http/u);
  });

  test("tells each of them then, once, and keeps nothing but the memory of the sources", async () => {
    exchange.spoil("/", "the wrong content type");
    const { told, error } = await generateLive();
    const faults = [...told.filter((line) => line.startsWith("E_SOURCE")), error?.message ?? ""];
    for (const name of ["CoinGecko", "CoinMarketCap", "Binance", "Kraken"])
      expect(faults.filter((line) => line.includes(`${name}, GET http`))).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([".depeche"]);
  });

  test("keeps no capture of which no article could be made", async () => {
    exchange.spoil("/coingecko/", "503");
    expect((await generateLive()).exit).toBe(4);
    expect(readdirSync(folder)).toEqual([".depeche"]);
  });

  test("asks the source of a benchmark that the list names, and says what that lacks", async () => {
    const { error, exit } = await generateLive({ benchmark: "eur-usd" });
    expect(exchange.askedOf("ecb")).toHaveLength(1);
    expect([error?.code, exit]).toEqual(["E_SOURCE_EMPTY", 4]);
    expect(error?.message).toMatch(/^«.eur-usd.» n’a aucune variation/u);
  });

  test("speaks of sources, and of no file, when none of them knows the benchmark", async () => {
    const { error, exit } = await generateLive({ benchmark: "bitcoinn" });
    expect([error?.code, exit]).toEqual(["E_BENCHMARK_UNKNOWN", 2]);
    expect(error?.message).toBe(
      "Le repère «\u00a0bitcoinn\u00a0» n’est connu d’aucune des sources interrogées (--benchmark\u202f; vouliez-vous dire «\u00a0bitcoin\u00a0»\u202f?).",
    );
  });

  test("takes the only sector of the list when none is named, and asks nothing when there is a choice", async () => {
    const { sector: _, ...rest } = live;
    const one = await command(generate)(["sector-move"], { ...rest, out: written() });
    expect(one.error).toBeNull();
    expect(articleOf().markdown).toContain("9,01\u202f%");
    const asked = exchange.server.asked.length;
    file("watch.yaml", "members: 2\ncategories: [gaming, layer-1]\nassets: []\n");
    const config = file("depeche.yaml", `watch: ${join(folder, "watch.yaml")}\n`);
    const two = await command(generate)(["sector-move"], { ...rest, config });
    expect([two.error?.code, two.error?.message]).toEqual([
      "E_SECTOR_UNKNOWN",
      "Précisez le secteur avec --sector (suivis\u00a0: gaming, layer-1).",
    ]);
    expect(exchange.server.asked).toHaveLength(asked);
  });

  test("asks for the chart of a member that stands on the board of the day too", async () => {
    file(
      "watch.yaml",
      `members: 15
assets: [{ id: bitcoin, name: Bitcoin, symbol: BTC }]
board: [{ id: near, name: NEAR Protocol, symbol: NEAR }, { id: cardano, name: Cardano, symbol: ADA }]
categories: [artificial-intelligence]
`,
    );
    const config = file("depeche.yaml", `watch: ${join(folder, "watch.yaml")}\n`);
    expect((await generateLive({ config })).error).toBeNull();
    const charted = () =>
      exchange
        .askedOf("coingecko")
        .filter((path) => path.includes("market_chart"))
        .join("\n");
    expect(charted()).toContain("/coins/near/market_chart");
    const everything = await openExchange();
    await invoke((invocation) => capture(invocation, everything.effects), [], { config, out: join(folder, "m.yaml") });
    const all = everything.askedOf("coingecko").join("\n");
    await everything.close();
    expect(all).toContain("/coins/near/market_chart");
    expect(all).not.toContain("/coins/cardano/market_chart");
  });

  test("can be made again from the capture that was kept, to the byte", async () => {
    await generateLive();
    const first = articleOf();
    const [captured = ""] = readdirSync(join(folder, "captures")).filter((name) => name !== "closes.json");
    const market = join(folder, "captures", captured, "market.json");
    const { error } = await generateLive({ market, at: first.generatedAt ?? "" });
    expect(error).toBeNull();
    expect(articleOf()).toEqual(first);
  });
});

describe("capture", () => {
  const out = () => join(folder, "marche.yaml");
  const run = (more: Invocation["values"] = {}) => command(capture)([], { out: out(), ...more });

  test("writes a market file of all the open sources, which preview takes as it is", async () => {
    const { told, error } = await run();
    expect(error).toBeNull();
    expect(told.at(-1)).toBe(
      `Relevé écrit dans ${out()}\u00a0: 43\u00a0lignes de CoinGecko, CoinMarketCap, DefiLlama, Steam, BCE, Alternative.me, Cboe.`,
    );
    const text = readFileSync(out(), "utf8");
    expect(text.startsWith("# Historique\u00a0: clôtures de 14\u00a0lignes sur 43, depuis le 2024-01-28")).toBe(true);
    for (const id of ["fear-greed", "vix", "eur-usd", "defi-tvl", "steam-counter-strike-2", "layer-1", "dex"])
      expect(text).toContain(`- id: ${id}\n`);
    expect(text).toContain("totals:\n  id: crypto-market\n");
    const shown = await command(preview)(["sector-move"], { ...live, market: out() });
    expect(shown.error).toBeNull();
    expect(shown.printed).toContain("CMC20");
  });

  test("puts both prices of an asset in the file, the primary named", async () => {
    await run();
    expect(readFileSync(out(), "utf8")).toContain(`    price:
      value: 100363.5
      also:
        - value: 100403.6454
          source:
            id: binance
`);
  });

  test("tells what is missing, in the file as on the screen", async () => {
    exchange.spoil("/cboe/", "404");
    const { told, error } = await run();
    expect(error).toBeNull();
    expect(told.filter((line) => line.startsWith("E_SOURCE_STATUS\u00a0: Cboe, GET "))).toHaveLength(1);
    expect(readFileSync(out(), "utf8")).toMatch(/^# Cboe, GET .* 404 trouvé/mu);
    expect(readFileSync(out(), "utf8")).not.toContain("id: vix");
  });

  test("with --json puts one document on standard output, with how far back each row is known", async () => {
    const { printed } = await run({ json: true, out: join(folder, "m.json"), event: [file("e.json", "[]")] });
    const report = JSON.parse(printed);
    expect(report).toMatchObject({ file: join(folder, "m.json"), faults: [], events: [join(folder, "e.json")] });
    expect(report.depth).toContainEqual({ id: "bitcoin", closes: 365, since: "2024-01-28" });
    expect(report.depth).toContainEqual({ id: "cmc20", closes: 0, since: null });
    expect(JSON.parse(readFileSync(join(folder, "m.json"), "utf8"))).toHaveProperty("assets");
  });

  test("asks for charts once a day: the closes come from our own record then", async () => {
    const charts = () => exchange.askedOf("coingecko").filter((path) => path.includes("market_chart")).length;
    await run();
    expect(charts()).toBe(11);
    const first = readFileSync(out(), "utf8");
    await run();
    expect(charts()).toBe(11);
    expect(readFileSync(out(), "utf8").match(/- \[ /gu)).toHaveLength(first.match(/- \[ /gu)?.length ?? 0);
    expect(Object.keys(JSON.parse(readFileSync(join(folder, "captures", "closes.json"), "utf8")))).toHaveLength(14);
  });

  test("keeps closes when the charts fail the next day, and makes up none for the day that is missing", async () => {
    await run();
    const next = await openExchange({}, exchange.effects.now() + 86_400_000);
    next.spoil("market_chart", "503");
    const effects = { ...next.effects, workingFolder: folder };
    const { told } = await invoke((invocation) => capture(invocation, effects), [], { out: out() });
    await next.close();
    expect(told.join("\n")).toContain("E_SOURCE_STATUS\u00a0: CoinGecko, GET");
    const market = readMarket(readFileSync(out(), "utf8"), "marche.yaml", describeWith([]));
    const dates = market.histories.find(({ about }) => about === "bitcoin")?.closes.map(({ date }) => date) ?? [];
    expect([dates.length, dates[0], dates.at(-1)]).toEqual([365, "2024-01-28", "2025-01-26"]);
  });

  test("reads depeche.yaml: where captures are kept, which sources are put aside, what is watched", async () => {
    file("watch.yaml", "members: 2\nassets: [{ id: bitcoin, name: Bitcoin, symbol: BTC }]\n");
    const config = file(
      "autre.yaml",
      `captures: releves\nwatch: ${join(folder, "watch.yaml")}\norigins: { steam: { enabled: false } }\n`,
    );
    const { told } = await run({ config });
    expect(told.at(-1)).toContain("8\u00a0lignes");
    expect(exchange.askedOf("steam")).toEqual([]);
    expect(existsSync(join(folder, "releves", "closes.json"))).toBe(true);
  });

  test.each<readonly [readonly string[], Invocation["values"], string]>([
    [[], {}, "--out FICHIER"],
    [["x"], { out: "m.yaml" }, "«\u00a0x\u00a0» est en trop"],
  ])("refuses %j %j", async (words, values, says) => {
    const { error } = await command(capture)(words, values);
    expect([error?.code, error?.message]).toEqual(["E_USAGE", expect.stringContaining(says)]);
  });

  test("a configuration with a key or a wrong address is refused before anything is asked", async () => {
    const wrong = [
      "origins: { coingecko: { key: secret } }",
      "origins: { coingeko: {} }",
      "origins: { coingecko: { url: ftp://x } }",
      "origins: { coingecko: { freshMinutes: 0 } }",
    ];
    for (const text of wrong)
      expect((await run({ config: file("faux.yaml", text) })).error?.code).toBe("E_CONFIG_INVALID");
    expect(exchange.server.asked).toEqual([]);
  });
});

describe("sources", () => {
  test("tells how each does, and remembers its last good answer", async () => {
    const first = await command(sources)([], {});
    expect(first.exit).toBe(0);
    expect(first.printed).toContain(
      `kraken (Kraken), ${exchange.server.url}/kraken\n  état\u00a0: répond, en 0\u00a0ms\n  clé\u00a0: sans objet\n  dernière bonne réponse\u00a0: 2025-01-27T05:00:20.000Z\n`,
    );
    expect(first.printed).toContain("  état\u00a0: clé manquante\n  clé\u00a0: absente (DEPECHE_COINDESK_KEY)\n");
    exchange.spoil("/kraken/", "503");
    const second = await command(sources)([], { json: true });
    const { sources: reports } = JSON.parse(second.printed);
    expect(reports.find(({ id }: { readonly id: string }) => id === "kraken")).toEqual({
      id: "kraken",
      name: "Kraken",
      base: `${exchange.server.url}/kraken`,
      state: "fault",
      latencyMs: expect.any(Number),
      keyedBy: null,
      keys: [],
      remaining: null,
      lastGood: "2025-01-27T05:00:20.000Z",
      fault: { code: "E_SOURCE_STATUS", message: expect.stringContaining("503 trouvé") },
    });
  });

  test("does without a memory where nothing may be written", async () => {
    const writeFile = (): never => {
      throw new DepecheError("E_OUTPUT", "lecture seule");
    };
    const { exit } = await invoke((invocation) => sources(invocation, { ...exchange.effects, writeFile }), [], {});
    expect(exit).toBe(0);
  });

  test("says which key is used and never the key", async () => {
    const keyed = await openExchange({ DEPECHE_COINGECKO_DEMO_KEY: "CG-secret" });
    const { printed } = await invoke((invocation) => sources(invocation, keyed.effects), [], {});
    await keyed.close();
    expect(printed).toContain("clé\u00a0: présente (DEPECHE_COINGECKO_DEMO_KEY)");
    expect(printed).not.toContain("CG-secret");
  });

  test("ends with 4 when none answers", async () => {
    exchange.spoil("/", "a connection reset at once");
    expect((await command(sources)([], {})).exit).toBe(4);
  });

  test("takes no word", async () => {
    expect((await command(sources)(["x"], {})).error?.code).toBe("E_USAGE");
  });
});

describe("run", () => {
  const config = (benchmark: string) => `targets:
  fil: { type: ninjs, folder: ${JSON.stringify(join(folder, "fil"))}, base: https://redaction.example/depeche }
editions:
  matin:
    market: live
    out: ${JSON.stringify(written())}
    targets: [fil]
    articles:
      - { kind: sector-move, sector: artificial-intelligence, benchmark: ${benchmark}, seed: 1 }
`;
  const edition = () => invoke((invocation) => run(invocation, exchange.effects), ["matin"], {});

  test("captures, writes, proofreads and leaves a draft in one call", async () => {
    file("depeche.yaml", config("cmc20"));
    const { exit, printed } = await edition();
    expect({ exit, printed }).toEqual({ exit: 0, printed: expect.stringContaining("brouillon créé") });
    expect(readdirSync(join(folder, "fil")).length).toBeGreaterThan(0);
    expect(articleOf().facts.some(({ source }) => source.id === "coingecko")).toBe(true);
  });

  test("ends with 4 when a source does not give what the article needs, and publishes nothing", async () => {
    file("depeche.yaml", config("coindesk-20"));
    const { exit } = await edition();
    expect(exit).toBe(4);
    expect(existsSync(join(folder, "fil"))).toBe(false);
  });
});
