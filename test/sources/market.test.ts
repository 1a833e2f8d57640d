import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { stringify } from "yaml";
import { describeWith } from "../../src/sources/entities.ts";
import { readMarket } from "../../src/sources/market.ts";
import { told } from "./told.ts";

const plain = describeWith([]);
const head = { asOf: "2025-01-27T05:00:00Z", source: { id: "coingecko", name: "CoinGecko" } };

describe("each figure of a row becomes one observation", () => {
  test.each([
    ["assets", "price", "price", "EUR", null],
    ["assets", "marketCap", "marketCap", "EUR", null],
    ["assets", "volume24h", "volume", "EUR", "24h"],
    ["assets", "high24h", "high", "EUR", "24h"],
    ["assets", "low24h", "low", "EUR", "24h"],
    ["assets", "change1h", "change", "percent", "1h"],
    ["assets", "change24h", "change", "percent", "24h"],
    ["assets", "change7d", "change", "percent", "7d"],
    ["assets", "change30d", "change", "percent", "30d"],
    ["assets", "changeYtd", "change", "percent", "ytd"],
    ["categories", "change24h", "change", "percent", "24h"],
    ["categories", "marketCap", "marketCap", "EUR", null],
    ["indices", "level", "level", "level", null],
    ["indices", "points24h", "change", "index-points", "24h"],
    ["indices", "high24h", "high", "level", "24h"],
  ])("%s %s is %s in %s over %s", (list, key, measure, unit, period) => {
    const file = { ...head, currency: "EUR", [list]: [{ id: "a", name: "A", [key]: 2.5 }] };
    const market = readMarket(JSON.stringify(file), "x.json", plain);
    expect(market.observations.filter((observation) => observation.measure !== "name")).toEqual([
      {
        about: "a",
        measure,
        value: 2.5,
        unit,
        period,
        status: "fact",
        by: null,
        precision: "exact",
        asOf: "2025-01-27T05:00:00Z",
        source: { id: "coingecko", name: "CoinGecko", url: null },
      },
    ]);
  });

  test("what a figure says of itself wins over its row, and the row over the file", () => {
    const market = readMarket(
      `asOf: 2025-01-27T05:00:00Z
source: CoinGecko
assets:
  - id: a
    name: A
    asOf: 2025-01-26
    source: { name: Cours & Cie, url: "https://cours.example" }
    price: { value: 1, unit: JPY, precision: over, asOf: 2025-01-25, source: X, status: rumour, by: Bob }
    marketCap: { value: 3, by: Bob }
    change24h: -1
`,
      "x.yaml",
      plain,
    );
    const [name, price, change, cap] = market.observations;
    const row = { asOf: "2025-01-26", source: { id: "cours-cie", name: "Cours & Cie", url: "https://cours.example" } };
    expect(name).toMatchObject({ measure: "name", value: "A", unit: "text", ...row });
    expect(price).toEqual({
      about: "a",
      measure: "price",
      value: 1,
      unit: "JPY",
      precision: "over",
      asOf: "2025-01-25",
      period: null,
      source: { id: "x", name: "X", url: null },
      status: "rumour",
      by: "Bob",
    });
    expect(change).toMatchObject({ value: -1, status: "fact", by: null, ...row });
    expect(cap).toMatchObject({ value: 3, status: "claim", by: "Bob", ...row });
  });

  test("a figure that is null, absent or without value makes no observation, and money is in dollars by default", () => {
    const market = readMarket(
      `{ "asOf": "2025-01-27T05:00:00+01:00", "source": "X", "categories": null,
         "assets": [{ "id": "a", "name": "A", "price": null, "marketCap": { "value": null }, "change24h": 0 }] }`,
      "x.json",
      plain,
    );
    expect(market.observations.map(({ measure }) => measure)).toEqual(["name", "change"]);
    expect(market.currency).toBe("USD");
  });

  test("a size in words is a text, and a category that no list names is no error", () => {
    const market = readMarket(
      JSON.stringify({ ...head, assets: [{ id: "a", name: "A", size: "small", categories: ["x", "x", "y"] }] }),
      "x.json",
      plain,
    );
    expect(market.observations[1]).toMatchObject({ measure: "size", value: "small", unit: "text" });
    expect(market.entities[0]?.categories).toEqual(["x", "y"]);
  });

  test("the whole market is an entity of its own, with an id and a name when the file gives none", () => {
    const totals = { marketCap: 3e12, change24h: -2, volume24h: 1e11 };
    const { entities, observations } = readMarket(JSON.stringify({ ...head, totals }), "x.json", plain);
    expect(entities).toMatchObject([{ id: "crypto-market", kind: "total", name: "Crypto market" }]);
    expect(observations.map(({ measure, value, unit }) => [measure, value, unit])).toEqual([
      ["name", "Crypto market", "text"],
      ["change", -2, "percent"],
      ["marketCap", 3e12, "USD"],
      ["volume", 1e11, "USD"],
    ]);
  });

  test("a row's own class wins over what is known of its name, and a rate is called no index", () => {
    const rows = {
      assets: [{ id: "brent", name: "Brent", class: "commodity", record: 147.5, dominance: 3 }],
      indices: [{ id: "rate", name: "Taux", class: "rate", level: { value: 3.4, unit: "percent" } }],
    };
    const { entities, observations } = readMarket(JSON.stringify({ ...head, ...rows }), "x.json", plain);
    expect(entities.map((entity) => [entity.class, entity.naming.name])).toEqual([
      ["commodity", "Brent"],
      ["rate", "Taux"],
    ]);
    const [, record, dominance] = observations;
    expect([record, dominance]).toMatchObject([
      { measure: "record", value: 147.5, unit: "USD", period: null },
      { measure: "dominance", value: 3, unit: "percent", period: null },
    ]);
  });

  test("a mood is a text, as its maker words it", () => {
    const rows = { indices: [{ id: "fng", name: "F&G", class: "sentiment", level: 44, mood: "fear" }] };
    const { observations } = readMarket(JSON.stringify({ ...head, ...rows }), "x.json", plain);
    expect(observations).toContainEqual(expect.objectContaining({ about: "fng", measure: "mood", value: "fear" }));
  });

  test("closes become a history in the unit of what they close", () => {
    const history = [
      ["2025-01-20", 1],
      ["2025-01-21", 2],
    ];
    const rows = { assets: [{ id: "a", name: "A", history }], indices: [{ id: "i", name: "I", history, source: "Y" }] };
    const { histories } = readMarket(JSON.stringify({ ...head, ...rows }), "x.json", plain);
    const closes = [
      { date: "2025-01-20", value: 1 },
      { date: "2025-01-21", value: 2 },
    ];
    expect(histories).toEqual([
      { about: "a", unit: "USD", source: { id: "coingecko", name: "CoinGecko", url: null }, closes },
      { about: "i", unit: "level", source: { id: "y", name: "Y", url: null }, closes },
    ]);
  });

  test("the bounds themselves are accepted", () => {
    const rows = { assets: [{ id: "a", name: "A", price: 0, change24h: -100 }] };
    expect(readMarket(JSON.stringify({ ...head, ...rows }), "x.json", plain).observations).toHaveLength(3);
  });
});

