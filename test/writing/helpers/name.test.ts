import { describe } from "@jest/globals";
import { aethir, bitcoin, ether, fact, fed, index, named, shares, solana, tokens } from "../make.ts";
import { tellAll } from "./tell.ts";

const all = "{{le sector}}, {{du sector}}, {{au sector}}, {{que sector}}, {{nom sector}}";
const of = (sector: object) => ({ sector });
const inch = named("inch", "1inch");
const dydx = named("dydx", "dYdX");

describe("articles, contractions and elision", () => {
  tellAll([
    [
      "masculine",
      all,
      of(bitcoin),
      "[Le] [bitcoin|bitcoin.name], [du] [bitcoin|bitcoin.name], [au] [bitcoin|bitcoin.name], [que le] [bitcoin|bitcoin.name], [bitcoin|bitcoin.name]",
    ],
    [
      "before a vowel",
      all,
      of(ether),
      "[L\u2019][ether|ether.name], [de l\u2019][ether|ether.name], [à l\u2019][ether|ether.name], [que l\u2019][ether|ether.name], [ether|ether.name]",
    ],
    [
      "feminine",
      all,
      of(fed),
      "[La] [Fed|fed.name], [de la] [Fed|fed.name], [à la] [Fed|fed.name], [que la] [Fed|fed.name], [Fed|fed.name]",
    ],
    [
      "plural",
      all,
      of(shares),
      "[Les] [actions|shares.name], [des] [actions|shares.name], [aux] [actions|shares.name], [que les] [actions|shares.name], [actions|shares.name]",
    ],
    [
      "no article",
      all,
      of(solana),
      "[Solana|solana.name], [de] [Solana|solana.name], [à] [Solana|solana.name], [que] [Solana|solana.name], [Solana|solana.name]",
    ],
    [
      "no article before a vowel",
      all,
      of(aethir),
      "[Aethir|aethir.name], [d\u2019][Aethir|aethir.name], [à] [Aethir|aethir.name], [qu\u2019][Aethir|aethir.name], [Aethir|aethir.name]",
    ],
    [
      "a digit never elides, and names keep their case",
      all,
      of(inch),
      "[1inch|inch.name], [de] [1inch|inch.name], [à] [1inch|inch.name], [que] [1inch|inch.name], [1inch|inch.name]",
    ],
    [
      "a name in small letters at the head of a sentence",
      "{{le sector}}. {{le sector}}",
      of(dydx),
      "[dYdX|dydx.name]. [dYdX|dydx.name]",
    ],
  ]);
});

describe("a name with a symbol", () => {
  const tao = {
    ...named("bittensor", "Bittensor", { short: "Tensor" }),
    symbol: fact("bittensor", "symbol", "TAO", "text"),
  };
  const xrp = { ...named("ripple", "XRP", { article: "definite" }), symbol: fact("ripple", "symbol", "XRP", "text") };
  const bare = { ...named("bittensor", "Bittensor"), symbol: null };
  const bothTimes = "{{le best}} puis {{du best}}";
  tellAll([
    [
      "shows it once, then gives way to the short name",
      bothTimes,
      { best: tao },
      "[Bittensor|bittensor.name] ([TAO|bittensor.symbol]) puis [de] [Tensor|bittensor.short]",
    ],
    ["shows none that is the name", bothTimes, { best: xrp }, "[Le] [XRP|ripple.name] puis [du] [XRP|ripple.name]"],
    [
      "shows none where there is none",
      bothTimes,
      { best: bare },
      "[Bittensor|bittensor.name] puis [de] [Bittensor|bittensor.name]",
    ],
    [
      "with sigle=false is no introduction: the next mention is the first",
      "## {{nom best sigle=false}}\n\n{{le best}}, {{le best}}",
      { best: tao },
      "## [Bittensor|bittensor.name]\n\n[Bittensor|bittensor.name] ([TAO|bittensor.symbol]), [Tensor|bittensor.short]",
    ],
    [
      "with forme=courte shows it too",
      '{{le best forme="courte"}}, {{le best forme="pleine"}}',
      { best: tao },
      "[Tensor|bittensor.short] ([TAO|bittensor.symbol]), [Bittensor|bittensor.name]",
    ],
    [
      "in each part, the title among them, is whole, without symbol, and introduces nobody",
      "{{#titre}}{{le best}}{{/titre}}{{#chapo}}{{le best}}{{/chapo}}{{le best}}",
      { best: tao },
      "[Bittensor|bittensor.name] ([TAO|bittensor.symbol])",
    ],
    [
      "is known by its id, however many objects stand for it",
      "{{le best}}, {{le worst}}",
      { best: tao, worst: { ...tao } },
      "[Bittensor|bittensor.name] ([TAO|bittensor.symbol]), [Tensor|bittensor.short]",
    ],
    [
      "in a table is as its source spells it",
      "| {{intitule sector}} |",
      of({ ...tokens, entity: { ...tokens.entity, name: "AI tokens" } }),
      "| [AI tokens|ai.spelling] |",
    ],
  ]);
});

describe("a short name", () => {
  const name = "jetons d\u2019intelligence artificielle";
  tellAll([
    [
      "follows the whole one",
      "{{le sector}}, {{du sector}}",
      of(tokens),
      `[Les] [${name}|ai.name], [des] [jetons IA|ai.short]`,
    ],
    [
      "is judged by its own spelling",
      '{{du sector forme="courte"}}',
      of(named("a", "Aethir", { short: "le jeton" })),
      "[De] [le jeton|a.short]",
    ],
  ]);
});

describe("accord", () => {
  const verb = (tense: string) => `Un {{accord sector "atteindre" temps="${tense}"}}`;
  tellAll([
    ["the present is the default", 'Un {{accord sector "atteindre"}}', of(tokens), "Un [atteignent]"],
    ["singular", 'Un {{accord sector "peser"}}', of(index), "Un [pèse]"],
    ["past, plural", verb("passé"), of(tokens), "Un [ont atteint]"],
    ["imperfect", verb("imparfait"), of(index), "Un [atteignait]"],
    ["future", verb("futur"), of(shares), "Un [atteindront]"],
    [
      "past with être agrees in gender and number",
      'Un {{accord sector "s\'envoler" temps="passé"}}',
      of(shares),
      "Un [se sont envolées]",
    ],
  ]);
});
