import { IANAZone } from "luxon";
import { de } from "./elision.ts";

/**
 * Whose hour it is: « heure de Paris », « heure d’Athènes », « heure suisse », « heure de l’Est », « en temps universel ».
 * RangeError when the zone is unknown or is no place (`UTC+2`, `EST`).
 */
export function zoneName(zone: string): string {
  const told = usage[zone];
  if (told !== undefined) return told;
  if (!places.test(zone) || !IANAZone.isValidZone(zone)) {
    throw new RangeError(`no place has this zone: « ${zone} »`);
  }
  const city = cities[zone] ?? (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
  return `heure ${de(city)}${city}`;
}

/** Zones named after a place; the others are offsets, countries or old names (`Etc/GMT+5`, `US/Eastern`, `EST`). */
const places = /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//u;

/**
 * Zones whose readers do not say the city, or not by its rule. Swiss newspapers write « heure suisse »; those of Canada name the zone, as its
 * official terms do (heure de l’Est, du Centre, des Rocheuses, du Pacifique).
 */
const usage: Readonly<Record<string, string>> = {
  UTC: "en temps universel",
  "Etc/UTC": "en temps universel",
  "Europe/Zurich": "heure suisse",
  "America/Toronto": "heure de l\u2019Est",
  "America/Montreal": "heure de l\u2019Est",
  "America/Halifax": "heure de l\u2019Atlantique",
  "America/Moncton": "heure de l\u2019Atlantique",
  "America/Winnipeg": "heure du Centre",
  "America/Edmonton": "heure des Rocheuses",
  "America/Vancouver": "heure du Pacifique",
  "America/St_Johns": "heure de Terre-Neuve",
  "Africa/Cairo": "heure du Caire",
  "Asia/Calcutta": "heure indienne",
  "Asia/Kolkata": "heure indienne",
  "Europe/Helsinki": "heure d\u2019Helsinki",
};

/** Cities whose zone bears another name in French, and China, whose one hour is its capital's. */
const cities: Readonly<Record<string, string>> = {
  "Africa/Algiers": "Alger",
  "America/Havana": "La Havane",
  "America/Mexico_City": "Mexico",
  "America/Sao_Paulo": "São Paulo",
  "Asia/Dubai": "Dubaï",
  "Asia/Hong_Kong": "Hong Kong",
  "Asia/Jerusalem": "Jérusalem",
  "Asia/Manila": "Manille",
  "Asia/Riyadh": "Riyad",
  "Asia/Seoul": "Séoul",
  "Asia/Shanghai": "Pékin",
  "Asia/Singapore": "Singapour",
  "Asia/Tehran": "Téhéran",
  "Europe/Athens": "Athènes",
  "Europe/Brussels": "Bruxelles",
  "Europe/Bucharest": "Bucarest",
  "Europe/Copenhagen": "Copenhague",
  "Europe/Kiev": "Kiev",
  "Europe/Kyiv": "Kiev",
  "Europe/Lisbon": "Lisbonne",
  "Europe/London": "Londres",
  "Europe/Moscow": "Moscou",
  "Europe/Vienna": "Vienne",
  "Europe/Warsaw": "Varsovie",
};
