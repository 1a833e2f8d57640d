import { expect, test } from "@jest/globals";
import { configOf } from "../src/config.ts";
import { usualConfig } from "../src/sources/config.ts";
import { effectsOf } from "./folder.ts";
import { told } from "./sources/told.ts";

const effects = effectsOf({ "/travail/depeche.yaml": "region: fr-CH", "/ailleurs/autre.yaml": "region: fr-BE" });

test("the working folder's depeche.yaml is read without being asked for", () => {
  expect(configOf(null, effects).region).toBe("fr-CH");
});

test("another file is read in its place when it is named", () => {
  expect(configOf("/ailleurs/autre.yaml", effects).region).toBe("fr-BE");
});

test("a working folder without depeche.yaml changes nothing", () => {
  expect(configOf(null, effectsOf({}))).toEqual(usualConfig);
});

test("a named file that is not there is missed", () => {
  expect(told(() => configOf("/travail/autre.yaml", effects))).toEqual(["E_FILE_MISSING", "/travail/autre.yaml"]);
});

test("a wrong file is told by the name that a person knows it by", () => {
  const wrong = effectsOf({ "/travail/depeche.yaml": "market: 1" });
  expect(told(() => configOf(null, wrong))).toEqual([
    "E_CONFIG_INVALID",
    "depeche.yaml, ligne 1, market\u00a0: texte attendu, nombre 1 trouvé.",
  ]);
});
