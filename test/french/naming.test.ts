import { describe, expect, test } from "@jest/globals";
import {
  au,
  auquel,
  ce,
  demonstrative,
  du,
  duquel,
  jusquau,
  type Led,
  le,
  lequel,
  type Naming,
  possessive,
  pronoun,
  que,
  tout,
  un,
} from "../../src/french/naming.ts";

const bitcoin: Naming = {
  name: "bitcoin",
  short: null,
  gender: "m",
  number: "singular",
  article: "definite",
  elides: null,
};
const ether: Naming = { ...bitcoin, name: "ether" };
const fed: Naming = { ...bitcoin, name: "Fed", gender: "f" };
const ounce: Naming = { ...bitcoin, name: "once d\u2019or", gender: "f" };
const rise: Naming = { ...bitcoin, name: "hausse", gender: "f" };
const tokens: Naming = {
  ...bitcoin,
  name: "jetons d\u2019intelligence artificielle",
  short: "jetons IA",
  number: "plural",
};
const shares: Naming = { ...bitcoin, name: "actions", gender: "f", number: "plural" };
const solana: Naming = { ...bitcoin, name: "Solana", article: "none" };
const aethir: Naming = { ...solana, name: "Aethir" };
const openai: Naming = { ...solana, name: "OpenAI", gender: "f" };
const inch: Naming = { ...solana, name: "1inch" };
const dydx: Naming = { ...solana, name: "dYdX" };
const sec: Naming = { ...bitcoin, name: "SEC", gender: "f" };
const sp: Naming = { ...bitcoin, name: "S&P 500" };

const text = ({ lead, name }: Led) => lead + name;

describe("le, du, au and que agree, contract and elide", () => {
  test.each([
    { naming: bitcoin, expected: ["le bitcoin", "du bitcoin", "au bitcoin", "que le bitcoin"] },
    { naming: ether, expected: ["l\u2019ether", "de l\u2019ether", "à l\u2019ether", "que l\u2019ether"] },
    { naming: fed, expected: ["la Fed", "de la Fed", "à la Fed", "que la Fed"] },
    {
      naming: ounce,
      expected: [
        "l\u2019once d\u2019or",
        "de l\u2019once d\u2019or",
        "à l\u2019once d\u2019or",
        "que l\u2019once d\u2019or",
      ],
    },
    { naming: rise, expected: ["la hausse", "de la hausse", "à la hausse", "que la hausse"] },
    { naming: shares, expected: ["les actions", "des actions", "aux actions", "que les actions"] },
    { naming: solana, expected: ["Solana", "de Solana", "à Solana", "que Solana"] },
    { naming: aethir, expected: ["Aethir", "d\u2019Aethir", "à Aethir", "qu\u2019Aethir"] },
    { naming: inch, expected: ["1inch", "de 1inch", "à 1inch", "que 1inch"] },
    { naming: dydx, expected: ["dYdX", "de dYdX", "à dYdX", "que dYdX"] },
    { naming: sec, expected: ["la SEC", "de la SEC", "à la SEC", "que la SEC"] },
    { naming: sp, expected: ["le S&P 500", "du S&P 500", "au S&P 500", "que le S&P 500"] },
  ])("$naming.name", ({ naming, expected }) => {
    expect([le(naming), du(naming), au(naming), que(naming)].map(text)).toEqual(expected);
  });
});

test.each([
  { naming: bitcoin, expected: ["un bitcoin", "ce bitcoin", "son bitcoin", "leur bitcoin", "il", "celui"] },
  { naming: ether, expected: ["un ether", "cet ether", "son ether", "leur ether", "il", "celui"] },
  {
    naming: ounce,
    expected: [
      "une once d\u2019or",
      "cette once d\u2019or",
      "son once d\u2019or",
      "leur once d\u2019or",
      "elle",
      "celle",
    ],
  },
  { naming: rise, expected: ["une hausse", "cette hausse", "sa hausse", "leur hausse", "elle", "celle"] },
  { naming: shares, expected: ["des actions", "ces actions", "ses actions", "leurs actions", "elles", "celles"] },
])("$naming.name takes un, ce, son, leur, il and celui", ({ naming, expected }) => {
  expect([
    text(un(naming)),
    text(ce(naming)),
    text(possessive(naming)),
    text(possessive(naming, "plural")),
    pronoun(naming),
    demonstrative(naming),
  ]).toEqual(expected);
});

