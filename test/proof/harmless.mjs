/**
 * Edits that touch no fact, as a copy editor makes them all day. Each takes what is printed and chance, and gives the text
 * edited, or null where the article holds nothing of the kind. Markdown only: HTML has its own, in the tests.
 */
export const harmless = {
  "signs of a keyboard": ({ text }) =>
    text
      .replaceAll(/[\u00a0\u202f]/gu, " ")
      .replaceAll("’", "'")
      .replaceAll("\u2212", "-"),
  "two paragraphs swapped": swapped,
  "a section deleted": deleted,
  "a synonym": synonym,
  "two sentences joined": joined,
  "« selon » moved to the front": front,
  "a sentence without facts added": ({ text }, random) =>
    over(ends(text), random, (at) => replace(text, at, at, " La rédaction suivra ces échanges.")),
  "two items of a list swapped": items,
  "two rows of the table swapped": rows,
  "a window in other words": window,
  "a figure set in bold": bold,
  "a heading reworded": ({ text }, random) =>
    over([...text.matchAll(/^## .+$/gmu)], random, ({ 0: line, index }) =>
      replace(text, index, index + line.length, "## Ce qu’il faut retenir"),
    ),
};

function paragraphs(text) {
  return [...text.matchAll(/(?:^|\n\n)((?![#>|-])[^\n]+)(?=\n|$)/gu)]
    .map(({ 0: whole, 1: body, index }) => ({
      start: index + whole.length - body.length,
      end: index + whole.length,
      body,
    }))
    .filter(({ body }) => !body.startsWith("Résumé") && !/:$/u.test(body))
    .slice(1);
}

/** An opinion stays in its section, under its signature. */
function swapped({ text, spans, facts }, random) {
  const opinions = spans.filter(({ fact }) => facts.get(fact)?.status === "opinion");
  const all = paragraphs(text).filter(
    ({ start, end }) => !opinions.some((span) => span.start < end && start < span.end),
  );
  if (all.length < 2) return null;
  const [one, other] = random.some(all, 2).toSorted((a, b) => a.start - b.start);
  return text.slice(0, one.start) + other.body + text.slice(one.end, other.start) + one.body + text.slice(other.end);
}

/** A section none of whose facts the Résumé takes up. */
function deleted({ text, spans }, random) {
  const resume = text.lastIndexOf("\nRésumé");
  const summed = new Set(spans.filter(({ start }) => start > resume).map(({ fact }) => fact));
  const heads = [...text.matchAll(/^## /gmu)].map(({ index }) => index);
  const sections = heads.map((start, at) => ({ start, end: heads[at + 1] ?? resume + 1 }));
  const free = sections.filter(
    ({ start, end }) => !spans.some((span) => span.start >= start && span.end <= end && summed.has(span.fact)),
  );
  return over(free, random, ({ start, end }) => replace(text, start, end, ""));
}

const synonyms = [
  ["recul", "repli"],
  ["repli", "recul"],
  ["hausse", "progression"],
  ["progression", "hausse"],
  ["reculent", "baissent"],
  ["recule", "baisse"],
  ["progressent", "augmentent"],
  ["progresse", "augmente"],
  ["cède", "perd"],
  ["cèdent", "perdent"],
  ["gagne", "prend"],
  ["gagnent", "prennent"],
];

function synonym({ text, spans }, random) {
  const found = synonyms.flatMap(([one, other]) =>
    [...text.matchAll(new RegExp(`(?<!\\p{L})${one}(?!\\p{L})`, "gu"))]
      .filter(({ index }) => spans.some(({ role, start, end }) => role === "word" && start <= index && index < end))
      .map(({ index }) => ({ start: index, end: index + one.length, other })),
  );
  return over(found, random, ({ start, end, other }) => replace(text, start, end, other));
}

function joined({ text }, random) {
  const found = [...text.matchAll(/(?<=[\p{L}%)])\. (?=(?:Le|La|Les|Il|Elle|Ils|Elles|En) )/gu)];
  return over(found, random, ({ index }) => replace(text, index, index + 3, ` ; ${text[index + 2].toLowerCase()}`));
}

function front({ text }, random) {
  const found = [...text.matchAll(/(?<=[.!?] |\n\n)((?:Le|La|Les|L’)[^.!?;\n]+), selon ([^,;\n]+?)\.(?![^\s<])/gu)];
  return over(found, random, ({ 0: whole, 1: said, 2: who, index }) =>
    replace(text, index, index + whole.length, `Selon ${who}, ${said.charAt(0).toLowerCase()}${said.slice(1)}.`),
  );
}

function ends(text) {
  return paragraphs(text).flatMap(({ end, body }) => (body.endsWith(".") ? [end] : []));
}

function bold({ text, spans }, random) {
  const resume = text.lastIndexOf("\nRésumé");
  const found = spans.filter(({ role, start }) => role === "figure" && start < resume);
  return over(
    found,
    random,
    ({ start, end }) => `${text.slice(0, start)}**${text.slice(start, end)}**${text.slice(end)}`,
  );
}

/** « A (−1 %), B (−2 %) » with each its figure. */
function items({ text }, random) {
  const item = "(?:l’|le |la |les )?[^,:;()|\\n]+? \\([−+][\\d,]+[\\u202f\\u00a0]?%\\)";
  const found = [...text.matchAll(new RegExp(`(?<=: |, )(${item}), (${item})(?=,)`, "gu"))];
  return over(found, random, ({ 0: whole, 1: one, 2: other, index }) =>
    replace(text, index, index + whole.length, `${other}, ${one}`),
  );
}

function rows({ text }, random) {
  const all = [...text.matchAll(/^\| [^\n]+ \|$/gmu)]
    .map(({ 0: row, index }) => ({ row, start: index, end: index + row.length }))
    .slice(2);
  if (all.length < 2) return null;
  const [one, other] = random.some(all, 2).toSorted((a, b) => a.start - b.start);
  return text.slice(0, one.start) + other.row + text.slice(one.end, other.start) + one.row + text.slice(other.end);
}

function window({ text, spans }, random) {
  const found = spans.filter(
    ({ role, start, end }) => role === "text" && text.slice(start, end) === "sur vingt-quatre heures",
  );
  return over(found, random, ({ start, end }) =>
    replace(text, start, end, random.pick(["sur 24 heures", "en vingt-quatre heures", "en une journée"])),
  );
}

function replace(text, start, end, other) {
  return text.slice(0, start) + other + text.slice(end);
}

function over(list, random, change) {
  return list.length === 0 ? null : change(random.pick(list));
}
