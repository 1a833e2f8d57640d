import { derive, factId } from "./derive.ts";
import type { Fact } from "./fact.ts";
import type { Named } from "./profile.ts";

/**
 * The fact that a printed form of a name is: the name itself, its short form, or the spelling of its source. Its value is
 * that form, letter for letter, so that a reader of the text can hold one against the other. What an event names keeps
 * the field it stands in: `model.short`.
 */
export function nameAs({ entity, name }: Named, printed: string): Fact {
  if (name.value === printed) return name;
  // The source's own spelling is no form that we made.
  if (entity.name === printed) return spelled(name, printed);
  return derive({
    about: name.about,
    measure: name.measure === "name" ? "short" : `${name.measure}.short`,
    value: printed,
    unit: "text",
    period: null,
    rule: "short form of a name",
    from: [name],
  });
}

/**
 * The name of whoever is credited for a fact, as it is printed behind « selon »: of its source, or of whose word it is.
 * `about` is the credited one's id; `measure` tells apart what else is known under that id.
 */
export function creditOf(fact: Fact, about: string, measure: string, printed: string): Fact {
  return {
    id: factId(about, measure, "text", null),
    about,
    measure,
    value: printed,
    unit: "text",
    period: null,
    status: "fact",
    by: null,
    precision: "exact",
    asOf: fact.asOf,
    source: fact.source,
    from: [],
    rule: null,
  };
}

function spelled(name: Fact, value: string): Fact {
  const measure = name.measure === "name" ? "spelling" : `${name.measure}.spelling`;
  return { ...name, id: factId(name.about, measure, "text", null), measure, value };
}
