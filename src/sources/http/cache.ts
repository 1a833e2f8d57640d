import { createHash } from "node:crypto";
import * as z from "zod";

/** An answer kept with what lets its source say « nothing has changed ». */
export interface Kept {
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly type: string;
  readonly body: string;
}

/** Answers kept between two runs; each is asked about again before it is used, never trusted by itself. */
export interface Cache {
  readonly find: (address: string) => Kept | null;
  readonly keep: (kept: Kept) => void;
}

/** What a cache on disk asks of the machine; reading what is not there gives null. */
export interface CacheFiles {
  readonly readIfAny: (path: string) => string | null;
  readonly writeFile: (path: string, content: string) => void;
}

const schema = z.strictObject({
  address: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  type: z.string(),
  body: z.string(),
});

/** A cache in a folder, one file an address; a file that cannot be read back counts as none. */
export function diskCache(folder: string, files: CacheFiles): Cache {
  const pathOf = (address: string): string =>
    `${folder}/${createHash("sha256").update(address).digest("hex").slice(0, 32)}.json`;
  return {
    find: (address) => {
      const text = files.readIfAny(pathOf(address));
      const read = text === null ? null : schema.safeParse(parsed(text));
      return read?.success === true && read.data.address === address ? read.data : null;
    },
    keep: (kept) => files.writeFile(pathOf(kept.address), JSON.stringify(kept)),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The headers that ask whether a kept answer still holds. */
export function validators({ etag, lastModified }: Kept): Readonly<Record<string, string>> {
  return {
    ...(etag === null ? {} : { "if-none-match": etag }),
    ...(lastModified === null ? {} : { "if-modified-since": lastModified }),
  };
}
