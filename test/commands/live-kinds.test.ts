/** Which kinds live sources can tell, and what is asked of them for each. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { generate } from "../../src/commands/generate.ts";
import type { Invocation } from "../../src/commands/invocation.ts";
import { readArticle } from "../../src/sources/article.ts";
import { type Exchange, openExchange } from "../exchange/exchange.ts";
import { invoke, type Said } from "./invoke.ts";

let exchange: Exchange;
let folder: string;
beforeEach(async () => {
  exchange = await openExchange();
  folder = exchange.effects.workingFolder;
});
afterEach(() => exchange.close());

const written = () => join(folder, "out");

function generateLive(kind: string, more: Invocation["values"] = {}): Promise<Said> {
  const values = { market: "live", seed: "1", out: written(), ...more };
  return invoke((invocation) => generate(invocation, exchange.effects), [kind], values);
}

function file(name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const articleOf = () => {
  const [slug = ""] = readdirSync(written());
  const path = join(written(), slug, "article.json");
  return readArticle(readFileSync(path, "utf8"), path);
};

const release = `type: model-release
id: deepseek-r1
date: 2025-01-27
source: { name: DeepSeek }
model: R1
organization: DeepSeek
`;

describe("refused before anything is asked", () => {
  test.each<readonly [what: string, kind: string, event: string | null, says: string]>([
    [
      "the close of an index",
      "index-close",
      null,
      "Le type «\u00a0index-close\u00a0» raconte un indice à sa clôture, et aucune source en direct n’en donne\u00a0: --market attend un fichier de marché, «\u00a0live\u00a0» trouvé.",
    ],
    ["an event without its file", "model-release", null, "«\u00a0model-release\u00a0», aucun fichier trouvé."],
    [
      "an event of another type",
      "funding-round",
      release,
      "--event attend un événement de type «\u00a0funding-round\u00a0», aucun trouvé dans le fichier donné.",
    ],
  ])("%s", async (_what, kind, event, says) => {
    const { error, exit } = await generateLive(kind, event === null ? {} : { event: [file("e.yaml", event)] });
    expect([error?.code, exit]).toEqual(["E_USAGE", 2]);
    expect(error?.message).toContain(says);
    expect(exchange.server.asked).toEqual([]);
    expect(existsSync(written())).toBe(false);
  });
});

describe("an event", () => {
  test("is told with the large assets, and no sector is asked for that nobody named", async () => {
    const { error } = await generateLive("model-release", { event: [file("e.yaml", release)] });
    expect(error).toBeNull();
    expect(exchange.askedOf("coinmarketcap")).toEqual([]);
    expect(exchange.askedOf("coingecko").filter((path) => path.includes("category"))).toEqual([]);
    expect(articleOf().markdown).toContain("R1");
  });

  test("is told with its sector when that is named", async () => {
    const sector = "artificial-intelligence";
    const { error } = await generateLive("model-release", { event: [file("e.yaml", release)], sector });
    expect(error).toBeNull();
    expect(articleOf().markdown).toContain("9,01\u202f%");
  });

  test("lacks what its own file does not say, whatever ails the sources of the market", async () => {
    exchange.spoil("/coingecko/global", "503");
    const ours = readFileSync("templates/model-release.hbs", "utf8");
    file("model-release.hbs", ours.replace("needs: [event.model,", "needs: [event.cost, event.model,"));
    const asked = { event: [file("e.yaml", release)], templates: folder };
    const { error, exit, told } = await generateLive("model-release", asked);
    expect([error?.code, exit]).toEqual(["E_FACT_MISSING", 2]);
    expect(error?.message).toContain("event.cost");
    expect(error?.message).not.toContain("CoinGecko");
    expect(told.filter((line) => line.includes("CoinGecko, GET http"))).toHaveLength(1);
  });
});
