/**
 * One change at a time that makes a printed article wrong, as a tired hand or a bad machine would. Each takes what is
 * printed (`text`, `spans` in its places, `facts` by id) and chance, and gives the damaged text with what was done, or null
 * where the article holds nothing of the kind.
 */
export const damages = {
  "a digit": digit,
  "a number in letters": letters,
  "a sign": sign,
  "a word of direction": direction,
  "a unit": unit,
  "million for milliard": scale,
  "percent for points": points,
  "two names swapped": names,
  "a comparison turned round": comparison,
  "a date shifted": date,
  "a figure added": added,
  "a « selon » removed": credit,
  "a quotation altered": quotation,
  "a verb denied": denied,
  "another subject": subject,
  "a minus sign dropped": unsigned,
  "the terms of a comparison swapped": terms,
  "a relation turned": relation,
  "a quantity in words": quantity,
  "a window in words": window,
  "a conditional affirmed": affirmed,
  "another time zone": zone,
  "a cause added": cause,
};

function digit({ text, spans }, random) {
  const printed = spans.filter(({ role, start, end }) => role === "figure" && /\d/u.test(text.slice(start, end)));
  return over(printed, random, (span) => {
    const digits = [...text.slice(span.start, span.end).matchAll(/\d/gu)];
    const { 0: old, index } = random.pick(digits);
    const other = random.pick([..."123456789"].filter((one) => one !== old));
    return replace(text, span.start + index, span.start + index + 1, other);
  });
}

const counts = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"];

function letters({ text, spans }, random) {
  const printed = spans.filter(({ role, start, end }) => {
    return role === "figure" && counts.includes(text.slice(start, end).toLowerCase());
  });
  return over(printed, random, ({ start, end }) => {
    const old = text.slice(start, end);
    const other = random.pick(counts.slice(1).filter((word) => word !== old.toLowerCase()));
    return replace(text, start, end, likeCase(old, other));
  });
}

function sign({ text, spans }, random) {
  const signs = spans.flatMap(({ role, start, end }) => {
    const at = text.slice(start, end).search(/[\u2212+]/u);
    return role === "figure" && at >= 0 ? [start + at] : [];
  });
  return over(signs, random, (at) => replace(text, at, at + 1, text[at] === "+" ? "\u2212" : "+"));
}

const opposites = [
  ["progressent", "reculent"],
  ["progresse", "recule"],
  ["gagnent", "perdent"],
  ["gagne", "perd"],
  ["prennent", "cèdent"],
  ["prend", "cède"],
  ["montent", "baissent"],
  ["monte", "baisse"],
  ["grimpent", "chutent"],
  ["grimpe", "chute"],
  ["avancent", "reculent"],
  ["avance", "recule"],
  ["bondissent", "plongent"],
  ["bondit", "plonge"],
  ["s’envolent", "s’effondrent"],
  ["s’envole", "s’effondre"],
  ["hausse", "baisse"],
  ["progression", "baisse"],
  ["augmente", "diminue"],
  ["augmenté", "diminué"],
  ["repli", "gain"],
  ["recul", "gain"],
  ["bond", "plongeon"],
  ["envolée", "chute"],
  ["lâchent", "prennent"],
  ["lâche", "prend"],
  ["abandonnent", "gagnent"],
  ["abandonne", "gagne"],
];

function direction({ text, spans, facts }, random) {
  const found = spans.flatMap((span) => {
    const fact = facts.get(span.fact);
    if (span.role !== "word" || typeof fact?.value !== "number") return [];
    return opposites.flatMap(([one, other]) => [
      ...wordsIn(text, span, one, other),
      ...wordsIn(text, span, other, one),
    ]);
  });
  return over(longest(found), random, ({ start, end, other }) =>
    replace(text, start, end, likeCase(text.slice(start, end), other)),
  );
}

const units = [
  ["dollars", "euros"],
  ["dollar", "euro"],
  ["$", "€"],
  ["euros", "dollars"],
  ["euro", "dollar"],
  ["points de pourcentage", "points de base"],
  ["%", "points"],
];

