import type { EventType, eventTypes } from "../../facts/event.ts";
import type { Measure } from "../../facts/measure.ts";

type Types = (typeof eventTypes)[EventType];
type KeysOf<T> = T extends unknown ? keyof T : never;
type ValuesOf<T> = T extends unknown ? T[keyof T] : never;
type FieldsOf<T> = T extends { readonly fields: infer F } ? keyof F : never;

/** A field of any event, or of a record that one holds. */
type EventField = KeysOf<Types> | FieldsOf<ValuesOf<Types>>;

/** How a measure is said, and how who it is of stands behind it. */
export interface MeasureWords {
  readonly noun: string;
  /** « de » somebody, « parmi » several, or alone. */
  readonly of: "de" | "parmi" | null;
  /** The small word before the other term that the measure names, as `gap.coindesk-20` does. */
  readonly other: "face à" | "parmi";
}

const of = (noun: string, other: MeasureWords["other"] = "face à"): MeasureWords => ({ noun, of: "de", other });
const among = (noun: string): MeasureWords => ({ noun, of: "parmi", other: "parmi" });
const alone = (noun: string): MeasureWords => ({ noun, of: null, other: "face à" });

/** Every measure of the market, of ours and of the events, in French: a new one does not compile without its words. */
const measureWords = {
  // The market's, and those computed from it.
  added: alone("nombre de données nouvelles"),
  age: alone("ancienneté de l’événement"),
  amplitude: of("amplitude"),
  asOf: alone("heure du relevé"),
  change: of("variation"),
  close: of("clôture"),
  corrected: alone("nombre d’autres données corrigées"),
  credit: alone("nom"),
  date: alone("date de l’événement"),
  dominance: of("part du marché"),
  falling: among("nombre de baisses"),
  fromHigh: of("écart avec la plus haute clôture"),
  fromLow: of("écart avec la plus basse clôture"),
  fromRecord: of("écart avec le record"),
  gap: of("écart"),
  gone: alone("nombre d’autres données qui ne sont plus connues"),
  high: of("plus haut"),
  highestSince: of("dernière date à un niveau aussi haut"),
  level: of("niveau"),
  low: of("plus bas"),
  lowestSince: of("dernière date à un niveau aussi bas"),
  marketCap: of("capitalisation"),
  mean: of("variation moyenne", "parmi"),
  members: among("nombre de variations connues"),
  mood: of("humeur"),
  name: alone("nom"),
  narrowest: alone("plus faible variation d’un groupe"),
  now: alone("heure de l’article"),
  previous: of("clôture précédente"),
  price: of("cours"),
  rank: of("rang", "parmi"),
  ratio: of("rapport des variations"),
  record: of("plus haut historique"),
  rising: among("nombre de hausses"),
  session: alone("séance en cours"),
  short: alone("nom abrégé"),
  size: of("taille"),
  source: alone("source de l’événement"),
  spelling: alone("nom selon la source"),
  spread: alone("étendue des variations d’un groupe"),
  supply: of("offre en circulation"),
  symbol: alone("sigle"),
  trait: of("trait distinctif"),
  unchanged: among("nombre de variations nulles"),
  updated: alone("nombre d’autres données actualisées"),
  usual: of("variation quotidienne habituelle"),
  volume: of("volume d’échanges"),
  // The events'.
  activeParameters: of("nombre de paramètres actifs"),
  amount: of("montant"),
  author: alone("auteur"),
  behind: alone("nom de qui précède au classement"),
  by: alone("critère de la comparaison"),
  company: alone("nom de la société"),
  compute: of("moyens de calcul"),
  context: of("fenêtre de contexte"),
  cost: of("coût"),
  device: of("matériel"),
  downloads: of("nombre de téléchargements"),
  figures: alone("chiffre"),
  handle: of("compte"),
  heading: alone("titre de l’analyse"),
  inputPrice: of("prix en entrée"),
  investors: alone("nom d’un investisseur"),
  label: alone("intitulé"),
  lead: alone("nom du chef de file"),
  leadAmount: of("apport du chef de file"),
  leadStake: of("part du chef de file"),
  license: of("licence"),
  likes: of("nombre de mentions «\u00a0j’aime\u00a0»"),
  model: alone("nom du modèle"),
  organization: alone("nom de l’organisation"),
  outperforms: alone("nom de qui est dépassé"),
  outputPrice: of("prix en sortie"),
  paragraphs: alone("paragraphe de l’analyse"),
  parameters: of("nombre de paramètres"),
  paraphrase: of("propos"),
  platform: alone("nom de la plateforme"),
  publisher: alone("auteur de l’étude"),
  quote: of("citation"),
  range: of("borne de la fourchette"),
  reported: of("propos"),
  rival: alone("nom du modèle comparé"),
  rivalValue: of("résultat comparé"),
  role: of("fonction"),
  round: alone("tour de table"),
  runsOn: of("matériel"),
  scores: of("résultat"),
  speaker: alone("nom de l’orateur"),
  subject: alone("sujet"),
  test: alone("nom de l’épreuve"),
  text: of("texte"),
  totalRaised: of("total levé"),
  trainingTokens: of("volume d’entraînement"),
  translatedFrom: alone("langue d’origine"),
  url: alone("adresse"),
  use: of("usage des fonds"),
  valuation: of("valorisation"),
  value: of("valeur"),
  version: of("version"),
  versus: alone("terme de comparaison"),
} satisfies Record<Measure | EventField, MeasureWords>;

/** Fields that hold fields of their own: what they measure is said by the innermost. */
const records: ReadonlySet<string> = new Set<EventField>(["figures", "outperforms", "runsOn", "scores"]);

/** The words of a measure's path, `gap.coindesk-20` or `figures.0.range.low`; the path itself where none are known. */
export function wordsOfMeasure(path: string): MeasureWords {
  const words = path.split(".").filter((word) => !/^\d+$/u.test(word));
  const last = words.at(-1) ?? "";
  if (isForm(last)) return measureWords[last];
  const [first = "", ...inner] = words;
  const own = inner[0] ?? first;
  // The subject of a comparison is who it is with; that of a study is what it is about.
  const said = records.has(first) && own !== "subject" ? own : first;
  return isMeasure(said) ? measureWords[said] : alone(path);
}

/** A form of a name stands behind the field that names it: `model.short`. */
function isForm(word: string): word is "short" | "spelling" {
  return word === "short" || word === "spelling";
}

function isMeasure(word: string): word is keyof typeof measureWords {
  return Object.hasOwn(measureWords, word);
}
