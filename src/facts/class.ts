import type { AssetClass } from "./fact.ts";
import type { Profile } from "./profile.ts";

/** Gives each category the class of its members where they agree: a sector of shares moves, and is told, as shares do. */
export function withMemberClass(profiles: ReadonlyMap<string, Profile>): ReadonlyMap<string, Profile> {
  const all = [...profiles.values()];
  return new Map(
    [...profiles].map(([id, profile]) => {
      const shared = profile.entity.kind === "category" ? sharedClass(id, all) : null;
      if (shared === null || shared === profile.entity.class) return [id, profile];
      return [id, { ...profile, entity: { ...profile.entity, class: shared } }];
    }),
  );
}

function sharedClass(category: string, profiles: readonly Profile[]): AssetClass | null {
  const members = profiles.filter(({ entity }) => entity.categories.includes(category));
  const classes = new Set(members.map(({ entity }) => entity.class));
  const [only] = classes;
  return classes.size === 1 ? (only ?? null) : null;
}
