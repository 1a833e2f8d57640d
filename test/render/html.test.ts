import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import { renderHtml } from "../../src/render/html.ts";
import { cleanText } from "../../src/render/text.ts";
import type { Passage, ValuePiece } from "../../src/writing/article.ts";
import { read } from "./document.ts";
import { figure, hostileTexts, literal, positions, roles, sampleArticle, sampleDateline, value } from "./sample.ts";

const htmlOf = (body: Passage) => renderHtml(sampleArticle(value("Fetch.ai"), { body })).text;

/** The body alone, between the header and the résumé. */
const bodyOf = (body: Passage) => htmlOf(body).replace(/^.*<\/header>\n|\n<p class="resume">.*$/gs, "");

const at = ([before, after]: readonly [string, string], piece: ValuePiece): Passage => [
  literal(before),
  piece,
  literal(after),
];

const expectShown = (position: readonly [string, string], text: string) => {
  const harmless = read(bodyOf(at(position, value("Valeur"))));
  const { tags, text: shown } = read(bodyOf(at(position, value(text))));
  expect(shown).toBe(harmless.text.replace("Valeur", () => cleanText(text)));
  expect(tags.filter((tag) => tag !== "bdi")).toEqual(harmless.tags);
};

const signs = fc.string({
  unit: fc.constantFrom(..."\\`*_[]()<>#-.!|&;=\"' \n1aé\u202e\u05d0\ue000\ue001\ue002", "&lt;", "<b>", "</p>"),
  minLength: 1,
});
const anyText = fc.oneof(signs, fc.string({ unit: "binary", minLength: 1 }));

describe.each(Object.entries(positions))("a value %s", (_, position) => {
  test.each(hostileTexts)("%j is shown as itself", (text) => {
    expectShown(position, text);
  });
});

test("any text in any position is shown as itself", () => {
  fc.assert(fc.property(fc.constantFrom(...Object.values(positions)), anyText, expectShown), { numRuns: 2000 });
});

test("any value of any role in a whole article is shown as itself, where its span says", () => {
  const allowed = new Set(
    "article header h1 p time h2 strong data table thead tr th tbody td blockquote ul li footer a bdi".split(" "),
  );
  fc.assert(
    fc.property(anyText, fc.constantFrom(...roles), fc.option(anyText), (text, role, machine) => {
      const { text: html, spans } = renderHtml(sampleArticle(value(text, { role, machine, fact: "x" })));
      const { tags, text: shown } = read(html);
      expect(shown.split(cleanText(text)).length).toBeGreaterThan(8);
      expect(tags.map((tag) => tag.split(" ")[0]).filter((tag) => !allowed.has(tag ?? ""))).toEqual([]);
      expect(tags.filter((tag) => / on|javascript:/.test(tag.replace(/ value=".*"/s, "")))).toEqual([]);
      expect(spans.filter(({ fact }) => fact === "x")).toHaveLength(8);
      for (const span of spans) {
        expect(html.slice(span.start, span.end)).toBe(span.text);
        const known = span.fact === "market.asOf" ? sampleDateline : figure.text;
        expect(read(span.text)).toEqual({ text: span.fact === "x" ? cleanText(text) : known, tags: [] });
      }
    }),
    { numRuns: 300 },
  );
});

test.each<[string, string, Partial<ValuePiece>, string]>([
  [
    "a figure with its number",
    "7,9\u00a0%",
    { role: "figure", machine: "-7.9" },
    '<data value="-7.9">7,9\u00a0%</data>',
  ],
  ["a figure without one", "7,9\u00a0%", { role: "figure" }, "7,9\u00a0%"],
  [
    "a figure with a hostile one",
    "7",
    { role: "figure", machine: '"><b>' },
    '<data value="&quot;&gt;&lt;b&gt;">7</data>',
  ],
  ["a time", "lundi", { role: "time", machine: "2025-01-27" }, '<time datetime="2025-01-27">lundi</time>'],
  [
    "an instant",
    "6 h",
    { role: "time", machine: "2025-01-27T05:00:00Z" },
    '<time datetime="2025-01-27T05:00:00Z">6 h</time>',
  ],
  ["a time that HTML would not read", "lundi", { role: "time", machine: 'lundi"' }, "lundi"],
  [
    "a link",
    "ici",
    { role: "link", machine: "https://a.fr/?b&c" },
    '<a href="https://a.fr/?b&amp;c" rel="noopener">ici</a>',
  ],
  ["a link to a script", "ici", { role: "link", machine: "javascript:alert(1)" }, "ici"],
  ["exact words", "“I <3 AI”", { role: "verbatim", machine: "https://a.fr" }, "“I &lt;3 AI”"],
  ["a name", "S&P 500", { role: "name" }, "S&amp;P 500"],
  ["a right-to-left name", "\u05d0\u05d1", { role: "name" }, "<bdi>\u05d0\u05d1</bdi>"],
  ["words with an override", "a\u202eb", { role: "word" }, "<bdi>a\u202eb\u202c</bdi>"],
  ["nothing", "", { role: "figure", machine: "1" }, ""],
])("%s", (_, text, more, expected) => {
  expect(bodyOf([literal("Le "), value(text, more), literal(" x")])).toBe(`<p>Le ${expected} x</p>`);
});

