import { DepecheError } from "../error.ts";
import { whole } from "../found.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "ce fichier n’existe pas",
  ENOTDIR: "ce fichier n’existe pas",
  EISDIR: "un fichier est attendu, c’est un dossier",
  EACCES: "la lecture de ce fichier n’est pas permise",
  EPERM: "la lecture de ce fichier n’est pas permise",
};

/** What the reader given makes of a file, its text or its bytes; whatever it throws becomes `E_FILE_MISSING`. */
export function readText<T>(path: string, read: (path: string) => T): T {
  try {
    return read(path);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    const reason = reasons[code] ?? "ce fichier n’a pas pu être lu";
    throw new DepecheError("E_FILE_MISSING", `${whole(path)}\u00a0: ${reason}.`, { cause });
  }
}
