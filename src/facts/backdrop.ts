import type { AssetClass, Entity } from "./fact.ts";
import { hasMoved } from "./mover.ts";
import type { Panel } from "./panel.ts";
import { panelOf } from "./panel.ts";
import type { Profile } from "./profile.ts";
import type { Weighing } from "./weighing.ts";

/** What stands around an article's subject: other stock exchanges, rates, currencies, raw materials. */
export interface Backdrop {
  readonly places: Panel | null;
  /** With a level, a move in basis points, or both: no percent measures a rate's move. */
  readonly rates: readonly Profile[];
  readonly currencies: Panel | null;
  readonly commodities: Panel | null;
}

/** The lines of each class that moved, but for those that the article is about. */
export function backdropOf(profiles: readonly Profile[], subjects: readonly string[], weighing: Weighing): Backdrop {
  const around = profiles.filter(({ entity }) => isLine(entity) && !subjects.includes(entity.id));
  const ofClass = (about: string, wanted: AssetClass): Panel | null =>
    panelOf(about, around.filter(({ entity }) => entity.class === wanted).filter(hasMoved), null, weighing);
  return {
    places: ofClass("@places", "index"),
    rates: around.filter(({ entity, level, points }) => entity.class === "rate" && (level !== null || points !== null)),
    currencies: ofClass("@currencies", "currency"),
    commodities: ofClass("@commodities", "commodity"),
  };
}

const besides: readonly AssetClass[] = ["rate", "currency", "commodity", "sentiment"];

/** Whether a row is no share nor token: it stands around the market, wherever the file puts it. */
export function isBesides({ class: assetClass }: Entity): boolean {
  return besides.includes(assetClass);
}

/** What has a line of its own in a table of the markets: categories and totals have none. */
function isLine(entity: Entity): boolean {
  return entity.kind === "index" || (entity.kind === "asset" && isBesides(entity));
}
