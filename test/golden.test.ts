import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { realEffects } from "../src/effects.ts";
import type { ArticleRequest } from "../src/pipeline.ts";
import { compose } from "../src/pipeline.ts";
import { renderFiles } from "../src/render/file.ts";
import { renderHtml } from "../src/render/html.ts";
import { renderJson } from "../src/render/json.ts";

/**
 * Whole articles as they must read. UPDATE_GOLDEN=1 writes them anew: do it only after reading the new text. A golden that
 * is missing is a failure, never a reason to write it.
 */
const folder = "test/golden";
const isUpdating = process.env.UPDATE_GOLDEN === "1";

test.each(readdirSync(folder))("%s reads as it was last approved", (name) => {
  const { article } = compose(readRequest(`${folder}/${name}/request.json`), realEffects);
  const json = renderJson(article, []);
  const [markdown] = renderFiles(article, json);
  const texts = { "article.md": markdown?.content ?? "", "fragment.html": `${renderHtml(article).text}\n` };
  for (const [file, content] of Object.entries(texts)) {
    const path = `${folder}/${name}/${file}`;
    if (isUpdating) writeFileSync(path, content);
    expect(existsSync(path) ? readFileSync(path, "utf8") : `no golden at ${path}`).toBe(content);
  }
});

function readRequest(path: string): ArticleRequest {
  const request: ArticleRequest = JSON.parse(readFileSync(path, "utf8"));
  return request;
}
