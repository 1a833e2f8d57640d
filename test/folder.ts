/** Effects over files that only exist in a test. */
import type { Effects } from "../src/effects.ts";
import { DepecheError } from "../src/error.ts";

/** Effects where these files are all there are, by their whole path; the product's own stand in `/maison`, nothing can be written. */
export function effectsOf(files: Readonly<Record<string, string>>): Effects {
  const paths = Object.keys(files).toSorted();
  const missing = (path: string): DepecheError => new DepecheError("E_FILE_MISSING", path);
  return {
    home: "/maison/",
    workingFolder: "/travail",
    hasFile: (path) => files[path] !== undefined,
    readText: (path) => {
      const text = files[path];
      if (text === undefined) throw missing(path);
      return text;
    },
    listFiles: (path) => {
      if (files[path] !== undefined) return [path];
      const listed = paths.filter((file) => file.startsWith(`${path}/`));
      if (listed.length === 0) throw missing(path);
      return listed;
    },
    writeFolder: (path) => {
      throw missing(path);
    },
    writeNewFile: (path) => {
      throw missing(path);
    },
    writeFile: (path) => {
      throw missing(path);
    },
    env: () => null,
    now: () => Date.parse("2025-01-27T05:00:00Z"),
    sleep: () => Promise.resolve(),
    http: () => Promise.resolve({ is: "loss", cause: "unreachable" }),
    readBytes: (path) => {
      throw missing(path);
    },
    appendText: (path) => {
      throw missing(path);
    },
  };
}
