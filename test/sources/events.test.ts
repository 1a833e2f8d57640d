import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Reported } from "../../src/facts/event.ts";
import { describeWith, readEntities } from "../../src/sources/entities.ts";
import { readEvents } from "../../src/sources/events.ts";
import { told } from "./told.ts";

const plain = describeWith([]);
const common = { id: "e", date: "2025-01-20", source: { name: "Journal" } };
const release = { ...common, type: "model-release", model: "R1", organization: "DeepSeek" };
const round = { ...common, type: "funding-round", company: "OpenAI", amount: 1 };
const post = { type: "social-post", id: "e", date: "2025-01-22", author: "Bob", text: "Il pleut. Il neige." };
const study = { ...common, type: "study", publisher: "DappRadar" };
const statement = { ...common, type: "statement", speaker: "Bob", quote: "Oui." };
const analysis = { ...common, type: "analysis", heading: "Leçon", paragraphs: ["Un."] };

/** The field at a path of names and positions, as `figures.0.value`, of the only event of a file. */
function field(file: unknown, path: string): Reported | undefined {
  let found: Reported | undefined = {
    is: "record",
    fields: readEvents(JSON.stringify(file), "e.json", plain)[0]?.fields ?? {},
  };
  for (const key of path.split(".")) {
    if (found?.is === "record") found = found.fields[key];
    else found = found?.is === "list" ? found.items[Number(key)] : undefined;
  }
  return found;
}

function observed(file: unknown, path: string): unknown {
  const found = field(file, path);
  return found?.is === "observation" || found?.is === "entity" ? found.observation : found;
}

