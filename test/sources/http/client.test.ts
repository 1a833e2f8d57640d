import { afterEach, describe, expect, test } from "@jest/globals";
import * as z from "zod";
import { type Kept, validators } from "../../../src/sources/http/cache.ts";
import type { Outcome } from "../../../src/sources/http/client.ts";
import { faultCode, faultSentence, mergeFaults } from "../../../src/sources/http/fault.ts";
import type { Question } from "../../../src/sources/http/question.ts";
import { type Exchange, openExchange } from "../../exchange/exchange.ts";
import type { FaultName } from "../../exchange/faults.ts";
import { askOf } from "../../exchange/line.ts";
import { type Server, send, serve } from "../../exchange/server.ts";

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

async function exchange(env: Readonly<Record<string, string>> = {}): Promise<Exchange> {
  const opened = await openExchange(env);
  open.push(opened);
  return opened;
}

async function server(answer: Parameters<typeof serve>[0]): Promise<Server> {
  const served = await serve(answer);
  open.push(served);
  return served;
}

const question: Question<unknown[]> = {
  origin: "coingecko",
  path: "/coins/categories",
  query: { order: "market_cap_desc" },
  format: "json",
  schema: z.array(z.unknown()),
};

const quick = { coingecko: { timeoutSeconds: 0.1 } };

test("an answer comes with the address that was asked", async () => {
  const opened = await exchange();
  const answer = await askOf(opened)(question);
  expect(answer).toMatchObject({
    is: "answer",
    address: `${opened.server.url}/coingecko/coins/categories?order=market_cap_desc`,
  });
});

describe("a fault is a value that names the source and the address, and says what was expected and found", () => {
  test.each<readonly [fault: FaultName, code: string, says: string, attempts: number]>([
    ["429 in JSON", "E_SOURCE_LIMITED", "You've exceeded the Rate Limit", 4],
    ["429 in HTML", "E_SOURCE_LIMITED", "429 trouvé (trop d’appels)", 4],
    ["401", "E_SOURCE_KEY", "API Key Missing", 1],
    ["403", "E_SOURCE_STATUS", "403 trouvé (accès interdit, «\u00a0Forbidden\u00a0»)", 1],
    ["404", "E_SOURCE_STATUS", "404 trouvé (introuvable, «\u00a0coin not found\u00a0»)", 1],
    ["451", "E_SOURCE_STATUS", "451 trouvé (indisponible dans ce pays", 1],
    ["500", "E_SOURCE_STATUS", "500 trouvé (panne du serveur", 4],
    ["503", "E_SOURCE_STATUS", "503 trouvé (panne du serveur)", 4],
    ["a time-out", "E_SOURCE_TIMEOUT", "réponse attendue en 0,1\u00a0s au plus", 4],
    ["a body that drips", "E_SOURCE_TIMEOUT", "réponse attendue en 0,1\u00a0s au plus", 4],
    ["a connection reset half-way", "E_SOURCE_NETWORK", "la connexion s’est rompue", 4],
    ["a connection reset at once", "E_SOURCE_NETWORK", "la connexion s’est rompue", 4],
    ["truncated JSON", "E_SOURCE_CONTENT", "JSON entier attendu", 1],
    ["200 with an error inside", "E_SOURCE_CONTENT", "liste attendue, groupe de clés trouvé", 1],
    ["the wrong content type", "E_SOURCE_CONTENT", "JSON attendu, type «\u00a0text/html\u00a0» trouvé", 1],
    ["50 MB of JSON", "E_SOURCE_CONTENT", "16\u00a0Mo attendus au plus", 1],
    ["a redirect to another host", "E_SOURCE_REDIRECT", "renvoi vers localhost:9 trouvé", 1],
  ])("%s", async (fault, code, says, attempts) => {
    const opened = await exchange();
    opened.spoil("/coins/categories", fault);
    const settings = fault.startsWith("a time-out") || fault.startsWith("a body") ? quick : {};
    const answer = await askOf(opened, settings)(question);
    if (answer.is !== "fault") throw new Error("a fault was expected");
    expect(faultCode(answer.fault)).toBe(code);
    const sentence = faultSentence(answer.fault);
    expect(sentence.startsWith(`CoinGecko, GET ${opened.server.url}/coingecko/coins/categories?order=`)).toBe(true);
    expect(sentence).toContain(says);
    expect(sentence).toMatch(/[.?]$/u);
    expect(opened.askedOf("coingecko")).toHaveLength(attempts);
  });

  test("a server that is not there", async () => {
    const opened = await exchange();
    const gone = await serve(() => undefined);
    await gone.close();
    const answer = await askOf(opened, { x: { url: "http://127.0.0.1:9" } })({ ...question, origin: "coingecko" });
    expect(answer.is).toBe("answer");
    const effects = { ...opened.effects, env: () => null };
    const lost = await askOf({ ...opened, effects }, { coingecko: { url: gone.url } })(question);
    expect(lost.is === "fault" ? faultSentence(lost.fault) : "").toContain("le serveur est hors d’atteinte");
  });
});

