import type { Fact } from "../fact.ts";
import { byChange } from "../rank.ts";
import { isIlliquid } from "../size.ts";
import type { Ground, Row } from "./ground.ts";
import { factIn, isFigure } from "./ground.ts";
import type { Objection } from "./objection.ts";
import { quoted, told } from "./words.ts";

type Moved = Row & { readonly change: Fact & { readonly value: number } };

/** LIQUIDITY: a mover under the floor leads no ranking, and that is told when it would have led one. */
export function liquidity(ground: Ground): readonly Objection[] {
  const moved = ground.rows.flatMap((row): readonly Moved[] => {
    const change = factIn(row, `change.${ground.window}`);
    return row.entity.kind === "asset" && change !== null && isFigure(change) ? [{ ...row, change }] : [];
  });
  const skipped = ground.rows
    .filter(({ entity }) => entity.kind === "category")
    .flatMap(({ entity }) =>
      skippedIn(
        moved.filter((row) => row.entity.categories.includes(entity.id)),
        ground,
      ),
    );
  return [...new Map(skipped.map((row) => [row.entity.id, row])).values()].map((row) => ({
    message: `${quoted(row.entity.id)} (${told(row.change)}) est laissé hors des extrêmes\u00a0: ${whyOf(row)}.`,
    facts: [row.change.id],
  }));
}

/** Those under the floor that went further, one way or the other, than all those over it. */
function skippedIn(members: readonly Moved[], { limits }: Ground): readonly Moved[] {
  const isThin = (row: Moved): boolean => isIlliquid(sizesOf(row), limits.liquidity);
  const liquid = members.filter((row) => !isThin(row)).toSorted((a, b) => byChange(a.change, b.change));
  const [lowest, highest] = [liquid[0], liquid.at(-1)];
  if (lowest === undefined || highest === undefined) return [];
  return members.filter(
    (row) => isThin(row) && (row.change.value < lowest.change.value || row.change.value > highest.change.value),
  );
}

function sizesOf(row: Row): Parameters<typeof isIlliquid>[0] {
  return { marketCap: factIn(row, "marketCap"), volume: factIn(row, "volume.24h"), size: factIn(row, "size") };
}

function whyOf(row: Row): string {
  const { marketCap, volume } = sizesOf(row);
  const known = [
    ...(marketCap === null ? [] : [`capitalisation de ${told(marketCap)}`]),
    ...(volume === null ? [] : [`volume de ${told(volume)}`]),
  ];
  return known.length === 0 ? "sa source le dit de petite taille" : `sous le plancher de taille (${known.join(", ")})`;
}