describe("a field is read in every shape that the table allows", () => {
  test.each<readonly [string, object, string, object]>([
    ["money", { ...round, amount: 6.6e9 }, "amount", { value: 6.6e9, unit: "USD", status: "fact" }],
    [
      "money in the long form",
      { ...round, amount: { value: 2, unit: "EUR", precision: "over" } },
      "amount",
      { unit: "EUR", precision: "over" },
    ],
    ["money that the table calls a claim", { ...release, cost: 6e6 }, "cost", { status: "claim", by: "DeepSeek" }],
    [
      "money that the table calls a claim, in a rumour: the word of who reports it",
      { ...release, status: "rumour", cost: 6e6 },
      "cost",
      { by: null },
    ],
    [
      "what a release outperforms, in a rumour",
      { ...release, status: "rumour", outperforms: "o1" },
      "outperforms.0.subject",
      { by: null },
    ],
    [
      "money whose status is given",
      { ...release, cost: { value: 6e6, status: "estimate", by: "Bob" } },
      "cost",
      { status: "estimate", by: "Bob" },
    ],
    [
      "money given as somebody's word",
      { ...round, amount: { value: 1, by: "Bob" } },
      "amount",
      { status: "claim", by: "Bob" },
    ],
    ["money in a rumour", { ...round, status: "rumour" }, "amount", { status: "rumour" }],
    [
      "a figure with its own source and date",
      { ...round, amount: { value: 1, source: "X", asOf: "2025-01-19" } },
      "amount",
      { source: { id: "x", name: "X", url: null }, asOf: "2025-01-19" },
    ],
    ["a number", { ...release, parameters: 671e9 }, "parameters", { value: 671e9, unit: "count" }],
    [
      "a text",
      { ...release, license: "MIT" },
      "license",
      { value: "MIT", unit: "text", period: null, asOf: "2025-01-20" },
    ],
    [
      "a text in the long form",
      { ...release, license: { value: "MIT", by: "Bob" } },
      "license",
      { value: "MIT", status: "claim", by: "Bob" },
    ],
    [
      "an address",
      { ...release, url: "https://x.example/é?a=1" },
      "url",
      { value: "https://x.example/é?a=1", unit: "text" },
    ],
    [
      "a bare record",
      { ...release, runsOn: "un smartphone" },
      "runsOn.device",
      { value: "un smartphone", measure: "runsOn.device" },
    ],
    ["a record", { ...release, runsOn: { device: "x", version: "1.5B" } }, "runsOn.version", { value: "1.5B" }],
    [
      "a list given as its only record",
      { ...release, outperforms: { subject: "o1", by: "DeepSeek" } },
      "outperforms.0.subject",
      { value: "o1", status: "claim", by: "DeepSeek", measure: "outperforms.0.subject" },
    ],
    [
      "a list given as a bare value",
      { ...release, outperforms: "o1" },
      "outperforms.0.subject",
      { value: "o1", status: "claim", by: "DeepSeek" },
    ],
    [
      "a list of bare values",
      { ...release, outperforms: ["o1", { name: "GPT-4" }] },
      "outperforms.1.subject",
      { value: "GPT-4" },
    ],
    [
      "a subject in the long form of a text",
      { ...release, outperforms: { value: "o1", by: "Bob" } },
      "outperforms.0.subject",
      { value: "o1", by: "Bob" },
    ],
    ["a list of subjects", { ...round, investors: ["A", "B"] }, "investors.1", { value: "B", measure: "investors.1" }],
    ["a quote that the text holds", { ...post, quote: "Il neige." }, "quote", { value: "Il neige." }],
    [
      "a percent",
      { ...study, figures: { label: "x", change: 421 } },
      "figures.0.change",
      { value: 421, unit: "percent", period: null },
    ],
    [
      "the unit and period of a record",
      { ...study, figures: [{ label: "x", value: 1.8e9, unit: "USD", period: 2024 }] },
      "figures.0.value",
      { unit: "USD", period: "2024" },
    ],
    [
      "the period of the other figures of a record",
      { ...study, figures: [{ label: "x", value: 1, unit: "USD", period: "2024", change: -38 }] },
      "figures.0.change",
      { unit: "percent", period: "2024" },
    ],
    [
      "a name beside figures, which has no period",
      { ...study, figures: [{ label: "x", value: 1, unit: "USD", period: "2024" }] },
      "figures.0.label",
      { value: "x", unit: "text", period: null },
    ],
    [
      "somebody's word that the file calls a fact",
      { ...round, amount: { value: 1, status: "fact", by: "Bob" } },
      "amount",
      { status: "fact", by: null },
    ],
    [
      "a year that YAML reads as a number",
      { ...study, figures: [{ label: "x", change: 1, versus: 2023, period: 2024 }] },
      "figures.0.versus",
      { value: "2023", unit: "text", period: null },
    ],
    [
      "a date that is a year",
      { ...study, figures: [{ label: "x", change: 1, lowestSince: 2020 }] },
      "figures.0.lowestSince",
      { value: "2020", unit: "date" },
    ],
    [
      "a range",
      { ...study, figures: [{ label: "x", range: [26, 29] }] },
      "figures.0.range.low",
      { value: 26, unit: "percent", measure: "figures.0.range.low" },
    ],
    [
      "a range by names",
      { ...study, figures: [{ label: "x", range: { low: 26, high: { value: 29, precision: "about" } } }] },
      "figures.0.range.high",
      { value: 29, precision: "about" },
    ],
    [
      "paragraphs, which are opinion",
      { ...analysis, paragraphs: ["Un.", "Deux."] },
      "paragraphs.1",
      { value: "Deux.", status: "opinion" },
    ],
    [
      "a figure that an analysis cites",
      { ...analysis, figures: [{ label: "entreprises", value: 30 }] },
      "figures.0.value",
      { value: 30, unit: "count" },
    ],
    [
      "a paraphrase for a quote",
      { ...statement, quote: null, paraphrase: "il dit oui" },
      "paraphrase",
      { status: "claim" },
    ],
  ])("%s", (_name, file, path, expected) => {
    expect(observed(file, path)).toMatchObject({ about: "e", ...expected });
  });

  test("a field that is null or absent is absent", () => {
    const [event] = readEvents(JSON.stringify({ ...release, url: null }), "e.json", plain);
    expect(Object.keys(event?.fields ?? {})).toEqual(["model", "organization"]);
  });
});

describe("a subject", () => {
  const entities = readEntities(
    "entities: [{ id: openai, name: OpenAI, names: [Open AI], short: OAI, article: none, gender: f, number: singular }]",
    "entities.yaml",
  );
  const subject = (label: unknown, describe = plain) => {
    const text = JSON.stringify({ ...round, company: label });
    const company = readEvents(text, "e.json", describe)[0]?.fields.company;
    return company?.is === "entity" ? company.entity : null;
  };

  test("is named as the descriptions have it, and keeps the source's spelling", () => {
    expect(subject("open ai", describeWith(entities))).toMatchObject({
      id: "open-ai",
      kind: "organization",
      name: "open ai",
      naming: { name: "OpenAI", short: "OAI", gender: "f" },
    });
  });

  test("is named as the file has it when the file gives its grammar", () => {
    const given = { name: "Open AI", id: "oai", gender: "m", number: "plural", article: "definite", elides: true };
    expect(subject(given, describeWith(entities))).toMatchObject({
      id: "oai",
      naming: { name: "Open AI", short: null, gender: "m", number: "plural", article: "definite", elides: true },
    });
  });

  test.each([
    [{ name: "investissements", gender: "m", number: "plural" }, "definite"],
    [{ name: "Elon Musk", gender: "m" }, "none"],
    [{ name: "investissements", gender: "m", article: "none" }, "none"],
    ["investissements", "none"],
  ])("%j takes the article %s", (label, article) => {
    expect(subject(label)?.naming.article).toBe(article);
  });

  test.each(["<script>", "](javascript:x)", "{{x}}", "\u202ea\u0000", "🚀", "*_|"])(
    "%j comes through untouched",
    (name) => {
      expect(subject(name)).toMatchObject({ name, naming: { name } });
      expect(subject({ name, gender: "f" })).toMatchObject({ name, naming: { name, gender: "f" } });
    },
  );
});