describe("a failure that may pass is repeated", () => {
  test("after what retry-after asks for, and with an own delay otherwise", async () => {
    const opened = await exchange();
    opened.spoil("/coins/categories", "429 in JSON");
    await askOf(opened)(question);
    expect(opened.slept.slice(0, 3)).toEqual([7000, 7000, 7000]);
    const other = await exchange();
    other.spoil("/coins/categories", "503");
    await askOf(other)(question);
    expect(other.slept).toEqual([500, 1000, 2000]);
  });

  test("until it passes", async () => {
    let count = 0;
    const flaky = await server((_path, response) => {
      count += 1;
      return count < 3 ? send(response, 502, "") : send(response, 200, "[1]");
    });
    const opened = await exchange({ DEPECHE_COINGECKO_URL: flaky.url });
    expect(await askOf(opened)(question)).toMatchObject({ is: "answer", value: [1] });
    expect(count).toBe(3);
  });
});

describe("a source that is down is left alone for the rest of the run", () => {
  test.each<readonly [fault: FaultName, asked: number]>([
    ["429 in HTML", 4],
    ["401", 1],
    ["451", 1],
    ["404", 2],
  ])("%s: asked %d times for two questions", async (fault, asked) => {
    const opened = await exchange();
    opened.spoil("/coingecko/", fault);
    const ask = askOf(opened);
    const [first, second] = [await ask(question), await ask({ ...question, path: "/global" })];
    expect([first.is, second.is]).toEqual(["fault", "fault"]);
    expect(second.is === "fault" ? second.fault.address : "").toContain("/global");
    expect(opened.askedOf("coingecko")).toHaveLength(asked);
  });

  test("by questions that wait their turn too, each told under its own address", async () => {
    const opened = await exchange();
    opened.spoil("/coingecko/", "429 in HTML");
    const ask = askOf(opened);
    const paths = Array.from({ length: 20 }, (_, index) => `/coins/c${index}/market_chart`);
    const answers = await Promise.all(paths.map((path) => ask({ ...question, path })));
    const told = answers.map((answer) => (answer.is === "fault" ? (answer.fault.address ?? "") : ""));
    paths.forEach((path, index) => {
      expect(told[index]).toContain(path);
    });
    expect(opened.askedOf("coingecko")).toHaveLength(4);
  });

  test("when nobody is there, all its questions costing no more than the first", async () => {
    const opened = await exchange();
    const gone = await serve(() => undefined);
    await gone.close();
    const effects = { ...opened.effects, env: () => null };
    const ask = askOf({ ...opened, effects }, { binance: { url: gone.url } });
    const paths = Array.from({ length: 17 }, (_, index) => `/klines${index}`);
    const answers = await Promise.all(paths.map((path) => ask({ ...question, origin: "binance", path })));
    const told = answers.flatMap((answer) => (answer.is === "fault" ? [answer.fault] : []));
    expect(mergeFaults(told).map(faultSentence)).toEqual([
      expect.stringMatching(/hors d’atteinte.*de même pour 16.autres demandes/u),
    ]);
    expect(opened.slept).toEqual([500, 1000, 2000]);
  });

  test("and the others go on", async () => {
    const opened = await exchange();
    opened.spoil("/coingecko/", "401");
    const ask = askOf(opened);
    await ask(question);
    const steam = { ...question, origin: "steam", path: "/ISteamUserStats/GetNumberOfCurrentPlayers/v1/" } as const;
    expect((await ask({ ...steam, schema: z.unknown() })).is).toBe("answer");
  });
});

describe("redirections", () => {
  test("are followed within the server", async () => {
    const moved = await server((path, response) => {
      if (path.startsWith("/new")) return send(response, 200, "[2]");
      response.writeHead(301, { location: "/new" });
      return response.end();
    });
    const opened = await exchange({ DEPECHE_COINGECKO_URL: moved.url });
    expect(await askOf(opened)(question)).toMatchObject({ is: "answer", value: [2], address: `${moved.url}/new` });
  });

  test("end when they go round", async () => {
    const round = await server((_path, response) => {
      response.writeHead(302, { location: "/again" });
      response.end();
    });
    const opened = await exchange({ DEPECHE_COINGECKO_URL: round.url });
    const answer = await askOf(opened)(question);
    expect(answer.is === "fault" ? faultSentence(answer.fault) : "").toContain("3 renvois attendus au plus");
    expect(round.asked).toHaveLength(4);
  });
});

