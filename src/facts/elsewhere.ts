import { hasMoved } from "./mover.ts";
import type { Panel } from "./panel.ts";
import { panelOf } from "./panel.ts";
import type { Profile } from "./profile.ts";
import type { Selection } from "./salience.ts";
import type { Sector } from "./sector.ts";
import type { Weighing } from "./weighing.ts";
import { weighSections } from "./weighing.ts";

/** A category outside the article's sector, with those of its members that the file gives. */
export interface Elsewhere {
  readonly category: Profile;
  readonly panel: Panel;
}

/** The other categories worth telling, the most telling first, and how these and their members were chosen. */
interface Elsewheres {
  readonly elsewhere: readonly Elsewhere[];
  readonly selections: readonly Selection[];
}

/** The categories around a sector with movers of their own, none of whose members is in it. */
export function elsewheresOf(told: Sector, all: readonly Profile[], weighing: Weighing): Elsewheres {
  const found = all.flatMap((category) => elsewhereOf(category, told, all, weighing) ?? []);
  const membersOf = ({ panel }: Elsewhere): Selection => panel.selection;
  const { kept, selection } = weighSections("@elsewhere", found, { idOf, membersOf }, weighing);
  return { elsewhere: kept, selections: [selection, ...kept.map(membersOf)] };
}

function idOf({ category }: Elsewhere): string {
  return category.entity.id;
}

function elsewhereOf(category: Profile, told: Sector, all: readonly Profile[], weighing: Weighing): Elsewhere | null {
  const id = category.entity.id;
  if (category.entity.kind !== "category" || id === told.benchmark.entity.id) return null;
  const inside = all.filter((profile) => profile.entity.categories.includes(id));
  if (inside.some((profile) => profile.entity.categories.includes(told.sector.entity.id))) return null;
  const panel = panelOf(id, inside.filter(hasMoved), told.benchmark, weighing);
  return panel === null ? null : { category, panel };
}
