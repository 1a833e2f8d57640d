import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { realEffects } from "../src/effects.ts";
import { DepecheError } from "../src/error.ts";

const base = mkdtempSync(join(tmpdir(), "depeche-effets-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const files = [
  { name: "article.md", content: "un" },
  { name: "article.json", content: "{}" },
];

function refusal(act: () => void): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DepecheError) return `${error.code} ${error.message}`;
    throw error;
  }
  return "";
}

describe("a folder is written whole or not at all", () => {
  test("with its parents, readable by others, and nothing beside it", () => {
    const path = join(base, "neuf", "article");
    realEffects.writeFolder(path, files);
    expect(readdirSync(path).toSorted()).toEqual(["article.json", "article.md"]);
    expect(readdirSync(join(base, "neuf"))).toEqual(["article"]);
    expect(statSync(path).mode & 0o777).toBe(0o777 & ~process.umask());
  });

  test("over an older article", () => {
    const path = join(base, "ancien");
    realEffects.writeFolder(path, [{ name: "article.md", content: "hier" }]);
    realEffects.writeFolder(path, files);
    expect(readFileSync(join(path, "article.md"), "utf8")).toBe("un");
    expect(readdirSync(base).filter((name) => name.startsWith("ancien"))).toEqual(["ancien"]);
  });

  test("never over what somebody else put there", () => {
    const path = join(base, "occupe");
    mkdirSync(path);
    writeFileSync(join(path, "relecture.docx"), "à garder");
    expect(refusal(() => realEffects.writeFolder(path, files))).toMatch(
      /^E_OUTPUT .*relecture\.docx.*rien n’a été écrit\.$/u,
    );
    expect(readdirSync(path)).toEqual(["relecture.docx"]);
  });

  test("never over a file", () => {
    const path = join(base, "fichier");
    writeFileSync(path, "à garder");
    expect(refusal(() => realEffects.writeFolder(path, files))).toContain("n’est pas un dossier");
    expect(readFileSync(path, "utf8")).toBe("à garder");
  });

  test("and says in French why it could not", () => {
    const parent = join(base, "texte");
    writeFileSync(parent, "un fichier");
    const told = refusal(() => realEffects.writeFolder(join(parent, "article"), files));
    expect(told).toMatch(/^E_OUTPUT .* un fichier (porte déjà|se trouve à la place)/u);
    expect(told).not.toMatch(/EEXIST|ENOTDIR|directory/u);
  });

  test("leaving no draft behind when a name cannot be written", () => {
    const path = join(base, "rate");
    expect(refusal(() => realEffects.writeFolder(path, [{ name: "n".repeat(300), content: "" }]))).toContain(
      "trop long",
    );
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(base).filter((name) => name.startsWith("rate"))).toEqual([]);
  });
});

describe("a new file is written whole or not at all", () => {
  test("with its parents, and nothing beside it", () => {
    const path = join(base, "gabarits", "essai.hbs");
    realEffects.writeNewFile(path, "un");
    expect(readFileSync(path, "utf8")).toBe("un");
    expect(readdirSync(join(base, "gabarits"))).toEqual(["essai.hbs"]);
  });

  test("never over what is there", () => {
    const path = join(base, "garde.hbs");
    writeFileSync(path, "à garder");
    expect(refusal(() => realEffects.writeNewFile(path, "un"))).toMatch(
      /^E_OUTPUT .*garde\.hbs.*rien n’a été écrit\.$/u,
    );
    expect(readFileSync(path, "utf8")).toBe("à garder");
  });

  test("and says why when it cannot be", () => {
    writeFileSync(join(base, "mur"), "");
    expect(refusal(() => realEffects.writeNewFile(join(base, "mur", "a.hbs"), "un"))).toMatch(
      /^E_OUTPUT .*n’a pas pu être écrit/u,
    );
    expect(refusal(() => realEffects.writeNewFile(join(base, "n".repeat(300)), "un"))).toContain("trop long");
  });
});

describe("the files of a folder", () => {
  test("come sorted, sub-folders included, and a file is its own only one", () => {
    const path = join(base, "liste");
    mkdirSync(join(path, "b"), { recursive: true });
    for (const name of ["c.yaml", "a.yaml", "b/d.yaml"]) writeFileSync(join(path, name), "");
    expect(realEffects.listFiles(path)).toEqual(["a.yaml", "b/d.yaml", "c.yaml"].map((name) => join(path, name)));
    expect(realEffects.listFiles(join(path, "a.yaml"))).toEqual([join(path, "a.yaml")]);
  });

  test("are missing with one sentence", () => {
    expect(refusal(() => realEffects.listFiles(join(base, "nulle-part")))).toContain("E_FILE_MISSING");
  });
});
