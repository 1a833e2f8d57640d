import { describe, expect, test } from "@jest/globals";
import { namesOf } from "../src/names.ts";
import { describeWith } from "../src/sources/entities.ts";
import { effectsOf } from "./folder.ts";
import { told } from "./sources/told.ts";

const entry = (id: string, name: string, more = ""): string =>
  `  - { id: ${id}, name: ${name}, article: definite, gender: m, number: singular${more} }\n`;
const ours = {
  "/maison/data/entities.yaml": `entities:\n${entry("bitcoin", "bitcoin", ", names: [BTC, Bitcoin]")}${entry("gaming", "jeux", ", kind: category")}`,
};
const names = (files: Readonly<Record<string, string>>, folder: string | null = "gabarits") => {
  const describe = describeWith(namesOf(folder, effectsOf({ ...ours, ...files })));
  return (id: string, name: string, kind: "asset" | "category" = "asset"): string =>
    describe({ id, name, kind, symbol: null }).naming.name;
};

describe("how French names entities", () => {
  test("is ours alone without a newsroom, and with one that has no names", () => {
    expect(names({}, null)("bitcoin", "Bitcoin")).toBe("bitcoin");
    expect(names({ "gabarits/a.hbs": "a" })("bitcoin", "Bitcoin")).toBe("bitcoin");
  });

  test.each(["gabarits/entities.yaml", "gabarits/entities.yml"])(
    "is a newsroom's in %s, our spellings kept",
    (file) => {
      const named = names({ [file]: `entities:\n${entry("bitcoin", "jeton bitcoin")}` });
      expect(named("bitcoin", "Bitcoin")).toBe("jeton bitcoin");
      expect(named("x", "BTC")).toBe("jeton bitcoin");
      expect(named("x", "jeton bitcoin")).toBe("jeton bitcoin");
    },
  );

  test("is added to by entries of ids that we have not, which win a name that both claim", () => {
    const named = names({
      "gabarits/entities.yaml": `entities:\n${entry("btc-cash", "bitcoin cash", ", names: [BTC]")}`,
    });
    expect(named("btc-cash", "Bitcoin Cash")).toBe("bitcoin cash");
    expect(named("x", "BTC")).toBe("bitcoin cash");
    expect(named("bitcoin", "Bitcoin")).toBe("bitcoin");
  });

  test("keeps ours of another kind", () => {
    const named = names({ "gabarits/entities.yaml": `entities:\n${entry("gaming", "Gaming", ", kind: asset")}` });
    expect(named("gaming", "x", "category")).toBe("jeux");
    expect(named("gaming", "x", "asset")).toBe("Gaming");
  });

  test.each(["gabarits/noms.yaml", "gabarits/partials/entities.yaml", "gabarits/lexicon/entities.yaml"])(
    "is not in %s",
    (file) => {
      expect(names({ [file]: `entities:\n${entry("bitcoin", "autre")}` })("bitcoin", "Bitcoin")).toBe("bitcoin");
    },
  );

  test("is refused with its file and line when it is wrong", () => {
    const file = `entities:\n${entry("a", "A")}${entry("b", "B").replace("gender: m", "gender: n")}`;
    const [code, sentence] = told(() => names({ "gabarits/entities.yaml": file }));
    expect(code).toBe("E_ENTITIES_INVALID");
    expect(sentence).toContain("gabarits/entities.yaml, ligne 3, entities[1].gender");
  });
});
