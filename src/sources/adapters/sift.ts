import type * as z from "zod";
import { explain } from "../explain.ts";
import { issueText } from "../http/client.ts";
import type { Fault } from "../http/fault.ts";
import type { OriginId } from "../origin.ts";
import { faultIn } from "./taken.ts";

/** The rows of a list that are as documented, and one fault that tells of all the others. */
interface Sifted<T> {
  readonly rows: readonly T[];
  readonly faults: readonly Fault[];
}

/** Reads a list row by row: one row that is wrong costs only itself. A list without a single good row is a fault. */
export function sift<T>(list: readonly unknown[], schema: z.ZodType<T>, origin: OriginId, address: string): Sifted<T> {
  const read = list.map((row) => schema.safeParse(row, { error: explain }));
  const rows = read.flatMap((row) => (row.success ? [row.data] : []));
  if (list.length === 0) {
    const detail = "liste d’au moins une ligne attendue, liste vide trouvée";
    return { rows, faults: [faultIn(origin, address, "empty", detail)] };
  }
  const wrong = read.findIndex((row) => !row.success);
  const first = read[wrong];
  if (first === undefined || first.success) return { rows, faults: [] };
  const kind = rows.length === 0 ? "content" : "incomplete";
  const detail = `ligne ${wrong + 1}, ${issueText(first.error)}${othersText(list.length - rows.length - 1)}`;
  return { rows, faults: [faultIn(origin, address, kind, detail)] };
}

function othersText(count: number): string {
  if (count === 0) return "";
  return count === 1 ? " (et une autre ligne écartée)" : ` (et ${count} autres lignes écartées)`;
}
