/**
 * Writes articles from invented but plausible days, for reading and for an outside grammar checker: `npm run sample -- DIR
 * COUNT SEED` (a fresh temporary folder, 200, 1). Each folder holds what went in beside what came out; `tout.txt` has
 * every article. The folder must be new or empty. The same seed gives the same bytes. Exit code 1 when a day could not be told.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stringify } from "yaml";
import { realEffects } from "../dist/effects.js";
import { regions } from "../dist/french/region.js";
import { compose } from "../dist/pipeline.js";
import { renderFiles } from "../dist/render/file.js";
import { renderJson } from "../dist/render/json.js";
import { renderTerminal } from "../dist/render/terminal.js";
import { drawAsOf } from "./sample/clock.mjs";
import { drawDay } from "./sample/day.mjs";
import { drawEvents } from "./sample/events.mjs";
import { measure } from "./sample/measure.mjs";
import { createRandom } from "./sample/random.mjs";

const [folder = mkdtempSync(join(tmpdir(), "depeche-sample-")), count = "200", seed = "1"] = process.argv.slice(2);
if (![count, seed].every((number) => /^\d{1,9}$/u.test(number))) refuse("npm run sample -- DIR COUNT SEED");
if (existsSync(folder) && readdirSync(folder).length > 0)
  refuse(`${folder} is not empty: an older article could pass for new.`);

const told = [];
const failures = [];
for (let at = 1; at <= Number(count); at += 1) {
  const day = drawSample(createRandom(Number(seed) * 100_003 + at), at);
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

function drawSample(random, at) {
  const region = random.weighted([[5, "fr-FR"], ...Object.keys(regions).map((id) => [2, id])]);
  const asOf = drawAsOf(random);
  const { market, window, mood, sector, benchmark } = drawDay(random, asOf, region);
  const events = drawEvents(random, asOf);
  const request = {
    kind: "sector-move",
    market: "market.yaml",
    events: events.length === 0 ? [] : ["events.yaml"],
    sector,
    benchmark,
    region,
    seed: random.chance(0.5) ? null : random.int(0, 9999),
    at: random.chance(0.15) ? new Date(Date.parse(asOf) + random.int(1, 3) * 300_000).toISOString() : null,
    templates: null,
  };
  return {
    name: `${String(at).padStart(3, "0")}-${sector}-${mood}-${window}`,
    region,
    files: {
      "market.yaml": marketText(market),
      ...(events.length === 0 ? {} : { "events.yaml": `# Invented.\n${stringify(events, { lineWidth: 0 })}` }),
      "request.json": `${JSON.stringify(request, null, 2)}\n`,
    },
    requestIn: (path) => ({
      ...request,
      market: join(path, request.market),
      events: request.events.map((file) => join(path, file)),
    }),
  };
}

/** YAML with a row a line: JSON is YAML too, and a reader finds a figure at once. */
function marketText({ assets, categories, indices, ...head }) {
  const lists = Object.entries({ assets, categories, indices });
  const rows = lists.map(
    ([key, list]) => `${key}:${list.map((row) => `\n  - ${JSON.stringify(row)}`).join("") || " []"}`,
  );
  return `# An invented day: nothing here was ever observed.\n${stringify(head, { lineWidth: 0 })}${rows.join("\n")}\n`;
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
