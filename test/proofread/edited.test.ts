import { describe, expect, test } from "@jest/globals";
import { realEffects } from "../../src/effects.ts";
import { type ArticleRequest, compose } from "../../src/pipeline.ts";
import { proofreadEdited } from "../../src/proofread/edited.ts";
import type { Printed } from "../../src/proofread/printed.ts";
import { proofread } from "../../src/proofread/proofread.ts";
import { renderFiles } from "../../src/render/file.ts";
import { renderJson } from "../../src/render/json.ts";

const request: ArticleRequest = JSON.parse(realEffects.readText("test/golden/reference/request.json"));
const { article } = compose(request, realEffects);
const printed: Printed = { ...renderJson(article, []), region: "fr-FR" };
const { markdown, html } = printed;
const page = renderFiles(article, renderJson(article, [])).find(({ name }) => name === "article.md")?.content ?? "";

type Edit = (text: string) => string;

/** The text changed in one place, which has to be there, whatever its spaces. */
function put(from: string, to: string): Edit {
  const pattern = new RegExp(escaped(from), "u");
  return (text) => {
    if (!pattern.test(text)) throw new Error(`no « ${from} »`);
    return text.replace(pattern, () => to);
  };
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replaceAll(" ", "[ \u00a0\u202f]");
}

const swap =
  (one: string, other: string): Edit =>
  (text) =>
    put("\u0000", other)(put(other, one)(put(one, "\u0000")(text)));

/** What is blocked in an edited text: codes, with the words that they are said of. */
function blocked(source: string, format: "markdown" | "html" = "markdown"): readonly (readonly [string, string])[] {
  return proofreadEdited({ format, source }, printed)
    .filter(({ verdict }) => verdict !== "warn")
    .map(({ code, start, end }) => [code, source.slice(start, end)]);
}

test("an article that nobody touched is as good as it was, in both formats", () => {
  expect(proofread(printed).filter(({ verdict }) => verdict !== "warn")).toEqual([]);
  expect(blocked(markdown)).toEqual([]);
  expect(blocked(html, "html")).toEqual([]);
});

