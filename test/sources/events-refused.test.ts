import { describe, expect, test } from "@jest/globals";
import { describeWith } from "../../src/sources/entities.ts";
import { assertDistinctEvents, readEvents } from "../../src/sources/events.ts";
import { told } from "./told.ts";

const files: readonly (readonly [string, string, string])[] = [
  [
    "a mistyped type",
    "type: modle-release\nid: a\ndate: 2025-01-20\nsource: X\nmodel: R1\norganization: DeepSeek\n",
    "e.yaml, ligne 1, type\u00a0: valeur inconnue «\u00a0modle-release\u00a0»\u202f; vouliez-vous dire «\u00a0model-release\u00a0»\u202f?",
  ],
  [
    "an unknown type",
    "type: recette\nid: a\ndate: 2025-01-20\nsource: X\nmodel: R1\norganization: DeepSeek\n",
    "e.yaml, ligne 1, type\u00a0: une de ces valeurs attendue (model-release, funding-round, social-post, study, statement, analysis), texte «\u00a0recette\u00a0» trouvé.",
  ],
  [
    "no type",
    "id: a\ndate: 2025-01-20\nsource: X\nmodel: R1\norganization: DeepSeek\n",
    "e.yaml, ligne 1, type\u00a0: cette clé est obligatoire.",
  ],
  [
    "no id",
    "type: model-release\ndate: 2025-01-20\nsource: X\nmodel: R1\norganization: DeepSeek\n",
    "e.yaml, ligne 1, id\u00a0: cette clé est obligatoire.",
  ],
  [
    "no date",
    "type: model-release\nid: a\nsource: X\nmodel: R1\norganization: DeepSeek\n",
    "e.yaml, ligne 1, date\u00a0: cette clé est obligatoire.",
  ],
  [
    "no source",
    "type: model-release\nid: a\ndate: 2025-01-20\nmodel: R1\norganization: DeepSeek\n",
    "e.yaml, ligne 1, source\u00a0: cette clé est obligatoire.",
  ],
  [
    "a date without zone",
    "type: model-release\nid: a\ndate: 2025-01-20T08:00\nsource: X\nmodel: R1\norganization: DeepSeek\n",
    "e.yaml, ligne 3, date\u00a0: fuseau horaire attendu (2025-01-27T05:00:00Z), texte «\u00a02025-01-20T08:00\u00a0» trouvé.",
  ],
  [
    "a date in French",
    "type: model-release\nid: a\ndate: 20 janvier\nsource: X\nmodel: R1\norganization: DeepSeek\n",
    "e.yaml, ligne 3, date\u00a0: date ISO attendue (2025, 2025-01, 2025-01-27 ou 2025-01-27T05:00:00Z), texte «\u00a020 janvier\u00a0» trouvé.",
  ],
  [
    "a month that does not exist",
    "type: model-release\nid: a\ndate: 2025-13\nsource: X\nmodel: R1\norganization: DeepSeek\n",
    "e.yaml, ligne 3, date\u00a0: date existante attendue, texte «\u00a02025-13\u00a0» trouvé.",
  ],
  [
    "a required field left empty",
    "type: model-release\nid: a\ndate: 2025-01-20\nsource: X\nmodel:\norganization: DeepSeek\n",
    "e.yaml, ligne 5, model\u00a0: texte attendu, valeur vide trouvée.",
  ],
  [
    "a required field missing",
    "type: model-release\nid: a\ndate: 2025-01-20\nsource: X\norganization: DeepSeek\n",
    "e.yaml, ligne 1, model\u00a0: cette clé est obligatoire.",
  ],
  [
    "a mistyped field",
    "type: model-release\nid: a\ndate: 2025-01-20\nsource: X\nmodel: R1\norganization: DeepSeek\nlicens: MIT\n",
    "e.yaml, ligne 7, licens\u00a0: clé inconnue\u202f; vouliez-vous dire «\u00a0license\u00a0»\u202f?",
  ],
  [
    "a field of another type",
    "type: funding-round\nid: a\ndate: 2025-01-20\nsource: X\ncompany: OpenAI\namount: 1\nspeaker: x\n",
    "e.yaml, ligne 7, speaker\u00a0: clé inconnue, les clés possibles sont type, id, date, source, status, company, amount, valuation, round, lead, leadAmount, leadStake, use, totalRaised, investors.",
  ],
  [
    "an amount in words",
    "type: funding-round\nid: a\ndate: 2025-01-20\nsource: X\ncompany: OpenAI\namount: 6,6 milliards\n",
    "e.yaml, ligne 6, amount\u00a0: nombre attendu, texte «\u00a06,6 milliards\u00a0» trouvé.",
  ],
  [
    "a negative amount",
    "type: funding-round\nid: a\ndate: 2025-01-20\nsource: X\ncompany: OpenAI\namount: -1\n",
    "e.yaml, ligne 6, amount\u00a0: nombre positif ou nul attendu, nombre -1 trouvé.",
  ],
  [
    "an amount that is null",
    "type: funding-round\nid: a\ndate: 2025-01-20\nsource: X\ncompany: OpenAI\namount: { value: null }\n",
    "e.yaml, ligne 6, amount.value\u00a0: nombre attendu, valeur vide trouvée.",
  ],
  [
    "an amount in an unknown currency",
    "type: funding-round\nid: a\ndate: 2025-01-20\nsource: X\ncompany: OpenAI\namount: { value: 1, unit: BTC }\n",
    "e.yaml, ligne 6, amount.unit\u00a0: une de ces valeurs attendue (USD, EUR, GBP, CHF, CAD, JPY, CNY), texte «\u00a0BTC\u00a0» trouvé.",
  ],
  [
    "an investor without name",
    "type: funding-round\nid: a\ndate: 2025-01-20\nsource: X\ncompany: OpenAI\namount: 1\ninvestors: [A, {}]\n",
    "e.yaml, ligne 7, investors[1].name\u00a0: cette clé est obligatoire.",
  ],
  [
    "an empty list",
    "type: funding-round\nid: a\ndate: 2025-01-20\nsource: X\ncompany: OpenAI\namount: 1\ninvestors: []\n",
    "e.yaml, ligne 7, investors\u00a0: liste d’au moins un élément attendue, liste vide trouvée.",
  ],
  [
    "an address that runs a script",
    'type: model-release\nid: a\ndate: 2025-01-20\nsource: X\nmodel: R1\norganization: DeepSeek\nurl: "javascript:alert(1)"\n',
    "e.yaml, ligne 7, url\u00a0: adresse http ou https attendue, texte «\u00a0javascript:alert(1)\u00a0» trouvé.",
  ],
  [
    "an address that holds a page",
    'type: model-release\nid: a\ndate: 2025-01-20\nsource: X\nmodel: R1\norganization: DeepSeek\nurl: "data:text/html,x"\n',
    "e.yaml, ligne 7, url\u00a0: adresse http ou https attendue, texte «\u00a0data:text/html,x\u00a0» trouvé.",
  ],
  [
    "an address that leads nowhere",
    'type: model-release\nid: a\ndate: 2025-01-20\nsource: X\nmodel: R1\norganization: DeepSeek\nurl: "http://["\n',
    "e.yaml, ligne 7, url\u00a0: adresse http ou https attendue, texte «\u00a0http://[\u00a0» trouvé.",
  ],
  [
    "a unit beside what has no figure",
    "type: model-release\nid: a\ndate: 2025-01-20\nsource: X\nmodel: R1\norganization: DeepSeek\nrunsOn: { device: x, unit: USD }\n",
    "e.yaml, ligne 7, runsOn.unit\u00a0: clé inconnue, les clés possibles sont device, version.",
  ],
  [
    "an address that opens a mail",
    'type: model-release\nid: a\ndate: 2025-01-20\nsource: X\nmodel: R1\norganization: DeepSeek\nurl: "mailto:a@b.c"\n',
    "e.yaml, ligne 7, url\u00a0: adresse http ou https attendue, texte «\u00a0mailto:a@b.c\u00a0» trouvé.",
  ],
  [
    "an unknown gender",
    "type: model-release\nid: a\ndate: 2025-01-20\nsource: X\nmodel: { name: R1, gender: n }\norganization: DeepSeek\n",
    "e.yaml, ligne 5, model.gender\u00a0: une de ces valeurs attendue (m, f), texte «\u00a0n\u00a0» trouvé.",
  ],
  [
    "a mistyped key of a subject",
    "type: model-release\nid: a\ndate: 2025-01-20\nsource: X\nmodel: R1\norganization: DeepSeek\noutperforms: { name: GPT-4, gendr: m }\n",
    "e.yaml, ligne 7, outperforms.gendr\u00a0: clé inconnue\u202f; vouliez-vous dire «\u00a0gender\u00a0»\u202f?",
  ],
  [
    "a mistyped key of a record",
    "type: model-release\nid: a\ndate: 2025-01-20\nsource: X\nmodel: R1\norganization: DeepSeek\noutperforms: [{ subjct: GPT-4 }]\n",
    "e.yaml, ligne 7, outperforms[0].subjct\u00a0: clé inconnue\u202f; vouliez-vous dire «\u00a0subject\u00a0»\u202f?",
  ],
  [
    "a number for a record",
    "type: model-release\nid: a\ndate: 2025-01-20\nsource: X\nmodel: R1\norganization: DeepSeek\noutperforms: 3\n",
    "e.yaml, ligne 7, outperforms\u00a0: texte attendu, nombre 3 trouvé.",
  ],
  [
    "a version that YAML reads as a decimal",
    "type: model-release\nid: a\ndate: 2025-01-20\nsource: X\nmodel: R1\norganization: DeepSeek\nrunsOn: { device: x, version: 1.5 }\n",
    "e.yaml, ligne 7, runsOn.version\u00a0: texte attendu, nombre 1.5 trouvé.",
  ],
  [
    "a post without text",
    "type: social-post\nid: a\ndate: 2025-01-20\nauthor: Bob\n",
    "e.yaml, ligne 1, text\u00a0: cette clé est obligatoire.",
  ],
  [
    "a text that is blank",
    'type: social-post\nid: a\ndate: 2025-01-20\nauthor: Bob\ntext: "  "\n',
    "e.yaml, ligne 5, text\u00a0: texte non vide attendu, texte «\u00a0  \u00a0» trouvé.",
  ],
  [
    "a quote that the text does not hold",
    "type: social-post\nid: a\ndate: 2025-01-20\nauthor: Bob\ntext: Il pleut.\nquote: Il neige.\n",
    "e.yaml, ligne 6, quote\u00a0: phrase prise mot pour mot dans text attendue, texte «\u00a0Il neige.\u00a0» trouvé.",
  ],
  [
    "a study without figures",
    "type: study\nid: a\ndate: 2025-01-20\nsource: X\npublisher: Bob\n",
    "e.yaml, ligne 1, figures\u00a0: cette clé est obligatoire.",
  ],
  [
    "a figure that says nothing",
    "type: study\nid: a\ndate: 2025-01-20\nsource: X\npublisher: Bob\nfigures: [{ label: a, versus: 2023 }]\n",
    "e.yaml, ligne 6, figures[0].value\u00a0: une de ces clés est obligatoire (value, change, range).",
  ],
  [
    "a mistyped unit",
    "type: study\nid: a\ndate: 2025-01-20\nsource: X\npublisher: Bob\nfigures: [{ label: a, value: 3, unit: percents }]\n",
    "e.yaml, ligne 6, figures[0].unit\u00a0: valeur inconnue «\u00a0percents\u00a0»\u202f; vouliez-vous dire «\u00a0percent\u00a0»\u202f?",
  ],
  [
    "a range upside down",
    "type: study\nid: a\ndate: 2025-01-20\nsource: X\npublisher: Bob\nfigures: [{ label: a, range: [29, 26] }]\n",
    "e.yaml, ligne 6, figures[0].range\u00a0: borne basse attendue avant la borne haute.",
  ],
  [
    "a range in words",
    "type: study\nid: a\ndate: 2025-01-20\nsource: X\npublisher: Bob\nfigures: [{ label: a, range: 26-29 }]\n",
    "e.yaml, ligne 6, figures[0].range\u00a0: deux bornes attendues ([26, 29]).",
  ],
  [
    "half a range",
    "type: study\nid: a\ndate: 2025-01-20\nsource: X\npublisher: Bob\nfigures: [{ label: a, range: { low: 26 } }]\n",
    "e.yaml, ligne 6, figures[0].range.high\u00a0: cette clé est obligatoire.",
  ],
  [
    "a year out of reach",
    "type: study\nid: a\ndate: 2025-01-20\nsource: X\npublisher: Bob\nfigures: [{ label: a, value: 1, lowestSince: 202 }]\n",
    "e.yaml, ligne 6, figures[0].lowestSince\u00a0: année entre 1900 et 2100 attendue, nombre 202 trouvé.",
  ],
  [
    "a statement without words",
    "type: statement\nid: a\ndate: 2025\nsource: X\nspeaker: Bob\n",
    "e.yaml, ligne 1, quote\u00a0: une de ces clés est obligatoire (quote, paraphrase).",
  ],
  [
    "an analysis without paragraphs",
    "type: analysis\nid: a\ndate: 2025-01-20\nsource: X\nheading: Leçon\n",
    "e.yaml, ligne 1, paragraphs\u00a0: cette clé est obligatoire.",
  ],
  [
    "a paragraph that is a number",
    "type: analysis\nid: a\ndate: 2025-01-20\nsource: X\nheading: Leçon\nparagraphs: [Un, 2]\n",
    "e.yaml, ligne 6, paragraphs[1]\u00a0: texte attendu, nombre 2 trouvé.",
  ],
  [
    "two events with one id",
    "- { type: analysis, id: a, date: 2025, source: X, heading: H, paragraphs: P }\n- { type: analysis, id: a, date: 2025, source: X, heading: H, paragraphs: P }\n",
    "e.yaml, ligne 2, [1].id\u00a0: identifiant «\u00a0a\u00a0» déjà donné à [0].",
  ],
  [
    "a list that holds no event",
    "- bonjour\n",
    "e.yaml, ligne 1, [0]\u00a0: groupe de clés attendu, texte «\u00a0bonjour\u00a0» trouvé.",
  ],
  [
    "a file that holds no event",
    "bonjour\n",
    "e.yaml\u00a0: groupe de clés attendu, texte «\u00a0bonjour\u00a0» trouvé.",
  ],
  ["an empty file", "", "e.yaml\u00a0: le fichier est vide."],
];

describe("an event file is refused in one French sentence", () => {
  test.each(files)("%s", (_name, text, sentence) => {
    expect(told(() => readEvents(text, "e.yaml", describeWith([])))).toEqual(["E_EVENT_INVALID", sentence]);
  });
});

test("events of several files cannot share an id", () => {
  const event = "{ type: analysis, id: a, date: 2025, source: X, heading: H, paragraphs: P }";
  const events = readEvents(event, "e.yaml", describeWith([]));
  expect(told(() => assertDistinctEvents(events))[0]).toBe("no error");
  expect(told(() => assertDistinctEvents([...events, ...events]))).toEqual([
    "E_EVENT_INVALID",
    "Deux événements portent l’identifiant «\u00a0a\u00a0».",
  ]);
});
