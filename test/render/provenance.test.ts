import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { realEffects } from "../../src/effects.ts";
import { type ArticleRequest, compose } from "../../src/pipeline.ts";
import { renderProvenance } from "../../src/render/provenance.ts";
import { displayWidth } from "../../src/render/width.ts";
import type { Account, Article } from "../../src/writing/article.ts";
import { change, changeAccount, figure, hostileTexts, literal, sampleArticle, value } from "./sample.ts";

const tell = (article: Article, width = 200) => renderProvenance(article, { width, color: false });

/** An article that prints one figure, with what more is known of it. */
const articleOf = (more: Partial<typeof change> = {}, account: Partial<Account> = {}, others: Partial<Article> = {}) =>
  sampleArticle(value("x"), {
    titles: [[literal("Titre")]],
    dateline: [],
    seoTitle: [],
    description: [],
    chapo: [],
    body: [literal("Le jeton perd **"), figure, literal("**.")],
    resume: [literal("Résumé\u00a0: rien.")],
    tags: [],
    facts: [{ ...change, ...more }],
    accounts: [{ ...changeAccount, ...account }],
    ...others,
  });

test("renderProvenance tells a figure in full: measure, value, fact, source, time, reason and place", () => {
  expect(tell(articleOf())).toBe(
    [
      "\nProvenance\n",
      "Texte",
      "7,9\u00a0% · chiffre",
      "  mesure\u00a0: variation de Fetch.ai sur vingt-quatre heures",
      "  valeur\u00a0: \u22127,9\u202f% (-7.9 percent)",
      "  fait\u00a0: fetch-ai.change.24h",
      "  source\u00a0: CoinGecko",
      "  relevé\u00a0: 27\u00a0janvier 2025 à 6\u00a0h, heure de Paris",
      "  choix\u00a0: demandé par sector-move.hbs:14:9",
      "  gabarit\u00a0: sector-move.hbs:14:9",
      "",
    ].join("\n"),
  );
});

test.each<[string, Partial<typeof change>, Partial<Account>, string]>([
  [
    "whose word it is",
    { status: "claim" },
    { claim: "affirmation de DeepSeek" },
    "CoinGecko, affirmation de DeepSeek\n",
  ],
  ["a text without its unit", { unit: "text", value: "a" }, { value: "a" }, "  valeur\u00a0: a\n"],
  ["controls as their pictures", {}, { what: "a\u001bb" }, "  mesure\u00a0: a\u241bb\n"],
  ["each reason on its line", {}, { why: ["un", "deux"] }, "  choix\u00a0: un\n  choix\u00a0: deux\n"],
])("renderProvenance tells %s", (_, more, account, expected) => {
  expect(tell(articleOf(more, account))).toContain(expected);
});

test("renderProvenance prints the parents of a computed fact as a tree, to the last observation", () => {
  const fact = (id: string, from: readonly string[]) => ({ ...change, id, from });
  const account = (id: string, more: Partial<Account> = {}): Account => ({
    ...changeAccount,
    fact: id,
    what: `mesure ${id}`,
    ...more,
  });
  const computed = { how: "moyenne de a et de b", rule: "moyenne" };
  const article = articleOf(
    {},
    {},
    {
      facts: [fact(change.id, ["a", "c"]), fact("a", ["b"]), fact("b", []), fact("c", ["absent"])],
      accounts: [account(change.id, computed), account("a", computed), account("b"), account("c", computed)],
    },
  );
  expect(tell(article)).toContain(
    [
      "  calcul\u00a0: moyenne",
      "  ├ \u22127,9\u202f% · mesure a · calculé · a",
      "  │ └ \u22127,9\u202f% · mesure b · CoinGecko · b",
      "  └ \u22127,9\u202f% · mesure c · calculé · c",
      "    └ absent",
      "  choix",
    ].join("\n"),
  );
});

test("renderProvenance goes through the parts in the order of the page, each fact in full once", () => {
  const lines = tell(sampleArticle(value("Fetch.ai", { fact: "absent" }))).split("\n");
  const heads = lines.filter((line) => /^(?:Titre|Date|Chapô|Texte|Résumé|Description|Étiquette)/u.test(line));
  expect(heads).toEqual([
    "Titre",
    "Date",
    "Chapô",
    "Texte",
    "Résumé",
    "Titre, variante 2",
    "Titre de référencement",
    "Description de référencement",
  ]);
  expect(lines).toContain("Fetch.ai · texte · absent, fait absent de l’article · sector-move.hbs:14:9");
  expect(lines).toContain("7,9\u00a0% · chiffre · fetch-ai.change.24h, dit plus haut · sector-move.hbs:14:9");
  expect(lines.filter((line) => line.startsWith("  mesure"))).toHaveLength(1);
});

const request: ArticleRequest = JSON.parse(realEffects.readText("test/golden/reference/request.json"));

test.each([40, 60, 100])("renderProvenance keeps the reference article within %d columns", (width) => {
  const wide = tell(compose(request, realEffects).article, width)
    .split("\n")
    .filter((line) => displayWidth(line) > width);
  expect(wide).toEqual([]);
});

test("renderProvenance lets no text of the data begin a line of its own nor colour the terminal", () => {
  const texts = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(texts, (text) => {
      const article = articleOf(
        { id: change.id },
        { what: text, value: text, claim: text, why: [text], how: text, rule: text },
      );
      const [, ...lines] = tell(article, 400).trim().split("\n");
      expect(lines.join("\n")).not.toContain("\u001b");
      expect(lines.slice(3).every((line) => line.startsWith("  "))).toBe(true);
    }),
  );
});

test("renderProvenance tells nothing of an article that prints no fact", () => {
  expect(tell(articleOf({}, {}, { body: [value("x", { fact: null })] }))).toBe("");
});