const mapped = (piece: ValuePiece) =>
  renderHtml(sampleArticle(value("x"), { body: [literal("Le "), piece] }), { sourceMap: true })
    .text.replace(/^.*<\/header>\n|\n<p class="resume">.*$/gs, "")
    .replace(/^<p>Le |<\/p>$/g, "");

test.each<[string, Partial<ValuePiece>, string]>([
  ["a figure", { role: "figure", machine: "-7.9" }, '<data value="-7.9" data-fact="f">x</data>'],
  ["a time", { role: "time", machine: "2025" }, '<time datetime="2025" data-fact="f">x</time>'],
  ["a time that HTML would not read", { role: "time", machine: "lundi" }, '<span data-fact="f">x</span>'],
  ["a link", { role: "link", machine: "https://a.fr" }, '<a href="https://a.fr/" rel="noopener" data-fact="f">x</a>'],
  ["a name", { role: "name" }, '<span data-fact="f">x</span>'],
  ["a name of another script", { role: "name", text: "\u05d0" }, '<span data-fact="f"><bdi>\u05d0</bdi></span>'],
  ["a fact of a hostile id", { fact: '"><b>\n' }, '<span data-fact="&quot;&gt;&lt;b&gt; ">x</span>'],
  ["no fact", { fact: null }, "x"],
])("with the source map, the element of %s names its fact", (_, more, expected) => {
  expect(mapped(value("x", { fact: "f", ...more }))).toBe(expected);
});

