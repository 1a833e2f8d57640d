import { describe, expect, test } from "@jest/globals";
import { addressVariable, endpointOf } from "../../../src/sources/http/endpoint.ts";
import { originIds, originOf } from "../../../src/sources/origin.ts";

const envOf =
  (values: Readonly<Record<string, string>>) =>
  (name: string): string | null =>
    values[name] ?? null;
const none = envOf({});

describe("the base address", () => {
  test.each(originIds)("of %s is the table's when nobody says another, over https", (id) => {
    expect(endpointOf(id, {}, none).base).toBe(originOf(id).api);
    expect(originOf(id).api.startsWith("https://")).toBe(true);
  });

  test("comes from the environment before depeche.yaml, and from it before the table", () => {
    const settings = { "hugging-face": { url: "https://yaml.example/api/" } };
    expect(endpointOf("hugging-face", settings, none).base).toBe("https://yaml.example/api");
    const env = envOf({ DEPECHE_HUGGING_FACE_URL: "http://127.0.0.1:8080" });
    expect(addressVariable("hugging-face")).toBe("DEPECHE_HUGGING_FACE_URL");
    expect(endpointOf("hugging-face", settings, env).base).toBe("http://127.0.0.1:8080");
    expect(endpointOf("hugging-face", settings, envOf({ DEPECHE_HUGGING_FACE_URL: "" })).base).toBe(
      "https://yaml.example/api",
    );
  });

  test.each([
    ["ftp://x.example", "texte «\u00a0ftp://x.example\u00a0» trouvé"],
    ["nothing", "texte «\u00a0nothing\u00a0» trouvé"],
    ["https://user:secret@x.example", "adresse avec mot de passe trouvée"],
  ])("is refused as %s, without showing a password", (url, says) => {
    expect(() => endpointOf("x", {}, envOf({ DEPECHE_X_URL: url }))).toThrow(
      `DEPECHE_X_URL\u00a0: adresse http ou https attendue, ${says}.`,
    );
    expect(() => endpointOf("x", { x: { url } }, none)).toThrow("origins.x.url\u00a0: ");
  });
});

describe("the key", () => {
  test("of the paid plan wins, and leads to its own server unless another address is given", () => {
    const keys = { DEPECHE_COINGECKO_DEMO_KEY: "demo", DEPECHE_COINGECKO_PRO_KEY: "pro" };
    expect(endpointOf("coingecko", {}, envOf(keys))).toMatchObject({
      base: "https://pro-api.coingecko.com/api/v3",
      headers: { "x-cg-pro-api-key": "pro" },
      keyedBy: "DEPECHE_COINGECKO_PRO_KEY",
      secrets: ["pro"],
      pace: { calls: 80, perMs: 10_000 },
    });
    expect(endpointOf("coingecko", { coingecko: { url: "https://proxy.example" } }, envOf(keys)).base).toBe(
      "https://proxy.example",
    );
    expect(endpointOf("coingecko", {}, envOf({ DEPECHE_COINGECKO_DEMO_KEY: "demo" }))).toMatchObject({
      base: "https://api.coingecko.com/api/v3",
      headers: { "x-cg-demo-api-key": "demo" },
      pace: { calls: 5, perMs: 10_000 },
    });
  });

  test("opens a source that says nothing without one", () => {
    expect(endpointOf("coindesk", {}, none)).toMatchObject({ locked: true, headers: {}, keyedBy: null });
    expect(endpointOf("coindesk", {}, envOf({ DEPECHE_COINDESK_KEY: "k" }))).toMatchObject({
      locked: false,
      headers: { authorization: "Apikey k" },
    });
    expect(endpointOf("coingecko", {}, none).locked).toBe(false);
  });
});

test("patience and freshness are the table's unless depeche.yaml says otherwise", () => {
  expect(endpointOf("coingecko", {}, none)).toMatchObject({ freshMs: 900_000, timeoutMs: 15_000, enabled: true });
  const settings = { coingecko: { freshMinutes: 30, timeoutSeconds: 2, enabled: false } };
  expect(endpointOf("coingecko", settings, none)).toMatchObject({
    freshMs: 1_800_000,
    timeoutMs: 2000,
    enabled: false,
  });
});
