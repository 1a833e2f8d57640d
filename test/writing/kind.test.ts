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
    ["an unknown key", { ...matter, nom: "x" }, "clé inconnue (« nom »"],
    ["two unknown keys", { ...matter, nom: "x", pays: "y" }, "clé inconnue (« nom, pays »"],
    ["no name", { ...matter, name: undefined }, "valeur absente ou d’un mauvais type (« name »"],
    ["an empty name", { ...matter, name: "" }, "valeur absente ou d’un mauvais type (« name »"],
    [
      "a number for a description",
      { ...matter, description: 3 },
      "valeur absente ou d’un mauvais type (« description »",
    ],
    ["a slug with a capital", { ...matter, slug: "Essai" }, "valeur absente ou d’un mauvais type (« slug »"],
    ["a slug with an accent", { ...matter, slug: "repère" }, "valeur absente ou d’un mauvais type (« slug »"],
    ["a slug with a space", { ...matter, slug: "a b" }, "valeur absente ou d’un mauvais type (« slug »"],
    ["no need at all", { ...matter, needs: [] }, "valeur absente ou d’un mauvais type (« needs »"],
    ["a need that is no text", { ...matter, needs: ["a", 2] }, "valeur absente ou d’un mauvais type (« needs.1 »"],
    [
      "an unknown type of event",
      { ...matter, accepts: ["model-relase"] },
      "valeur absente ou d’un mauvais type (« accepts.0 »",
    ],
    ["no front matter", null, "valeur absente ou d’un mauvais type (« en-tête »"],
    ["a list", [matter], "valeur absente ou d’un mauvais type (« en-tête »"],
  ])("is refused with %s", (_, given, expected) => {
    expect(told(() => readKind("essai", "essai.hbs", given))).toEqual([
      "E_TEMPLATE_INVALID",
      `essai.hbs : l’en-tête est faux, ${expected} ; clés attendues : name, description, slug, needs, accepts).`,
    ]);
  });
});
