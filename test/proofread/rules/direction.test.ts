import { describe, expect, test } from "@jest/globals";
import { directionRule } from "../../../src/proofread/rules/direction.ts";
import { change, fact, faults, plain, proofed, reproofed, type Setting } from "../make.ts";

const facts = [
  change("ai", -9),
  change("index", -5),
  change("bittensor", 4.01),
  change("small", -0.3),
  change("zero", 0),
  fact("ai", "falling", 12, "count"),
  fact("ai", "rising", 0, "count"),
  fact("games", "share", 26, "percent"),
  fact("aethir", "change.gap", 1, "points", { from: ["index.change.24h", "ai.change.24h"] }),
  fact("r1", "quote", "Tout va bondir.", "text"),
  fact("bittensor", "name", "Bittensor", "text"),
];
const setting: Setting = { facts };

describe("a word of direction agrees with the sign and the size of its fact", () => {
  test.each<readonly [tied: string, found: readonly string[]]>([
    ["Les jetons {perdent|word ai.change.24h} {9 %|figure ai.change.24h}.", []],
    ["Les jetons {gagnent|word ai.change.24h} {9 %|figure ai.change.24h}.", ["gagnent"]],
    ["Les jetons {accusent une chute|word ai.change.24h} de {9 %|figure ai.change.24h}.", []],
    ["Les jetons {s’effondrent|word ai.change.24h} de {9 %|figure ai.change.24h}.", ["effondrent"]],
    ["Les jetons {grignotent|word bittensor.change.24h} {4,01 %|figure bittensor.change.24h}.", ["grignotent"]],
    ["Il {chute|word small.change.24h} de {0,3 %|figure small.change.24h}.", ["chute"]],
    ["Il {est inchangé|word zero.change.24h}.", []],
    ["Il {est inchangé|word small.change.24h}.", ["inchangé"]],
    ["Il {est quasi stable|word small.change.24h}.", []],
    ["Il {progresse|word zero.change.24h}.", ["progresse"]],
    ["Douze jetons {reculent|word ai.falling}.", []],
    ["Douze jetons {progressent|word ai.falling}.", ["progressent"]],
    ["Aucun ne {progresse|word ai.rising}.", []],
    ["Ils {évoluent en ordre dispersé|word ai.change.24h}.", []],
    ["« {Tout va bondir.|verbatim r1.quote} »", []],
  ])("%s", (tied, found) => {
    expect(faults(directionRule, proofed(tied, setting))).toEqual(found);
  });
});

describe("a loose word of direction is held against the figure that it leads to, else against its sentence", () => {
  test.each<readonly [tied: string, found: readonly string[]]>([
    ["La hausse est de {9 %|figure ai.change.24h}.", ["hausse"]],
    ["La baisse est de {9 %|figure ai.change.24h}.", []],
    ["{9 %|figure ai.change.24h} de baisse.", []],
    ["{9 %|figure ai.change.24h} de hausse.", ["hausse"]],
    ["Le recul touche {12|figure ai.falling} jetons.", []],
    ["La hausse touche {12|figure ai.falling} jetons.", ["hausse"]],
    ["Les jetons {perdent|word ai.change.24h} {9 %|figure ai.change.24h}. Ce repli suit une annonce.", []],
    [
      "Les jetons {perdent|word ai.change.24h} {9 %|figure ai.change.24h}. Cette envolée suit une annonce.",
      ["envolée"],
    ],
    ["Rien ne dit ce qui bondit.", ["bondit"]],
    ["Le ministre prend la parole.", []],
    ["Bittensor grimpe.", []],
    ["Bittensor chute.", ["chute"]],
  ])("%s", (tied, found) => {
    expect(faults(directionRule, proofed(tied, setting))).toEqual(found);
  });
});

describe("a word of direction that somebody changed", () => {
  const tied =
    "Ce matin, les jetons suivis {perdent|word ai.change.24h} {9 %|figure ai.change.24h} sur vingt-quatre heures, et Bittensor {enregistre une progression|word bittensor.change.24h} de {4,01 %|figure bittensor.change.24h}.";
  test.each<readonly [from: string, to: string, found: readonly string[]]>([
    ["perdent", "gagnent", ["gagnent"]],
    ["perdent", "cèdent", []],
    ["perdent", "lâchent", []],
    ["perdent 9 %", "reculent de 9 %", []],
    ["perdent 9 %", "s’effondrent de 9 %", ["effondrent"]],
    ["enregistre une progression", "enregistre une baisse", ["baisse"]],
    ["enregistre une progression", "enregistre une hausse", []],
    ["enregistre une progression de", "gagne", []],
    ["enregistre une progression de", "perd", ["perd"]],
  ])("%s to %s: %j", (from, to, found) => {
    expect(faults(directionRule, reproofed(tied, plain(tied).replace(from, to), setting))).toEqual(found);
  });
});
