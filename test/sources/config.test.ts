import { describe, expect, test } from "@jest/globals";
import * as z from "zod";
import { usualLimits } from "../../src/facts/limit.ts";
import { readConfig, usualConfig } from "../../src/sources/config.ts";
import { jsonSchema } from "../../src/sources/schema.ts";
import { told } from "./told.ts";

const read = (text: string) => readConfig(text, "depeche.yaml");

describe("depeche.yaml", () => {
  test.each(["", "# rien encore\n", "rules: {}\nlimits: {}\n", "limits: { band: {} }\nregion: null\n"])(
    "that says nothing leaves everything as it is: %j",
    (text) => {
      expect({ region: null, ...read(text) }).toEqual({ region: null, ...usualConfig });
    },
  );

  test("gives a newsroom's own region, market and templates", () => {
    expect(read("region: fr-BE\nmarket: jour.yaml\ntemplates: gabarits\n")).toMatchObject({
      region: "fr-BE",
      market: "jour.yaml",
      templates: "gabarits",
    });
  });

  test("changes the limits that it names and no other", () => {
    expect(read("limits: { stale: { cryptoMinutes: 60 }, liquidity: { volume: 5e5 } }").limits).toEqual({
      ...usualLimits,
      stale: { ...usualLimits.stale, cryptoMinutes: 60 },
      liquidity: { ...usualLimits.liquidity, volume: 5e5 },
    });
  });

  test.each([
    ["LENGTH", "block"],
    ["LENGTH", "hold"],
    ["LIQUIDITY", "hold"],
    ["BAND", "warn"],
    ["DUPLICATE", "warn"],
  ])("may turn %s into %s, with a reason", (code, verdict) => {
    const change = { verdict, reason: "Décision de la rédaction en chef." };
    expect(read(JSON.stringify({ rules: { [code]: change } })).rules).toEqual({ [code]: change });
  });

  const why = "reason: parce que";
  test.each([
    ["a block made a warning", `rules: { UNIT: { verdict: warn, ${why} } }`, "la règle UNIT bloque toujours"],
    ["a rule on figures", `rules:\n  NUMBER: { verdict: block, ${why} }`, "ligne 2, rules.NUMBER"],
    ["a hold made a block", `rules: { BAND: { verdict: block, ${why} } }`, "valeur attendue (warn)"],
    ["a warning turned off", `rules: { LENGTH: { verdict: off, ${why} } }`, "(hold, block)"],
    ["a change without a reason", "rules: { LENGTH: { verdict: block } }", "rules.LENGTH.reason"],
    ["a reason that says nothing", 'rules: { LENGTH: { verdict: block, reason: " " } }', "texte non vide attendu"],
    ["a rule that does not exist", `rules: { LENGHT: { verdict: block, ${why} } }`, "«\u00a0LENGTH\u00a0»"],
    ["a section that does not exist", "regoin: fr-FR", "«\u00a0region\u00a0»"],
    ["a limit that does not exist", "limits: { band: { cryptoPercnt: 5 } }", "«\u00a0cryptoPercent\u00a0»"],
    ["a limit that would hold everything", "limits: { stale: { sessions: 0 } }", "nombre supérieur à zéro attendu"],
    ["a limit in words", "limits: { stale: { sessions: deux } }", "nombre attendu"],
    ["a list", "[]", "groupe de clés attendu"],
  ])("is refused with %s", (_what, text, says) => {
    const [code, message] = told(() => read(text));
    expect(code).toBe("E_CONFIG_INVALID");
    expect(message.startsWith("depeche.yaml")).toBe(true);
    expect(message).toContain(says);
  });

  test("has a JSON Schema that allows the two moves only", () => {
    const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(jsonSchema("config"))));
    const fits = (rules: object): boolean => schema.safeParse({ rules }).success;
    expect(schema.safeParse({}).success).toBe(true);
    expect(fits({ LENGTH: { verdict: "block", reason: "x" } })).toBe(true);
    expect(fits({ LENGTH: { verdict: "block" } })).toBe(false);
    expect(fits({ BAND: { verdict: "block", reason: "x" } })).toBe(false);
    expect(fits({ NUMBER: { verdict: "block", reason: "x" } })).toBe(false);
    expect(schema.safeParse({ limits: { band: { usualTimes: 5 } } }).success).toBe(true);
    expect(schema.safeParse({ limits: { band: { usualtimes: 5 } } }).success).toBe(false);
  });
});
