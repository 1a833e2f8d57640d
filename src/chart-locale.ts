import { monthNames, weekdayNames } from "./french/calendar.ts";
import type { Region } from "./french/region.ts";
import type { ChartLocale } from "./render/chart/draw.ts";

/** How a drawing writes the numbers and the dates that it works out by itself, those of its axes: nothing is the machine's. */
export function chartLocale({ thousands, decimal, beforePercent }: Region): ChartLocale {
  // Sunday comes first there.
  const [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = weekdayNames;
  return {
    number: { decimal, thousands, grouping: [3], currency: ["", ""], minus: "\u2212", percent: `${beforePercent}%` },
    time: {
      dateTime: "%A %-d\u00a0%B %Y, %-H\u00a0h\u00a0%M",
      date: "%-d\u00a0%B %Y",
      time: "%-H\u00a0h\u00a0%M",
      periods: ["", ""],
      days: [sunday, monday, tuesday, wednesday, thursday, friday, saturday],
      shortDays: ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."],
      months: [...monthNames],
      shortMonths: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."],
    },
  };
}
