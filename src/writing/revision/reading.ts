import { DepecheError } from "../../error.ts";
import type { Fact } from "../../facts/fact.ts";
import type { FactChange } from "../../facts/revision.ts";
import type { Call } from "../helper.ts";
import { measureOf } from "../helpers/measure.ts";
import type { Pen } from "../pen.ts";
import { nothingTold } from "../told.ts";
import { figures } from "../unit.ts";

/** Whether a change is one for readers: what is printed in the same digits, with the same assurance, has not changed for them. */
export function isSeen({ is, before, now }: FactChange, pen: Pen): boolean {
  if (is === "gone" || is === "added") return true;
  return (
    before.status !== now.status || before.precision !== now.precision || digitsOf(before, pen) !== digitsOf(now, pen)
  );
}

/** A fact as it would read, without the words that hedge it; nothing is printed, and nothing counts as said. */
export function digitsOf(fact: Fact, pen: Pen): string {
  if (typeof fact.value !== "number" || !figures.includes(fact.unit)) return String(fact.value);
  const call: Call = {
    pen: { ...pen, said: new Set(pen.said) },
    options: {},
    place: { file: "partials/mise-a-jour.hbs", line: 1, column: 1 },
    told: nothingTold,
    data: { part: "note" },
    body: () => "",
    fail: (sentence) => new DepecheError("E_TEMPLATE_INVALID", `${fact.id}\u00a0: ${sentence}.`),
  };
  return `${Math.sign(fact.value)} ${measureOf(call, fact).text}`;
}
