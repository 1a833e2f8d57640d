import { slug } from "../../dist/slug.js";
import * as stock from "./stock.mjs";

const dayMs = 86_400_000;

/** None to six events that happened before `asOf`, of every type, with and without what they may leave out. */
export function drawEvents(random, asOf) {
  const count = random.weighted([
    [3, 0],
    [4, 1],
    [4, 2],
    [3, 3],
    [2, 4],
    [1, 5],
    [1, 6],
  ]);
  const told = new Set();
  return Array.from({ length: count }, (_, at) => {
    const type = random.weighted([
      [30, "model-release"],
      [20, "funding-round"],
      [14, "social-post"],
      [14, "study"],
      [14, "statement"],
      [8, "analysis"],
    ]);
    const date = drawDate(random, asOf, type);
    const name = random.pick(stock.publishers);
    const source = random.chance(0.7) ? { name, url: `https://example.org/${slug(name)}` } : name;
    const event = {
      type,
      id: `${type}-${at + 1}`,
      date,
      ...drawSource(random, type, source),
      ...makers[type](random, date),
    };
    if (random.chance(0.15) && type !== "analysis") event.status = random.pick(["claim", "estimate", "rumour"]);
    return event;
  }).filter((event) => isNew(told, event));
}

/** Nobody sends the same news twice: one study a publisher, one round a company, one release a model. */
function isNew(told, { type, model, company, publisher, text, quote, paraphrase, heading }) {
  const key = JSON.stringify([type, model ?? company ?? publisher ?? text ?? quote ?? paraphrase ?? heading]);
  const isFirst = !told.has(key);
  told.add(key);
  return isFirst;
}

function drawSource(random, type, source) {
  if (type === "analysis") return { source: { id: "redaction", name: "la rédaction" } };
  return type === "social-post" && random.chance(0.6) ? {} : { source };
}

/** A day as often as not; a month or a year for what is old; an instant for what is hours old. */
function drawDate(random, asOf, type) {
  const now = new Date(asOf);
  const back = random.weighted([
    [3, 0],
    [4, 1],
    [8, random.int(2, 14)],
    [4, random.int(15, 60)],
    [type === "study" ? 0 : 2, random.int(61, 700)],
  ]);
  if (back === 0) return new Date(now - random.int(1, 10) * 3_600_000).toISOString().replace(/\.\d+/u, "");
  const day = new Date(now - (back + (now.getUTCHours() < 6 ? 1 : 0)) * dayMs).toISOString().slice(0, 10);
  if (type === "study") return day.slice(0, 7);
  return back > 60 && random.chance(0.6) ? day.slice(0, 7) : day;
}

const makers = {
  "model-release": (random) => {
    const { organization, models, license } = random.pick(stock.makers);
    const model = random.pick(models);
    const others = stock.rivals.filter((rival) => rival !== model);
    return present(
      random,
      { model, organization },
      {
        platform: () => random.pick(stock.hosts),
        url: () => "https://example.org/modele",
        cost: () =>
          random.pick([
            6e6,
            { value: 5.576e6, unit: "USD" },
            { value: 1e8, precision: "under" },
            { value: 4.2e6, unit: "EUR", precision: "about" },
          ]),
        compute: () => random.pick(stock.computes),
        license: () => license,
        parameters: () => random.pick([6.71e11, 1.5e9, 3.2e10, 1e9, { value: 1e12, precision: "almost" }]),
        runsOn: () => random.pick(stock.devices),
        outperforms: () =>
          random
            .some(others, random.int(1, 3))
            .map((subject) => ({ subject, ...(random.chance(0.4) ? { by: "Epoch AI" } : {}) })),
      },
    );
  },
  "funding-round": (random) => {
    const value = random.pick([6.6e9, 1.5e9, 48e6, 2e6, 1e9, 1.05e8, 7.5e8, 13.25e6]);
    const unit = random.pick(["USD", "USD", "EUR", "CHF", "GBP"]);
    const amount = {
      value,
      unit,
      ...(random.chance(0.2) ? { precision: random.pick(["about", "over", "almost", "under"]) } : {}),
    };
    return present(
      random,
      { company: random.pick(stock.companies), amount },
      {
        valuation: () => ({
          value: Number((value * random.between(5, 24)).toPrecision(3)),
          unit,
          ...(random.chance(0.4) ? { precision: "over" } : {}),
        }),
        round: () => random.pick(stock.rounds),
        investors: () => random.some(stock.investors, random.int(1, 4)),
      },
    );
  },
  "social-post": (random) => {
    const { text, quote, reported } = random.pick(stock.posts);
    const told = random.chance(0.6) ? { ...(quote ? { quote } : {}), ...(reported ? { reported } : {}) } : {};
    return present(
      random,
      { ...random.pick(stock.authors), text, ...told },
      {
        platform: () => random.pick(stock.networks),
        url: () => "https://example.org/message",
        translatedFrom: () => (random.chance(0.4) ? random.pick(stock.languages) : undefined),
      },
    );
  },
  study: (random, date) => {
    const { figures, ...study } = random.pick(stock.studies);
    const year = Number(date.slice(0, 4));
    const told = figures.slice(0, random.int(1, figures.length)).map((figure) => ({
      ...figure,
      ...(random.chance(0.85) ? { period: String(year - 1) } : {}),
      ...(figure.change !== undefined && random.chance(0.7) ? { versus: String(year - 2) } : {}),
    }));
    return { ...study, figures: told };
  },
  statement: (random) =>
    present(
      random,
      { ...random.pick(stock.speakers), ...random.pick(stock.statements) },
      {
        url: () => "https://example.org/declaration",
      },
    ),
  analysis: (random) => random.pick(stock.analyses),
};

/** What an event must have, and about half of what it may. */
function present(random, required, optional) {
  const event = { ...required };
  for (const [key, draw] of Object.entries(optional)) {
    const value = random.chance(0.55) ? draw() : undefined;
    if (value !== undefined) event[key] = value;
  }
  return event;
}
