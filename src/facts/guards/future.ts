import type { Ground } from "./ground.ts";
import type { Objection } from "./objection.ts";
import { factsOf } from "./reported.ts";
import { eachOnce, earliest } from "./time.ts";
import { quoted } from "./words.ts";

/**
 * FUTURE: nothing is told that was observed, or happened, after the article's own time. Published: the 1925 earthquake of
 * Santa Barbara, dated 2025 in 2017.
 */
export function future({ rows, events, now, zone }: Ground): readonly Objection[] {
  const written = earliest(now, zone);
  const isLater = eachOnce((iso) => {
    const time = earliest(iso, zone);
    return time.isValid && time > written;
  });
  const observed = rows.flatMap((row) => row.facts).filter(({ asOf }) => isLater(asOf));
  return [
    ...observed.map(({ id, asOf }) => ({
      message: `${quoted(id)} est relevé le ${asOf}, après l’heure de l’article (${now}).`,
      facts: [id],
    })),
    ...events.flatMap((event): readonly Objection[] => {
      const facts = factsOf(event).map(({ id }) => id);
      const all = { facts: [`${event.id}.date`, ...facts], events: [event.id] };
      if (!earliest(event.date, zone).isValid)
        return [{ message: `L’événement ${quoted(event.id)} n’est pas daté.`, ...all }];
      if (isLater(event.date))
        return [
          { message: `L’événement ${quoted(event.id)} est daté du ${event.date}, après l’article (${now}).`, ...all },
        ];
      return factsOf(event)
        .filter(({ asOf }) => isLater(asOf))
        .map(({ id, asOf }) => ({
          message: `${quoted(id)} est relevé le ${asOf}, après l’heure de l’article (${now}).`,
          facts: [id],
        }));
    }),
  ];
}
