import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { DepecheError } from "./error.ts";
import { readText } from "./sources/read.ts";

/** All that the pipeline asks of the machine it runs on. */
export interface Effects {
  /** Text of a file; E_FILE_MISSING when it cannot be read. */
  readonly readText: (path: string) => string;
  /** The files of a folder by name, sub-folders included and sorted, or the path itself when it is a file. */
  readonly listFiles: (path: string) => readonly string[];
  /** Writes a folder whole or not at all; an older one of the same name is replaced. */
  readonly writeFolder: (path: string, files: readonly { readonly name: string; readonly content: string }[]) => void;
  /** Folder of the product's own templates and data. */
  readonly home: string;
}

/** The real machine. */
export const realEffects: Effects = {
  readText: (path) => readText(path, (file) => readFileSync(file, "utf8")),
  listFiles: (path) => {
    try {
      if (!statSync(path).isDirectory()) return [path];
      return readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
        .toSorted()
        .map((name) => join(path, name));
    } catch (cause) {
      throw new DepecheError("E_FILE_MISSING", `Le fichier ou le dossier «\u00a0${path}\u00a0» est introuvable.`, {
        cause,
      });
    }
  },
  writeFolder: (path, files) => {
    try {
      mkdirSync(dirname(path), { recursive: true });
      const draft = mkdtempSync(`${path}.`);
      for (const { name, content } of files) writeFileSync(join(draft, name), content);
      rmSync(path, { recursive: true, force: true });
      renameSync(draft, path);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new DepecheError("E_OUTPUT", `Le dossier «\u00a0${path}\u00a0» n’a pas pu être écrit (${why}).`, { cause });
    }
  },
  home: fileURLToPath(new URL("..", import.meta.url)),
};
