import type { Effects } from "./effects.ts";

/** A text that is not on the disk yet, under the path that it will have. */
export interface Unwritten {
  readonly path: string;
  readonly content: string;
}

/** The same machine, where these files can be read as if they were written. */
export function withUnwritten(effects: Effects, files: readonly Unwritten[]): Effects {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  return {
    ...effects,
    readText: (path) => contents.get(path) ?? effects.readText(path),
    hasFile: (path) => contents.has(path) || effects.hasFile(path),
    listFiles: (path) => (contents.has(path) ? [path] : effects.listFiles(path)),
  };
}
