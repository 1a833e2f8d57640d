import { expect, test } from "@jest/globals";
import { zoneName } from "../../src/french/zone.ts";

test.each([
  ["Europe/Paris", "heure de Paris"],
  ["Europe/Brussels", "heure de Bruxelles"],
  ["Europe/Zurich", "heure suisse"],
  ["America/Toronto", "heure de l\u2019Est"],
  ["America/Vancouver", "heure du Pacifique"],
  ["America/New_York", "heure de New York"],
  ["America/Los_Angeles", "heure de Los Angeles"],
  ["America/Argentina/Buenos_Aires", "heure de Buenos Aires"],
  ["Europe/London", "heure de Londres"],
  ["Europe/Athens", "heure d\u2019Athènes"],
  ["Europe/Oslo", "heure d\u2019Oslo"],
  ["Europe/Amsterdam", "heure d\u2019Amsterdam"],
  ["Europe/Helsinki", "heure d\u2019Helsinki"],
  ["Europe/Istanbul", "heure d\u2019Istanbul"],
  ["Asia/Hong_Kong", "heure de Hong Kong"],
  ["Asia/Tokyo", "heure de Tokyo"],
  ["Asia/Shanghai", "heure de Pékin"],
  ["Africa/Cairo", "heure du Caire"],
  ["Africa/Algiers", "heure d\u2019Alger"],
  ["UTC", "en temps universel"],
  ["Etc/UTC", "en temps universel"],
])("%s is « %s »", (zone, told) => {
  expect(zoneName(zone)).toBe(told);
});

test.each(["", "Paris", "Europe/Lutèce", "EST", "US/Eastern", "Etc/GMT+5", "UTC+2"])(
  "« %s » is nobody's hour",
  (zone) => {
    expect(() => zoneName(zone)).toThrow(RangeError);
  },
);
