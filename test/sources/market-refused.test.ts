import { describe, expect, test } from "@jest/globals";
import { describeWith } from "../../src/sources/entities.ts";
import { readMarket } from "../../src/sources/market.ts";
import { told } from "./told.ts";

const head = "asOf: 2025-01-27T05:00:00Z\nsource: CoinGecko\n";

const rows: readonly (readonly [string, string, string])[] = [
  [
    "a text where a number belongs",
    'assets:\n  - { id: a, name: A, change24h: "−9" }\n',
    "data/x.yaml, ligne 2, assets[0].change24h\u00a0: nombre attendu, texte «\u00a0−9\u00a0» trouvé.",
  ],
  [
    "a French decimal comma",
    'assets:\n  - { id: a, name: A, price: "1,117" }\n',
    "data/x.yaml, ligne 2, assets[0].price\u00a0: nombre attendu, texte «\u00a01,117\u00a0» trouvé.",
  ],
  [
    "a percent sign",
    "assets:\n  - { id: a, name: A, change24h: -9 % }\n",
    "data/x.yaml, ligne 2, assets[0].change24h\u00a0: nombre attendu, texte «\u00a0-9 %\u00a0» trouvé.",
  ],
  [
    "a list where a number belongs",
    "assets:\n  - { id: a, name: A, price: [1] }\n",
    "data/x.yaml, ligne 2, assets[0].price\u00a0: nombre attendu, liste trouvée.",
  ],
  [
    "true where a number belongs",
    "assets:\n  - { id: a, name: A, price: true }\n",
    "data/x.yaml, ligne 2, assets[0].price\u00a0: nombre attendu, valeur true trouvée.",
  ],
  [
    "a number that is not one",
    "assets:\n  - { id: a, name: A, price: .nan }\n",
    "data/x.yaml, ligne 2, assets[0].price\u00a0: nombre attendu, valeur NaN trouvée.",
  ],
  [
    "an infinite number",
    "assets:\n  - { id: a, name: A, price: -.inf }\n",
    "data/x.yaml, ligne 2, assets[0].price\u00a0: nombre attendu, valeur infinie trouvée.",
  ],
  [
    "an infinite number in the long form",
    "assets:\n  - { id: a, name: A, price: { value: .inf } }\n",
    "data/x.yaml, ligne 2, assets[0].price.value\u00a0: nombre attendu, valeur infinie trouvée.",
  ],
  [
    "a negative price",
    "assets:\n  - { id: a, name: A, price: -1 }\n",
    "data/x.yaml, ligne 2, assets[0].price\u00a0: nombre positif ou nul attendu, nombre -1 trouvé.",
  ],
  [
    "a negative capitalisation",
    "assets:\n  - { id: a, name: A, marketCap: { value: -1 } }\n",
    "data/x.yaml, ligne 2, assets[0].marketCap.value\u00a0: nombre positif ou nul attendu, nombre -1 trouvé.",
  ],
  [
    "a negative volume",
    "assets:\n  - { id: a, name: A, volume24h: -0.5 }\n",
    "data/x.yaml, ligne 2, assets[0].volume24h\u00a0: nombre positif ou nul attendu, nombre -0.5 trouvé.",
  ],
  [
    "a loss of more than everything",
    "assets:\n  - { id: a, name: A, change7d: -100.1 }\n",
    "data/x.yaml, ligne 2, assets[0].change7d\u00a0: variation d’au moins −100\u00a0% attendue, nombre -100.1 trouvé.",
  ],
  [
    "the same in the long form",
    "assets:\n  - { id: a, name: A, change24h: { value: -101 } }\n",
    "data/x.yaml, ligne 2, assets[0].change24h.value\u00a0: variation d’au moins −100\u00a0% attendue, nombre -101 trouvé.",
  ],
  [
    "a period that its key contradicts",
    'assets:\n  - { id: a, name: A, change24h: { value: -1, period: "7d" } }\n',
    "data/x.yaml, ligne 2, assets[0].change24h.period\u00a0: période «\u00a024h\u00a0» attendue, texte «\u00a07d\u00a0» trouvé.",
  ],
  [
    "a mistyped key",
    "assets:\n  - { id: a, name: A, change24: -9 }\n",
    "data/x.yaml, ligne 2, assets[0].change24\u00a0: clé inconnue\u202f; vouliez-vous dire «\u00a0change24h\u00a0»\u202f?",
  ],
  [
    "two letters swapped in a key",
    "assets:\n  - { id: a, name: A, pirce: 9 }\n",
    "data/x.yaml, ligne 2, assets[0].pirce\u00a0: clé inconnue\u202f; vouliez-vous dire «\u00a0price\u00a0»\u202f?",
  ],
  [
    "a key in the wrong case",
    "assets:\n  - { id: a, name: A, marketcap: 9 }\n",
    "data/x.yaml, ligne 2, assets[0].marketcap\u00a0: clé inconnue\u202f; vouliez-vous dire «\u00a0marketCap\u00a0»\u202f?",
  ],
  [
    "a key like no other",
    "assets:\n  - { id: a, name: A, couleur: rouge }\n",
    "data/x.yaml, ligne 2, assets[0].couleur\u00a0: clé inconnue, les clés possibles sont id, name, symbol, change1h, change24h, change7d, change30d, changeYtd, marketCap, volume24h, history, adjustments, adjusted, trading, source, asOf, categories, price, high24h, low24h, supply, record, dominance, size, class.",
  ],
  [
    "a mistyped key at the top",
    "asets: []\n",
    "data/x.yaml, ligne 1, asets\u00a0: clé inconnue\u202f; vouliez-vous dire «\u00a0assets\u00a0»\u202f?",
  ],
  [
    "a key with a dot in it",
    "assets:\n  - { id: a, name: A, x.y.z: 1 }\n",
    'data/x.yaml, ligne 2, assets[0]["x.y.z"]\u00a0: clé inconnue, les clés possibles sont id, name, symbol, change1h, change24h, change7d, change30d, changeYtd, marketCap, volume24h, history, adjustments, adjusted, trading, source, asOf, categories, price, high24h, low24h, supply, record, dominance, size, class.',
  ],
  [
    "a mistyped key of a figure",
    "assets:\n  - { id: a, name: A, price: { valeu: 1 } }\n",
    "data/x.yaml, ligne 2, assets[0].price.valeu\u00a0: clé inconnue\u202f; vouliez-vous dire «\u00a0value\u00a0»\u202f?",
  ],
  [
    "a figure without its value",
    "assets:\n  - { id: a, name: A, price: { unit: USD } }\n",
    "data/x.yaml, ligne 2, assets[0].price.value\u00a0: cette clé est obligatoire.",
  ],
  [
    "a mistyped precision",
    "assets:\n  - { id: a, name: A, price: { value: 1, precision: allmost } }\n",
    "data/x.yaml, ligne 2, assets[0].price.precision\u00a0: valeur inconnue «\u00a0allmost\u00a0»\u202f; vouliez-vous dire «\u00a0almost\u00a0»\u202f?",
  ],
  [
    "an unknown status",
    "assets:\n  - { id: a, name: A, price: { value: 1, status: sûr } }\n",
    "data/x.yaml, ligne 2, assets[0].price.status\u00a0: une de ces valeurs attendue (fact, claim, estimate, opinion, rumour), texte «\u00a0sûr\u00a0» trouvé.",
  ],
  [
    "a price in percent",
    "assets:\n  - { id: a, name: A, price: { value: 1, unit: percent } }\n",
    "data/x.yaml, ligne 2, assets[0].price.unit\u00a0: une de ces valeurs attendue (USD, EUR, GBP, CHF, CAD, JPY, CNY), texte «\u00a0percent\u00a0» trouvé.",
  ],
  [
    "a change in dollars",
    "assets:\n  - { id: a, name: A, change24h: { value: 1, unit: USD } }\n",
    "data/x.yaml, ligne 2, assets[0].change24h.unit\u00a0: une de ces valeurs attendue (percent, points, basis-points), texte «\u00a0USD\u00a0» trouvé.",
  ],
  [
    "an unknown size",
    "assets:\n  - { id: a, name: A, size: petite }\n",
    "data/x.yaml, ligne 2, assets[0].size\u00a0: une de ces valeurs attendue (small, mid, large), texte «\u00a0petite\u00a0» trouvé.",
  ],
  [
    "a row date without zone",
    "assets:\n  - { id: a, name: A, asOf: 2025-01-27T05:00 }\n",
    "data/x.yaml, ligne 2, assets[0].asOf\u00a0: fuseau horaire attendu (2025-01-27T05:00:00Z), texte «\u00a02025-01-27T05:00\u00a0» trouvé.",
  ],
  [
    "a figure date that does not exist",
    "assets:\n  - { id: a, name: A, price: { value: 1, asOf: 2025-02-30 } }\n",
    "data/x.yaml, ligne 2, assets[0].price.asOf\u00a0: date existante attendue, texte «\u00a02025-02-30\u00a0» trouvé.",
  ],
  [
    "an id with a space",
    "assets: [{ id: a b, name: A }]\n",
    "data/x.yaml, ligne 1, assets[0].id\u00a0: identifiant sans espace attendu, texte «\u00a0a b\u00a0» trouvé.",
  ],
  [
    "a row without id",
    "assets: [{ name: A }]\n",
    "data/x.yaml, ligne 1, assets[0].id\u00a0: cette clé est obligatoire.",
  ],
  [
    "a row without name",
    "assets: [{ id: a }]\n",
    "data/x.yaml, ligne 1, assets[0].name\u00a0: cette clé est obligatoire.",
  ],
  [
    "an empty name",
    'assets: [{ id: a, name: "" }]\n',
    "data/x.yaml, ligne 1, assets[0].name\u00a0: texte non vide attendu, texte vide trouvé.",
  ],
  [
    "a symbol that YAML reads as a number",
    "assets:\n  - { id: a, name: A, symbol: 1 }\n",
    "data/x.yaml, ligne 2, assets[0].symbol\u00a0: texte attendu, nombre 1 trouvé.",
  ],
  [
    "an address that is no web page",
    'assets:\n  - { id: a, name: A, source: { name: X, url: "javascript:alert(1)" } }\n',
    "data/x.yaml, ligne 2, assets[0].source.url\u00a0: adresse http ou https attendue, texte «\u00a0javascript:alert(1)\u00a0» trouvé.",
  ],
  [
    "an empty row",
    "assets: [null]\n",
    "data/x.yaml, ligne 1, assets[0]\u00a0: groupe de clés attendu, valeur vide trouvée.",
  ],
  [
    "rows that are no list",
    "assets: { a: 1 }\n",
    "data/x.yaml, ligne 1, assets\u00a0: liste attendue, groupe de clés trouvé.",
  ],
  [
    "the same id twice in a list",
    "assets:\n  - { id: a, name: A }\n  - { id: a, name: B }\n",
    "data/x.yaml, ligne 3, assets[1].id\u00a0: identifiant «\u00a0a\u00a0» déjà donné à assets[0].",
  ],
  [
    "the same id in two lists",
    "assets:\n  - { id: a, name: A }\nindices:\n  - { id: a, name: B }\n",
    "data/x.yaml, ligne 4, indices[0].id\u00a0: identifiant «\u00a0a\u00a0» déjà donné à assets[0].",
  ],
  [
    "a history that goes back",
    "assets:\n  - { id: a, name: A, history: [[2025-01-21, 1], [2025-01-20, 2]] }\n",
    "data/x.yaml, ligne 2, assets[0].history[1][0]\u00a0: date postérieure au 2025-01-21 attendue, texte «\u00a02025-01-20\u00a0» trouvé.",
  ],
  [
    "a history with a day twice",
    "assets:\n  - { id: a, name: A, history: [[2025-01-21, 1], [2025-01-21, 2]] }\n",
    "data/x.yaml, ligne 2, assets[0].history[1][0]\u00a0: date postérieure au 2025-01-21 attendue, texte «\u00a02025-01-21\u00a0» trouvé.",
  ],
  [
    "a history day in French",
    "assets:\n  - { id: a, name: A, history: [[21/01/2025, 1]] }\n",
    "data/x.yaml, ligne 2, assets[0].history[0][0]\u00a0: jour ISO attendu (2025-01-27), texte «\u00a021/01/2025\u00a0» trouvé.",
  ],
  [
    "a negative close",
    "assets:\n  - { id: a, name: A, history: [[2025-01-21, -1]] }\n",
    "data/x.yaml, ligne 2, assets[0].history[0][1]\u00a0: nombre positif ou nul attendu, nombre -1 trouvé.",
  ],
  [
    "a close without value",
    "assets:\n  - { id: a, name: A, history: [[2025-01-21]] }\n",
    "data/x.yaml, ligne 2, assets[0].history[0]\u00a0: liste de 2 éléments attendue, liste de 1 trouvée.",
  ],
  [
    "two problems, told in the order of the file",
    "assets:\n  - { id: a, name: A, price: y }\n  - { id: b, name: B, price: x }\n",
    "data/x.yaml, ligne 2, assets[0].price\u00a0: nombre attendu, texte «\u00a0y\u00a0» trouvé (et une autre erreur).",
  ],
  [
    "three problems, one of them a mistyped key",
    "assets:\n  - { pirce: 1, id: a, name: 3, price: x }\n",
    "data/x.yaml, ligne 2, assets[0].pirce\u00a0: clé inconnue (et 2 autres erreurs)\u202f; vouliez-vous dire «\u00a0price\u00a0»\u202f?",
  ],
  [
    "a long text",
    "assets:\n  - { id: a, name: A, price: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx }\n",
    "data/x.yaml, ligne 2, assets[0].price\u00a0: nombre attendu, texte «\u00a0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\u00a0» trouvé.",
  ],
  [
    "a text with characters that do not show",
    'assets:\n  - { id: a, name: A, price: "a\u202eb\\n\u0007" }\n',
    "data/x.yaml, ligne 2, assets[0].price\u00a0: nombre attendu, texte «\u00a0a⟨U+202E⟩b␊␇\u00a0» trouvé.",
  ],
];

