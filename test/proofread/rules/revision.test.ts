import { describe, expect, test } from "@jest/globals";
import type { Fact } from "../../../src/facts/fact.ts";
import type { Revision } from "../../../src/facts/revised.ts";
import { numberRule } from "../../../src/proofread/rules/number.ts";
import { revisionRule } from "../../../src/proofread/rules/revision.ts";
import { change, fact, faults, plain, proofed, reproofed, type Setting } from "../make.ts";

const then = "2025-01-26T11:00:00Z";
const old = (one: Fact, version = 1): Fact => ({ ...one, id: `@v${version}.${one.id}` });
const facts = [
  change("bitcoin", -5.2),
  old(change("bitcoin", -4.1, { asOf: then })),
  fact("bitcoin", "marketCap", 2.03e12, "USD"),
  old(fact("bitcoin", "marketCap", 2.3e12, "USD")),
  fact("round", "amount", 6e9, "USD", { asOf: "2025-01-20" }),
  old(fact("round", "amount", 5e9, "USD", { asOf: "2025-01-20" })),
  old(fact("ether", "price", 3000, "USD", { asOf: then })),
  old(fact("solana", "price", 200, "USD", { asOf: then }), 2),
  old(fact("solana", "price", 300, "USD", { asOf: then })),
  fact("bitcoin", "name", "bitcoin", "text"),
];
const revised = (is: "updated" | "corrected", id: string): Revision => ({
  version: 2,
  of: 1,
  at: then,
  changes: [{ is, before: `@v1.${id}`, now: id }],
});
const setting: Setting = { facts };

const update =
  "Mise à jour à 18 h 30 : le {bitcoin|name bitcoin.name} {perd désormais|word bitcoin.change.24h} {5,2 %|figure bitcoin.change.24h}, contre {4,1 %|figure @v1.bitcoin.change.24h}.";
const correction =
  "Correction à 18 h 30 : la capitalisation du {bitcoin|name bitcoin.name} était de {2 030 milliards de dollars|figure bitcoin.marketCap}, et non de {2 300 milliards de dollars|figure @v1.bitcoin.marketCap}.";
const says = (tied: string, more: Setting = {}): readonly string[] =>
  revisionRule(proofed(tied, { ...setting, ...more })).map(({ message }) => message);

describe("fresh from the press", () => {
  test.each<readonly [what: string, tied: string]>([
    ["an update", update],
    ["a correction", correction],
    [
      "what is gone",
      "Mise à jour : cette version ne donne plus le cours de l’ether, qui était de {3 000 dollars|figure @v1.ether.price}.",
    ],
    [
      "a correction of an earlier version",
      "Correction : Solana valait {200 dollars|figure @v2.solana.price}, et non {300 dollars|figure @v1.solana.price}.",
    ],
    ["an article without versions", "Le bitcoin perd {5,2 %|figure bitcoin.change.24h}."],
  ])("%s is right", (_, tied) => expect(says(tied)).toEqual([]));

  test.each<readonly [what: string, tied: string, message: RegExp]>([
    [
      "an earlier figure in the body",
      "Le bitcoin perd {4,1 %|figure @v1.bitcoin.change.24h}.",
      /d’une version précédente/u,
    ],
    [
      "an earlier figure alone in the line",
      "Mise à jour : le bitcoin perdait {4,1 %|figure @v1.bitcoin.change.24h}.",
      /rien ne dit ce qu’elle est/u,
    ],
    [
      "the two in each other's place",
      "Mise à jour : le bitcoin perd désormais {4,1 %|figure @v1.bitcoin.change.24h}, contre {5,2 %|figure bitcoin.change.24h}.",
      /la phrase dit le contraire/u,
    ],
    [
      "the right and the wrong in each other's place",
      "Correction : elle était de {2 300 milliards de dollars|figure @v1.bitcoin.marketCap}, et non de {2 030 milliards de dollars|figure bitcoin.marketCap}.",
      /la phrase dit le contraire/u,
    ],
    ["a correction told as an update", correction.replace("Correction", "Mise à jour"), /en fait une mise à jour/u],
    ["an update told as a correction", update.replace("Mise à jour", "Correction"), /en fait une correction/u],
    ["an update in the words of a correction", update.replace(", contre", ", et non"), /en fait une correction/u],
    [
      "a correction in the words of an update",
      correction.replace("était", "est désormais"),
      /en fait une mise à jour/u,
    ],
  ])("%s is not", (_, tied, message) => {
    const [first = "", ...others] = says(tied);
    expect(first).toMatch(message);
    expect(others).toEqual([]);
  });

  test("where only days are known, article.json says which of the two it is", () => {
    const tied =
      "Mise à jour : le montant est désormais de {6 milliards de dollars|figure round.amount}, contre {5 milliards de dollars|figure @v1.round.amount}.";
    const listed = (is: "updated" | "corrected"): Setting => ({
      printed: { revisions: [revised(is, "round.amount")] },
    });
    expect(says(tied, listed("updated"))).toEqual([]);
    expect(says(tied, listed("corrected"))).toEqual([
      expect.stringContaining("en fait une mise à jour"),
      expect.stringContaining("aucune note de correction"),
    ]);
  });

  test("a mistake of which nothing is told is found", () => {
    const printed = { revisions: [revised("corrected", "bitcoin.marketCap")] };
    expect(says(`# Titre\n\n${update}`, { printed })).toEqual([expect.stringContaining("aucune note de correction")]);
    expect(says(`# Titre\n\n${correction}`, { printed })).toEqual([]);
  });
});

describe("edited by a person", () => {
  const edit = (tied: string, from: string, to: string): string => plain(tied).replace(from, to);
  const found = (tied: string, edited: string): readonly string[] => {
    const proof = reproofed(tied, edited, setting);
    return [...faults(numberRule, proof), ...faults(revisionRule, proof)];
  };

  test.each<readonly [what: string, tied: string, from: string, to: string]>([
    ["a digit of the old figure", update, "contre 4,1 %", "contre 4,2 %"],
    ["a digit of the new figure", update, "désormais 5,2 %", "désormais 5,3 %"],
    ["the old and the new, swapped", update, "5,2 %, contre 4,1 %", "4,1 %, contre 5,2 %"],
    [
      "the right and the wrong, swapped",
      correction,
      "2 030 milliards de dollars, et non de 2 300",
      "2 300 milliards de dollars, et non de 2 030",
    ],
    ["the label of a correction", correction, "Correction", "Mise à jour"],
    ["the label of an update", update, "Mise à jour", "Correction"],
    ["the new figure, taken out", update, "perd désormais 5,2 %, contre", "perdait"],
  ])("%s is found", (_, tied, from, to) => expect(found(tied, edit(tied, from, to))).not.toEqual([]));

  test("an earlier figure proves nothing of now", () => {
    const tied = `${update}\n\nLe {bitcoin|name bitcoin.name} perd {5,2 %|figure bitcoin.change.24h} ce soir.`;
    expect(found(tied, plain(tied).replace("5,2 % ce soir", "4,1 % ce soir"))).toEqual(["4,1 %"]);
  });

  test("other words for the same are let through", () => {
    expect(found(update, edit(update, "perd désormais", "cède désormais"))).toEqual([]);
  });
});