function unit({ text, spans }, random) {
  const found = spans
    .filter(({ role }) => role === "figure")
    .flatMap((span) => units.flatMap(([one, other]) => wordsIn(text, span, one, other)));
  return over(longest(found), random, ({ start, end, other }) => {
    const space = other === "points" && /\d/u.test(text[start - 1]) ? "\u00a0" : "";
    return replace(text, start, end, `${space}${other}`);
  });
}

function scale({ text, spans }, random) {
  const found = spans
    .filter(({ role }) => role === "figure")
    .flatMap((span) => [
      ...wordsIn(text, span, "milliards", "millions"),
      ...wordsIn(text, span, "milliard", "million"),
      ...wordsIn(text, span, "millions", "milliards"),
      ...wordsIn(text, span, "million", "milliard"),
      ...wordsIn(text, span, "mio", "mia"),
      ...wordsIn(text, span, "mia", "mio"),
    ]);
  return over(longest(found), random, ({ start, end, other }) => replace(text, start, end, other));
}

function points({ text, spans }, random) {
  const found = spans.flatMap((span) => {
    if (span.role !== "figure") return [];
    const match = /\u00a0points?(?: de pourcentage)?$/u.exec(text.slice(span.start, span.end));
    return match === null ? [] : [{ start: span.start + match.index, end: span.end }];
  });
  return over(found, random, ({ start, end }) => replace(text, start, end, "\u202f%"));
}

function names({ text, spans, facts }, random) {
  const printed = spans.filter(({ role, fact }) => role === "name" && facts.get(fact)?.unit === "text");
  const lines = new Map();
  for (const span of printed) {
    const line = text.lastIndexOf("\n", span.start);
    lines.set(line, [...(lines.get(line) ?? []), span]);
  }
  const pairs = [...lines.values()].flatMap((all) =>
    all.flatMap((one) =>
      all
        .filter((other) => one.start < other.start && isOther(one, other, facts))
        .filter((other) => !isSameTold(text, one, other, facts))
        .map((other) => [one, other]),
    ),
  );
  return over(pairs, random, ([one, other]) => {
    const [first, second] = [text.slice(one.start, one.end), text.slice(other.start, other.end)];
    return text.slice(0, one.start) + second + text.slice(one.end, other.start) + first + text.slice(other.end);
  });
}

function isOther(one, other, facts) {
  const [a, b] = [facts.get(one.fact), facts.get(other.fact)];
  return (
    a.about !== b.about &&
    a.value !== b.value &&
    !String(a.value).includes(b.value) &&
    !String(b.value).includes(a.value)
  );
}

/** Whether two names may change places and say the same: sources of one list, or assets that moved by one figure. */
function isSameTold(text, one, other, facts) {
  const isSource = ({ fact }) => facts.get(fact).about === facts.get(fact).source.id;
  const between = text.slice(one.end, other.start).replaceAll(/<[^>]*>/gu, "");
  const isList = /^[,\s]*(?:(?:et|de|du|d’|\p{Lu}[\p{L}\p{N}.]*)[,\s]*)*$/u.test(between);
  if (isSource(one) && isSource(other) && isList) return true;
  const figureOf = ({ end }) =>
    /^(?:<[^>]*>)*\u00a0?\s*\(([^()]*)\)/u.exec(text.slice(end))?.[1].replaceAll(/<[^>]*>/gu, "");
  return figureOf(one) !== undefined && figureOf(one) === figureOf(other);
}

const turned = [
  ["de plus que", "de moins que"],
  ["de plus qu’", "de moins qu’"],
  ["mieux que", "moins bien que"],
  ["mieux qu’", "moins bien qu’"],
  ["plus marquée que", "moins marquée que"],
  ["plus marqué que", "moins marqué que"],
  ["plus ample", "moins ample"],
  ["supérieure de", "inférieure de"],
  ["la plus forte", "la plus faible"],
  ["plus grande", "plus petite"],
  ["à rebours", "à peu près comme"],
  ["à contre-courant d", "dans le sillage d"],
];

