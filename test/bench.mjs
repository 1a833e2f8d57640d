/**
 * Measures the built product: each stage and the whole, in articles and words a second, and what a command costs over
 * bare node. Prints a Markdown table. Run it with `npm run bench`; it asserts nothing.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import Handlebars from "handlebars";
import { Bench } from "tinybench";
import { realEffects } from "../dist/effects.js";
import { dossierOf } from "../dist/facts/dossier.js";
import { settleRequest } from "../dist/facts/request.js";
import { regions } from "../dist/french/region.js";
import { openLibrary } from "../dist/pipeline.js";
import { renderFiles } from "../dist/render/file.js";
import { renderJson } from "../dist/render/json.js";
import { renderMarkdown } from "../dist/render/markdown.js";
import { describeWith, readEntities } from "../dist/sources/entities.js";
import { readEvents } from "../dist/sources/events.js";
import { readMarket } from "../dist/sources/market.js";
import { write } from "../dist/writing/write.js";

const marketFile = "data/markets/2025-01-27.yaml";
const marketText = readFileSync(marketFile, "utf8");
const eventTexts = realEffects.listFiles("data/events/2025-01-27").map((file) => [readFileSync(file, "utf8"), file]);
const describe = describeWith(readEntities(readFileSync("data/entities.yaml", "utf8"), "data/entities.yaml"));
const region = regions["fr-FR"];
const kind = openLibrary(null, "fr-FR", realEffects).find("sector-move");
const asked = { sector: "artificial-intelligence", benchmark: "coindesk-20", asset: null };

const sources = () => ({
  market: readMarket(marketText, marketFile, describe),
  events: eventTexts.flatMap(([text, file]) => readEvents(text, file, describe)),
});
const facts = ({ market, events }) =>
  dossierOf(
    market,
    events,
    settleRequest({ about: "sector", event: null }, asked, { market, events }, "Europe/Paris"),
    market.asOf,
  );
let seed = 0;
const writing = (dossier) => {
  seed += 1;
  return write(dossier, kind, { region, seed });
};
const rendering = (article) => renderFiles(article, renderJson(article, []));

const read = sources();
const dossier = facts(read);
const article = writing(dossier);
const words = renderMarkdown(article).text.split(/\s+/u).length;

/** What plain Handlebars does with ready strings: eight sentences, no fact, no agreement, no span. */
const sentence = "{{who}} {{verb}} de {{amount}} sur {{window}}, selon {{source}}. ";
const plain = Handlebars.compile(sentence.repeat(8), { noEscape: true });
const ready = { who: "Le secteur", verb: "recule", amount: "9 %", window: "vingt-quatre heures", source: "CoinGecko" };
const plainWords = plain(ready).trim().split(/\s+/u).length;

const bench = new Bench({ time: 2000, warmupTime: 500 });
bench
  .add("sources: read and check the files", () => sources())
  .add("facts: establish the dossier", () => facts(read))
  .add("writing: write the article", () => writing(dossier))
  .add("render: Markdown, HTML, page, JSON", () => rendering(article))
  .add("the whole: files in, files out", () => rendering(writing(facts(sources()))))
  .add("the same, files read once", () => rendering(writing(dossier)))
  .add("plain Handlebars, ready strings", () => plain(ready));
await bench.run();

const rows = bench.tasks.map(({ name, result }) => {
  const rate = result.throughput.mean;
  const size = name.startsWith("plain") ? plainWords : words;
  return { name, rate, words: rate * size };
});
const baseline = rows.at(-1);
print(`Node ${process.version}, ${process.arch}; an article of ${words} words; one core.\n`);
print("| stage | articles a second | words a second | of plain Handlebars, in words |");
print("| --- | ---: | ---: | ---: |");
for (const { name, rate, words: told } of rows) {
  print(`| ${name} | ${rate.toFixed(0)} | ${told.toFixed(0)} | ${((100 * told) / baseline.words).toFixed(1)} % |`);
}

const reference = [
  "--market",
  marketFile,
  "--event",
  "data/events/2025-01-27",
  "--sector",
  asked.sector,
  "--benchmark",
  asked.benchmark,
];
const starts = [
  ["node -e 0", ["-e", "0"]],
  ["depeche --help", ["dist/cli.js", "--help"]],
  ["depeche kinds", ["dist/cli.js", "kinds"]],
  ["depeche preview", ["dist/cli.js", "preview", "sector-move", ...reference]],
].map(([name, args]) => ({ name, ms: median(Array.from({ length: 15 }, () => startMs(args))) }));
print("\n| process | median of 15 | over bare node |");
print("| --- | ---: | ---: |");
for (const { name, ms } of starts) {
  print(`| ${name} | ${ms.toFixed(0)} ms | × ${(ms / starts[0].ms).toFixed(2)} |`);
}

const memory = spawnSync("node", ["-e", memoryProbe(reference)], { encoding: "utf8" }).stdout.trim();
print(`\nPeak memory of one preview: ${memory} MB.`);

function memoryProbe(args) {
  return `process.argv = ["node", "dist/cli.js", "preview", "sector-move", ...${JSON.stringify(args)}];
    process.stdout.write = () => true;
    process.on("exit", () => require("fs").writeSync(1, String(Math.round(process.resourceUsage().maxRSS / 1024))));
    import(process.cwd() + "/dist/cli.js");`;
}

function startMs(args) {
  const before = performance.now();
  spawnSync("node", args, { stdio: "ignore" });
  return performance.now() - before;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