describe("a damage is found where it was done", () => {
  test.each<readonly [what: string, edit: Edit, code: string, words: string]>([
    ["a place", put("derrière la finance", "devant la finance"), "COMPARISON", "devant"],
    ["a sentence's first word", put("Toujours sans NodeAI", "Toujours avec NodeAI"), "COMPARISON", "avec"],
    ["a digit", put("affiche une hausse de 4,01", "affiche une hausse de 4,07"), "NUMBER", "4,07\u202f%"],
    ["a digit of a price", put("422,26\u00a0$", "482,26\u00a0$"), "NUMBER", "482,26\u00a0$"],
    ["a number in letters", put("les cinq actifs", "les six actifs"), "NUMBER", "six"],
    ["a sign", put("(\u221210,7\u202f%)", "(+10,7\u202f%)"), "NUMBER", "+10,7\u202f%"],
    ["a word of direction", put("accusent une chute", "signent un bond"), "DIRECTION", "bond"],
    ["a unit", put("6 millions de dollars", "6\u00a0millions\u00a0d’euros"), "NUMBER", "6\u00a0millions\u00a0d’euros"],
    [
      "a milliard for a million",
      put("6,6\u00a0milliards", "6,6\u00a0millions"),
      "NUMBER",
      "6,6\u00a0millions\u00a0de dollars",
    ],
    ["percent for points", put("est de 4\u00a0points de pourcentage", "est de 4\u202f%"), "NUMBER", "4\u202f%"],
    ["a comparison", put("fait moins bien que", "fait mieux que"), "COMPARISON", "mieux"],
    ["a hedge", put("plus de 157", "moins de 157"), "NUMBER", "157\u00a0milliards\u00a0de dollars"],
    ["a date", put("R1 a été publié le 20", "R1 a été publié le 21"), "DATE", "21\u00a0janvier"],
    ["a year", put("depuis 2020", "depuis 2021"), "DATE", "2021"],
    [
      "a window in words, before the same article",
      (text) => text.replace(/ sur vingt-quatre heures, soit 4/u, " sur l’année ; l’écart est de 4"),
      "DATE",
      "sur l’année ; l’écart est de",
    ],
    ["an hour", put("janvier à 6\u00a0h", "janvier à 7\u00a0h"), "DATE", "7\u00a0h"],
    [
      "a figure added",
      put("Au total,", "Le volume atteint 3,4 milliards de dollars. Au total,"),
      "NUMBER",
      "3,4 milliards de dollars",
    ],
    [
      "a « selon » removed",
      put("Selon DeepSeek, R1 surpasse", "R1 surpasse"),
      "ATTRIBUTION",
      "R1 surpasse le modèle d’OpenAI.",
    ],
    ["a name for another", put("Aethir (ATH), d’une", "Render (ATH), d’une"), "NAME", "Render"],
    ["a name misspelt", put("Aethir (ATH), d’une", "Aether (ATH), d’une"), "NAME", "Aether"],
    ["a cause made up", put("Au total,", "Après un piratage, au total,"), "CAUSE", "Après"],
    ["advice", put("Au total,", "C’est le bon moment pour acheter. Au total,"), "ADVICE", "bon moment pour"],
    ["a false friend", put("Au total,", "Des trillions partent. Au total,"), "LANGUAGE", "trillions"],
    ["a hole", put("Au total,", "Au undefined total,"), "SLOT", "undefined"],
  ])("%s", (_, edit, code, words) => {
    expect(blocked(edit(markdown))).toContainEqual([code, words]);
  });

  test("a quotation altered", () => {
    const found = blocked(put("tient dans une poche", "tient toujours dans une poche")(markdown));
    expect(found).toEqual([["QUOTE", expect.stringContaining("toujours")]]);
  });

  test.each([
    ["Aethir (ATH), d’une", "NodeAI (GPU), petite", "Aethir", "NodeAI"],
    ["Bittensor (+4,01", "Virtuals Protocol (\u221217,98\u202f%), hors", "Bittensor", "Virtuals Protocol"],
  ])("two names swapped: « %s », « %s »", (_one, _other, one, other) => {
    const paragraph =
      markdown.split("\n").find((line) => line.includes(`${one} (`) && line.includes(`${other} (`)) ?? "";
    const swapped = swap(`${one} (`, `${other} (`)(paragraph);
    expect(blocked(markdown.replace(paragraph, swapped)).map(([code]) => code)).toContain("NAME");
  });

  test.each<readonly [what: string, edit: Edit, code: string]>([
    ["a digit", put(">4,01\u202f%<", ">4,07\u202f%<"), "NUMBER"],
    ["a word of direction", put("accusent une chute", "signent un bond"), "DIRECTION"],
    ["a comparison", put("moins bien", "mieux"), "COMPARISON"],
    ["a figure added", put("Au total,", "Quatre plateformes le confirment. Au total,"), "NUMBER"],
  ])("in HTML, %s", (_, edit, code) => {
    const source = edit(html);
    expect(source).not.toBe(html);
    expect(blocked(source, "html").map(([found]) => found)).toContain(code);
  });

  test("a figure of the front matter, in the title and in the description", () => {
    const edited = put("chutent de 9", "chutent de 8")(page);
    const head = edited.slice(0, edited.indexOf("\n---\n"));
    expect(blocked(page)).toEqual([]);
    const found = proofreadEdited({ format: "markdown", source: edited }, printed).filter(
      ({ verdict }) => verdict === "block",
    );
    expect(found.map(({ code, start, end }) => [code, end < head.length, edited.slice(start, end)])).toEqual([
      ["NUMBER", true, "8\u202f%"],
    ]);
  });

  test("a Résumé that is gone", () => {
    expect(blocked(markdown.replace(/\nRésumé[\s\S]*$/u, "\n")).map(([code]) => code)).toEqual(["SUMMARY"]);
  });
});