function comparison({ text, spans }, random) {
  const words = spans.filter(({ role }) => role === "word");
  const found = turned.flatMap(([one, other]) => [
    ...pairsIn(text, words, one, other),
    ...(one.startsWith("à ") ? [] : pairsIn(text, words, other, one)),
  ]);
  return over(longest(found), random, ({ start, end, other }) =>
    replace(text, start, end, likeCase(text.slice(start, end), other)),
  );
}

const relations = [
  ["devant", "derrière"],
  ["avant", "après"],
  ["mène", "ferme"],
  ["en tête", "en queue"],
  ["le premier", "le dernier"],
  ["avec", "sans"],
];

/** A small word of a sentence that prints a figure, which no fact chose. */
function relation({ text, spans }, random) {
  const found = relations.flatMap(([one, other]) => [
    ...wordsIn(text, { start: 0, end: text.length }, one, other),
    ...wordsIn(text, { start: 0, end: text.length }, other, one),
  ]);
  const isTold = ({ start, end }) => {
    const [from, to] = [text.lastIndexOf(". ", start), text.indexOf(".", end)];
    const isPrinted = spans.some((span) => span.start < end && start < span.end);
    return !isPrinted && spans.some(({ role, ...span }) => role === "figure" && span.start > from && span.end < to);
  };
  const plain = found.filter(isTold).filter(({ start }) => !/[’'\w-]/u.test(text[start - 1]));
  return over(plain, random, ({ start, end, other }) =>
    replace(text, start, end, likeCase(text.slice(start, end), other)),
  );
}

function pairsIn(text, words, one, other) {
  return [...text.matchAll(new RegExp(`(?<!\\p{L})${one}(?!\\p{L})`, "giu"))].flatMap(({ 0: found, index }) => {
    const isPrinted = words.some(({ start, end }) => start < index + found.length && index < end);
    return isPrinted ? [{ start: index, end: index + found.length, other }] : [];
  });
}

const months = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";

function date({ text, spans }, random) {
  const found = spans.flatMap((span) => {
    if (span.role !== "time") return [];
    const said = text.slice(span.start, span.end);
    const at = (match, other) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
      other,
    });
    const day = new RegExp(`\\d{1,2}(?=(?:er)?[\\u00a0 ](?:${months}))`, "u").exec(said);
    const year = /(?:19|20)\d{2}/u.exec(said);
    const month = new RegExp(`(?<!\\p{L})(?:${months})(?!\\p{L})`, "u").exec(said);
    const hour = /\d{1,2}(?=[\u00a0 ]?h)/u.exec(said);
    const all = months.split("|");
    return [
      ...(day === null ? [] : [at(day, String((Number(day[0]) % 28) + 1))]),
      ...(year === null ? [] : [at(year, String(Number(year[0]) + random.pick([-1, 1])))]),
      ...(month === null ? [] : [at(month, all[(all.indexOf(month[0]) + 1) % 12])]),
      ...(hour === null ? [] : [at(hour, String((Number(hour[0]) + 1) % 24))]),
    ];
  });
  return over(found, random, ({ start, end, other }) => replace(text, start, end, other));
}

const additions = [
  " Le volume atteint 3,4 milliards de dollars.",
  " Le mouvement dure depuis 12 jours.",
  " C’est 8,3 % de plus que la veille.",
  " Quatre plateformes le confirment.",
  " Un tiers des ordres vient d’Asie.",
];

function added({ text }, random) {
  const ends = [...text.matchAll(/(?<=\p{L})\.(?=\n|$)/gu)].map(({ index }) => index + 1);
  return over(ends, random, (at) => replace(text, at, at, random.pick(additions)));
}