describe("an event", () => {
  test("says what its source says", () => {
    const [event] = readEvents(JSON.stringify({ ...round, date: "2024-10", status: "rumour" }), "e.json", plain);
    expect(event).toMatchObject({
      type: "funding-round",
      id: "e",
      date: "2024-10",
      status: "rumour",
      source: { id: "journal", name: "Journal", url: null },
    });
  });

  test.each(["2024", "2024-10", "2024-10-02", "2024-10-02T08:00Z", "2024-10-02T08:00:00.5+02:00"])(
    "may be dated %s",
    (date) => {
      expect(readEvents(JSON.stringify({ ...round, date }), "e.json", plain)[0]?.date).toBe(date);
    },
  );

  test.each([
    [{}, { id: "bob", name: "Bob", url: null }],
    [
      { platform: "X", url: "https://x.com/bob" },
      { id: "bob-x", name: "Bob (X)", url: "https://x.com/bob" },
    ],
    [
      { platform: "X", source: "Journal" },
      { id: "journal", name: "Journal", url: null },
    ],
  ])("that is a post with %j has the source %j", (more, source) => {
    const [event] = readEvents(JSON.stringify({ ...post, ...more }), "e.json", plain);
    expect(event?.source).toEqual(source);
    expect(event?.fields.text).toMatchObject({ observation: { source } });
  });

  test("keeps words from outside character for character", () => {
    const text = "  <b>{{x}}</b> ](javascript:x) *a* _b_ |\n\u202e\u0007 ’' \n";
    expect(observed({ ...post, text }, "text")).toMatchObject({ value: text });
  });

  test("may come alone or in a list, in JSON or in YAML", () => {
    const yaml =
      "type: funding-round\nid: e\ndate: 2025-01-20\nsource: { name: Journal }\ncompany: OpenAI\namount: 1\n";
    const alone = readEvents(yaml, "e.yaml", plain);
    expect(readEvents(JSON.stringify([round]), "e.json", plain)).toEqual(alone);
    expect(
      readEvents(
        JSON.stringify([round, release].map((event, index) => ({ ...event, id: `e${index}` }))),
        "e.json",
        plain,
      ),
    ).toHaveLength(2);
  });
});

test("whatever an event holds, a failure is one sentence with a code", () => {
  const values = fc.oneof(
    fc.constantFrom<unknown>(null, true, 0, -1, 2020, "", "x", "https://x.example", [], {}, [1, 2], ["x"], [null]),
    fc.dictionary(
      fc.constantFrom("value", "name", "subject", "label", "unit", "by", "range", "low"),
      fc.constantFrom<unknown>(1, "x", null, [1, 2]),
    ),
  );
  const bases = fc.constantFrom<Readonly<Record<string, unknown>>>(release, round, post, study, statement, analysis);
  const keys = fc.constantFrom(
    "id",
    "date",
    "source",
    "model",
    "cost",
    "runsOn",
    "outperforms",
    "amount",
    "investors",
    "text",
    "quote",
    "figures",
    "speaker",
    "paragraphs",
    "zut",
    "__proto__",
  );
  fc.assert(
    fc.property(bases, fc.dictionary(keys, values, { maxKeys: 3 }), (base, changes) => {
      const [code, message] = told(() => readEvents(JSON.stringify({ ...base, ...changes }), "e.json", plain));
      if (code === "no error") return;
      expect(code).toBe("E_EVENT_INVALID");
      expect(message).toMatch(/^e\.json, ligne 1, [^\n]+\u00a0: [^\n]+(?:\.|\u202f\?)$/);
      expect(message).not.toMatch(/[Ii]nvalid|undefined|\[object/);
    }),
    { numRuns: 2000 },
  );
});