describe("keys", () => {
  const key = "CG-0123456789abcdef";

  test("travel in the header that the source wants, and nowhere else", async () => {
    const opened = await exchange({ DEPECHE_COINGECKO_DEMO_KEY: key, DEPECHE_COINDESK_KEY: "clef" });
    await askOf(opened)(question);
    await askOf(opened)({ ...question, origin: "coindesk", path: "/index/cc/v1/latest/tick" });
    const [first, second] = opened.server.asked;
    expect(first?.headers["x-cg-demo-api-key"]).toBe(key);
    expect(second?.headers.authorization).toBe("Apikey clef");
    expect(opened.server.asked.map(({ path }) => path).join()).not.toContain(key);
  });

  test("are never shown, even when the source repeats them", async () => {
    const rude = await server((_path, response) => send(response, 401, JSON.stringify({ error: `bad key ${key}` })));
    const opened = await exchange({ DEPECHE_COINGECKO_PRO_KEY: key, DEPECHE_COINGECKO_URL: rude.url });
    const answer = await askOf(opened)(question);
    expect(answer.is).toBe("fault");
    expect(JSON.stringify(answer)).not.toContain(key);
    expect(JSON.stringify(answer)).toContain("bad key …");
  });

  test("that are missing are told without asking", async () => {
    const opened = await exchange();
    const answer = await askOf(opened)({ ...question, origin: "coindesk" });
    expect(answer.is === "fault" ? faultSentence(answer.fault) : "").toBe(
      "CoinDesk\u00a0: clé attendue dans DEPECHE_COINDESK_KEY, aucune trouvée.",
    );
    expect(opened.server.asked).toEqual([]);
  });
});

test("a source put aside is not asked", async () => {
  const opened = await exchange();
  const answer = await askOf(opened, { coingecko: { enabled: false } })(question);
  expect(answer.is === "fault" ? faultSentence(answer.fault) : "").toContain("écartée par depeche.yaml");
  expect(opened.server.asked).toEqual([]);
});

describe("the conditional cache", () => {
  const kept = new Map<string, Kept>();
  const cache = {
    find: (address: string) => kept.get(address) ?? null,
    keep: (one: Kept) => kept.set(one.address, one),
  };
  const versioned = (etag: string, body: string) =>
    server((_path, response, request) => {
      if (request.headers["if-none-match"] === etag) {
        response.writeHead(304, { etag });
        return response.end();
      }
      response.writeHead(200, { etag, "content-type": "application/json" });
      return response.end(body);
    });

  test("asks whether a kept answer still holds, and uses it then", async () => {
    const source = await versioned('"v1"', "[1]");
    const opened = await exchange({ DEPECHE_COINGECKO_URL: source.url });
    const ask = askOf(opened, {}, cache);
    const first = await ask({ ...question, keep: true });
    expect(await ask({ ...question, keep: true })).toEqual(first);
    expect(source.asked.map(({ headers }) => headers["if-none-match"] ?? null)).toEqual([null, '"v1"']);
  });

  test("gives way to a new answer, and is not used for questions that are not to be kept", async () => {
    const source = await versioned('"v2"', "[2]");
    const opened = await exchange({ DEPECHE_COINGECKO_URL: source.url });
    const address = `${source.url}/coins/categories?order=market_cap_desc`;
    kept.set(address, { address, etag: '"v1"', lastModified: null, type: "application/json", body: "[1]" });
    const ask = askOf(opened, {}, cache);
    expect(await ask({ ...question, keep: true })).toMatchObject({ value: [2] });
    expect(kept.get(address)?.etag).toBe('"v2"');
    await ask(question);
    expect(source.asked.at(-1)?.headers["if-none-match"]).toBeUndefined();
  });

  test("keeps nothing that could not be asked about again", async () => {
    const plain = await server((_path, response) => send(response, 200, "[3]"));
    const opened = await exchange({ DEPECHE_COINGECKO_URL: plain.url });
    await askOf(opened, {}, cache)({ ...question, keep: true });
    expect(kept.has(`${plain.url}/coins/categories?order=market_cap_desc`)).toBe(false);
    expect(validators({ address: "", type: "", body: "", etag: null, lastModified: "hier" })).toEqual({
      "if-modified-since": "hier",
    });
  });
});

test("outcomes tell when, and how many calls are left in any of the forms of the header", async () => {
  const headers = [
    { "x-ratelimit-remaining": "41" },
    { "ratelimit-remaining": "7" },
    { ratelimit: '"api";r=499;t=300' },
    {},
  ];
  const told: Outcome[] = [];
  let rank = 0;
  const source = await server((_path, response) => {
    response.writeHead(200, { "content-type": "application/json", ...headers[rank] });
    rank += 1;
    response.end("[]");
  });
  const opened = await exchange({ DEPECHE_COINGECKO_URL: source.url });
  const ask = askOf(opened, {}, undefined, told);
  for (const _ of headers) await ask(question);
  expect(told.map(({ remaining }) => remaining)).toEqual([41, 7, 499, null]);
  expect(told[0]).toMatchObject({ origin: "coingecko", fault: null, atMs: opened.effects.now() });
});
