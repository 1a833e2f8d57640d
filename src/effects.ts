import {
  appendFileSync,
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
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
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { DepecheError } from "./error.ts";
import type { Transport } from "./sources/http/call.ts";
import { readText } from "./sources/read.ts";

/** A file of a folder to write. */
export interface FolderFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** All that the pipeline asks of the machine it runs on. */
export interface Effects {
  /** Text of a file; E_FILE_MISSING when it cannot be read. */
  readonly readText: (path: string) => string;
  /** The files of a folder by name, sub-folders included and sorted, or the path itself when it is a file. */
  readonly listFiles: (path: string) => readonly string[];
  /** Whether there is a file there, or a link to one. */
  readonly hasFile: (path: string) => boolean;
  /**
   * Writes a folder whole or not at all. An older article there is replaced, with what it may have had and the new one has
   * not (`older`); anything else there is an E_OUTPUT.
   */
  readonly writeFolder: (path: string, files: readonly FolderFile[], older?: readonly string[]) => void;
  /** Writes a file that is not there yet, with the folders above it; E_OUTPUT when it is, or cannot be written. */
  readonly writeNewFile: (path: string, content: string) => void;
  /** Writes a file whole or not at all, its folders included; E_OUTPUT when it cannot be. */
  readonly writeFile: (path: string, content: string) => void;
  /** Bytes of a file; E_FILE_MISSING when it cannot be read. */
  readonly readBytes: (path: string) => Uint8Array;
  /** Adds a text at the end of a file in one write, its folders included; E_OUTPUT when it cannot be. */
  readonly appendText: (path: string, content: string) => void;
  /** A variable of the environment, null when it is not set; the only place where secrets come from. */
  readonly env: (name: string) => string | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** One GET on the network. */
  readonly http: Transport;
  /** Folder of the product's own templates and data. */
  readonly home: string;
  /** Folder that the command was started in, where a newsroom keeps its `depeche.yaml`. */
  readonly workingFolder: string;
}

/** The real machine. */
export const realEffects: Effects = {
  readText: (path) => readText(path, (file) => readFileSync(file, "utf8")),
  readBytes: (path) => readText(path, (file) => readFileSync(file)),
  appendText: (path, content) => {
    try {
      mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, content);
    } catch (cause) {
      throw new DepecheError(
        "E_OUTPUT",
        `Le fichier «\u00a0${path}\u00a0» n’a pas pu être écrit\u00a0: ${reasonOf(cause)}.`,
        {
          cause,
        },
      );
    }
  },
  listFiles: (path) => {
    try {
      if (!statSync(path).isDirectory()) return [path];
      return readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() || (entry.isSymbolicLink() && isFile(join(entry.parentPath, entry.name))))
        .map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
        .toSorted()
        .map((name) => join(path, name));
    } catch (cause) {
      throw new DepecheError("E_FILE_MISSING", `Le fichier ou le dossier «\u00a0${path}\u00a0» est introuvable.`, {
        cause,
      });
    }
  },
  hasFile: isFile,
  writeFolder: (path, files, older = []) => {
    try {
      mkdirSync(dirname(path), { recursive: true });
      refuseOtherThings(path, [...files.map((file) => file.name), ...older]);
      const draft = mkdtempSync(`${path}.`);
      try {
        chmodSync(draft, 0o777 & ~process.umask());
        for (const { name, content } of files) writeFileSync(join(draft, name), content);
        replaceFolder(draft, path);
      } finally {
        rmSync(draft, { recursive: true, force: true });
      }
    } catch (cause) {
      if (cause instanceof DepecheError) throw cause;
      throw new DepecheError(
        "E_OUTPUT",
        `Le dossier «\u00a0${path}\u00a0» n’a pas pu être écrit\u00a0: ${reasonOf(cause)}.`,
        { cause },
      );
    }
  },
  writeNewFile: (path, content) => {
    if (existsSync(path))
      throw new DepecheError("E_OUTPUT", `«\u00a0${path}\u00a0» existe déjà\u00a0: rien n’a été écrit.`);
    try {
      mkdirSync(dirname(path), { recursive: true });
      const draft = mkdtempSync(`${path}.`);
      try {
        writeFileSync(join(draft, "a"), content);
        // A link, unlike a renaming, never takes the place of what somebody put there meanwhile.
        linkSync(join(draft, "a"), path);
      } finally {
        rmSync(draft, { recursive: true, force: true });
      }
    } catch (cause) {
      throw new DepecheError(
        "E_OUTPUT",
        `Le fichier «\u00a0${path}\u00a0» n’a pas pu être écrit\u00a0: ${reasonOf(cause)}.`,
        { cause },
      );
    }
  },
  writeFile: (path, content) => {
    const draft = `${path}.${process.pid}.brouillon`;
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(draft, content);
      renameSync(draft, path);
    } catch (cause) {
      rmSync(draft, { force: true });
      throw new DepecheError(
        "E_OUTPUT",
        `Le fichier «\u00a0${path}\u00a0» n’a pas pu être écrit\u00a0: ${reasonOf(cause)}.`,
        { cause },
      );
    }
  },
  env: (name) => process.env[name] ?? null,
  now: () => Date.now(),
  sleep: (ms) => setTimeout(ms),
  // The library is long to load, and most runs never touch the network.
  http: async (call) => (await import("./sources/http/transport.ts")).axiosTransport(call),
  home: fileURLToPath(new URL("..", import.meta.url)),
  get workingFolder() {
    return process.cwd();
  },
};

/** Whether a path leads to a file; false when it leads nowhere. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** What a person put where the article goes is never replaced. */
function refuseOtherThings(path: string, names: readonly string[]): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  const other = found.isDirectory() ? readdirSync(path).find((name) => !names.includes(name)) : path;
  if (other === undefined) return;
  const what = found.isDirectory() ? `contient autre chose qu’un article (${other})` : "n’est pas un dossier";
  throw new DepecheError("E_OUTPUT", `«\u00a0${path}\u00a0» ${what}\u00a0: rien n’a été écrit.`);
}

/** Puts a folder in the place of another, which is only deleted once the new one stands there. */
function replaceFolder(draft: string, path: string): void {
  const old = `${draft}.ancien`;
  if (existsSync(path)) renameSync(path, old);
  try {
    renameSync(draft, path);
  } catch (cause) {
    if (existsSync(old)) renameSync(old, path);
    throw cause;
  }
  rmSync(old, { recursive: true, force: true });
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "l’écriture n’y est pas permise",
  EPERM: "l’écriture n’y est pas permise",
  EROFS: "ce disque est en lecture seule",
  ENOSPC: "le disque est plein",
  EDQUOT: "le quota du disque est atteint",
  EFBIG: "le fichier dépasse la taille permise",
  EEXIST: "un fichier porte déjà le nom d’un dossier à créer",
  ENOTDIR: "un fichier se trouve à la place d’un dossier",
  ENAMETOOLONG: "ce nom est trop long",
};

/** Why the machine refused, in French; its own code where we have no words for it. */
function reasonOf(cause: unknown): string {
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  return reasons[code] ?? `la machine répond ${code || "une erreur inconnue"}`;
}
