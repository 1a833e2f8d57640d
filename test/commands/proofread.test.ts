import { describe, expect, test } from "@jest/globals";
import { proofread } from "../../src/commands/proofread.ts";
import { realEffects } from "../../src/effects.ts";
import { type ArticleRequest, compose } from "../../src/pipeline.ts";
import { renderFiles } from "../../src/render/file.ts";
import { renderJson } from "../../src/render/json.ts";
import { effectsOf } from "../folder.ts";
import { told } from "../sources/told.ts";

const request: ArticleRequest = JSON.parse(realEffects.readText("test/golden/lacunes/request.json"));
const { article, findings } = compose(request, realEffects);
const printed = renderJson(article, findings);
const files = new Map(renderFiles(article, printed).map(({ name, content }) => [name, content]));
const written = (name: "article.md" | "article.html" | "article.json"): string => files.get(name) ?? "";
const [md, html, json] = [written("article.md"), written("article.html"), written("article.json")];

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly told: string;
}

/** Runs the command over files that only exist here. */
function run(
  words: readonly string[],
  given: Readonly<Record<string, string>>,
  values: { readonly facts?: string; readonly json?: boolean; readonly config?: string } = {},
): Outcome {
  let [out, said] = ["", ""];
  const invocation = {
    words,
    values,
    terminal: { width: 80, color: false, watched: false },
    print: (text: string) => {
      out += text;
    },
    tell: (text: string) => {
      said += text;
    },
  };
  const code = proofread(invocation, effectsOf(given));
  return { code, out, told: said };
}

/** A place of a text, as a text editor says it. */
function lineOf(text: string, at: number): string {
  const before = text.slice(0, at).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

// The first figure of the article, with another first digit.
const figure = printed.spans.find(
  ({ part, role, text }) => part === "markdown" && role === "figure" && /^\d/u.test(text),
);
const at = md.indexOf(printed.markdown) + (figure?.start ?? Number.NaN);
const damaged = `${md.slice(0, at)}${md.charAt(at) === "7" ? "8" : "7"}${md.slice(at + 1)}`;

describe("depeche proofread", () => {
  test.each(["out/article.md", "out/article.html"])("says nothing of an article that nobody touched: %s", (file) => {
    const outcome = run([file], { "out/article.md": md, "out/article.html": html, "out/article.json": json });
    expect(outcome).toEqual({ code: 0, out: "", told: "Rien à redire." });
  });

  test("says where, under which rule and what, a line for each, and ends with 3 when it blocks", () => {
    const { code, out, told } = run(["out/article.md"], { "out/article.md": damaged, "out/article.json": json });
    expect(code).toBe(3);
    expect(out.split("\n")).toEqual([
      expect.stringMatching(new RegExp(`^out/article\\.md:${lineOf(damaged, at)} NUMBER .+\\.$`, "u")),
      "",
    ]);
    expect(told).toBe("1\u00a0faute à corriger avant de publier.");
  });

  test("ends with 0 when it only warns", () => {
    const place = md.indexOf("’", md.indexOf("\n\n", md.indexOf(printed.markdown) + 1));
    const source = `${md.slice(0, place)}'${md.slice(place + 1)}`;
    const { code, out, told } = run(["a.md"], { "a.md": source, "article.json": json });
    expect({ code, told }).toEqual({ code: 0, told: "Rien ne bloque, 1\u00a0remarque." });
    expect(out).toMatch(new RegExp(`^a\\.md:${lineOf(source, place)} TYPOGRAPHY `, "u"));
  });

  test("prints one JSON document when asked, with the places in the file", () => {
    const { code, out } = run(["a.md"], { "a.md": damaged, "article.json": json }, { json: true });
    const document = JSON.parse(out);
    const [line, column] = lineOf(damaged, at).split(":").map(Number);
    expect(code).toBe(3);
    expect(document).toMatchObject({
      ok: false,
      findings: [{ code: "NUMBER", severity: "block", part: "file", start: at, line, column }],
    });
    expect(JSON.parse(run(["a.md"], { "a.md": md, "article.json": json }, { json: true }).out)).toEqual({
      ok: true,
      findings: [],
    });
  });

  test("takes the facts from where --facts says", () => {
    const given = { "bureau/a.md": damaged, "out/article.json": json };
    expect(run(["bureau/a.md"], given, { facts: "out/article.json" }).code).toBe(3);
  });

  test("finds the same places in a file with the line ends of another system, and with a mark of byte order", () => {
    const lines = (text: string): readonly string[] => text.split("\n").map((line) => line.split(" NUMBER")[0] ?? "");
    const outOf = (source: string): string => run(["a.md"], { "a.md": source, "article.json": json }).out;
    expect(lines(outOf(damaged.replaceAll("\n", "\r\n")))).toEqual(lines(outOf(damaged)));
    expect(lines(outOf(`\ufeff${damaged}`))).toEqual(lines(outOf(damaged)));
    expect(outOf(`\ufeff${md}`)).toBe("");
    expect(outOf(md.replaceAll("\n", "\r\n"))).toBe("");
  });

  test.each(["", "\n", "---\n---\n"])("finds that an empty file is no article: %j", (source) => {
    const { code, out } = run(["a.md"], { "a.md": source, "article.json": json });
    expect(code).toBe(3);
    expect(out).toMatch(/^a\.md:\d+:\d+ SUMMARY L’article ne se ferme pas sur un paragraphe/u);
    expect(out.split("\n")).toHaveLength(2);
  });
});

describe("what cannot be proofread is refused", () => {
  const wrong = (change: object): string => JSON.stringify({ ...JSON.parse(json), ...change });
  test.each<
    readonly [
      what: string,
      words: readonly string[],
      given: Readonly<Record<string, string>>,
      code: string,
      says: string,
    ]
  >([
    ["no file", [], {}, "E_USAGE", "Il manque l’article à relire"],
    ["two files", ["a.md", "b.md"], { "a.md": md }, "E_USAGE", "«\u00a0b.md\u00a0»"],
    ["a file that is not there", ["a.md"], { "article.json": json }, "E_FILE_MISSING", "a.md"],
    ["facts that are not there", ["out/a.md"], { "out/a.md": md }, "E_FILE_MISSING", "out/article.json"],
    ["facts that are no JSON", ["a.md"], { "a.md": md, "article.json": "{" }, "E_FILE_SYNTAX", "article.json"],
    ["facts that are no article", ["a.md"], { "a.md": md, "article.json": "{}" }, "E_ARTICLE_INVALID", "article.json"],
    [
      "spans that the text does not hold",
      ["a.md"],
      { "a.md": md, "article.json": wrong({ markdown: "Rien." }) },
      "E_ARTICLE_INVALID",
      "spans[",
    ],
    [
      "a region that nobody knows",
      ["a.md"],
      { "a.md": md, "article.json": wrong({ region: "fr-LU" }) },
      "E_ARTICLE_INVALID",
      "«\u00a0fr-LU\u00a0»",
    ],
  ])("%s", (_, words, given, code, says) => {
    const [found, message] = told(() => run(words, given));
    expect(found).toBe(code);
    expect(message).toContain(says);
  });
});
