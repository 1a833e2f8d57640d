import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseDocument } from "../../src/sources/file.ts";
import { jsonFault } from "../../src/sources/json.ts";
import { readText } from "../../src/sources/read.ts";
import { told } from "./told.ts";

const unreadable: readonly (readonly [string, string, string, string])[] = [
  [
    "a key given twice",
    "data/x.yaml",
    "a: 1\nb: 2\na: 3\n",
    "data/x.yaml, ligne 3, colonne 1\u00a0: clé donnée deux fois, «\u00a0a\u00a0» lu.",
  ],
  [
    "a tab in the indentation",
    "data/x.yaml",
    "a:\n\tb: 1\n",
    "data/x.yaml, ligne 2, colonne 1\u00a0: tabulation dans le retrait, qui ne se fait qu’avec des espaces, «\u00a0b: 1\u00a0» lu.",
  ],
  [
    "a bare @",
    "data/x.yaml",
    "handle: @itsPaulAi\n",
    "data/x.yaml, ligne 1, colonne 9\u00a0: une valeur qui commence ainsi doit être mise entre guillemets droits, «\u00a0@itsPaulAi\u00a0» lu.",
  ],
  [
    "a bare colon in a text",
    "data/x.yaml",
    "name: Leçon: la suite\n",
    "data/x.yaml, ligne 1, colonne 7\u00a0: deux-points inattendu, un texte qui en contient doit être mis entre guillemets droits, «\u00a0Leçon: la suite\u00a0» lu.",
  ],
  [
    "a bracket left open",
    "data/x.yaml",
    "a: [1, 2\nb: 3\n",
    "data/x.yaml, ligne 2, colonne 1\u00a0: crochet ou accolade qui n’est pas refermé.",
  ],
  [
    "a quote left open",
    "data/x.yaml",
    "a: 'x\n",
    "data/x.yaml, ligne 2, colonne 1\u00a0: il manque un signe (guillemet, virgule, deux-points, crochet ou accolade).",
  ],
  [
    "an alias to nothing",
    "data/x.yaml",
    "a: 1\nb: *rien\n",
    "data/x.yaml, ligne 2, colonne 4\u00a0: le renvoi *rien ne mène à aucune ancre.",
  ],
  [
    "two documents",
    "data/x.yaml",
    "a: 1\n---\nb: 2\n",
    "data/x.yaml, ligne 2, colonne 1\u00a0: plusieurs documents séparés par des tirets, un seul attendu, «\u00a0---\u00a0» lu.",
  ],
  [
    "a trailing comma in JSON",
    "data/x.json",
    '{\n  "a": 1,\n}\n',
    "data/x.json, ligne 3, colonne 1\u00a0: «\u00a0}\u00a0» se trouve là où une clé entre guillemets droits était attendue.",
  ],
  [
    "a bare word in JSON",
    "data/x.json",
    '{"a": oui}',
    "data/x.json, ligne 1, colonne 7\u00a0: «\u00a0oui\u00a0» se trouve là où une valeur était attendue.",
  ],
  [
    "a bare key in JSON",
    "data/x.json",
    "{a: 1}",
    "data/x.json, ligne 1, colonne 2\u00a0: «\u00a0a\u00a0» se trouve là où une clé entre guillemets droits était attendue.",
  ],
  [
    "a missing comma in JSON",
    "data/x.json",
    '{"a": 1 "b": 2}',
    'data/x.json, ligne 1, colonne 9\u00a0: «\u00a0"\u00a0» se trouve là où une virgule ou une accolade fermante était attendue.',
  ],
  [
    "a missing colon in JSON",
    "data/x.json",
    '{"a" 1}',
    "data/x.json, ligne 1, colonne 6\u00a0: «\u00a01\u00a0» se trouve là où un deux-points était attendu.",
  ],
  [
    "JSON cut short",
    "data/x.json",
    '{"a": [1, 2',
    "data/x.json, ligne 1, colonne 12\u00a0: le fichier s’arrête là où une virgule ou un crochet fermant était attendu.",
  ],
  [
    "text after JSON",
    "data/x.json",
    "{} fin",
    "data/x.json, ligne 1, colonne 4\u00a0: «\u00a0fin\u00a0» se trouve là où la fin du fichier était attendue.",
  ],
  [
    "a JSON key given twice",
    "data/x.json",
    '{"a": 1,\n "a": 2}',
    'data/x.json, ligne 2, colonne 2\u00a0: la clé "a" est donnée deux fois.',
  ],
  [
    "a decimal comma in JSON",
    "data/x.json",
    '{"a": 1,5}',
    "data/x.json, ligne 1, colonne 9\u00a0: «\u00a05\u00a0» se trouve là où une clé entre guillemets droits était attendue.",
  ],
];