function credit({ text, spans, facts }, random) {
  const found = spans.flatMap((span) => {
    const { start, end, role } = span;
    const lead = /(?:, |^|\n|(?<=[.!?…] ))?(?:selon|d’après) (?:le |la |les |l’|un |une )?$/iu.exec(
      text.slice(Math.max(0, start - 24), start),
    );
    if (role !== "name" || lead === null) return [];
    const from = start - lead[0].length;
    const sentence = sentenceAround(text, start);
    const isClaim = spans.some(
      ({ start: at, fact, role: as }) =>
        at >= sentence.start && at < sentence.end && as !== "name" && isUnproved(facts.get(fact)),
    );
    const credits = text.slice(sentence.start, sentence.end).match(/(?<!\p{L})(?:selon|d’après)(?!\p{L})/giu) ?? [];
    // « A déclaré » says who speaks, and « citée par » who reports: without its « selon », the claim still has somebody.
    const isSaid = /(?:déclaré|rapporté|raconté|écrit|citée? par)/u.test(text.slice(sentence.start, sentence.end));
    return isClaim && !isSaid && credits.length === 1
      ? [{ start: from, end: text.startsWith(", ", end) ? end + 2 : end }]
      : [];
  });
  return over(found, random, ({ start, end }) => replace(text, start, end, ""));
}

function isUnproved(fact) {
  return fact !== undefined && fact.status !== "fact" && fact.rule === null;
}

function sentenceAround(text, at) {
  const before = text.slice(0, at);
  const start =
    Math.max(
      before.lastIndexOf("\n"),
      ...[...before.matchAll(/[.!?…] (?=[\p{Lu}«])/gu)].map(({ index }) => index + 1),
      -1,
    ) + 1;
  const end = at + (/[.!?…](?= [\p{Lu}«]|\n|$)/u.exec(text.slice(at))?.index ?? text.length);
  return { start, end };
}

function quotation({ text, spans, facts }, random) {
  const said = spans.filter(({ role, fact, start, end }) => {
    const measure = facts.get(fact)?.measure ?? "";
    return role === "verbatim" && /^(?:text|quote)$/u.test(measure) && text.slice(start, end).split(" ").length > 3;
  });
  return over(said, random, ({ start, end }) => {
    const words = [...text.slice(start, end).matchAll(/\p{L}{3,}/gu)];
    const { 0: word, index } = random.pick(words);
    const other = random.pick(["pas", "toujours", "jamais", "presque"].filter((one) => one !== word));
    return replace(text, start + index, start + index + word.length, other);
  });
}

const verbs =
  "gagne|perd|cède|prend|recule|progresse|baisse|monte|gagnent|perdent|cèdent|prennent|reculent|progressent|baissent|montent";

function denied({ text, spans }, random) {
  const words = spans.filter(
    ({ role, start, end }) => role === "word" && new RegExp(`^(?:${verbs})$`, "u").test(text.slice(start, end)),
  );
  return over(words, random, ({ start, end }) => replace(text, start, end, `ne ${text.slice(start, end)} pas`));
}

function subject({ text, spans, facts }, random) {
  const others = [...facts.values()].filter(
    ({ measure, unit, about }) => measure === "name" && unit === "text" && facts.has(`${about}.price`),
  );
  const found = [...text.matchAll(/(?<![\p{L}])[Ll]e secteur(?= (?:\p{L}+ ){0,3}[^.]*\d)/gu)].filter(({ index }) =>
    spans.some(({ role, start }) => role === "word" && start > index && start - index < 16),
  );
  return over(found, random, ({ 0: old, index }) => {
    const told = spans.filter(({ start }) => start > index).map(({ fact }) => facts.get(fact));
    const change = told.find((fact) => fact?.measure === "change");
    // Who moved as much, but for the rounding, may take its place.
    const strangers = others.filter(({ about }) => {
      const own = facts.get(`${about}.change.${change?.period}`)?.value;
      return typeof own !== "number" || Math.abs(own - change.value) >= 1;
    });
    if (strangers.length === 0) return null;
    return replace(text, index, index + old.length, likeCase(old, `le ${random.pick(strangers).value}`));
  });
}

