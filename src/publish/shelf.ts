import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { refused, type Told } from "./refusal.ts";

/** A file to write, under its name in the folder; null takes it away. */
export interface ShelfFile {
  readonly name: string;
  readonly content: string | Uint8Array | null;
}

/** A folder where a target puts files. Failures are `E_TARGET_REFUSED`. */
export interface Shelf {
  /** The files there whose name ends so, sub-folders included, sorted; none when the folder is not there yet. */
  readonly list: (ending: string) => readonly string[];
  /** The text of a file; null when it is not there. */
  readonly read: (name: string) => string | null;
  /** All of them, or none: each file stands whole beside its place before the first one takes it. */
  readonly write: (files: readonly ShelfFile[]) => void;
}

/** A folder of the machine. */
export function shelfAt(folder: string, told: Told): Shelf {
  const path = (name: string): string => join(folder, name);
  return {
    list: (ending) =>
      (readdirIn(folder, told) ?? []).filter((name) => name.endsWith(ending) && !name.endsWith(waiting)).toSorted(),
    read: (name) => {
      try {
        return readFileSync(path(name), "utf8");
      } catch (cause) {
        if (codeOf(cause) === "ENOENT") return null;
        throw refused(told, `le fichier ${name} n’a pas pu être lu\u00a0: ${reasonOf(cause)}`);
      }
    },
    write: (files) => {
      const whole = files.flatMap(({ name, content }) => (content === null ? [] : [{ name, content }]));
      try {
        for (const { name, content } of whole) {
          mkdirSync(dirname(path(name)), { recursive: true });
          writeFileSync(path(name + waiting), content, { flush: true });
        }
        for (const { name } of whole) renameSync(path(name + waiting), path(name));
        for (const { name, content } of files) if (content === null) rmSync(path(name), { force: true });
      } catch (cause) {
        for (const { name } of whole) rmSync(path(name + waiting), { force: true });
        throw refused(told, `rien n’a été écrit dans «\u00a0${folder}\u00a0»\u00a0: ${reasonOf(cause)}`);
      }
    },
  };
}

/** The end of the name of a file that is not in its place yet. */
const waiting = ".depeche-attente";

function readdirIn(folder: string, told: Told): readonly string[] | null {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length)
          .replace(/^[\\/]+/, "")
          .replaceAll("\\", "/"),
      );
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return null;
    throw refused(told, `le dossier «\u00a0${folder}\u00a0» n’a pas pu être lu\u00a0: ${reasonOf(cause)}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "l’accès n’y est pas permis",
  EPERM: "l’accès n’y est pas permis",
  EROFS: "ce disque est en lecture seule",
  ENOSPC: "le disque est plein",
  EDQUOT: "le quota du disque est atteint",
  ENOTDIR: "un fichier se trouve à la place d’un dossier",
  EISDIR: "un dossier se trouve à la place d’un fichier",
};

function codeOf(cause: unknown): string {
  return typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
}

function reasonOf(cause: unknown): string {
  return reasons[codeOf(cause)] ?? `la machine répond ${codeOf(cause) || "une erreur inconnue"}`;
}
