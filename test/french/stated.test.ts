import { describe, expect, test } from "@jest/globals";
import { statementsIn } from "../../src/french/stated.ts";

const stated = (text: string): readonly string[] => statementsIn(text).map((one) => `${one.states} ${one.text}`);

describe("a stretch of prose states", () => {
  test.each<readonly [text: string, found: readonly string[]]>([
    ["Le secteur est en hausse.", ["direction hausse"]],
    ["Hausse du secteur", ["direction Hausse"]],
    ["les cours rebaissaient, puis rebondissent", ["direction rebaissaient", "direction rebondissent"]],
    [
      "Tout recule, chute, s’effondre, s'envole et grimpe.",
      ["recule", "chute", "effondre", "envole", "grimpe"].map((word) => `direction ${word}`),
    ],
    ["une perte, des gains, un repli", ["direction perte", "direction gains", "direction repli"]],
    ["un marché haussier resté stable", ["direction haussier", "direction stable"]],
    ["en territoire négatif, dans le rouge", ["direction en territoire négatif", "direction dans le rouge"]],
    ["plus fort que prévu, moins élevées", ["comparison plus fort", "comparison moins élevées"]],
    ["plus que le repère, plus d’un, au-dessus", ["comparison plus que", "comparison plus d’", "comparison au-dessus"]],
    ["une capitalisation supérieure, de meilleurs titres", ["comparison supérieure", "comparison meilleurs"]],
    ["sept cents jetons, un million de jetons", ["quantity sept cents", "quantity million"]],
    ["il monte, puis descend", ["direction monte", "direction descend"]],
    ["légèrement, nettement, un record", ["comparison légèrement", "comparison nettement", "comparison record"]],
    ["deux fois plus de jetons", ["quantity deux fois", "comparison plus de"]],
    [
      "un tiers des jetons, la moitié, trois quarts",
      ["quantity un tiers", "quantity la moitié", "quantity trois quarts"],
    ],
    ["vingt-et-un jetons, deux cents millions", ["quantity vingt-et-un", "quantity deux cents millions"]],
    [
      "une dizaine, neuf jours, dix pour cent",
      ["quantity dizaine", "quantity neuf", "quantity dix", "quantity pour cent"],
    ],
    ["les cours ont doublé", ["quantity doublé"]],
    ["À rebours du secteur, en ordre dispersé", ["comparison À rebours", "comparison en ordre dispersé"]],
  ])("%s", (text, found) => {
    expect(stated(text)).toEqual(found);
  });

  test.each([
    "Le mouvement intervient sans catalyseur identifié.",
    "Selon le Groupe des Vingt, la Maison Hausse publie.",
    "L’écart entre les deux est connu.",
    "Un modèle neuf, une plus-value, un haut-parleur, un montant.",
    "Ces propos ne sont plus les siens, au plus tard demain.",
    "Du côté des levées de fonds",
    "Dans le même temps, sur la même durée",
    "à 44 sur cent, sur une échelle de cent, le million de jetons",
  ])("nothing: %s", (text) => {
    expect(stated(text)).toEqual([]);
  });

  test("each with its place, and the flags that would prove it", () => {
    expect(statementsIn("Bah, en ordre dispersé")).toEqual([
      { states: "comparison", text: "en ordre dispersé", index: 5, proofs: ["mixed"] },
    ]);
    expect(statementsIn("un secteur en hausse")[0]).toMatchObject({ index: 14, proofs: [] });
  });
});