test("the source map adds only the names of facts and their elements", () => {
  const article = sampleArticle(figure);
  const withMap = renderHtml(article, { sourceMap: true });
  expect(withMap.text.replace(/ data-fact="[^"]*"/g, "").replace(/<\/?span>/g, "")).toBe(renderHtml(article).text);
  expect(withMap.spans.map(({ text }) => text)).toEqual(renderHtml(article).spans.map(({ text }) => text));
});

describe("what the template writes", () => {
  test.each<[string, Passage, string]>([
    [
      "HTML as text",
      [literal("<b onclick=x>gras</b>\n\n<script>x</script>")],
      "<p>&lt;b onclick=x&gt;gras&lt;/b&gt;</p>\n<p>&lt;script&gt;x&lt;/script&gt;</p>",
    ],
    [
      "code as text",
      [literal("Un\n\n    `x` ~~~\n\n~~~\ny\n~~~")],
      "<p>Un</p>\n<p>    `x` ~~~</p>\n<p>~~~\ny\n~~~</p>",
    ],
    ["half a link as text", [literal("a](<b>x")], "<p>a](&lt;b&gt;x</p>"],
    ["escaped backslashes as one", [literal("\\\\<b> \\\\`x`")], "<p>\\&lt;b&gt; \\`x`</p>"],
    [
      "tables",
      [literal("| a | b |\n| --- | --: |\n| 1 | 2 |")],
      '<table>\n<thead>\n<tr>\n<th scope="col">a</th>\n<th scope="col" class="right">b</th>\n</tr>\n</thead>\n<tbody><tr>\n<td>1</td>\n<td class="right">2</td>\n</tr>\n</tbody></table>',
    ],
    ["intertitles below the title, without ids", [literal("# Un\n\n### Trois")], "<h2>Un</h2>\n<h3>Trois</h3>"],
    [
      "a link",
      [literal('[a **b**](https://a.fr "c<")')],
      '<p><a href="https://a.fr/" title="c&lt;" rel="noopener">a <strong>b</strong></a></p>',
    ],
    [
      "a bare address",
      [literal("https://a.fr/?b&c")],
      '<p><a href="https://a.fr/?b&amp;c" rel="noopener">https://a.fr/?b&amp;c</a></p>',
    ],
    ["a link to a script", [literal("[a](javascript:x)")], "<p>a</p>"],
    [
      "a picture beside the page",
      [literal("![courbe & *x*](fetch-ai.svg)")],
      '<p><img src="fetch-ai.svg" alt="courbe &amp; *x*"></p>',
    ],
    ["a picture of no address", [literal("![courbe <](javascript:x)")], "<p>courbe &lt;</p>"],
    ["placeholders of ours as nothing", [literal("\ue0000\ue001")], "<p>\ufffd0\ufffd</p>"],
  ])("%s", (_, body, expected) => {
    expect(bodyOf(body)).toBe(expected);
  });

  test.each([
    ["https://a.fr/x", '<p><a href="https://a.fr/x" rel="noopener">ici</a></p>'],
    ["javascript:alert(1)", "<p>ici</p>"],
    ['https://a.fr/"onclick="x', '<p><a href="https://a.fr/%22onclick=%22x" rel="noopener">ici</a></p>'],
  ])("links to the value %j only when it is an address", (text, expected) => {
    expect(bodyOf([literal("[ici]("), value(text), literal(")")])).toBe(expected);
  });

  test.each([
    ["x/y?z", "https://a.fr/x%2Fy%3Fz"],
    ["\ue0000\ue001", "https://a.fr/%EE%80%800%EE%80%81"],
  ])("completes an address with the value %j", (text, expected) => {
    const link = `<p><a href="${expected}" rel="noopener">ici</a></p>`;
    expect(bodyOf([literal("[ici](https://a.fr/"), value(text), literal(")")])).toBe(link);
  });

  test.each(['x" onload="y', "\ue0000\ue001", "<b>&amp;"])("keeps the value %j in an attribute", (text) => {
    const [, picture] = read(bodyOf([literal("![Cours de "), value(text), literal("](a.svg)")])).tags;
    expect(picture).toBe(`img src="a.svg" alt="Cours de ${text}"`);
  });

  test("puts no link in a link", () => {
    const link = value("là", { role: "link", machine: "https://b.fr" });
    expect(bodyOf([literal("[ici et "), link, literal("](https://a.fr)")])).toBe(
      '<p><a href="https://a.fr/" rel="noopener">ici et là</a></p>',
    );
  });

  test("names the address of exact words in a quotation", () => {
    const said = value("I <3 AI", { role: "verbatim", machine: "https://x.com/a/1?b&c" });
    expect(bodyOf([literal("> "), said])).toBe(
      '<blockquote cite="https://x.com/a/1?b&amp;c">\n<p>I &lt;3 AI</p>\n</blockquote>',
    );
    expect(bodyOf([literal("> "), { ...said, machine: "javascript:x" }])).toContain("<blockquote>\n");
    expect(bodyOf([literal("> "), { ...said, role: "link" }])).toContain("<blockquote>\n");
  });
});

describe("renderHtml", () => {
  test("puts the résumé last, before the sources and the note on how it was made", () => {
    expect(
      renderHtml(sampleArticle(value("Fetch.ai"), { body: [literal("Texte.")] })).text,
    ).toBe(`<article lang="fr-FR">
<header>
<h1>Fetch.ai perd <data value="-7.9">7,9\u00a0%</data></h1>
<p class="chapo">Le jeton Fetch.ai recule de <data value="-7.9">7,9\u00a0%</data>.</p>
<p class="date"><time datetime="2025-01-27T05:00:00Z">Lundi 27\u00a0janvier 2025 à 6\u00a0h, heure de Paris</time></p>
</header>
<p>Texte.</p>
<p class="resume"><strong>Résumé\u00a0:</strong> Fetch.ai a reculé de <data value="-7.9">7,9\u00a0%</data>.</p>
<footer>
<p>Sources\u00a0:</p>
<ul class="sources">
<li><a href="https://www.coingecko.com/" rel="noopener">CoinGecko</a>, <time datetime="2025-01-27T05:00:00Z">27\u00a0janvier 2025 à 6\u00a0h</time></li>
</ul>
<p class="disclosure">Article rédigé automatiquement à partir de données de marché.</p>
</footer>
</article>`);
  });

  test("credits sources without a web address, and escapes what comes from outside", () => {
    const html = renderHtml(
      sampleArticle(value("x"), {
        sources: [
          { id: "a", name: "<b>A&B\u0007", url: null, asOf: "hier <", told: "hier <\u0007", attribution: null },
          {
            id: "c",
            name: "C",
            url: "javascript:x",
            asOf: "2025-01-01",
            told: "1er\u00a0janvier 2025",
            attribution: "<i>By C",
          },
        ],
        disclosure: "Fait avec <soin>\u001b.",
      }),
    ).text;
    expect(html).toContain("<li>&lt;b&gt;A&amp;B\u2407, hier &lt;\u2407</li>");
    expect(html).toContain(
      '<li>C, <time datetime="2025-01-01">1er\u00a0janvier 2025</time> (<span lang="en">&lt;i&gt;By C</span>)</li>',
    );
    expect(html).toContain("Fait avec &lt;soin&gt;\u241b.");
  });

  test("links the words that a source wants beside its data to the source", () => {
    const credit = { id: "c", name: "C", url: "https://c.example", asOf: "2025-01-01", told: "hier" };
    const { text } = renderHtml(sampleArticle(value("x"), { sources: [{ ...credit, attribution: "Data by C" }] }));
    expect(text).toContain('(<a href="https://c.example/" rel="noopener"><span lang="en">Data by C</span></a>)</li>');
  });

  test("is valid HTML", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:standard"],
      rules: { "no-trailing-whitespace": "off" },
    });
    const pieces = roles.flatMap((role) =>
      hostileTexts.map((text) => value(text, { role, machine: role === "time" ? "2025-01-27" : "https://a.fr/?b&c" })),
    );
    const body = Object.values(positions).flatMap((position, index) => [
      ...at(position, pieces[index * 19] ?? value("x")),
      literal("\n\n"),
    ]);
    const html = renderHtml(sampleArticle(value("Fetch.ai"), { body: [...body, ...pieces] })).text;
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)),
    ).toEqual([]);
  });
});
