import { describe, expect, test } from "@jest/globals";
import type { Fact, Unit } from "../../../src/facts/fact.ts";
import type { Named } from "../../../src/facts/profile.ts";
import { versioned } from "../../../src/facts/revision.ts";
import type { RegionId } from "../../../src/french/region.ts";
import type { Data } from "../make.ts";
import { bitcoin, change, fact, fed, named, run, shares, solana, spans, textOf, tokens } from "../make.ts";

const session = named("index", "CoinDesk 20", { article: "definite" }, { kind: "index", class: "index" });

/** A figure in two versions, of somebody, where the checker looks for a sector's. */
const pair = (who: Named, now: Fact, before: Fact): Data => ({
  sector: { ...who, price: now, change: now },
  benchmark: { ...who, price: versioned(before, 1), change: versioned(before, 1) },
});
const moves = (who: Named, now: number, before: number, period = "24h"): Data =>
  pair(who, change(who.entity.id, now, { period }), change(who.entity.id, before, { period }));
const figure = (who: Named, measure: string, now: number, before: number, unit: Unit = "USD"): Data =>
  pair(who, fact(who.entity.id, measure, now, unit), fact(who.entity.id, measure, before, unit));

const inRegion = (region: RegionId) => ({ region });
const told = (name: string, data: Data, options = "", region: RegionId = "fr-FR"): string =>
  textOf(run(`x, {{${name} sector.change benchmark.change sujet=sector${options}}}`, data, inRegion(region)))
    .slice("x, ".length)
    .replaceAll(/[\u00a0\u202f]/gu, " ");
const again = " reprise=true";

describe("desormais", () => {
  test.each<readonly [what: string, data: Data, says: RegExp, options?: string, region?: RegionId]>([
    ["a wider fall", moves(bitcoin, -5.2, -4.1), /^le bitcoin \S+ désormais (?:de )?5,2 %, contre 4,1 %$/u],
    [
      "a plural",
      moves(tokens, -9, -7),
      /^les jetons d’intelligence artificielle \S+nt désormais (?:de )?9 %, contre 7 %$/u,
    ],
    [
      "a rise after a fall",
      moves(bitcoin, 2, -4.1),
      /^le bitcoin \S+ désormais (?:de )?2 %, alors qu’il \S+ait (?:de )?4,1 %$/u,
    ],
    [
      "a fall after a rise, feminine plural",
      moves(shares, -2, 3),
      /^les actions \S+nt désormais (?:de )?2 %, alors qu’elles \S+aient (?:de )?3 %$/u,
    ],
    [
      "next to nothing, with signs",
      moves(bitcoin, 0.2, -4.1),
      /^la variation du bitcoin sur vingt-quatre heures est désormais de \+0,2 %, contre −4,1 %$/u,
    ],
    [
      "an index, whose day is a session",
      moves(session, 0, -4.1),
      /^la variation du CoinDesk 20 est désormais de 0 %, contre −4,1 %$/u,
    ],
    [
      "another window",
      moves(bitcoin, -5, -4, "7d"),
      /^le bitcoin \S+ désormais (?:de )?5 % sur sept jours, contre 4 %$/u,
    ],
    ["a pronoun", moves(bitcoin, -5.2, -4.1), /^il \S+ désormais (?:de )?5,2 %, contre 4,1 %$/u, again],
    [
      "a price",
      figure(bitcoin, "price", 98e3, 101e3),
      /^le bitcoin vaut désormais 98 000 dollars, contre 101 000 dollars$/u,
    ],
    [
      "a price, in Belgium",
      figure(bitcoin, "price", 98e3, 101e3),
      /^le bitcoin vaut désormais 98\.000 dollars, contre/u,
      "",
      "fr-BE",
    ],
    [
      "a level",
      figure(session, "level", 3700.5, 3650, "level"),
      /^le CoinDesk 20 s’établit désormais à 3 700,5 points, contre 3 650 points$/u,
    ],
    [
      "a capitalisation",
      figure(bitcoin, "marketCap", 2.03e12, 2.3e12),
      /^la capitalisation du bitcoin est désormais de 2 030 milliards de dollars, contre 2 300 milliards de dollars$/u,
    ],
    ["whose it is, again", figure(bitcoin, "marketCap", 2.03e12, 2.3e12), /^sa capitalisation est désormais/u, again],
    [
      "whose it is, of several",
      figure(tokens, "marketCap", 2.03e12, 2.3e12),
      /^leur capitalisation est désormais/u,
      again,
    ],
    [
      "an elided noun",
      figure(solana, "volume", 2e9, 3e9),
      /^le volume d’échanges de Solana est désormais de 2 milliards/u,
    ],
    [
      "a part of somebody else's, never « son »",
      figure(fed, "leadAmount", 2e9, 3e9),
      /^l’apport du chef de file au tour de table de la Fed est/u,
      again,
    ],
    [
      "what somebody only says",
      pair(
        solana,
        fact("solana", "cost", 6e6, "USD", { status: "claim", by: "X" }),
        fact("solana", "cost", 5e6, "USD"),
      ),
      /^le coût de Solana serait désormais de 6 millions de dollars, contre 5 millions de dollars$/u,
    ],
    [
      "tokens, counted",
      figure(solana, "context", 131072, 128000, "count"),
      /^la fenêtre de contexte de Solana est désormais de 131 072 jetons, contre/u,
    ],
    [
      "a name",
      pair(solana, fact("solana", "name", "Sol", "text"), fact("solana", "name", "Solana", "text")),
      /^« Solana » porte désormais le nom « Sol »$/u,
    ],
  ])("tells %s", (_, data, says, ...[options, region]) =>
    expect(told("desormais", data, options, region)).toMatch(says),
  );

  test("says « désormais » once", () => {
    const call = "{{desormais sector.price benchmark.price sujet=sector}}.";
    const text = textOf(run(`${call} ${call}`, figure(bitcoin, "price", 2, 3)));
    expect(text.replaceAll(/[\u00a0\u202f]/gu, " ")).toBe(
      "Le bitcoin vaut désormais 2 dollars, contre 3 dollars. Le bitcoin vaut 2 dollars, contre 3 dollars.",
    );
  });

  test("ties each figure to its version", () => {
    const printed = spans(
      run("x, {{desormais sector.price benchmark.price sujet=sector}}", figure(bitcoin, "price", 2, 3)),
    );
    expect(printed).toBe(
      "x, [le][bitcoin|bitcoin.name] [vaut désormais|bitcoin.price] [2\u00a0dollars|bitcoin.price][, contre] [3\u00a0dollars|@v1.bitcoin.price]".replace(
        "[le]",
        "[le] ",
      ),
    );
  });

  test("refuses what has no words", () => {
    expect(() => told("desormais", figure(bitcoin, "rank", 1, 2, "rank"))).toThrow(/ne se dit pas d’une telle donnée/u);
  });
});

