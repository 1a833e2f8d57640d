import { describe, expect, test } from "@jest/globals";
import { aethir, bitcoin, change, run, solana, textOf } from "../make.ts";
import { tellAll } from "./tell.ts";

const of = (...members: readonly object[]) => ({ members, benchmark: bitcoin });

describe("liste", () => {
  tellAll([
    ["of none", "a{{#liste members}}x{{/liste}}b", of(), "ab"],
    ["of one", "a {{#liste members}}{{le this}}{{/liste}}", of(bitcoin), "a [le] [bitcoin|bitcoin.name]"],
    [
      "of two",
      "a {{#liste members}}{{le this}}{{/liste}}",
      of(bitcoin, solana),
      "a [le] [bitcoin|bitcoin.name] et [Solana|solana.name]",
    ],
    [
      "that leaves a member blank",
      "a {{#liste members}}{{#if change}}{{le this}}{{/if}} {{/liste}}.",
      of({ ...solana, change: change("solana", 1) }, bitcoin, { ...aethir, change: change("aethir", 2) }),
      "a [Solana|solana.name] et [Aethir|aethir.name].",
    ],
    [
      "that leaves all of them blank",
      "a{{#liste members}}{{#if change}}{{le this}}{{/if}} {{/liste}}.",
      of(bitcoin, solana),
      "a.",
    ],
    [
      "of three, on lines of their own",
      "a {{#liste members}}\n  {{le this}}\n{{/liste}}.",
      of(bitcoin, solana, aethir),
      "a [le] [bitcoin|bitcoin.name], [Solana|solana.name] et [Aethir|aethir.name].",
    ],
    [
      "inside an item, on lines of its own",
      "- a {{#liste members}} {{le this}}\n{{/liste}}.",
      of(bitcoin, solana),
      "- a [le] [bitcoin|bitcoin.name] et [Solana|solana.name].",
    ],
    [
      "that climbs out of itself",
      "a {{#liste members}}{{du ../benchmark}}{{/liste}}",
      of({}, {}),
      "a [du] [bitcoin|bitcoin.name] et [du] [bitcoin|bitcoin.name]",
    ],
  ]);

  test("gives each of its items its own figures", () => {
    const members = [-1, 2].map((value, rank) => ({ change: change(`m${rank}`, value) }));
    expect(textOf(run("a {{#liste members}}{{pourcentage change signe=true}}{{/liste}}", { members }))).toBe(
      "a \u22121\u202f% et +2\u202f%",
    );
  });
});
