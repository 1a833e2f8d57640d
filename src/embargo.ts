import { formatTime } from "./french/clock.ts";
import { formatDate } from "./french/date.ts";
import { readMoment } from "./french/moment.ts";
import type { Region } from "./french/region.ts";
import { zoneName } from "./french/zone.ts";
import type { Embargo } from "./publish/gate.ts";

/** An embargo until an hour (`07:30`) of the day of `asOf`, as the region's readers live it, or until an instant (ISO 8601). */
export function embargoUntil(text: string, asOf: string, region: Region): Embargo {
  const { zone } = region;
  const [, hour, minute] = /^(\d\d):(\d\d)$/u.exec(text) ?? [];
  const at =
    hour === undefined
      ? readMoment(text, zone).at
      : readMoment(asOf, zone).at.set({ hour: Number(hour), minute: Number(minute), second: 0, millisecond: 0 });
  const iso = at.toUTC().toISO() ?? text;
  const told = `${formatDate(iso, zone, region)} à ${formatTime(iso, zone, region)}, ${zoneName(zone)}`;
  return { at: at.toMillis(), told };
}
