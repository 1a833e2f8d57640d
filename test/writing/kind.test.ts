import { describe, expect, test } from "@jest/globals";
import { readKind } from "../../src/writing/kind.ts";
import { told } from "../sources/told.ts";

const matter = {
  name: "Essai",
  description: "Pour les tests.",
  slug: "essai-1",
  needs: ["sector.change"],
  accepts: ["model-release", "study"],
};

describe("the front matter of a kind", () => {
  test("is the kind, under its file's name", () => {
    expect(readKind("essai", "essai.hbs", matter)).toEqual({ id: "essai", ...matter });
  });

  test.each<readonly [title: string, matter: unknown, told: string]>([
    ["an unknown key", { ...matter, nom: "x" }, "clé inconnue («\u00a0nom\u00a0»"],
    ["two unknown keys", { ...matter, nom: "x", pays: "y" }, "clé inconnue («\u00a0nom, pays\u00a0»"],
    ["no name", { ...matter, name: undefined }, "valeur absente ou d’un mauvais type («\u00a0name\u00a0»"],
    ["an empty name", { ...matter, name: "" }, "valeur absente ou d’un mauvais type («\u00a0name\u00a0»"],
    [
      "a number for a description",
      { ...matter, description: 3 },
      "valeur absente ou d’un mauvais type («\u00a0description\u00a0»",
    ],
    ["a slug with a capital", { ...matter, slug: "Essai" }, "valeur absente ou d’un mauvais type («\u00a0slug\u00a0»"],
    ["a slug with an accent", { ...matter, slug: "repère" }, "valeur absente ou d’un mauvais type («\u00a0slug\u00a0»"],
    ["a slug with a space", { ...matter, slug: "a b" }, "valeur absente ou d’un mauvais type («\u00a0slug\u00a0»"],
    ["no need at all", { ...matter, needs: [] }, "valeur absente ou d’un mauvais type («\u00a0needs\u00a0»"],
    [
      "a need that is no text",
      { ...matter, needs: ["a", 2] },
      "valeur absente ou d’un mauvais type («\u00a0needs.1\u00a0»",
    ],
    [
      "an unknown type of event",
      { ...matter, accepts: ["model-relase"] },
      "valeur absente ou d’un mauvais type («\u00a0accepts.0\u00a0»",
    ],
    ["no front matter", null, "valeur absente ou d’un mauvais type («\u00a0en-tête\u00a0»"],
    ["a list", [matter], "valeur absente ou d’un mauvais type («\u00a0en-tête\u00a0»"],
  ])("is refused with %s", (_, given, expected) => {
    expect(told(() => readKind("essai", "essai.hbs", given))).toEqual([
      "E_TEMPLATE_INVALID",
      `essai.hbs\u00a0: l’en-tête est faux, ${expected}\u202f; clés attendues\u00a0: name, description, slug, needs, accepts).`,
    ]);
  });
});
