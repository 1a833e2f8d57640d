import type { Fact } from "../../facts/fact.ts";
import type { Named } from "../../facts/profile.ts";

/** Who facts are about. */
export interface Subjects {
  /** Somebody of the market by id; null for an event, a source, or a group without a name. */
  readonly byId: (id: string) => Named | null;
  /** Whoever a fact is of; null when it is the name of somebody, or of nobody in particular. */
  readonly of: (fact: Fact) => Named | null;
}

/** Finds whom facts are about among all who are named: a record's own subject first, then its event's. */
export function subjectsAmong(all: readonly Named[]): Subjects {
  const byId = new Map<string, Named>();
  const byAbout = new Map<string, Named[]>();
  for (const named of all) {
    const { about } = named.name;
    if (about === named.entity.id && !byId.has(about)) byId.set(about, named);
    else byAbout.set(about, [...(byAbout.get(about) ?? []), named]);
  }
  return {
    byId: (id) => byId.get(id) ?? null,
    of: (fact) => {
      const own = byId.get(fact.about);
      if (own !== undefined) return own;
      const [first, ...others] = byAbout.get(fact.about) ?? [];
      const record = recordOf(fact.measure);
      const near = [first, ...others].find(
        (named) => record !== null && recordOf(named?.name.measure ?? "") === record,
      );
      return near ?? first ?? null;
    },
  };
}

/** `figures.0` of `figures.0.range.low`; null for a field of the event itself. */
function recordOf(measure: string): string | null {
  return /^[^.]+\.\d+(?=\.)/u.exec(measure)?.[0] ?? null;
}
