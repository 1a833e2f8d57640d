import type { AssetClass, Entity } from "./fact.ts";
import type { Profile } from "./profile.ts";

/** Gives each category the class of its members where they agree: a sector of shares moves, and is told, as shares do. */
export function withMemberClass(profiles: ReadonlyMap<string, Profile>): ReadonlyMap<string, Profile> {
  const all = withSharedClass([...profiles.values()].map(({ entity }) => entity));
  return new Map(
    [...profiles].map(([id, profile], index) => [id, { ...profile, entity: all[index] ?? profile.entity }]),
  );
}

/** The same of bare entities, in their order. */
export function withSharedClass(entities: readonly Entity[]): readonly Entity[] {
  return entities.map((entity) => {
    const shared = entity.kind === "category" ? sharedClass(entity.id, entities) : null;
    return shared === null || shared === entity.class ? entity : { ...entity, class: shared };
  });
}

function sharedClass(category: string, entities: readonly Entity[]): AssetClass | null {
  const members = entities.filter(({ categories }) => categories.includes(category));
  const classes = new Set(members.map((entity) => entity.class));
  const [only] = classes;
  return classes.size === 1 ? (only ?? null) : null;
}
