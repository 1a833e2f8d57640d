import { createTwoFilesPatch } from "diff";
import { hashOf } from "./publication.ts";

/** What a target keeps of an article, by the French name of each field: what is compared, sealed and shown. */
export type Fields = Readonly<Record<string, string>>;

/** A field that is not as it should be. */
export interface Difference {
  /** French name of the field. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
  /** Unified difference, line by line. */
  readonly patch: string;
}

/** The fields that differ from one version to the other, in the order of `after`. */
export function differencesBetween(before: Fields, after: Fields): readonly Difference[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names.flatMap((field) => {
    const [old = "", fresh = ""] = [before[field], after[field]];
    if (old === fresh) return [];
    return [{ field, before: old, after: fresh, patch: patchOf(field, old, fresh) }];
  });
}

/** A short hash of what a target keeps: it changes as soon as somebody changes one of its fields. */
export function sealOf(fields: Fields): string {
  const sorted = Object.entries(fields).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return hashOf(JSON.stringify(sorted)).slice(0, 32);
}

function patchOf(field: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(field, field, `${before}\n`, `${after}\n`, "", "", { context: 1 });
  return patch.split("\n").slice(3).join("\n").trimEnd();
}
