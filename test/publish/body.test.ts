import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { blocksOf, plainText } from "../../src/publish/body.ts";
import { canonical, pictureName } from "../../src/publish/canonical.ts";
import { renderSimple } from "../../src/publish/content.ts";
import { escapeText } from "../../src/render/entity.ts";

describe("the blocks of an article", () => {
  test.each<readonly [html: string, simple: string]>([
    ["<article><h1>Titre</h1><p>Un <data value='1'>mot</data>.</p></article>", "<p>Un mot.</p>"],
    ['<p>Le <time datetime="2025">27</time> <strong>dit</strong></p>', "<p>Le 27 <strong>dit</strong></p>"],
    [
      '<p><a href="https://a.test/?b=1&amp;c=2" rel="noopener" data-fact="x">ici</a></p>',
      '<p><a href="https://a.test/?b=1&amp;c=2">ici</a></p>',
    ],
    ["<h2>Un</h2><h3>Deux</h3><h5>Trois</h5>", "<h2>Un</h2>\n<h3>Deux</h3>\n<h4>Trois</h4>"],
    ["<ul>\n<li> a </li>\n<li>b</li>\n</ul>", "<ul><li>a</li><li>b</li></ul>"],
    ["<div>hors de tout &lt;b&gt;</div>", "<p>hors de tout &lt;b&gt;</p>"],
    ["<p>a<script>alert(1)</script></p>", "<p>aalert(1)</p>"],
  ])("%s is %s", (html, simple) => expect(renderSimple(blocksOf(html))).toBe(simple));

  test("lose no word", () => {
    const words = fc
      .string({ minLength: 1 })
      .map((text) => text.replace(/\s+/g, " ").trim())
      .filter((text) => text !== "");
    fc.assert(
      fc.property(words, words, (first, second) => {
        const html = `<article><p>${escapeText(first)}</p><ul><li>${escapeText(second)}</li></ul></article>`;
        const shown = plainText(renderSimple(blocksOf(html)));
        const letters = (text: string): string => text.replace(/[\s\0\r\ufffd]/g, "");
        expect(letters(shown)).toBe(letters(first + second));
      }),
    );
  });
});

test("the notes on what changed are blocks of their own", () => {
  const html =
    '<header><p class="correction"><strong>Correction\u00a0:</strong> un.</p><p class="update">Deux.</p></header>';
  expect(blocksOf(html).map((block) => (block.is === "paragraph" ? block.role : block.is))).toEqual([
    "correction",
    "update",
  ]);
});

describe("what a text says, whatever its tags", () => {
  test.each<readonly [one: string, other: string]>([
    ["<p>a</p><p>b</p>", "<div>a</div>\n<div>b</div>"],
    ["<blockquote><p>a</p><p>b</p></blockquote>", "<blockquote>a<br><br>b</blockquote>"],
    ["<p><b>a</b> <i>b</i></p>", "<p class='x'><strong>a</strong>  <em>b</em></p>"],
    ["<h2 id='a'>a</h2>", "<h2>a</h2>"],
    ["<!-- rien --><p>a</p>", "<p>a</p>"],
    [
      '<img src="https://a.test/2025/une-0123456789abcdef-2.png" alt="x">',
      '<figure><img src="une-0123456789abcdef.png" alt="x"></figure>',
    ],
  ])("%s says as much as %s", (one, other) => expect(canonical(one)).toBe(canonical(other)));

  test.each<readonly [one: string, other: string]>([
    ["<p>a</p>", "<h2>a</h2>"],
    ["<p>9\u202f%</p>", "<p>8\u202f%</p>"],
    ['<p><a href="https://a.test">a</a></p>', '<p><a href="https://b.test">a</a></p>'],
    ["<p>a</p>", "<p><strong>a</strong></p>"],
    ["<ul><li>a</li></ul>", "<p>a</p>"],
    ["<p>a b</p>", "<p>a\u00a0b</p>"],
  ])("%s does not say the same as %s", (one, other) => expect(canonical(one)).not.toBe(canonical(other)));

  test("a picture keeps its name where a server adds a number", () => {
    expect(pictureName("https://a.test/x/barres-0123456789abcdef-1.png?w=3")).toBe("barres-0123456789abcdef.png");
  });
});
