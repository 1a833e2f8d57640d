import { cleanText } from "./text.ts";

const months = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * An ISO date or instant in French, in the zone it is written in, which is named: nothing here knows the reader's.
 * What is no such date is shown as it is.
 */
export const renderDay = (text: string): string => {
  const [, year, month, day, hour, minute, zone] = iso.exec(text) ?? [];
  const name = months[Number(month) - 1];
  if (name === undefined) return cleanText(text);
  const date = `${day === "01" ? "1er" : Number(day)}\u00a0${name} ${year}`;
  if (hour === undefined) return date;
  const time = `${Number(hour)}\u00a0h${minute === "00" ? "" : `\u00a0${minute}`}`;
  return `${date} à ${time}${zone === undefined ? "" : ` (${zoneName(zone)})`}`;
};

const zoneName = (zone: string): string => {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  if (sign === undefined || `${hours}${minutes}` === "0000") return "UTC";
  return `UTC${sign === "-" ? "\u2212" : "+"}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
};
