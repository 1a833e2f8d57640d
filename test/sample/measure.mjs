/** What helps to judge a sample, as a small Markdown table. */
export function measure(told) {
  if (told.length === 0) return "No article.\n";
  const sentences = told.flatMap(({ text }) => sentencesOf(text));
  const words = told.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const lengths = sentences.map(wordsIn);
  const resumes = told.map(({ article }) => wordsIn(article.resume.map((piece) => piece.text).join("")));
  const chosen = told.flatMap(({ article }) =>
    [...article.chapo, ...article.body, ...article.resume].flatMap((piece) =>
      piece.is === "value" && piece.role === "word" ? piece.text.toLowerCase() : [],
    ),
  );
  const rows = [
    ["articles", told.length],
    ["words", words],
    ["words an article, mean", mean(told.map(({ text }) => wordsIn(text)))],
    ["words a sentence, mean", mean(lengths)],
    ["sentences over 40 words", share(lengths.filter((length) => length > 40).length, lengths.length)],
    ["words a Résumé, least and most", `${Math.min(...resumes)} to ${Math.max(...resumes)}`],
    ...tally(told.map(({ region }) => region)).map(([region, times]) => [
      `articles in ${region}`,
      share(times, told.length),
    ]),
    ["distinct titles", new Set(told.map(({ text }) => text.split("\n")[0])).size],
    ["distinct sentences", share(new Set(sentences).size, sentences.length)],
    ["the same, figures aside", share(new Set(sentences.map(masked)).size, sentences.length)],
    ["distinct words of movement", new Set(chosen).size],
    ...tally(chosen)
      .slice(0, 8)
      .map(([word, times]) => [`« ${word} »`, share(times, chosen.length)]),
  ];
  const repeated = tally(sentences.map(masked)).slice(0, 12);
  return [
    "| measure | value |\n| --- | ---: |",
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
    "\n| a sentence told over and over, figures aside | times |\n| --- | ---: |",
    ...repeated.map(([sentence, times]) => `| ${sentence} | ${times} |`),
    "",
  ].join("\n");
}

/** The sentences of the paragraphs: no title, table, source or notice. */
function sentencesOf(text) {
  const [body = ""] = text.split("\nSources\u00a0:");
  return body
    .split("\n")
    .slice(1)
    .filter((line) => !line.includes(" | ") && /[.!?…»]$/u.test(line))
    .flatMap((line) => line.split(/(?<=[.!?…])\s+(?=\p{Lu}|«)/u));
}

function masked(sentence) {
  return sentence.replace(/[−+]?\d[\d,.'\u00a0\u202f]*/gu, "9 ");
}

function wordsIn(text) {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function tally(items) {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function mean(values) {
  return (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(1);
}

function share(part, whole) {
  return `${part} (${((100 * part) / Math.max(1, whole)).toFixed(0)} %)`;
}
