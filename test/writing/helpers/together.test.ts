import { describe, expect, test } from "@jest/globals";
import type { Precision } from "../../../src/facts/fact.ts";
import type { Named } from "../../../src/facts/profile.ts";
import { told as refusal } from "../../sources/told.ts";
import { aethir, bitcoin, change, ether, named, run, solana, spans, textOf } from "../make.ts";

const seeds = Array.from({ length: 20 }, (_, seed) => seed);

const moved = (who: Named, value: number, precision: Precision = "exact") => ({
  ...who,
  change: change(who.entity.id, value, { precision }),
});
const wordings = (members: readonly object[], template = "{{respectivement members}}."): readonly string[] => {
  const movers = members.map((member) => member as never);
  return [...new Set(seeds.map((seed) => textOf(run(template, { members: movers }, { seed }))))].toSorted();
};
const feminine = named("venue", "Plateforme X", { gender: "f", article: "definite" });
const other = named("bourse", "Bourse Y", { gender: "f", article: "definite" });

describe("respectivement", () => {
  test("matches two figures with two names, under one verb true of both", () => {
    const told = wordings([moved(bitcoin, -2.5), moved(solana, -3)]);
    expect(told).toContain("Le bitcoin et Solana perdent respectivement 2,5\u202f% et 3\u202f%.");
    expect(told).toContain("Le bitcoin et Solana reculent respectivement de 2,5\u202f% et de 3\u202f%.");
    for (const text of told) {
      expect(text).toMatch(
        /^Le bitcoin et Solana \p{L}+(?: \p{L}+)* respectivement (?:de )?2,5\u202f% et (?:de )?3\u202f%\.$/u,
      );
    }
  });

  test("matches three, the masculine winning", () => {
    for (const text of wordings([moved(feminine, 5), moved(bitcoin, 6), moved(ether, 7)])) {
      expect(text).toMatch(
        /^La Plateforme X, le bitcoin et l\u2019ether .*respectivement .*5\u202f%, (?:de )?6\u202f% et (?:de )?7\u202f%\.$/u,
      );
    }
  });

  test("agrees in the past with feminine subjects", () => {
    const told = wordings([moved(feminine, -30), moved(other, -40)], '{{respectivement members temps="passé"}}.');
    expect(told).toContain(
      "La Plateforme X et la Bourse Y se sont effondrées respectivement de 30\u202f% et de 40\u202f%.",
    );
  });

  test("says « chacun » of equal moves", () => {
    expect(wordings([moved(bitcoin, -2), moved(solana, -2)])).toContain(
      "Le bitcoin et Solana perdent chacun 2\u202f%.",
    );
    expect(wordings([moved(feminine, 2), moved(other, 2)])).toContain(
      "La Plateforme X et la Bourse Y gagnent chacune 2\u202f%.",
    );
  });

  test("says « chacun » of moves that read the same, hedge and all", () => {
    const alike = wordings([moved(bitcoin, -3.001), moved(solana, -3.002)]);
    expect(alike).toContain("Le bitcoin et Solana reculent chacun de 3\u202f%.");
    expect(alike.join()).not.toContain("respectivement");
    const hedged = wordings([moved(solana, -3, "over"), moved(bitcoin, -3, "over")]);
    expect(hedged).toContain("Solana et le bitcoin reculent chacun de plus de 3\u202f%.");
  });

  test.each<[string, readonly [Precision, Precision], string]>([
    ["first", ["over", "exact"], "Solana et Aethir reculent respectivement de plus de 3\u202f% et de 3\u202f%."],
    ["last", ["exact", "over"], "Solana et Aethir reculent respectivement de 3\u202f% et de plus de 3\u202f%."],
  ])("keeps each its hedge when they share but a figure, the hedge %s", (_, [of, to], expected) => {
    const told = wordings([moved(solana, -3, of), moved(aethir, -3, to)]);
    expect(told).toContain(expected);
    expect(told.join()).not.toContain("chacun");
  });

  test("ties words and figure to the changes of all, when one figure stands for them", () => {
    const changes = ["bitcoin", "ether", "solana"].map((id) => `${id}.change.24h`);
    const three = [moved(bitcoin, -2), moved(ether, -2), moved(solana, -2)];
    for (const members of [three, three.slice(0, 2)]) {
      for (const seed of seeds) {
        const told = spans(run("{{respectivement members}}.", { members }, { seed }));
        for (const id of changes.slice(0, members.length)) expect(told).toContain(`|${id}]`);
      }
    }
  });

  test.each([
    ["go two ways", [moved(bitcoin, 3), moved(solana, -3)]],
    ["are too far apart for one verb", [moved(bitcoin, -0.1), moved(solana, -3)]],
    ["are four", [moved(bitcoin, 3), moved(solana, 3.5), moved(aethir, 4), moved(ether, 3.2)]],
    ["is alone", [moved(bitcoin, 3)]],
  ])("gives each its verb when they %s", (_, members) => {
    for (const text of wordings(members)) expect(text).not.toMatch(/respectivement|chacun/u);
  });

  test("is told in the conditional when one of the figures is a rumour", () => {
    const told = wordings([moved(bitcoin, -2.5), { ...solana, change: change("solana", -3, { status: "rumour" }) }]);
    expect(told).toContain("Le bitcoin et Solana perdraient respectivement 2,5\u202f% et 3\u202f%.");
    for (const text of told) expect(text).toMatch(/aient respectivement/u);
  });

  test("of nobody is an error at its place", () => {
    expect(refusal(() => wordings([]))[1]).toMatch(
      /^essai\.hbs:8:1\u00a0: «\u00a0respectivement\u00a0»\u00a0: une liste vide trouvée/u,
    );
  });
});
