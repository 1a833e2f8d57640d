import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { renderFiles } from "../../src/render/file.ts";
import { renderHtml } from "../../src/render/html.ts";
import { renderJson } from "../../src/render/json.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { renderProvenance } from "../../src/render/provenance.ts";
import { renderTerminal } from "../../src/render/terminal.ts";
import { figure, literal, sampleArticle, value } from "./sample.ts";

const at = "2025-01-27T17:30:00Z";
const article = sampleArticle(value("Fetch.ai"), {
  version: 2,
  notes: [
    {
      is: "correction",
      text: [literal("**Correction\u00a0:** "), value("A*B"), literal(" valait "), figure, literal(".")],
    },
    { is: "update", text: [literal("**Mise à jour\u00a0:** rien.")] },
  ],
  revisions: [{ version: 2, of: 1, at, changes: [] }],
});
const json = renderJson(article, []);
const [correction, update] = ["**Correction\u00a0:** A\\*B valait 7,9\u00a0%.", "**Mise à jour\u00a0:** rien."];

describe("what changed is told", () => {
  test("in Markdown, behind the chapô", () => {
    const { text } = renderMarkdown(article);
    expect(text).toContain(`${json.chapo}\n\n${correction}\n\n${update}\n\n`);
  });

  test("in HTML, in the header, each with its class", () => {
    expect(renderHtml(article).text).toContain(
      '</p>\n<p class="correction"><strong>Correction\u00a0:</strong> A*B valait <data value="-7.9">7,9\u00a0%</data>.</p>\n' +
        '<p class="update"><strong>Mise à jour\u00a0:</strong> rien.</p>\n</header>',
    );
  });

  test("in the terminal, and in where its figures come from", () => {
    const terminal = { width: 100, color: false };
    expect(renderTerminal(article, terminal)).toContain(
      "\n\nCorrection\u00a0: A*B valait 7,9\u00a0%.\n\nMise à jour\u00a0: rien.\n\n",
    );
    expect(renderProvenance(article, terminal)).toContain("\nCorrection\n");
  });

  test("in article.json, with its spans", () => {
    expect(json.notes).toEqual([
      { is: "correction", text: correction },
      { is: "update", text: update },
    ]);
    expect(json.spans.filter(({ part }) => part === "notes[0]").map(({ text }) => text)).toEqual([
      "A\\*B",
      "7,9\u00a0%",
    ]);
    expect(json.revisions).toEqual(article.revisions);
  });

  test("in the front matter, as plain text, with its time", () => {
    const [markdown] = renderFiles(article, json);
    const head: unknown = parse(markdown?.content.split("---\n")[1] ?? "");
    expect(head).toMatchObject({ version: 2, updated: at, corrections: ["Correction\u00a0: A*B valait 7,9\u00a0%."] });
  });
});
