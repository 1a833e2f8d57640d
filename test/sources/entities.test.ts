import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { entityKinds } from "../../src/facts/fact.ts";
import { describeWith, nameById, nameWith, readEntities } from "../../src/sources/entities.ts";
import { told } from "./told.ts";

const file = `entities:
  - { id: ethereum, names: [Ethereum], name: ether, article: definite, gender: m, number: singular, elides: true }
  - { id: gaming, kind: category, names: [GameFi], name: jetons GameFi, article: definite, gender: m, number: plural }
  - { id: gpu, name: jetons GPU, short: GPU, article: definite, gender: m, number: plural, class: share, trait: qui calcule }
`;

describe("an entity is described", () => {
  const describeEntity = describeWith(readEntities(file, "x.yaml"));

  test.each([
    ["by its id", { id: "ethereum", name: "ETH", kind: "asset" } as const, "ether"],
    ["by a spelling of its name", { id: "eth", name: " ETHEREUM ", kind: "asset" } as const, "ether"],
    ["by the printed name itself", { id: "eth", name: "Ether", kind: "organization" } as const, "ether"],
    ["only for the kind it is meant for", { id: "gaming", name: "GameFi", kind: "asset" } as const, "GameFi"],
    ["for the kind it is meant for", { id: "g", name: "gamefi", kind: "category" } as const, "jetons GameFi"],
  ])("%s", (_name, row, printed) => {
    expect(describeEntity(row).naming.name).toBe(printed);
  });

  test("with everything that its entry says", () => {
    expect(describeEntity({ id: "gpu", name: "x", kind: "category", symbol: null })).toEqual({
      naming: { name: "jetons GPU", short: "GPU", gender: "m", number: "plural", article: "definite", elides: null },
      class: "share",
      trait: "qui calcule",
    });
  });
});

describe("an entity that nobody described gets a default that no sentence breaks on", () => {
  test.each([
    ["asset", { name: "Zed", article: "none", elides: null }, "crypto"],
    ["index", { name: "indice Zed", article: "definite", elides: true }, "index"],
    ["category", { name: "secteur «\u00a0Zed\u00a0»", article: "definite", elides: null }, "crypto"],
    ["person", { name: "Zed", article: "none", elides: null }, "crypto"],
  ] as const)("%s", (kind, naming, usual) => {
    expect(describeWith([])({ id: "zed", name: "Zed", kind })).toEqual({
      naming: { short: null, gender: "m", number: "singular", ...naming },
      class: usual,
      trait: null,
    });
  });

  test("whatever its id and name", () => {
    const describeEntity = describeWith(readEntities(file, "x.yaml"));
    const name = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("__proto__", "constructor", "<b>", "\u202e", "🚀"),
    );
    fc.assert(
      fc.property(name, name, fc.constantFrom(...entityKinds), (id, spelling, kind) => {
        expect(describeEntity({ id, name: spelling, kind }).naming.name).toContain(spelling);
      }),
    );
  });
});

describe("whoever says something is named by an entry", () => {
  const bank = "article: definite, gender: f, number: singular";
  const nameOf = nameWith(
    readEntities(
      `entities:
  - { id: bns, kind: organization, name: Banque nationale suisse, short: BNS, names: [SNB, BNS], ${bank} }
  - { id: sandbox, kind: platform, name: place Sandbox, names: [The Sandbox], ${bank} }
  - { id: musk, kind: person, name: Elon Musk, article: none, gender: m, number: singular }
  - { id: sand, kind: asset, name: jeton Sand, names: [Sand], article: definite, gender: m, number: singular }
  - { id: cac, kind: index, name: CAC 40, article: definite, gender: m, number: singular }
  - { id: gaming, kind: category, name: jetons GameFi, names: [GameFi], article: definite, gender: m, number: plural }
  - { id: blue, names: [Bluechip], name: valeurs sûres, article: definite, gender: f, number: plural }
`,
      "x.yaml",
    ),
  );

  test.each([
    ["Banque nationale suisse", "Banque nationale suisse"],
    ["SNB", "Banque nationale suisse"],
    ["bns", "BNS"],
    ["The Sandbox", "place Sandbox"],
    ["elon musk", "Elon Musk"],
  ])("%s is %s", (said, printed) => {
    expect(nameOf(said)).toMatchObject({ name: printed, short: null });
  });

  test.each(["Sand", "CAC 40", "GameFi", "Bluechip", "Journal"])("%s says nothing, or is in no entry", (said) => {
    expect(nameOf(said)).toBeNull();
  });
});

describe("a file of descriptions is refused in one French sentence", () => {
  const entry = "id: a, name: A, article: none, gender: m, number: singular";
  test.each([
    [
      "an unknown gender",
      `entities: [{ ${entry.replace("gender: m", "gender: n")} }]`,
      "x.yaml, ligne 1, entities[0].gender\u00a0: une de ces valeurs attendue (m, f), texte «\u00a0n\u00a0» trouvé.",
    ],
    [
      "no gender",
      `entities: [{ ${entry.replace("gender: m, ", "")} }]`,
      "x.yaml, ligne 1, entities[0].gender\u00a0: cette clé est obligatoire.",
    ],
    [
      "an unknown class",
      `entities: [{ ${entry}, class: cripto }]`,
      "x.yaml, ligne 1, entities[0].class\u00a0: valeur inconnue «\u00a0cripto\u00a0»\u202f; vouliez-vous dire «\u00a0crypto\u00a0»\u202f?",
    ],
    [
      "a trait that is no clause",
      `entities: [{ ${entry}, trait: des jeux }]`,
      "x.yaml, ligne 1, entities[0].trait\u00a0: proposition commençant par «\u00a0qui\u00a0» attendue, texte «\u00a0des jeux\u00a0» trouvé.",
    ],
    [
      "an id given twice",
      `entities:\n- { ${entry} }\n- { ${entry.replace("name: A", "name: B")} }`,
      "x.yaml, ligne 3, entities[1].id\u00a0: «\u00a0a\u00a0» désigne déjà entities[0].",
    ],
    [
      "a name given twice",
      `entities:\n- { ${entry} }\n- { ${entry.replace("id: a, name: A", "id: b, name: B, names: [C, a]")} }`,
      "x.yaml, ligne 3, entities[1].names[1]\u00a0: «\u00a0a\u00a0» désigne déjà entities[0].",
    ],
    ["a list at the top", "- a", "x.yaml\u00a0: groupe de clés attendu, liste trouvée."],
  ])("%s", (_name, text, sentence) => {
    expect(told(() => readEntities(text, "x.yaml"))).toEqual(["E_ENTITIES_INVALID", sentence]);
  });
});

test("somebody of whom no row is left is named by id, where that is the name that was printed", () => {
  const nameOf = nameById(readEntities(file, "x.yaml"));
  expect(nameOf("ethereum", "ether")).toMatchObject({ name: "ether", article: "definite", elides: true });
  expect(nameOf("ethereum", "Ethereum Classic")).toBeNull();
  expect(nameOf("inconnu", "ether")).toBeNull();
});
