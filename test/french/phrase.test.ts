import { describe, expect, test } from "@jest/globals";
import { adjectives } from "../../src/french/adjective.ts";
import { que } from "../../src/french/naming.ts";
import { nouns } from "../../src/french/noun.ts";
import type { Determiner, PhraseOptions } from "../../src/french/phrase.ts";
import { determined, phrase } from "../../src/french/phrase.ts";
import type { GrammaticalNumber } from "../../src/french/verb.ts";

const { petit, nouveau, beau, vieux, ancien, principal, fort, net, grand, boursier, américain } = adjectives;
const { jeton, indice, capitalisation, baisse, hausse, action, élan, obligation } = nouns;

type Row = readonly [string, Determiner, typeof jeton | typeof baisse, GrammaticalNumber, PhraseOptions?];

describe("a noun with its determiner and adjectives", () => {
  test.each<Row>([
    ["le jeton", "le", jeton, "singular"],
    ["l\u2019indice", "le", indice, "singular"],
    ["la hausse", "le", hausse, "singular"],
    ["les actions", "le", action, "plural"],
    ["une petite capitalisation", "un", capitalisation, "singular", { adjectives: [petit] }],
    ["des jetons", "un", jeton, "plural"],
    ["de nouveaux jetons", "un", jeton, "plural", { adjectives: [nouveau] }],
    ["d\u2019anciens indices", "un", indice, "plural", { adjectives: [ancien] }],
    ["des indices boursiers", "un", indice, "plural", { adjectives: [boursier] }],
    ["de grands indices américains", "un", indice, "plural", { adjectives: [américain, grand] }],
    ["deux nouveaux jetons", "un", jeton, "plural", { adjectives: [nouveau], count: "deux" }],
    ["un nouvel indice", "un", indice, "singular", { adjectives: [nouveau] }],
    ["un nouveau jeton", "un", jeton, "singular", { adjectives: [nouveau] }],
    ["un nouveau grand indice", "un", indice, "singular", { adjectives: [nouveau, grand] }],
    ["un grand nouvel indice", "un", indice, "singular", { adjectives: [grand, nouveau] }],
    ["le bel élan", "le", élan, "singular", { adjectives: [beau] }],
    ["le vieil indice", "le", indice, "singular", { adjectives: [vieux] }],
    ["l\u2019ancien indice", "le", indice, "singular", { adjectives: [ancien] }],
    ["l\u2019ancienne obligation", "le", obligation, "singular", { adjectives: [ancien] }],
    ["la nouvelle action", "le", action, "singular", { adjectives: [nouveau] }],
    ["ces deux principaux indices", "ce", indice, "plural", { adjectives: [principal], count: "deux" }],
    ["cet indice", "ce", indice, "singular"],
    ["ce nouvel indice", "ce", indice, "singular", { adjectives: [nouveau] }],
    ["cette action", "ce", action, "singular"],
    ["leurs fortes baisses", "leur", baisse, "plural", { adjectives: [fort] }],
    ["leur nette baisse", "leur", baisse, "singular", { adjectives: [net] }],
    ["son action", "son", action, "singular"],
    ["sa nouvelle action", "son", action, "singular", { adjectives: [nouveau] }],
    ["son ancienne action", "son", action, "singular", { adjectives: [ancien] }],
    ["sa hausse", "son", hausse, "singular"],
    ["ses 13 jetons", "son", jeton, "plural", { count: "13" }],
    ["du bel élan", "du", élan, "singular", { adjectives: [beau] }],
    ["de l\u2019ancien indice", "du", indice, "singular", { adjectives: [ancien] }],
    ["de la nouvelle action", "du", action, "singular", { adjectives: [nouveau] }],
    ["des onze actions", "du", action, "plural", { count: "onze" }],
    ["au nouvel indice", "au", indice, "singular", { adjectives: [nouveau] }],
    ["aux principales actions américaines", "au", action, "plural", { adjectives: [principal, américain] }],
    ["aucun indice", "aucun", indice, "singular"],
    ["aucune nouvelle baisse", "aucun", baisse, "singular", { adjectives: [nouveau] }],
    ["nulle hausse", "nul", hausse, "singular"],
    ["chaque action", "chaque", action, "singular"],
    ["quel bel élan", "quel", élan, "singular", { adjectives: [beau] }],
    ["quelle forte hausse", "quel", hausse, "singular", { adjectives: [fort] }],
    ["quels indices", "quel", indice, "plural"],
    ["quelles actions", "quel", action, "plural"],
  ])("%s", (expected, determiner, noun, number, options = {}) => {
    expect(determined(determiner, phrase(noun, number, options))).toBe(expected);
  });
});

test.each(["aucun", "nul", "chaque"] as const)("%s takes no plural", (determiner) => {
  expect(() => determined(determiner, phrase(jeton, "plural"))).toThrow(RangeError);
});

test("a phrase is a name to every other contraction", () => {
  const { lead, name } = que(phrase(indice, "singular", { adjectives: [nouveau] }));
  expect(lead + name).toBe("que le nouvel indice");
});
