import { slug } from "../../slug.ts";
import type { Ground, Row } from "./ground.ts";
import type { Objection } from "./objection.ts";
import { quoted, quotedAll } from "./words.ts";

/** BENCHMARK: an index bears its own name, never that of one it stands for, nor one that another index of the file bears. */
export function benchmark({ rows }: Ground): readonly Objection[] {
  const indices = rows.filter(({ entity, facts }) => entity.kind === "index" && facts.length > 0);
  return [...indices.flatMap(borrowed), ...shared(indices)];
}

function borrowed(row: Row): readonly Objection[] {
  return row.notices.flatMap((notice): readonly Objection[] => {
    if (notice.is !== "substitute") return [];
    const theirs = new Set([notice.name, notice.of].map(slug));
    const name = namesOf(row).find((own) => theirs.has(slug(own)));
    if (name === undefined) return [];
    return [
      {
        message: `L’indice ${quoted(row.entity.id)} tient lieu de ${quoted(notice.of)} et en porte le nom (${quoted(name)})\u00a0: il lui faut le sien.`,
        ...everythingOf([row]),
      },
    ];
  });
}

/** All the names under which an index may be printed. */
function namesOf({ entity }: Row): readonly string[] {
  const { name, short } = entity.naming;
  return [entity.name, name, ...(short === null ? [] : [short])];
}

function shared(indices: readonly Row[]): readonly Objection[] {
  const owners = new Map<string, Row[]>();
  for (const row of indices) {
    for (const name of new Set(namesOf(row).map(slug))) owners.set(name, [...(owners.get(name) ?? []), row]);
  }
  const groups = new Map(
    [...owners.values()].filter(({ length }) => length > 1).map((group) => [idsOf(group).join(" "), group]),
  );
  return [...groups.values()].map((group) => ({
    message: `Plusieurs indices portent un même nom\u00a0: ${quotedAll(idsOf(group))}.`,
    ...everythingOf(group),
  }));
}

function everythingOf(rows: readonly Row[]): Pick<Objection, "facts" | "histories"> {
  return { facts: rows.flatMap(({ facts }) => facts.map(({ id }) => id)), histories: idsOf(rows) };
}

function idsOf(rows: readonly Row[]): readonly string[] {
  return rows.map(({ entity }) => entity.id);
}
