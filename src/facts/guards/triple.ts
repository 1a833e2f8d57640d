import type { Interval } from "../interval.ts";
import { meet, roundedInterval } from "./digit.ts";
import type { Ground, Row } from "./ground.ts";
import { factIn, isFigure } from "./ground.ts";
import type { Objection } from "./objection.ts";
import { quoted, told } from "./words.ts";

/**
 * TRIPLE: points, level and percent of one day say the same, within half of the last digit of each. Published: « +0,06 %,
 * perdait 3,18 points ».
 */
export function triple({ rows }: Ground): readonly Objection[] {
  return rows.flatMap(disagreement);
}

function disagreement(row: Row): readonly Objection[] {
  const [points, percent, level] = [factIn(row, "points.24h"), factIn(row, "change.24h"), factIn(row, "level")];
  if (points === null || percent === null || !isFigure(points) || !isFigure(percent)) return [];
  if (points.unit !== "index-points" || percent.unit !== "percent") return [];
  const said = roundedInterval(percent);
  if (level === null || !isFigure(level) || level.unit !== "level") {
    if (Math.sign(points.value) === Math.sign(percent.value) || said.low * said.high <= 0) return [];
    const move = roundedInterval(points);
    if (move.low * move.high <= 0) return [];
    return [
      {
        message: `${quoted(row.entity.id)}\u00a0: ${told(points)} et ${told(percent)} ne vont pas dans le même sens.`,
        facts: [points.id, percent.id],
      },
    ];
  }
  if (meet(percentOf(roundedInterval(points), roundedInterval(level)), said)) return [];
  return [
    {
      message: `${quoted(row.entity.id)}\u00a0: un niveau de ${told(level)} et un écart de ${told(points)} ne donnent pas ${told(percent)}.`,
      facts: [level.id, points.id, percent.id],
    },
  ];
}

/** Between which percents a move in points up to a level lies, whichever values they are rounded from. */
function percentOf(points: Interval, level: Interval): Interval {
  const corners = [points.low, points.high].flatMap((move) =>
    [level.low, level.high].map((end) => (end - move > 0 ? (move / (end - move)) * 100 : Number.POSITIVE_INFINITY)),
  );
  return { low: Math.min(...corners), high: Math.max(...corners) };
}
