import type { EventType, ReportedEvent } from "../event.ts";
import type { Ground } from "./ground.ts";
import type { Objection } from "./objection.ts";
import { type Fields, factAt, factsOf } from "./reported.ts";
import { earliest } from "./time.ts";
import { quoted } from "./words.ts";

/** DUPLICATE: one event told by two reports is one event: same type, same subject, and dates near each other. */
export function duplicate({ events, zone, limits }: Ground): readonly Objection[] {
  return events.flatMap((event, index): readonly Objection[] => {
    const first = events
      .slice(0, index)
      .find((other) => isSame(other, event) && daysApart(other, event, zone) <= limits.duplicate.days);
    if (first === undefined) return [];
    return [
      {
        message: `Les événements ${quoted(first.id)} (${first.date}) et ${quoted(event.id)} (${event.date}) semblent n’en faire qu’un.`,
        facts: [first, event].flatMap((each) => factsOf(each).map(({ id }) => id)),
      },
    ];
  });
}

/** The fields that make two reports of one type the same event: what it is about, and for words, the words. */
const subjects = {
  "model-release": ["model"],
  "funding-round": ["company"],
  "social-post": ["author", "text"],
  study: ["publisher", "subject"],
  statement: ["speaker", "quote", "paraphrase"],
  analysis: ["heading"],
} satisfies Readonly<Record<EventType, readonly string[]>>;

function isSame(a: ReportedEvent, b: ReportedEvent): boolean {
  return a.type === b.type && subjects[a.type].every((name) => folded(a.fields, name) === folded(b.fields, name));
}

function folded(fields: Fields, name: string): string {
  return String(factAt(fields, name)?.value ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Days between the first instants of two dates; an event dated by its month is near to all of that month. */
function daysApart(a: ReportedEvent, b: ReportedEvent, zone: string): number {
  const [shorter, longer] = a.date.length <= b.date.length ? [a.date, b.date] : [b.date, a.date];
  if (longer.startsWith(shorter)) return 0;
  return Math.abs(earliest(a.date, zone).diff(earliest(b.date, zone), "days").days);
}
