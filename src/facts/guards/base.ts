import type { Fact } from "../fact.ts";
import type { Ground, Row } from "./ground.ts";
import { factIn, isFigure } from "./ground.ts";
import type { Objection } from "./objection.ts";
import { factAt, groupsOf } from "./reported.ts";
import { quoted, told } from "./words.ts";

/** BASE: there is no percent on a base of zero, nor across a change of sign (from loss to profit). */
export function base({ rows, events }: Ground): readonly Objection[] {
  return [
    ...rows.flatMap(fromZero),
    ...events.flatMap((event) =>
      groupsOf(event).flatMap((fields): readonly Objection[] => {
        const [value, change] = [factAt(fields, "value") ?? factAt(fields, "amount"), factAt(fields, "change")];
        if (value === null || change?.unit !== "percent" || !isFigure(value) || !isFigure(change)) return [];
        const fault = faultOf(value.value, change.value);
        return fault === null ? [] : [objection(`Événement ${quoted(event.id)}`, value, change, fault)];
      }),
    ),
  ];
}

/** What is wrong in a percent that leads to a value; null when it could have. */
function faultOf(value: number, change: number): string | null {
  if (value === 0 && change > -100) return "la base est nulle";
  if (value < 0) return "le chiffre change de signe, ou n’a pas de base positive";
  if (value > 0 && change <= -100) return "une baisse de 100\u00a0% ou plus ne laisse rien";
  return null;
}

function fromZero(row: Row): readonly Objection[] {
  const [quote, points] = [factIn(row, "level") ?? factIn(row, "price"), factIn(row, "points.24h")];
  const percent = factIn(row, "change.24h");
  if (quote === null || percent?.unit !== "percent" || !isFigure(quote) || !isFigure(percent)) return [];
  const about = quoted(row.entity.id);
  const fault = faultOf(quote.value, percent.value);
  if (fault !== null) return [objection(about, quote, percent, fault)];
  if (points === null || !isFigure(points) || points.unit !== "index-points" || quote.unit !== "level") return [];
  if (quote.value - points.value > 0) return [];
  return [objection(about, quote, percent, "la base est nulle ou négative")];
}

function objection(about: string, value: Fact, change: Fact, fault: string): Objection {
  return {
    message: `${about}\u00a0: ${told(change)} ne peut mener à ${told(value)}\u00a0: ${fault}.`,
    facts: [change.id],
  };
}
