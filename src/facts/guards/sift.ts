import type { FieldSpec, Reported, ReportedEvent } from "../event.ts";
import { eventTypes } from "../event.ts";
import type { Market } from "../fact.ts";
import { factOf } from "../profile.ts";
import type { Objection } from "./objection.ts";
import type { Fields } from "./reported.ts";

/** A market and its events, before or after what is withheld of them. */
export interface Sifted {
  readonly market: Market;
  readonly events: readonly ReportedEvent[];
}

/**
 * Takes out all that these objections are about, so that nothing can be computed from it nor print it. An event loses
 * the field; it is taken out whole when it cannot do without, and so is a record left with no figure of those it had.
 */
export function sift({ market, events }: Sifted, objections: readonly Objection[]): Sifted {
  if (objections.length === 0) return { market, events };
  const facts = new Set(objections.flatMap((objection) => objection.facts));
  const whole = new Set(objections.flatMap((objection) => objection.events ?? []));
  const histories = new Set(objections.flatMap((objection) => objection.histories ?? []));
  return {
    market: {
      ...market,
      observations: market.observations.filter((observation) => !facts.has(factOf(observation).id)),
      histories: market.histories.filter(({ about }) => !histories.has(about)),
    },
    events: events.flatMap((event) => (whole.has(event.id) ? [] : siftEvent(event, facts))),
  };
}

type Specs = Readonly<Record<string, FieldSpec>>;

function siftEvent(event: ReportedEvent, withheld: ReadonlySet<string>): readonly ReportedEvent[] {
  const fields = siftFields(event.fields, eventTypes[event.type], withheld);
  return fields === null ? [] : [{ ...event, fields }];
}

/** The fields that remain; null when one is lost that the others cannot do without. */
function siftFields(fields: Fields, specs: Specs, withheld: ReadonlySet<string>): Fields | null {
  const kept: Record<string, Reported> = {};
  for (const [name, field] of Object.entries(fields)) {
    const spec = specs[name];
    const left = siftField(field, spec?.kind === "range" ? bounds : (spec?.fields ?? {}), withheld);
    if (left !== null) kept[name] = left;
    else if (spec?.required === true) return null;
  }
  return kept;
}

/** A range without one of its bounds is none. */
const bounds: Specs = { low: { kind: "percent", required: true }, high: { kind: "percent", required: true } };

function siftField(field: Reported, specs: Specs, withheld: ReadonlySet<string>): Reported | null {
  switch (field.is) {
    case "observation":
    case "entity":
      return withheld.has(factOf(field.observation).id) ? null : field;
    case "list": {
      const items = field.items.flatMap((item) => siftField(item, specs, withheld) ?? []);
      return items.length === 0 ? null : { ...field, items };
    }
    case "record": {
      const fields = siftFields(field.fields, specs, withheld);
      return fields === null || (holdsFigure(field) && !holdsFigure({ ...field, fields }))
        ? null
        : { ...field, fields };
    }
  }
}

function holdsFigure(field: Reported): boolean {
  switch (field.is) {
    case "observation":
      return typeof field.observation.value === "number";
    case "entity":
      return false;
    case "list":
      return field.items.some(holdsFigure);
    case "record":
      return Object.values(field.fields).some(holdsFigure);
  }
}
