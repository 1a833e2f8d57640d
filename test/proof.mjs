/**
 * Proves the proofreader: `npm run proof -- COUNT SEED` (1000, 1). Articles of random days, in every kind and region, are
 * read as they came from the press: what is found in them is a fault of the writer, or a false alarm. Then each is damaged,
 * one change at a time, in Markdown and in HTML, and read as an edited article is. The share that was caught is told for
 * each kind of damage. Exit code 1 when something wrong was printed, a false alarm given, or an aim missed.
 */
import { realEffects } from "../dist/effects.js";
import { proofreadEdited } from "../dist/proofread/edited.js";
import { damages } from "./proof/damage.mjs";
import { drawArticle } from "./proof/draw.mjs";
import { harmless } from "./proof/harmless.mjs";
import { createRandom } from "./sample/random.mjs";

const [count = "1000", seed = "1", show = "0"] = process.argv.slice(2);
const aims = { default: 0.95, whole: 1 };
const whole = new Set([
  "a digit",
  "a number in letters",
  "a sign",
  "a word of direction",
  "a unit",
  "million for milliard",
  "percent for points",
  "two names swapped",
]);

const tally = new Map(Object.keys(damages).map((kind) => [kind, { made: 0, caught: 0 }]));
const edits = new Map(Object.keys(harmless).map((kind) => [kind, { made: 0, alarms: 0 }]));
const faults = [];
const alarms = [];
const missed = [];
const alarmed = [];
for (let at = 1; at <= Number(count); at += 1) {
  const random = createRandom(Number(seed) * 100_003 + at);
  const { name, article } = drawArticle(random, at, realEffects);
  faults.push(...article.findings.filter(isGrave).map((finding) => `${name}: ${finding.code} ${finding.message}`));
  const undamaged = Object.fromEntries(
    ["markdown", "html"].map((format) => [
      format,
      keysOf(proofreadEdited({ format, source: article[format] }, article)),
    ]),
  );
  for (const [format, found] of Object.entries(undamaged))
    alarms.push(...[...found].map((key) => `${name} (${format}): ${key}`));
  const facts = new Map(article.facts.map((fact) => [fact.id, fact]));
  for (const [kind, edit] of Object.entries(harmless)) {
    const spans = article.spans.filter(({ part }) => part === "markdown");
    const text = edit({ text: article.markdown, spans, facts }, random);
    if (text === null) continue;
    const found = keysOf(proofreadEdited({ format: "markdown", source: text }, article));
    const { made, alarms: raised } = edits.get(kind);
    edits.set(kind, { made: made + 1, alarms: raised + (found.size > 0 ? 1 : 0) });
    for (const key of found) alarmed.push(`${name}, ${kind}: ${key} ${differenceOf(article.markdown, text)}`);
  }
  for (const [kind, damage] of Object.entries(damages)) {
    const format = random.chance(0.25) ? "html" : "markdown";
    const spans = article.spans.filter(({ part }) => part === format);
    const text = damage({ text: article[format], spans, facts }, random);
    if (text === null || text === article[format]) continue;
    const found = proofreadEdited({ format, source: text }, article).filter(isGrave);
    const isCaught = found.length > 0;
    const { made, caught } = tally.get(kind);
    tally.set(kind, { made: made + 1, caught: caught + (isCaught ? 1 : 0) });
    if (!isCaught) missed.push(`${name} (${format}), ${kind}: ${differenceOf(article[format], text)}`);
  }
}

function isGrave({ verdict }) {
  return verdict !== "warn";
}

function keysOf(findings) {
  return new Set(findings.filter(isGrave).map(({ code, message }) => `${code} ${message}`));
}

function differenceOf(one, other) {
  let start = 0;
  while (one[start] === other[start]) start += 1;
  return `…${one.slice(Math.max(0, start - 60), start + 60)}… / …${other.slice(Math.max(0, start - 60), start + 60)}…`.replaceAll(
    "\n",
    " ",
  );
}

const rows = [...tally].map(
  ([kind, { made, caught }]) =>
    `| ${kind} | ${made} | ${caught} | ${made === 0 ? "—" : `${((caught / made) * 100).toFixed(1)} %`} |`,
);
process.stdout.write(
  [
    "| damage | made | caught | share |",
    "| --- | ---: | ---: | ---: |",
    ...rows,
    "",
    "| edit that touches no fact | made | false alarms |",
    "| --- | ---: | ---: |",
    ...[...edits].map(([kind, { made, alarms: raised }]) => `| ${kind} | ${made} | ${raised} |`),
    "",
    `${count} articles: ${faults.length} wrong, unproved or misdirected in what was printed, ${alarms.length} false alarms on undamaged text.`,
    "",
  ].join("\n"),
);
for (const line of [...faults, ...alarms, ...alarmed, ...missed].slice(0, Number(show)))
  process.stdout.write(`${line}\n`);
const isShort = [...tally].some(
  ([kind, { made, caught }]) => made > 0 && caught / made < (whole.has(kind) ? aims.whole : aims.default),
);
process.exitCode = faults.length + alarms.length + alarmed.length > 0 || isShort ? 1 : 0;
