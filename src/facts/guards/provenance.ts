import type { Fact } from "../fact.ts";
import type { Ground } from "./ground.ts";
import type { Objection } from "./objection.ts";
import { factsOf } from "./reported.ts";
import { eachOnce, earliest } from "./time.ts";
import { quoted } from "./words.ts";

/** PROVENANCE: a figure of which source, time or window is not known is no fact. */
export function provenance({ rows, events, zone }: Ground): readonly Objection[] {
  const isDate = eachOnce((iso) => earliest(iso, zone).isValid);
  const facts = [...rows.flatMap((row) => row.facts), ...events.flatMap(factsOf)];
  return facts.flatMap((fact) => {
    const lacking = lackOf(fact, isDate);
    return lacking === null
      ? []
      : [{ message: `${quoted(fact.id)} n’a pas ${lacking}\u00a0: rien ne le prouve.`, facts: [fact.id] }];
  });
}

function lackOf({ source, asOf, measure, period, unit }: Fact, isDate: (iso: string) => boolean): string | null {
  if (source.name.trim() === "") return "de source";
  if (!isDate(asOf)) return "d’heure de relevé";
  const isMove = measure === "change" && (unit === "percent" || unit === "index-points");
  return isMove && period === null ? "de durée" : null;
}