const files: readonly (readonly [string, string, string])[] = [
  ["an empty file", "", "data/x.yaml\u00a0: le fichier est vide."],
  ["a file of comments", "# rien\n", "data/x.yaml\u00a0: le fichier est vide."],
  ["a list at the top", "- a\n", "data/x.yaml\u00a0: groupe de clés attendu, liste trouvée."],
  ["a text at the top", "bonjour\n", "data/x.yaml\u00a0: groupe de clés attendu, texte «\u00a0bonjour\u00a0» trouvé."],
  ["no time", "source: X\n", "data/x.yaml, ligne 1, asOf\u00a0: cette clé est obligatoire."],
  ["no source", "asOf: 2025-01-27T05:00:00Z\n", "data/x.yaml, ligne 1, source\u00a0: cette clé est obligatoire."],
  [
    "a time without zone",
    "asOf: 2025-01-27T05:00:00\nsource: X\n",
    "data/x.yaml, ligne 1, asOf\u00a0: fuseau horaire attendu (2025-01-27T05:00:00Z), texte «\u00a02025-01-27T05:00:00\u00a0» trouvé.",
  ],
  [
    "a day for a time",
    "asOf: 2025-01-27\nsource: X\n",
    "data/x.yaml, ligne 1, asOf\u00a0: date et heure avec fuseau attendues (2025-01-27T05:00:00Z), texte «\u00a02025-01-27\u00a0» trouvé.",
  ],
  [
    "words for a time",
    "asOf: ce matin\nsource: X\n",
    "data/x.yaml, ligne 1, asOf\u00a0: date et heure avec fuseau attendues (2025-01-27T05:00:00Z), texte «\u00a0ce matin\u00a0» trouvé.",
  ],
  [
    "an hour that does not exist",
    "asOf: 2025-01-27T25:00:00Z\nsource: X\n",
    "data/x.yaml, ligne 1, asOf\u00a0: date existante attendue, texte «\u00a02025-01-27T25:00:00Z\u00a0» trouvé.",
  ],
  [
    "a number for a time",
    "asOf: 20250127\nsource: X\n",
    "data/x.yaml, ligne 1, asOf\u00a0: texte attendu, nombre 20250127 trouvé.",
  ],
  [
    "an unknown currency",
    "currency: XBT\nasOf: 2025-01-27T05:00:00Z\nsource: X\n",
    "data/x.yaml, ligne 1, currency\u00a0: une de ces valeurs attendue (USD, EUR, GBP, CHF, CAD, JPY, CNY), texte «\u00a0XBT\u00a0» trouvé.",
  ],
  [
    "totals under an id that a row has",
    "asOf: 2025-01-27T05:00:00Z\nsource: X\nassets: [{ id: a, name: A }]\ntotals: { id: a, name: T }\n",
    "data/x.yaml, ligne 4, totals.id\u00a0: identifiant «\u00a0a\u00a0» déjà donné à assets[0].",
  ],
  [
    "an unknown mood",
    "asOf: 2025-01-27T05:00:00Z\nsource: X\nindices: [{ id: a, name: A, mood: gred }]\n",
    "data/x.yaml, ligne 3, indices[0].mood\u00a0: valeur inconnue «\u00a0gred\u00a0»\u202f; vouliez-vous dire «\u00a0greed\u00a0»\u202f?",
  ],
  [
    "a currency in lower case",
    "currency: usd\nasOf: 2025-01-27T05:00:00Z\nsource: X\n",
    "data/x.yaml, ligne 1, currency\u00a0: valeur inconnue «\u00a0usd\u00a0»\u202f; vouliez-vous dire «\u00a0USD\u00a0»\u202f?",
  ],
  [
    "a source without name",
    "asOf: 2025-01-27T05:00:00Z\nsource: { id: x }\n",
    "data/x.yaml, ligne 2, source.name\u00a0: cette clé est obligatoire.",
  ],
  [
    "a source that is a list",
    "asOf: 2025-01-27T05:00:00Z\nsource: [x]\n",
    "data/x.yaml, ligne 2, source\u00a0: texte attendu, liste trouvée.",
  ],
];

describe("a market file is refused in one French sentence that says where, what was expected and what was found", () => {
  test.each(rows)("%s", (_name, body, sentence) => {
    expect(told(() => readMarket(body + head, "data/x.yaml", describeWith([])))).toEqual([
      "E_MARKET_INVALID",
      sentence,
    ]);
  });

  test.each(files)("%s", (_name, text, sentence) => {
    expect(told(() => readMarket(text, "data/x.yaml", describeWith([])))).toEqual(["E_MARKET_INVALID", sentence]);
  });
});