describe("a file that is neither JSON nor YAML is refused with line and column", () => {
  test.each(unreadable)("%s", (_name, file, text, sentence) => {
    expect(told(() => parseDocument(text, file))).toEqual(["E_FILE_SYNTAX", sentence]);
  });

  test("aliases that would swell the file beyond measure are refused", () => {
    const tenTimes = (name: string, inner: string) => `${name}: &${name} [${`*${inner}, `.repeat(10)}]\n`;
    const text = `a: &a [1]\n${tenTimes("b", "a")}${tenTimes("c", "b")}${tenTimes("d", "c")}${tenTimes("e", "d")}`;
    expect(told(() => parseDocument(text, "x.yaml"))).toEqual([
      "E_FILE_SYNTAX",
      "x.yaml\u00a0: trop de renvois vers une même ancre (10\u202f000 au plus).",
    ]);
  });

  test("one source may be named on every row of a long file", () => {
    const text = `s: &s { name: X }\nrows: [${"*s, ".repeat(5000)}]\n`;
    expect(parseDocument(text, "x.yaml").lineOf(["rows", 4999])).toBe(2);
  });

  test.each(["x.yaml", "x.json"])("lists beyond all depth are refused in %s", (file) => {
    const [code, sentence] = told(() => parseDocument("[".repeat(50_000), file));
    expect(code).toBe("E_FILE_SYNTAX");
    expect(sentence).toMatch(file === "x.yaml" ? /listes ou groupes trop imbriqués/ : /le fichier s’arrête là où/);
  });

  test("a file name cannot hide anything in the sentence", () => {
    expect(told(() => parseDocument("a: [", "\u202ex\n.yaml"))[1]).toMatch(/^⟨U\+202E⟩x␊\.yaml, ligne 1/);
  });
});

describe("the extension says which format is read, and the text when there is none", () => {
  test.each([
    ["x.json", '{"a": 1}'],
    ["x.JSON", '\uFEFF{"a": 1}'],
    ["x.yaml", "a: 1"],
    ["x.yml", "\uFEFFa: 1"],
    ["x.yaml", '{"a": 1}'],
    ["stdin", '{"a": 1}'],
    ["stdin", "{a: 1}"],
    ["./day.d/stdin", "a: 1"],
  ])("%s with %s", (file, text) => {
    expect(parseDocument(text, file).value).toEqual({ a: 1 });
  });

  test("YAML in a file named .json is refused", () => {
    expect(told(() => parseDocument("a: 1", "x.json"))[0]).toBe("E_FILE_SYNTAX");
  });

  test("an empty file holds null in both formats", () => {
    expect([parseDocument(" \n", "x.json").value, parseDocument("", "x.yaml").value]).toEqual([null, null]);
  });

  test("dates stay texts, merge keys are ordinary keys and aliases are followed", () => {
    const text = "day: 2025-01-27\na: &a { b: 1 }\nc: { <<: *a }\nd: *a\n";
    expect(parseDocument(text, "x.yaml").value).toEqual({
      day: "2025-01-27",
      a: { b: 1 },
      c: { "<<": { b: 1 } },
      d: { b: 1 },
    });
  });
});

describe("positions count from 1 and fall back on what holds a missing key", () => {
  const yaml = "a:\n  - b: 1\n    c: &c { d: 2 }\n  - *c\n";
  test.each<readonly [readonly (string | number)[], number]>([
    [["a"], 1],
    [["a", 0, "b"], 2],
    [["a", 0, "c", "d"], 3],
    [["a", 1], 4],
    [["a", 1, "d"], 3],
    [["a", 1, "zut"], 4],
    [["zut"], 1],
  ])("%j stands on line %i", (path, line) => {
    expect(parseDocument(yaml, "x.yaml").lineOf(path)).toBe(line);
  });

  test("JSON has lines too", () => {
    const document = parseDocument('{\n\t"a": [\n\t\t1,\n\t\t2]}', "x.json");
    expect(document.positionOf(["a", 1])).toEqual({ line: 4, column: 3 });
  });
});

describe("a text is JSON exactly when JSON.parse takes it and no key comes twice", () => {
  test("whatever a program writes is JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, "\t"), (value, indent) => {
        expect(jsonFault(JSON.stringify(value, null, indent))).toBeNull();
      }),
    );
  });

  test("a long text that is never closed is refused as fast as it is read", () => {
    expect(jsonFault(`{"a": "${"été & <p> ".repeat(200_000)}`)?.offset).toBe(6);
    expect(jsonFault(`["${"a".repeat(2_000_000)}"]`)).toBeNull();
  });

  test("a text cut or changed anywhere is refused as JSON.parse refuses it", () => {
    const text = '{"a\\u00e9\\n": [1.5e-3, -0, true, null, {"b": "\u007f\u2028"}], "c": {}, "d": []}';
    const letters = fc.constantFrom(
      "",
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      "0",
      "-",
      ".",
      "e",
      " ",
      "\n",
      "\\",
      "\u0001",
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(2), letters, (at, cut, letter) => {
        const changed = text.slice(0, at) + letter + text.slice(at + cut);
        const twice = jsonFault(changed)?.detail.includes("deux fois") ?? false;
        expect(jsonFault(changed) === null || twice).toBe(parses(changed));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a file that cannot be read is told in French", () => {
  test.each([
    ["ENOENT", "x.yaml\u00a0: ce fichier n’existe pas."],
    ["EISDIR", "x.yaml\u00a0: un fichier est attendu, c’est un dossier."],
    ["EACCES", "x.yaml\u00a0: la lecture de ce fichier n’est pas permise."],
    ["EIO", "x.yaml\u00a0: ce fichier n’a pas pu être lu."],
  ])("%s", (code, sentence) => {
    const read = () => {
      throw Object.assign(new Error("no"), { code });
    };
    expect(told(() => readText("x.yaml", read))).toEqual(["E_FILE_MISSING", sentence]);
  });

  test("what is read is handed on untouched", () => {
    expect(readText("x.yaml", (path) => `text of ${path}`)).toBe("text of x.yaml");
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
