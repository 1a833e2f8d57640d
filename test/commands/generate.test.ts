import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { generate } from "../../src/commands/generate.ts";
import type { Invocation } from "../../src/commands/invocation.ts";
import { preview } from "../../src/commands/preview.ts";
import { invoke } from "./invoke.ts";

// Each version compiles every template.
jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "depeche-generate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string): string => join(folder, name);

const market = (asOf: string, price: number): string => `asOf: ${asOf}
currency: USD
source: { name: Relevé }
assets:
  - { id: bitcoin, name: Bitcoin, price: ${price}, change24h: -4.5 }
  - { id: ethereum, name: Ethereum, price: 3155.74, change24h: -5.8 }
`;
const article = path("out/marche-crypto-bitcoin-2025-01-27/article.json");
const values = (more: Invocation["values"]): Invocation["values"] => ({ out: path("out"), ...more });

beforeAll(async () => {
  writeFileSync(path("matin.yaml"), market("2025-01-27T05:00:00Z", 100_363.5));
  writeFileSync(path("soir.yaml"), market("2025-01-27T17:30:00Z", 102_800));
  const { exit } = await invoke(generate, ["crypto-daily"], values({ market: path("matin.yaml") }));
  expect(exit).toBe(0);
});

describe("generate --previous", () => {
  test("writes no version when nothing changed, and says so", async () => {
    const asked = values({ market: path("matin.yaml"), previous: article, out: path("ailleurs") });
    const said = await invoke(generate, ["crypto-daily"], asked);
    expect(said).toMatchObject({ exit: 0, printed: "" });
    expect(said.told).toEqual([
      "Aucune donnée imprimée n’a changé depuis la version 1\u00a0: pas de nouvelle version.",
    ]);
    const { printed } = await invoke(generate, ["crypto-daily"], { ...asked, json: true });
    expect(JSON.parse(printed)).toEqual({
      unchanged: true,
      id: "crypto-daily:bitcoin:2025-01-27",
      slug: "marche-crypto-bitcoin-2025-01-27",
      version: 1,
    });
    expect(existsSync(path("ailleurs"))).toBe(false);
  });

  test("is refused when the file is none, and nothing is written", async () => {
    const asked = values({ market: path("soir.yaml"), previous: path("rien.json"), out: path("ailleurs") });
    const said = await invoke(generate, ["crypto-daily"], asked);
    expect(said).toMatchObject({ exit: 2, error: { code: "E_FILE_MISSING" } });
    expect(existsSync(path("ailleurs"))).toBe(false);
  });

  test("is shown by preview", async () => {
    const said = await invoke(preview, ["crypto-daily"], { market: path("soir.yaml"), previous: article });
    expect(said.printed).toContain("Mise à jour à 18\u00a0h\u00a030, heure de Paris\u00a0: le bitcoin vaut désormais");
  });

  test("writes the next version in the place of the one before", async () => {
    const asked = values({ market: path("soir.yaml"), previous: article });
    const said = await invoke(generate, ["crypto-daily"], asked);
    expect(said.exit).toBe(0);
    expect(JSON.parse(readFileSync(article, "utf8"))).toMatchObject({
      version: 2,
      id: "crypto-daily:bitcoin:2025-01-27",
      notes: [{ is: "update" }],
      revisions: [{ version: 2, of: 1, at: "2025-01-27T17:30:00Z" }],
    });
  });
});
