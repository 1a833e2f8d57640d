import { describe, expect, test } from "@jest/globals";
import { echoRule } from "../../../src/proofread/rules/echo.ts";
import { printedOf } from "../make.ts";

const printed = printedOf("", {
  printed: {
    id: "sector-move:ia:2025-01-27",
    title: "Les jetons IA reculent de 9\u202f% et font moins bien que le CoinDesk 20",
    chapo: "Les jetons IA reculent de 9\u202f% sur vingt-quatre heures.",
  },
});

describe("an article and the recent ones", () => {
  test.each([
    [
      "the same title with other figures",
      { title: "Les jetons IA reculent de 3,2\u202f% et font moins bien que le CoinDesk 20", chapo: "" },
      ["title"],
    ],
    ["the same chapô", { title: "", chapo: "Les jetons IA reculent de 1\u202f% sur vingt-quatre heures." }, ["chapo"]],
    [
      "other words",
      { title: "Chute des jetons IA, dans le sillage du bitcoin", chapo: "Le secteur perd 1\u202f%." },
      [],
    ],
  ])("%s", (_, { title, chapo }, parts) => {
    expect(echoRule(printed, [{ id: "sector-move:ia:2025-01-26", title, chapo }]).map(({ part }) => part)).toEqual(
      parts,
    );
  });

  test("an article is no echo of its own earlier version", () => {
    expect(echoRule(printed, [printed])).toEqual([]);
  });
});
