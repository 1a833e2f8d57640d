import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { HtmlValidate } from "html-validate";
import { renderHtml } from "../../src/render/html.ts";
import { renderPage } from "../../src/render/page.ts";
import { sampleArticle, value } from "./sample.ts";

const hostile = sampleArticle(value('</title><script>x</script>" content="'));
const page = renderPage(hostile, renderHtml(hostile).text);

test("renderPage writes a valid page", async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "no-trailing-whitespace": "off", "long-title": "off" },
  });
  const { results } = await validator.validateString(page);
  expect(results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))).toEqual([]);
});

test("renderPage escapes the title and the description of the head", () => {
  expect(page).toContain('<title>&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;" content=" en baisse</title>');
  expect(page).toContain(
    '<meta name="description" content="Les jetons reculent avec &lt;/title&gt;&lt;script&gt;x&lt;/script&gt;&quot; content=&quot;.">',
  );
});

test("renderPage allows its own style sheet and nothing else", () => {
  const style = /<style>(.*)<\/style>/s.exec(page)?.[1] ?? "";
  expect(page).toContain(`style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`);
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|<link|url\(|@import/);
});
