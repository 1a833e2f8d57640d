import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { addressVariable } from "../src/sources/http/endpoint.ts";
import { originIds } from "../src/sources/origin.ts";
import { answerTo } from "./exchange/answers.ts";
import { type Server, send, serve } from "./exchange/server.ts";

const cli = resolve("dist/cli.js");
const folder = mkdtempSync(join(tmpdir(), "depeche-"));
let server: Server;
let isDown = false;
/** A key of the paid plan, whose holders need not wait between calls. */
const secret = "clef-tres-secrete";
beforeAll(async () => {
  server = await serve((path, response) => {
    const answer = isDown ? null : answerTo(path, Date.now());
    return answer === null ? send(response, 404, "{}") : send(response, 200, answer.body, answer.type);
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command with every source at the local server: nothing of it may be replaced, the clock included. */
function depeche(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const addresses = Object.fromEntries(originIds.map((id) => [addressVariable(id), `${server.url}/${id}`]));
  const child = spawn("node", [cli, ...args], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_OPTIONS: "",
      DEPECHE_COINDESK_KEY: secret,
      DEPECHE_COINGECKO_PRO_KEY: secret,
      ...addresses,
      ...env,
    },
  });
  const texts = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    texts.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    texts.stderr += chunk;
  });
  return new Promise((done) => {
    child.on("close", (status) => done({ status, ...texts }));
  });
}

describe("the command itself", () => {
  test("writes an article of live sources, keeps the capture, and ends as soon as it has written", async () => {
    const { status, stderr } = await depeche([
      "generate",
      "sector-move",
      "--market",
      "live",
      "--sector",
      "artificial-intelligence",
      "--benchmark",
      "coindesk-20",
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining("Article écrit dans out") });
    const [slug = ""] = readdirSync(join(folder, "out"));
    const text = readFileSync(join(folder, "out", slug, "article.md"), "utf8");
    expect(text).toContain("CoinDesk 20");
    expect(text).toContain('attribution: "Data provided by CoinGecko"');
    expect(existsSync(join(folder, "captures", "closes.json"))).toBe(true);
    const everything = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
    expect(everything.join("\n") + stderr).not.toContain(secret);
  }, 60_000);

  test("writes the day of the market with no more than the kind's name", async () => {
    const { status, stderr } = await depeche(["generate", "crypto-daily", "--market", "live", "--out", "jour"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining("Article écrit dans jour") });
    expect(stderr).not.toMatch(/^(?:SOURCE|E_)/mu);
    const [slug = ""] = readdirSync(join(folder, "jour"));
    const text = readFileSync(join(folder, "jour", slug, "article.md"), "utf8");
    expect(text).toMatch(/100.364.dollars/u);
    expect(text).toMatch(/capitalisation totale du marché des cryptomonnaies/u);
    expect(text).toContain("Alternative.me");
    expect(text).toContain('attribution: "Data provided by CoinGecko"');
    expect(text).toMatch(/^Résumé\u00a0: /mu);
  }, 60_000);

  test.each([
    ["of a file", resolve("data/markets/2025-01-27.yaml"), false],
    ["of live sources", "live", true],
  ])(
    "makes an article %s, and loads the HTTP library only if it must",
    async (_what, market, isLoaded) => {
      const coverage = mkdtempSync(join(folder, "modules-"));
      const subject = ["--sector", "artificial-intelligence", "--benchmark", "coindesk-20"];
      const { status } = await depeche(["preview", "sector-move", "--market", market, ...subject], {
        NODE_V8_COVERAGE: coverage,
      });
      expect(status).toBe(0);
      const modules = readdirSync(coverage).map((name) => readFileSync(join(coverage, name), "utf8"));
      expect(modules.join("").includes("/node_modules/axios/")).toBe(isLoaded);
    },
    60_000,
  );

  test("tells each source in one JSON document", async () => {
    const { status, stdout } = await depeche(["sources", "--json"]);
    expect(status).toBe(0);
    const { sources } = JSON.parse(stdout);
    expect(sources).toHaveLength(originIds.length);
    expect(sources.map(({ state }: { readonly state: string }) => state)).toEqual(originIds.map(() => "ok"));
  }, 60_000);

  test("ends with 4 and one sentence when no source answers", async () => {
    isDown = true;
    const { status, stdout, stderr } = await depeche(["capture", "--out", "rien.yaml"]);
    isDown = false;
    expect({ status, stdout }).toEqual({ status: 4, stdout: "" });
    expect(stderr).toMatch(/^E_SOURCE_STATUS\u00a0: Aucune source n’a donné de relevé\. CoinGecko, GET http/mu);
    expect(existsSync(join(folder, "rien.yaml"))).toBe(false);
  }, 60_000);
});
