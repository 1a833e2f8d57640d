/**
 * Writes articles from invented but plausible days, for reading and for an outside grammar checker: `npm run sample -- DIR
 * COUNT SEED KIND` (a fresh temporary folder, 200, 1, and every kind in turn). Each folder holds what went in beside what came out; `tout.txt` has
 * every article. The folder must be new or empty. The same seed gives the same bytes. Exit code 1 when a day could not be told.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { realEffects } from "../dist/effects.js";
import { compose } from "../dist/pipeline.js";
import { renderFiles } from "../dist/render/file.js";
import { renderJson } from "../dist/render/json.js";
import { renderTerminal } from "../dist/render/terminal.js";
import { drawSample } from "./sample/draw.mjs";
import { kinds } from "./sample/kinds.mjs";
import { measure } from "./sample/measure.mjs";
import { createRandom } from "./sample/random.mjs";

const [folder = mkdtempSync(join(tmpdir(), "depeche-sample-")), count = "200", seed = "1", only] =
  process.argv.slice(2);
if (![count, seed].every((number) => /^\d{1,9}$/u.test(number)) || (only !== undefined && !Object.hasOwn(kinds, only)))
  refuse(`npm run sample -- DIR COUNT SEED [${Object.keys(kinds).join("|")}]`);
if (existsSync(folder) && readdirSync(folder).length > 0)
  refuse(`${folder} is not empty: an older article could pass for new.`);

const told = [];
const failures = [];
for (let at = 1; at <= Number(count); at += 1) {
  const day = drawSample(createRandom(Number(seed) * 100_003 + at), at, only);
  const path = resolve(folder, day.name);
  write(path, day.files);
  try {
    const { article } = compose(day.requestIn(path), realEffects);
    const [{ content: markdown }] = renderFiles(article, renderJson(article, []));
    const text = plainText(article);
    write(path, { "article.md": markdown, "article.txt": text });
    told.push({ ...day, article, text });
  } catch (error) {
    failures.push({ path, error });
  }
}
write(resolve(folder), { "tout.txt": told.map(({ name, text }) => `━━━ ${name}\n\n${text}`).join("\n") });
process.stdout.write(`${measure(told)}\nWritten to ${resolve(folder)}\n`);
for (const { path, error } of failures) process.stderr.write(`${path}: ${error.code ?? ""} ${error.stack}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

/** The article as the terminal shows it, a paragraph a line, without rules nor the bars of quotations. */
function plainText(article) {
  const shown = renderTerminal(article, { width: 100_000, color: false });
  const lines = shown.split("\n").filter((line) => !/^─+$/u.test(line));
  return `${lines
    .map((line) => line.replace(/^│ /u, "").replace(/ {2,}/gu, " | ").replace(/^ \| /u, "").trimEnd())
    .join("\n")
    .trimEnd()}\n`;
}

function write(path, files) {
  mkdirSync(path, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
}