const sections = markdown.split(/\n(?=## )/u);
const section = (title: string): string => sections.find((one) => one.startsWith(`## ${title}`)) ?? "";
const paragraphOf = (words: string): string => markdown.split("\n\n").find((one) => one.includes(words)) ?? "";

describe("what harms no fact is not blocked", () => {
  test.each<readonly [what: string, edit: Edit]>([
    ["spaces as a keyboard types them", (text) => text.replace(/[\u00a0\u202f]/gu, " ")],
    ["apostrophes as a keyboard types them", (text) => text.replaceAll("’", "'")],
    ["a minus as a keyboard types it", (text) => text.replaceAll("\u2212", "-")],
    ["a synonym of the same direction", put("accuse un repli de", "accuse une baisse de")],
    ["another, with its noun", put("accusent une chute de", "enregistrent un recul de")],
    [
      "« selon X » moved to the front",
      put(
        "Bittensor (TAO) affiche une hausse de 4,01\u202f%, selon Binance.",
        "Selon Binance, Bittensor (TAO) affiche une hausse de 4,01\u202f%.",
      ),
    ],
    ["« 9 % » for « −9 % » where words say the fall", put("fait moins bien que", "fait nettement moins bien que")],
    ["a figure written in letters", put("12 des 13 jetons suivis reculent", "douze des treize jetons suivis reculent")],
    ["a unit written out", put("recul de 9\u202f%", "recul de 9 pour cent")],
    ["an adverb", put("Au total,", "Au total, et c’est à noter,")],
    [
      "a sentence without facts",
      put("## Le reste du relevé\n", "## Le reste du relevé\n\nLe tableau complet se lit plus bas.\n"),
    ],
    [
      "sentences joined",
      put(
        "vingt-quatre heures, selon CoinGecko. Sur la même durée",
        "vingt-quatre heures, selon CoinGecko, et sur la même durée",
      ),
    ],
    ["a sentence cut in two", put("CoinDesk 20. À rebours", "CoinDesk 20. Le reste suit. À rebours")],
    [
      "a paragraph moved",
      (text) => {
        const moved = paragraphOf("les cinq actifs suivis");
        return put(`${moved}\n\n`, "")(text).replace("## Tous les cours", `${moved}\n\n## Tous les cours`);
      },
    ],
    ["a section deleted", (text) => text.replace(`${section("Les jeux blockchain")}\n`, "")],
    [
      "two sections that changed places",
      (text) => {
        const [one, other] = [section("Ce que DeepSeek"), section("Annonces")];
        return text.replace(`${one}\n${other}`, `${other}\n${one}`);
      },
    ],
    ["an intertitle in other words", put("## Le secteur et son exception", "## Le détail")],
    ["emphasis", put("Bittensor (TAO) affiche", "**Bittensor** (TAO) affiche")],
    ["a link", put("selon CoinDesk. L’écart", "selon [CoinDesk](https://www.coindesk.com). L’écart")],
    ["a quotation left out", (text) => text.replace(/> «\u00a0Un modèle[\s\S]*?\n\n(?=## )/u, "")],
    [
      "rows of the table sorted otherwise",
      (text) => {
        const rows = text.split("\n").filter((line) => /^\| (?:Grass|Render|io\.net|Worldcoin)/u.test(line));
        return text.replace(rows.join("\n"), rows.toReversed().join("\n"));
      },
    ],
    ["the line ends of another system", (text) => text.replaceAll("\n", "\r\n")],
    ["a mark of byte order", (text) => `\ufeff${text}`],
  ])("%s", (_, edit) => {
    const source = edit(markdown);
    expect(source).not.toBe(markdown);
    expect(blocked(source)).toEqual([]);
  });

  test.each<readonly [what: string, edit: Edit]>([
    ["classes lost", (text) => text.replace(/ class="[^"]*"/gu, "")],
    ["data and time lost", (text) => text.replace(/<\/?(?:data|time|span|cite)(?: [^>]*)?>/gu, "")],
    ["<strong> added", put("Bittensor", "<strong>Bittensor</strong>")],
    [
      "references for letters",
      (text) => text.replaceAll("é", "&eacute;").replaceAll("\u00a0", "&nbsp;").replaceAll("\u202f", "&#8239;"),
    ],
    [
      "spaces and line ends of an editor",
      (text) => text.replaceAll("</p>", "</p>\r\n  ").replace(/[\u00a0\u202f]/gu, " "),
    ],
    [
      "a whole page",
      (text) => `<!doctype html><html lang="fr"><head><title></title></head><body>${text}</body></html>`,
    ],
  ])("HTML written again by an editor: %s", (_, edit) => {
    const source = edit(html);
    expect(source).not.toBe(html);
    expect(blocked(source, "html")).toEqual([]);
  });

  test("front matter touched where it holds no fact, and none at all", () => {
    expect(blocked(page.replace("tags:", "auteur: Claire Durand\ntags:"))).toEqual([]);
    expect(blocked(page.replace(/^---\n[\s\S]*?\n---\n/u, ""))).toEqual([]);
    expect(blocked(`\ufeff${page}`)).toEqual([]);
    expect(blocked(page.replaceAll("\n", "\r\n"))).toEqual([]);
  });
});

test("an empty file is no article: it lacks its Résumé", () => {
  expect(blocked("").map(([code]) => code)).toEqual(["SUMMARY"]);
  expect(blocked("", "html").map(([code]) => code)).toEqual(["SUMMARY"]);
});

describe("a rumour told in two conditionals, one of them affirmed", () => {
  const rumour: ArticleRequest = { ...request, kind: "model-release" };
  const effects = {
    ...realEffects,
    readText: (path: string) =>
      path.endsWith("deepseek-r1.yaml")
        ? realEffects
            .readText(path)
            .replace("type: model-release", "type: model-release\nstatus: rumour")
            .replace("status: claim, by: DeepSeek", "status: rumour")
            .replace("status: claim\n  by: DeepSeek", "status: rumour")
        : realEffects.readText(path),
  };
  const told: Printed = { ...renderJson(compose(rumour, effects).article, []), region: "fr-FR" };
  const codes = (edit: Edit): readonly string[] =>
    proofreadEdited({ format: "markdown", source: edit(told.markdown) }, told)
      .filter(({ verdict }) => verdict !== "warn")
      .map(({ code }) => code);

  test.each<readonly [from: string, to: string, expected: readonly string[]]>([
    ["aurait coûté", "a coûté", ["ATTRIBUTION"]],
    ["n’aurait mobilisé", "n’a mobilisé", ["ATTRIBUTION"]],
    ["aurait coûté", "coûterait", []],
    ["aurait coûté", "aurait coûté", []],
  ])("« %s » made « %s »", (from, to, expected) => {
    expect(codes(put(from, to))).toEqual(expected);
  });
});