describe("rectifie", () => {
  test.each<readonly [what: string, data: Data, says: RegExp, options?: string]>([
    ["a fall", moves(bitcoin, -5.2, -4.1), /^le bitcoin \S+ait (?:de )?5,2 %, et non (?:de )?4,1 %$/u],
    [
      "a rise taken for a fall",
      moves(bitcoin, 2, -4.1),
      /^la variation du bitcoin sur vingt-quatre heures était de \+2 %, et non de −4,1 %$/u,
    ],
    ["a price", figure(bitcoin, "price", 98e3, 89e3), /^le bitcoin valait 98 000 dollars, et non 89 000 dollars$/u],
    [
      "a level",
      figure(session, "level", 3700.5, 3750, "level"),
      /^le CoinDesk 20 s’établissait à 3 700,5 points, et non à 3 750 points$/u,
    ],
    [
      "a capitalisation",
      figure(bitcoin, "marketCap", 2.03e12, 2.3e12),
      /^la capitalisation du bitcoin était de 2 030 milliards de dollars, et non de 2 300 milliards de dollars$/u,
    ],
    [
      "a part, elided",
      figure(fed, "supply", 2e9, 3e9, "count"),
      /^l’offre en circulation de la Fed était de 2 milliards, et non de 3 milliards$/u,
    ],
    [
      "what somebody only says",
      pair(
        solana,
        fact("solana", "cost", 6e6, "USD", { status: "claim", by: "X" }),
        fact("solana", "cost", 5e6, "USD"),
      ),
      /^le coût de Solana serait de 6 millions de dollars, et non de 5 millions de dollars$/u,
    ],
    [
      "a name",
      pair(solana, fact("solana", "name", "Sol", "text"), fact("solana", "name", "Sola", "text")),
      /^il fallait lire « Sol », et non « Sola »$/u,
    ],
    [
      "a date",
      pair(solana, fact("event", "date", "2025-01-20", "date"), fact("event", "date", "2025-01-21", "date")),
      /^pour Solana, la date était le 20 janvier, et non le 21 janvier$/u,
    ],
  ])("tells %s", (_, data, says, ...[options]) => expect(told("rectifie", data, options)).toMatch(says));
});

test.each<readonly [data: Data, says: string]>([
  [figure(bitcoin, "marketCap", 2.03e12, 1), "la capitalisation du bitcoin, qui était de 2 030 milliards de dollars"],
  [figure(bitcoin, "price", 98e3, 1), "le cours du bitcoin, qui était de 98 000 dollars"],
  [
    moves(tokens, -9, 1),
    "la variation des jetons d’intelligence artificielle sur vingt-quatre heures, qui était de −9 %",
  ],
])("manque tells a figure that is known no more: %#", (data, says) => {
  const text = textOf(run("x, {{manque sector.change sujet=sector}}", data)).replaceAll(/[\u00a0\u202f]/gu, " ");
  expect(text).toBe(`x, ${says}`);
});
