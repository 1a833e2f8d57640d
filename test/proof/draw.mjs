import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compose } from "../../dist/pipeline.js";
import { proofread } from "../../dist/proofread/proofread.js";
import { renderJson } from "../../dist/render/json.js";
import { drawSample } from "../sample/draw.mjs";

const folder = mkdtempSync(join(tmpdir(), "depeche-proof-"));

/** A random article as article.json has it, with what is found in it. */
export function drawArticle(random, at, effects) {
  const day = drawSample(random, at);
  for (const [name, content] of Object.entries(day.files)) writeFileSync(join(folder, name), content);
  const written = compose(day.requestIn(folder), effects);
  const json = renderJson(written.article ?? written, []);
  return { name: day.name, article: { ...json, findings: proofread(json) } };
}
