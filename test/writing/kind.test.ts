import { describe, expect, test } from "@jest/globals";
import { usualSalience } from "../../src/facts/salience.ts";
import type { Kind } from "../../src/writing/kind.ts";
import { checkNeeds, readKind, salienceOf } from "../../src/writing/kind.ts";
import { readFrontMatter } from "../../src/writing/matter.ts";
import { mistakesOf } from "../../src/writing/mistake.ts";
import { rootShape as rootShapeOf } from "../../src/writing/root-shape.ts";

const rootShape = rootShapeOf({ about: "sector", event: null });

const matter = {
  name: "Essai",
  description: "Pour les tests.",
  slug: "essai-1",
  about: "sector" as const,
  needs: ["sector.change"],
  accepts: ["model-release", "study"],
};

const nowhere = { line: 1, column: 1 };
const read = (value: unknown) => readKind("essai", "essai.hbs", { value, placeOf: () => nowhere });

describe("the front matter of a kind", () => {
  test("is the kind, under its file's name", () => {
    expect(read(matter)).toEqual({ kind: { id: "essai", ...matter, salience: {} }, findings: [] });
  });

  test.each<readonly [title: string, matter: unknown, told: string]>([
    [
      "an unknown key",
      { ...matter, nom: "x" },
      "«\u00a0nom\u00a0»\u00a0: clé inconnue (connus\u00a0: name, description, slug, about, event, needs, accepts, salience)",
    ],
    ["no name", { ...matter, name: undefined }, "«\u00a0name\u00a0»\u00a0: il faut un texte, valeur vide trouvée"],
    ["an empty name", { ...matter, name: "" }, "«\u00a0name\u00a0»\u00a0: il faut un texte, texte vide trouvé"],
    [
      "a number for a description",
      { ...matter, description: 3 },
      "«\u00a0description\u00a0»\u00a0: il faut un texte, nombre 3 trouvé",
    ],
    [
      "a slug with a capital",
      { ...matter, slug: "Essai" },
      "«\u00a0slug\u00a0»\u00a0: il faut des minuscules sans accent, des chiffres et des traits d’union, texte «\u00a0Essai\u00a0» trouvé",
    ],
    [
      "a slug with an accent",
      { ...matter, slug: "repère" },
      "«\u00a0slug\u00a0»\u00a0: il faut des minuscules sans accent, des chiffres et des traits d’union, texte «\u00a0repère\u00a0» trouvé",
    ],
    [
      "a slug with a space",
      { ...matter, slug: "a b" },
      "«\u00a0slug\u00a0»\u00a0: il faut des minuscules sans accent, des chiffres et des traits d’union, texte «\u00a0a b\u00a0» trouvé",
    ],
    [
      "no need at all",
      { ...matter, needs: [] },
      "«\u00a0needs\u00a0»\u00a0: il faut une liste d’au moins un champ, liste vide trouvée",
    ],
    [
      "a need that is no text",
      { ...matter, needs: ["a", 2] },
      "«\u00a0needs.1\u00a0»\u00a0: il faut le nom d’un champ, nombre 2 trouvé",
    ],
    [
      "an unknown type of event",
      { ...matter, accepts: ["model-relase"] },
      "«\u00a0accepts.0\u00a0»\u00a0: il faut un type d’événement, texte «\u00a0model-relase\u00a0» trouvé",
    ],
    ["no front matter", null, "il faut un groupe de clés, valeur vide trouvée"],
    ["a list", [matter], "il faut un groupe de clés, liste trouvée"],
  ])("is refused with %s", (_, given, expected) => {
    const { kind, findings } = read(given);
    expect(kind).toBeNull();
    expect(mistakesOf(findings).map(({ message }) => message)).toEqual([`l’en-tête est faux, ${expected}.`]);
  });

  test("tells each of its mistakes at the key", () => {
    const yaml = "---\nnom: a\nname: 3\nslug: x\nabout: sector\nneeds: [a]\naccepts: [study, modele]\npays: y\n---\n";
    const { findings } = readKind("essai", "essai.hbs", readFrontMatter(yaml, "essai.hbs").matter);
    const told = mistakesOf(findings).map(({ line, column, message }) => [
      line,
      column,
      /«\u00a0(.*?)\u00a0»/u.exec(message)?.[1],
    ]);
    expect(told).toHaveLength(5);
    expect(told).toEqual(
      expect.arrayContaining([
        [1, 1, "description"],
        [2, 1, "nom"],
        [3, 1, "name"],
        [7, 18, "accepts.1"],
        [8, 1, "pays"],
      ]),
    );
  });

  test("names the type of its event when it is about one, and not otherwise", () => {
    const told = (more: object) => mistakesOf(read({ ...matter, ...more }).findings).map(({ message }) => message);
    expect(told({ about: "event", event: "study" })).toEqual([]);
    expect(told({ about: "event" })[0]).toContain("«\u00a0event\u00a0»\u00a0: le type de l’événement manque");
    expect(told({ about: "market", event: "study" })[0]).toContain("un seul sujet est attendu");
    expect(told({ about: "planet" })[0]).toContain("«\u00a0about\u00a0»");
  });

  test("weighs what it wants to, and the rest as usual", () => {
    const weights = { event: 3, size: 0, names: 4, sections: 0 };
    const { kind, findings } = read({ ...matter, salience: weights });
    expect(findings).toEqual([]);
    expect(kind && salienceOf(kind)).toEqual({ ...usualSalience, ...weights });
  });

  test.each<readonly [what: string, salience: unknown, says: string]>([
    [
      "a weight under 0",
      { size: -1 },
      "«\u00a0salience.size\u00a0»\u00a0: il faut un poids de 0 à 10, nombre -1 trouvé",
    ],
    [
      "a weight over 10",
      { event: 11 },
      "«\u00a0salience.event\u00a0»\u00a0: il faut un poids de 0 à 10, nombre 11 trouvé",
    ],
    [
      "a weight in words",
      { rank: "beaucoup" },
      "«\u00a0salience.rank\u00a0»\u00a0: il faut un poids de 0 à 10, texte «\u00a0beaucoup\u00a0» trouvé",
    ],
    [
      "one name",
      { names: 1 },
      "«\u00a0salience.names\u00a0»\u00a0: il faut un nombre entier de 2 à 12, nombre 1 trouvé",
    ],
    [
      "half a section",
      { sections: 1.5 },
      "«\u00a0salience.sections\u00a0»\u00a0: il faut un nombre entier de 0 à 12, nombre 1.5 trouvé",
    ],
    [
      "an unknown criterion",
      { taille: 1 },
      "«\u00a0salience.taille\u00a0»\u00a0: clé inconnue (connus\u00a0: size, rank, freshness, event, names, sections)",
    ],
    [
      "a criterion misspelt",
      { sise: 1 },
      "«\u00a0salience.sise\u00a0»\u00a0: clé inconnue (vouliez-vous dire «\u00a0size\u00a0»\u202f?)",
    ],
  ])("is refused with %s, and told what may weigh", (_, salience, says) => {
    const { kind, findings } = read({ ...matter, salience });
    expect(kind).toBeNull();
    expect(mistakesOf(findings).map(({ message }) => message)).toEqual([`l’en-tête est faux, ${says}.`]);
  });

  test("that is no YAML is told by the reader of the file alone", () => {
    expect(read(undefined)).toEqual({ kind: null, findings: [] });
  });

  test("tells every need that the data do not have", () => {
    const kind: Kind = {
      id: "essai",
      ...matter,
      salience: {},
      needs: ["sector.chnage", "members", "gapp"],
      accepts: [],
    };
    const found = checkNeeds(
      kind,
      { value: null, placeOf: (path) => ({ line: 5, column: Number(path[1]) + 1 }) },
      rootShape,
    );
    expect(mistakesOf(found).map(({ file, column, message }) => [file, column, message])).toEqual([
      [
        "essai.hbs",
        1,
        "needs, «\u00a0sector.chnage\u00a0»\u00a0: champ inconnu «\u00a0chnage\u00a0» (vouliez-vous dire «\u00a0change\u00a0»\u202f?).",
      ],
      [
        "essai.hbs",
        3,
        "needs, «\u00a0gapp\u00a0»\u00a0: champ inconnu «\u00a0gapp\u00a0» (vouliez-vous dire «\u00a0gap\u00a0»\u202f?).",
      ],
    ]);
  });
});
