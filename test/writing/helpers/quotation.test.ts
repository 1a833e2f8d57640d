import { describe, expect, test } from "@jest/globals";
import { dollars, run, text, valuesOf } from "../make.ts";
import { tellAll } from "./tell.ts";

const post = (value: string, more = {}) => ({ foremost: { socialPost: { text: text("text", value, more) } } });
const call = (helper: string): string => `a {{${helper} foremost.socialPost.text}}`;
const url = "https://example.org/a";

describe("quotations and words of others", () => {
  tellAll([
    ["letter for letter", call("cite"), post("it's « so » ; …"), "a «\u00a0[it's « so » ; …|event.text]\u00a0»"],
    ["in Swiss marks", call("cite"), post("oui"), "a «[oui|event.text]»", { region: "fr-CH" }],
    ["no capital of ours", "{{mot foremost.socialPost.text}}", post("oui"), "[oui|event.text]"],
    ["a capital for a text of ours", "{{texte foremost.socialPost.text}}", post("oui"), "[Oui|event.text]"],
    ["reported", call("rapporte"), post("le modèle tourne"), "a [que] [le modèle tourne|event.text]"],
    ["reported and elided", call("rapporte"), post("il tourne"), "a [qu\u2019][il tourne|event.text]"],
    [
      "whose word, the source's",
      "a {{selon sector.price}}",
      { sector: { price: dollars(1) } },
      "a [selon] [Relevé|releve.name]",
    ],
    [
      "whose word, the claimant's",
      "a {{selon sector.price}}",
      { sector: { price: dollars(1, { by: "DeepSeek" }) } },
      "a [selon] [DeepSeek|deepseek.name]",
    ],
    [
      "the source alone",
      "| {{origine sector.price}} |",
      { sector: { price: dollars(1, { by: "DeepSeek" }) } },
      "| [Relevé|releve.name] |",
    ],
    [
      "two sources of one id, each by its own name",
      "a {{selon sector.price}}, {{selon benchmark.price}}, {{selon sector.price}}",
      {
        sector: { price: dollars(1) },
        benchmark: { price: dollars(2, { source: { id: "releve", name: "Le Relevé", url: null } }) },
      },
      "a [selon] [Relevé|releve.name], [selon] [Le Relevé|releve.credit], [selon] [Relevé|releve.name]",
    ],
  ]);
});

describe("lien", () => {
  test("prints its label, ours, and leads to the address that the fact is", () => {
    const [link] = valuesOf(run('a {{lien foremost.socialPost.text texte="voir"}}', post(url)));
    expect(link).toMatchObject({ role: "link", text: "voir", machine: url });
  });

  test("shows the address when it has no label", () => {
    const [link] = valuesOf(run(call("lien"), post(url)));
    expect(link).toMatchObject({ role: "link", text: url, machine: url });
  });
});

test("a quotation carries the address of its source", () => {
  const [quote] = valuesOf(run(call("cite"), post("oui")));
  expect(quote).toMatchObject({ role: "verbatim", machine: "https://example.org/releve" });
});