test.each([
  { naming: bitcoin, expected: ["tout le bitcoin", "jusqu\u2019au bitcoin"] },
  { naming: ether, expected: ["tout l\u2019ether", "jusqu\u2019à l\u2019ether"] },
  { naming: ounce, expected: ["toute l\u2019once d\u2019or", "jusqu\u2019à l\u2019once d\u2019or"] },
  { naming: rise, expected: ["toute la hausse", "jusqu\u2019à la hausse"] },
  {
    naming: tokens,
    expected: [
      "tous les jetons d\u2019intelligence artificielle",
      "jusqu\u2019aux jetons d\u2019intelligence artificielle",
    ],
  },
  { naming: shares, expected: ["toutes les actions", "jusqu\u2019aux actions"] },
  { naming: solana, expected: ["tout Solana", "jusqu\u2019à Solana"] },
  { naming: openai, expected: ["tout OpenAI", "jusqu\u2019à OpenAI"] },
])("$naming.name takes tout and jusqu\u2019à", ({ naming, expected }) => {
  expect([tout(naming), jusquau(naming)].map(text)).toEqual(expected);
});

test.each([
  { naming: bitcoin, expected: ["lequel", "duquel", "auquel"] },
  { naming: rise, expected: ["laquelle", "de laquelle", "à laquelle"] },
  { naming: tokens, expected: ["lesquels", "desquels", "auxquels"] },
  { naming: shares, expected: ["lesquelles", "desquelles", "auxquelles"] },
])("the relatives of $naming.name are $expected", ({ naming, expected }) => {
  expect([lequel(naming), duquel(naming), auquel(naming)]).toEqual(expected);
});

test("data win over the spelling in every contraction", () => {
  const held: Naming = { ...ether, elides: false };
  const freed: Naming = { ...bitcoin, name: "HSBC", elides: true };
  expect([le, du, au, que, ce, tout, jusquau].map((lead) => text(lead(held)))).toEqual([
    "le ether",
    "du ether",
    "au ether",
    "que le ether",
    "ce ether",
    "tout le ether",
    "jusqu\u2019au ether",
  ]);
  expect([le, du, au, que, ce, tout, jusquau].map((lead) => text(lead(freed)))).toEqual([
    "l\u2019HSBC",
    "de l\u2019HSBC",
    "à l\u2019HSBC",
    "que l\u2019HSBC",
    "cet HSBC",
    "tout l\u2019HSBC",
    "jusqu\u2019à l\u2019HSBC",
  ]);
  expect(text(possessive({ ...freed, gender: "f" }))).toBe("son HSBC");
});

test("several masculines are ils and ceux", () => {
  expect([pronoun(tokens), demonstrative(tokens)]).toEqual(["ils", "ceux"]);
});

test("the short form is printed on demand, the name when there is none", () => {
  expect([text(du(tokens, { form: "short" })), text(du(bitcoin, { form: "short" }))]).toEqual([
    "des jetons IA",
    "du bitcoin",
  ]);
});

test("what the data say of elision wins over the spelling", () => {
  expect([text(du({ ...aethir, elides: false })), text(du({ ...solana, name: "HSBC", elides: true }))]).toEqual([
    "de Aethir",
    "d\u2019HSBC",
  ]);
});

test("a short form that differs is elided by its own spelling", () => {
  const hsbc: Naming = { ...solana, name: "HSBC", short: "banque", elides: true };
  expect(text(du(hsbc, { form: "short" }))).toBe("de banque");
});
