import { describe, expect, test } from "@jest/globals";
import type { Data } from "./make.ts";
import { aethir, bitcoin, index, named, run, solana, spans, textOf, tokens } from "./make.ts";

const exchange = named("venue", "Plateforme X", { gender: "f", article: "definite" }, { kind: "platform" });
const token = named("token", "Jeton A", {}, { categories: ["ai"] });
const other = named("other", "Jeton B", {}, { categories: ["ai"] });
const data: Data = {
  best: token,
  worst: other,
  sector: tokens,
  benchmark: index,
  contrarian: exchange,
  single: bitcoin,
};

describe("il", () => {
  test.each([
    [
      "takes up the subject of the sentence before",
      "{{le best}} monte. {{il best}} gagne.",
      "Jeton A monte. Il gagne.",
    ],
    ["agrees: a feminine", "{{le contrarian}} monte. {{il contrarian}} gagne.", "La Plateforme X monte. Elle gagne."],
    [
      "agrees: a plural",
      "{{le sector}} montent. {{il sector}} gagnent.",
      "Les jetons d\u2019intelligence artificielle montent. Ils gagnent.",
    ],
    [
      "goes on through a pronoun",
      "{{le best}} monte. {{il best}} gagne. {{il best}} rit.",
      "Jeton A monte. Il gagne. Il rit.",
    ],
    [
      "is a noun when another of its gender was named",
      "{{le best}} monte contre {{le benchmark}}. {{il best}} gagne.",
      "Jeton A monte contre le CoinDesk 20. Le jeton gagne.",
    ],
    [
      "is the name when the noun would fit both",
      "{{le best}} monte comme {{le worst}}. {{il best}} gagne.",
      "Jeton A monte comme Jeton B. Jeton A gagne.",
    ],
    [
      "may pass over one of another gender or number",
      "{{le best}} monte sur {{le contrarian}}. {{il best}} gagne.",
      "Jeton A monte sur la Plateforme X. Il gagne.",
    ],
    [
      "is no pronoun for what was no subject",
      "Voici {{le best}}. {{il best}} gagne.",
      "Voici Jeton A. Le jeton gagne.",
    ],
    ["is the name in a new paragraph", "{{le best}} monte.\n\n{{il best}} gagne.", "Jeton A monte.\n\nJeton A gagne."],
    ["is the name when nobody was named", "{{il best}} gagne.", "Jeton A gagne."],
    [
      "is the name two sentences later, if others came",
      "{{le best}} a. {{le worst}} b. {{il best}} c.",
      "Jeton A a. Jeton B b. Jeton A c.",
    ],
    [
      "calls an index by its noun",
      "Voici {{le benchmark}}. Puis {{il benchmark}} gagne.",
      "Voici le CoinDesk 20. Puis l\u2019indice gagne.",
    ],
    [
      "calls an asset of no category no token",
      "Voici {{le single}}. Puis {{il single}} gagne.",
      "Voici le bitcoin. Puis l\u2019actif gagne.",
    ],
    [
      "has no noun for many",
      "Voici {{le sector}}. Puis {{il sector}} gagnent.",
      "Voici les jetons d\u2019intelligence artificielle. Puis les jetons IA gagnent.",
    ],
    [
      "is the name in a heading of its own",
      "{{le best}} monte.\n\n## {{il best}}\n\n{{il best}} gagne.",
      "Jeton A monte.\n\n## Jeton A\n\nJeton A gagne.",
    ],
  ])("%s", (_, template, printed) => {
    expect(textOf(run(template, data))).toBe(printed);
  });

  test("leads back to the name", () => {
    expect(spans(run("{{le best}} monte. {{il best}} gagne.", { best: solana }))).toBe(
      "[Solana|solana.name] monte. [Il|solana.name] gagne.",
    );
  });

  test("depends on what is really printed before it", () => {
    const template = "{{#varie}}{{le best}} a.{{/varie}} {{#varie}}{{il best}} b.{{/varie}}";
    expect(textOf(run(template, { best: aethir }))).toBe("Aethir a. Il b.");
  });
});
