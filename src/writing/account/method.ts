import type { Method } from "../../facts/method.ts";

/** What a computed fact comes from, ready to be said. */
export interface Terms {
  /** Each parent's value: « −9 % ». */
  readonly values: readonly string[];
  /** The same with whose it is: « −7,9 % (Fetch.ai) ». */
  readonly named: readonly string[];
  /** Whether to list them where there are many. */
  readonly listed: boolean;
  /** A value between the region's quotation marks. */
  readonly quoted: (value: string) => string;
}

/** Every rule in French, with its terms: a new one does not compile without its words. */
const methodWords = {
  "change from one daily close to the next": ({ values }) =>
    `variation entre les clôtures ${pair(values.toReversed())}`,
  "change from the first point of a line to the last": ({ values }) => `variation entre ${pair(values)}`,
  "comparison of capitalisations": ({ named }) => `comparaison de ${pair(named)}`,
  "count of changes above zero": (terms) => `décompte des hausses parmi ${all(terms)}`,
  "count of changes below zero": (terms) => `décompte des baisses parmi ${all(terms)}`,
  "count of changes equal to zero": (terms) => `décompte des variations nulles parmi ${all(terms)}`,
  "count of facts that changed": ({ values }) =>
    `décompte de ${values.length}\u00a0${values.length > 1 ? "données" : "donnée"}`,
  "count of members with a change": (terms) => `décompte de ${all(terms)}`,
  "days between two dates in the article's zone": ({ values }) => `jours du ${values[0]} au ${values[1]}`,
  "distance from the low to the high": ({ values }) =>
    `écart entre le plus haut, ${values[0]}, et le plus bas, ${values[1]}`,
  "distance to the record": ({ values }) => `écart entre ${values[0]} et le record, ${values[1]}`,
  "distance to the highest daily close": ({ values }) =>
    `écart entre ${values[0]} et la plus haute clôture, ${values[1]}`,
  "distance to the lowest daily close": ({ values }) =>
    `écart entre ${values[0]} et la plus basse clôture, ${values[1]}`,
  "equal-weight mean": (terms) => `moyenne simple de ${all(terms)}`,
  "exchange hours, local time": ({ values }) => `heures des Bourses comparées à celle du relevé (${values[0]})`,
  gap: ({ values }) => `écart entre ${pair(values)}`,
  "last daily close at or above": ({ values }) =>
    `dernière clôture (${values[1]}) au moins aussi haute que ${values[0]}`,
  "last daily close at or below": ({ values }) =>
    `dernière clôture (${values[1]}) au plus aussi haute que ${values[0]}`,
  "level less its move in points": ({ values }) => `niveau (${values[0]}) moins sa variation en points (${values[1]})`,
  "mean absolute daily change": ({ values }) =>
    `moyenne, sans leur signe, des variations d’un jour à l’autre de ${values.length} clôtures`,
  "narrowest of several changes": (terms) => `la plus faible de ${all(terms)}`,
  "rank from the lowest change": (terms) => `place à partir de la plus basse de ${all(terms)}`,
  "ratio of two changes": ({ values }) => `rapport de ${values[0]} à ${values[1]}`,
  "share of the whole market's capitalisation": ({ values }) => `part de ${values[0]} dans ${values[1]}`,
  "short form of a name": ({ values, quoted }) => `forme abrégée de ${quoted(values[0] ?? "")}`,
  "spread of several changes": (terms) => `écart entre la plus basse et la plus haute de ${all(terms)}`,
} satisfies Record<Method, (terms: Terms) => string>;

/** How a fact was computed: « moyenne simple de 12 variations : … ». */
export function wordsOfMethod(method: Method, terms: Terms): string {
  return methodWords[method](terms);
}

function pair([first = "", second = ""]: readonly string[]): string {
  return `${first} et ${second}`;
}

/** « 12 variations : −7,9 % (Fetch.ai), −4,2 % (Render) » */
function all({ named, listed }: Terms): string {
  const many = `${named.length}\u00a0variation${named.length > 1 ? "s" : ""}`;
  return listed ? `${many}\u00a0: ${named.join(", ")}` : many;
}
