import { describe, expect, test } from "@jest/globals";
import { causeRule } from "../../../src/proofread/rules/cause.ts";
import { repetitionRule } from "../../../src/proofread/rules/repetition.ts";
import { slotRule } from "../../../src/proofread/rules/slot.ts";
import { slugRule } from "../../../src/proofread/rules/slug.ts";
import { adviceRule, languageRule } from "../../../src/proofread/rules/wording.ts";
import { change, date, fact, faults, printedOf, proofed, type Setting } from "../make.ts";

const facts = [
  change("ai", -9),
  date("2025-01-20"),
  fact("event", "model", "R1", "text"),
  fact("event", "quote", "Une opportunité à 3 billions () de de null.", "text"),
  fact("index", "name", "CoinDesk 20", "text"),
];
const setting: Setting = { facts };
const quoted = "« {Une opportunité à 3 billions () de de null.|verbatim event.quote} »";

describe("a word of cause needs an event that a source reports", () => {
  test.each<readonly [tied: string, found: readonly string[]]>([
    ["Les jetons reculent après la publication de {R1|name event.model}.", []],
    ["Les jetons reculent une semaine après {le 20 janvier|time event.date}.", []],
    ["Les jetons {perdent|word ai.change.24h} 9 % après une rumeur.", ["après"]],
    ["Les jetons reculent sur fond de tensions.", ["sur fond de"]],
    ["Les jetons reculent en raison des taxes.", ["en raison des"]],
    ["Les jetons sont plombés par la Fed.", ["plombés par"]],
    ["Les jetons montent grâce à la Fed.", ["grâce à"]],
    ["Les jetons reculent, sans catalyseur identifié.", []],
    ["Les jetons reculent, d’après CoinGecko.", []],
    ["Les jetons reculent cet après-midi.", []],
  ])("%s", (tied, found) => {
    expect(faults(causeRule, proofed(tied, setting))).toEqual(found);
  });
});

describe("no advice and no forecast", () => {
  test.each<readonly [tied: string, found: readonly string[]]>([
    ["Le jeton est à acheter.", ["à acheter"]],
    ["C’est une opportunité d’achat.", ["opportunité d’achat"]],
    ["Le jeton devrait rebondir.", ["devrait rebondir"]],
    ["Le jeton pourrait bientôt repartir.", ["pourrait bientôt repartir"]],
    ["Le jeton va s’envoler.", ["va s’envoler"]],
    ["Le potentiel de hausse est là.", ["potentiel de hausse"]],
    ["Il faut investir.", ["Il faut investir"]],
    ["OpenAI va publier un modèle.", []],
    ["Le vendeur a vendu.", []],
    [quoted, []],
  ])("%s", (tied, found) => {
    expect(faults(adviceRule, proofed(tied, setting))).toEqual(found);
  });
});

test.each<readonly [tied: string, found: readonly string[]]>([
  ["3 billions de dollars", ["billions"]],
  ["un trillion", ["trillion"]],
  ["3 590 milliards", []],
  ["un million de tourbillons", []],
  [quoted, []],
])("no false friend of a milliard: %s", (tied, found) => {
  expect(faults(languageRule, proofed(tied, setting))).toEqual(found);
});

describe("no hole of the machine", () => {
  test.each<readonly [tied: string, found: readonly string[]]>([
    ["perd undefined %", ["undefined"]],
    ["perd NaN %", ["NaN"]],
    ["un [object Object]", ["[object Object]"]],
    ["{\u200b{nom}}", ["}}"]],
    ["Aethir () cède", ["()"]],
    ["il dit «\u00a0\u00a0»", ["«\u00a0\u00a0»"]],
    ["perd 9 % %", ["% %"]],
    ["6 milliards milliards", ["milliards milliards"]],
    ["le cours de de Solana", ["de de"]],
    ["le cours, , recule", [", ,"]],
    ["« {Une opportunité à 3 billions () de de null.|verbatim event.quote} »", []],
    ["nous nous retrouvons, annulé", []],
    ["la nullité de Nantes", []],
  ])("%s", (tied, found) => {
    expect(faults(slotRule, proofed(tied, setting))).toEqual(found);
  });
});

test.each<readonly [slug: string, found: readonly string[]]>([
  ["jetons-ia-2025-01-27", []],
  ["jetons-ia-coindesk-20-2025-01-27", []],
  ["jetons-ia-moins-9-2025-01-27", ["9"]],
  ["chute-de-12-jetons", ["12"]],
  ["web3-et-r1", []],
])("an address holds no figure that passes: %s", (slug, found) => {
  const findings = slugRule(printedOf("", { facts, printed: { slug } }));
  expect(findings.map(({ part, start, end }) => [part, slug.slice(start, end)])).toEqual(
    found.map((number) => ["slug", number]),
  );
});

describe("no sentence twice, no three that begin alike", () => {
  test.each<readonly [text: string, found: readonly string[]]>([
    [
      "Les jetons suivis reculent tous ce matin. Rien à dire.\n\nLes jetons suivis reculent tous ce matin.",
      ["Les jetons suivis reculent tous ce matin."],
    ],
    ["Il recule. Il recule.", []],
    ["Selon CoinGecko, il recule. Selon CoinGecko, elle monte. Selon CoinGecko, rien.", ["Selon CoinGecko, rien."]],
    ["Selon CoinGecko, il recule. Selon CoinGecko, elle monte.\n\nSelon CoinGecko, rien.", []],
    ["Selon CoinGecko, il recule. D’après lui, elle monte. Selon CoinGecko, rien.", []],
  ])("%s", (text, found) => {
    expect(faults(repetitionRule, proofed(text))).toEqual(found);
  });
});