const hostile = [
  "<script>alert(1)</script>",
  "](javascript:alert(1))",
  "{{constructor}}",
  "*_|`~#",
  "a\u0000b\u001b[31m",
  "\u202eevil\u2066",
  "__proto__",
  "a\r\nb",
  "🚀",
];

test.each(hostile)("the name %j comes through untouched", (name) => {
  const file = { ...head, assets: [{ id: "a", name, symbol: name, source: { name } }] };
  for (const [text, kind] of [
    [JSON.stringify(file), "x.json"],
    [stringify(file, { defaultStringType: "QUOTE_DOUBLE" }), "x.yaml"],
  ] as const) {
    const market = readMarket(text, kind, plain);
    expect(market.entities[0]).toMatchObject({ name, symbol: name, naming: { name } });
    expect(market.observations[0]).toMatchObject({ value: name, source: { name } });
  }
});

test("JSON and YAML of the same content read the same", () => {
  const upTo = (max: number) => fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max });
  const row = fc.record({ name: fc.stringMatching(/\S/), price: fc.option(upTo(1e15)), change24h: upTo(1e9) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const file = { ...head, assets: rows.map((one, index) => ({ id: `a${index}`, ...one })) };
      const yaml = stringify(file, {
        defaultStringType: "QUOTE_DOUBLE",
        defaultKeyType: "PLAIN",
        aliasDuplicateObjects: false,
      });
      expect(readMarket(yaml, "x.yaml", plain)).toEqual(readMarket(JSON.stringify(file), "x.json", plain));
    }),
  );
});

describe("whatever the text, a failure is one sentence with a code", () => {
  const sentence = /^x\.(?:yaml|json)[^\n]*\u00a0: [^\n]+(?:\.|\u202f\?)$/;

  test.each(["x.yaml", "x.json"])("junk in %s", (file) => {
    const junk = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            "a",
            ":",
            " ",
            "\n",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "&a",
            "*a",
            "!",
            "|",
            ">",
            "\t",
            '"',
            "#",
            "?",
            "%",
            "@",
          ),
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(junk, (text) => {
        const [code, message] = told(() => readMarket(text, file, plain));
        expect(["E_FILE_SYNTAX", "E_MARKET_INVALID"]).toContain(code);
        expect(message).toMatch(sentence);
      }),
      { numRuns: 1000 },
    );
  });

  test("well-formed files of another content", () => {
    const keys = ["asOf", "source", "assets", "id", "name", "price", "history", "value", "zut", "__proto__"];
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>(null, true, 1, -1, "", "x", "2025-01-27T05:00:00Z"),
        fc.array(tie("node"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie("node"), { maxKeys: 5 }),
      ),
    })).node;
    fc.assert(
      fc.property(tree, (value) => {
        const [code, message] = told(() => readMarket(JSON.stringify(value), "x.json", plain));
        if (code === "no error") return;
        expect(code).toBe("E_MARKET_INVALID");
        expect(message).toMatch(sentence);
      }),
      { numRuns: 1000 },
    );
  });
});
