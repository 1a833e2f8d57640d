import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readHead, readHtml } from "../../src/proofread/html.ts";
import { readMarkdown } from "../../src/proofread/markdown.ts";
import type { Reading } from "../../src/proofread/page.ts";
import { readPlain } from "../../src/proofread/page.ts";
import { sentencesOf } from "../../src/proofread/sentence.ts";
import { placed } from "../../src/proofread/source-text.ts";

describe("each character of a text has its place in the source", () => {
  test.each<readonly [text: string, source: string, places: readonly number[]]>([
    ["abc", "abc", [0, 1, 2]],
    ["a*b", "a\\*b", [0, 1, 3]],
    ["a\\b", "a\\\\b", [0, 1, 3]],
    ["a&b", "a&amp;b", [0, 1, 6]],
    ["é!", "&eacute;!", [0, 8]],
    ["\u202f%", "&#8239;%", [0, 7]],
    ["\u202f%", "&#x202F;%", [0, 8]],
    ["&nope;", "&nope;", [0, 1, 2, 3, 4, 5]],
    ["a\nb", "a\n> b", [0, 1, 4]],
    ["😀a", "😀a", [0, 1, 2]],
    ["😀a", "&#x1F600;a", [0, 0, 9]],
    ["é", "&#9999999;é", [10]],
  ])("%j in %j", (text, source, places) => {
    expect(placed(text, source, 0, source.length)).toEqual({ text, places });
  });

  test("whatever the escapes and the references in between", () => {
    const signs = fc.constantFrom("a", "é", "*", "_", "&", "<", "\\", "%", "\u202f", "9", "[");
    const ways = fc.constantFrom("plain", "escaped", "reference");
    fc.assert(
      fc.property(fc.array(fc.tuple(signs, ways), { minLength: 1, maxLength: 20 }), (drawn) => {
        const written = drawn.map(([sign, way]) => {
          const isMark = /[*_&<\\[]/u.test(sign);
          if (way === "reference") return `&#${sign.codePointAt(0)};`;
          return isMark ? `\\${sign}` : sign;
        });
        const text = drawn.map(([sign]) => sign).join("");
        const { places } = placed(text, written.join(""), 0, written.join("").length);
        expect(places).toEqual(written.map((_, index) => written.slice(0, index).join("").length));
      }),
    );
  });
});

/** The blocks of a reading, each with its kind. */
function blocks({ text, blocks }: Reading): readonly (readonly [string, string])[] {
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

/** Every character that stands in the source as it is read. */
function strays({ text, places }: Reading, source: string): readonly string[] {
  return Array.from({ length: text.length }, (_, index) => index)
    .filter(
      (index) => /[\p{L}\p{N}]/u.test(text.charAt(index)) && text.charAt(index) !== source.charAt(places[index] ?? -1),
    )
    .map((index) => text.slice(index, index + 10));
}

const markdown = `# Chute des jetons IA

Les jetons **IA** perdent 9\u202f%, selon [CoinGecko](https://www.coingecko.com).
Aethir cède 6\u202f%\\*.

## Le secteur & Co.

> « Un modèle
> tient dans une poche. »
>
> — Paul Couvert

- un point
- un \`autre\` point

| Actif | Cours |
| --- | ---: |
| Aethir | 6 % |

![Le cours](cours.svg)

Résumé : les jetons IA perdent 9 %.
`;

describe("Markdown is read as its reader sees it", () => {
  const reading = readMarkdown(markdown);

  test("block by block", () => {
    expect(blocks(reading)).toEqual([
      ["title", "Chute des jetons IA"],
      ["paragraph", "Les jetons IA perdent 9\u202f%, selon CoinGecko.\nAethir cède 6\u202f%*."],
      ["heading", "Le secteur & Co."],
      ["quotation", "« Un modèle\ntient dans une poche. » — Paul Couvert"],
      ["item", "un point"],
      ["item", "un autre point"],
      ["row", "Actif | Cours | "],
      ["row", "Aethir | 6 % | "],
      ["paragraph", "Le cours"],
      ["resume", "Résumé : les jetons IA perdent 9 %."],
    ]);
  });

  test("each letter and digit in its place", () => {
    expect(strays(reading, markdown)).toEqual([]);
    expect(reading.places).toHaveLength(reading.text.length + 1);
    expect(reading.places).toEqual(reading.places.toSorted((a, b) => a - b));
    expect(reading.places.at(-1)).toBe(markdown.length);
  });

  test.each(["", "\n\n", "---\n"])("%j holds no block", (source) => {
    expect(readMarkdown(source).blocks).toEqual([]);
  });

  test("with the line ends of another system", () => {
    const source = markdown.replaceAll("\n", "\r\n");
    const crlf = readMarkdown(source);
    expect(blocks(crlf).map(([kind]) => kind)).toEqual(blocks(reading).map(([kind]) => kind));
    expect(strays(crlf, source)).toEqual([]);
  });
});

const html = `<!doctype html>
<html lang="fr"><head><title>Chute des jetons &amp; Co.</title>
<meta name="description" content="Les jetons perdent 9&#8239;%.">
<style>p { color: red }</style></head>
<body><article><h1>Chute des jetons&nbsp;IA</h1>
<p>Les jetons <strong>IA</strong> perdent <data value="-9">9&#8239;%</data>.<br>Aethir c&egrave;de 6 %.</p>
<h2>Le secteur</h2>
<blockquote><p>« Un modèle tient dans une poche. »</p><p>— Paul Couvert</p></blockquote>
<ul><li>un point</li></ul>
<table><tr><th>Actif</th><td>6 %</td></tr></table>
<p>Résumé&nbsp;: les jetons IA perdent 9 %.</p>
<section class="provenance"><p>D’où viennent ces chiffres</p></section>
<footer><p>CoinGecko, 12 h</p></footer></article><script>1 + 1</script></body></html>`;

describe("HTML is read as its reader sees it", () => {
  const reading = readHtml(html);

  test("block by block, without what is no part of the article", () => {
    expect(blocks(reading).map(([kind, text]) => [kind, text.trim()])).toEqual([
      ["title", "Chute des jetons\u00a0IA"],
      ["paragraph", "Les jetons IA perdent 9\u202f%. Aethir cède 6 %."],
      ["heading", "Le secteur"],
      ["quotation", "« Un modèle tient dans une poche. » — Paul Couvert"],
      ["item", "un point"],
      ["row", "Actif | 6 % |"],
      ["resume", "Résumé\u00a0: les jetons IA perdent 9 %."],
    ]);
    expect(reading.text).not.toMatch(/provenance|viennent|12 h|color|1 \+ 1/u);
  });

  test("each letter and digit in its place, or in that of its reference", () => {
    expect(strays(reading, html).filter((words) => !words.startsWith("è"))).toEqual([]);
    const at = reading.text.indexOf("%");
    expect(html.slice(reading.places[at - 1] ?? 0, (reading.places[at] ?? 0) + 1)).toBe("&#8239;%");
  });

  test("its head tells the title and the description, each in its place", () => {
    const { title, description } = readHead(html);
    expect(title?.text).toBe("Chute des jetons & Co.");
    expect(description?.text).toBe("Les jetons perdent 9\u202f%.");
    expect(description === null ? [] : strays(description, html)).toEqual([]);
    expect(title === null ? [] : strays(title, html)).toEqual([]);
    expect(readHead("<p>Rien</p>")).toEqual({ title: null, description: null });
  });

  test.each(["<meta name='description' content='on vend des jetons'>", "<meta name=description content=onze-jetons>"])(
    "a description in other quotation marks is in its place: %s",
    (source) => {
      const { description } = readHead(source);
      expect(description?.text).toMatch(/etons/u);
      expect(description === null ? ["none"] : strays(description, source)).toEqual([]);
    },
  );
});

describe("sentences", () => {
  test.each<readonly [text: string, sentences: readonly string[]]>([
    ["Un. Deux.", ["Un.", "Deux."]],
    ["M. Durand parle. Mme Dupont aussi.", ["M. Durand parle.", "Mme Dupont aussi."]],
    ["Le CoinDesk 20 perd 5 %. 12 jetons reculent.", ["Le CoinDesk 20 perd 5 %.", "12 jetons reculent."]],
    ["« Un modèle tient. » Il le dit.", ["« Un modèle tient. »", "Il le dit."]],
    ["Quoi\u202f? Rien\u202f! Bien… Fin.", ["Quoi\u202f?", "Rien\u202f!", "Bien…", "Fin."]],
    ["io.net recule de 1.5 point.", ["io.net recule de 1.5 point."]],
    ["Le modèle, n. c., recule.", ["Le modèle, n. c., recule."]],
    ["Il recule. eToro monte.", ["Il recule.", "eToro monte."]],
    ["", []],
  ])("%j", (text, sentences) => {
    expect(sentencesOf(readPlain(text)).map((sentence) => sentence.text)).toEqual(sentences);
  });

  test("do not go beyond their block", () => {
    const reading = readMarkdown("## Le secteur\n\nIl recule. Il monte.\n\nFin");
    expect(sentencesOf(reading).map(({ text, block }) => [block.kind, text])).toEqual([
      ["heading", "Le secteur"],
      ["paragraph", "Il recule."],
      ["paragraph", "Il monte."],
      ["paragraph", "Fin"],
    ]);
  });
});
