import { type Fields, sealOf } from "./fields.ts";
import type { Publication } from "./publication.ts";

/** What we leave with an article so that it is known again, even with an empty ledger. */
export interface Mark {
  /** The article's `key`. */
  readonly key: string;
  readonly version: number;
  /** Hash of the publication that was written. */
  readonly hash: string;
  /** Seal of the fields as we left them: another one means that an editor's hand has been there. */
  readonly seal: string;
  /** Whether readers have seen it once: a draft that was live was taken back by somebody. */
  readonly wasLive: boolean;
}

/** How a mark says whose it is: no space in it, so that a CMS's own search finds it. */
export function markId(key: string): string {
  return `depeche-id:${key}`;
}

/** The mark as one line of text, for a comment. */
export function renderMark({ key, version, hash, seal, wasLive }: Mark): string {
  return `${markId(key)} version:${version} hash:${hash} seal:${seal} live:${wasLive ? 1 : 0}`;
}

const pattern = /depeche-id:([0-9a-f]{16}) version:(\d{1,9}) hash:([0-9a-f]{64}) seal:([0-9a-f]{32}) live:([01])/;

/** The first mark in a text; null when there is none, or only a part of one. */
export function findMark(text: string): Mark | null {
  const [, key, version, hash, seal, live] = pattern.exec(text) ?? [];
  if (key === undefined || version === undefined || hash === undefined || seal === undefined) return null;
  return { key, version: Number(version), hash, seal, wasLive: live === "1" };
}

/** The mark of a publication that is kept as these fields; `earlier` is that of the version that it replaces. */
export function markOf({ key, version, hash }: Publication, fields: Fields, earlier: Mark | null): Mark {
  return { key, version, hash, seal: sealOf(fields), wasLive: earlier?.wasLive ?? false };
}

/** The same text, its mark saying that readers see the article. */
export function markedLive(text: string): string {
  const mark = findMark(text);
  return mark === null ? text : text.replace(pattern, renderMark({ ...mark, wasLive: true }));
}