function unsigned({ text, spans }, random) {
  const found = spans.filter(({ role, start, end }) => {
    const before = text.slice(Math.max(0, start - 2), start);
    return role === "figure" && text.slice(start, end).startsWith("\u2212") && /[(|] ?$/u.test(before);
  });
  return over(found, random, ({ start }) => replace(text, start, start + 1, ""));
}

/** « Le secteur fait mieux que X » becomes « X fait mieux que le secteur ». */
function terms({ text }, random) {
  const found = [
    ...text.matchAll(
      /(?<![\p{L}])[Ll]e secteur (fait mieux|fait moins bien|résiste mieux|résiste moins bien) (que (?:le |la |les |l’)?|qu’)([^.,:;\n]+)(?=[.,])/gu,
    ),
  ];
  return over(found, random, ({ 0: whole, 1: verb, 2: link, 3: other, index }) =>
    replace(
      text,
      index,
      index + whole.length,
      `${likeCase(whole, link.replace(/^qu(?:e |’)/u, ""))}${other} ${verb} que le secteur`,
    ),
  );
}

const quantities = [
  ["La plupart des", "Tous les"],
  ["Un seul des", "Aucun des"],
  ["La quasi-totalité des", "Tous les"],
  ["Plus de la moitié des", "Tous les"],
];

function quantity({ text, spans }, random) {
  const found = quantities.flatMap(([one, other]) =>
    [...text.matchAll(new RegExp(one, "gu"))]
      .filter(({ index }) => spans.some(({ role, start, end }) => role === "figure" && start <= index && index < end))
      .map(({ index }) => ({ start: index, end: index + one.length, other })),
  );
  return over(found, random, ({ start, end, other }) => replace(text, start, end, other));
}

function window({ text, spans }, random) {
  const found = spans.filter(
    ({ role, start, end }) => role === "text" && /^sur vingt-quatre heures$/u.test(text.slice(start, end)),
  );
  return over(found, random, ({ start, end }) =>
    replace(text, start, end, random.pick(["sur la semaine", "depuis le début du mois", "sur l’année"])),
  );
}

function affirmed({ text, spans, facts }, random) {
  const unproved = spans.filter(({ fact, role }) => role !== "name" && isUnproved(facts.get(fact)));
  const found = [...text.matchAll(/(?<![\p{L}])(?:aurait|auraient|serait|seraient) /gu)].filter(({ index }) => {
    const { start, end } = sentenceAround(text, index);
    return unproved.some((span) => span.start >= start && span.end <= end);
  });
  const plain = { aurait: "a", auraient: "ont", serait: "est", seraient: "sont" };
  return over(found, random, ({ 0: word, index }) =>
    replace(text, index, index + word.length, `${plain[word.trim()]} `),
  );
}

function zone({ text }, random) {
  return over([...text.matchAll(/heure (?:de Paris|de Bruxelles|suisse|de l’Est)/gu)], random, ({ 0: old, index }) =>
    replace(text, index, index + old.length, random.pick(["heure de New York", "heure de Londres", "heure de Tokyo"])),
  );
}

const causes = [
  ", en raison d’une faille",
  ", à la suite d’une panne",
  ", porté par les achats",
  ", parce que les ventes l’emportent",
];

function cause({ text, spans, facts }, random) {
  const ends = [...text.matchAll(/(?<=\p{L})\.(?=\n|$)/gu)].filter(({ index }) => {
    const { start, end } = sentenceAround(text, index - 1);
    const told = spans.filter((span) => span.start >= start && span.end <= end);
    return told.length > 0 && told.every(({ fact }) => !facts.has(`${facts.get(fact)?.about}.date`));
  });
  return over(ends, random, ({ index }) => replace(text, index, index, random.pick(causes)));
}

function wordsIn(text, { start, end }, one, other) {
  const pattern = new RegExp(`(?<![\\p{L}])${one.replace("$", "\\$")}(?![\\p{L}])`, "giu");
  return [...text.slice(start, end).matchAll(pattern)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    other,
  }));
}

/** Of words found one in another, the longest. */
function longest(found) {
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          one.end <= other.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
}

function likeCase(old, other) {
  return /^\p{Lu}/u.test(old) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}

function replace(text, start, end, other) {
  return text.slice(0, start) + other + text.slice(end);
}

function over(list, random, change) {
  return list.length === 0 ? null : change(random.pick(list));
}
