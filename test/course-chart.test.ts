import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, jest, test } from "@jest/globals";
import { type DrawnChart, drawCharts, illustrate } from "../src/charts.ts";
import { realEffects } from "../src/effects.ts";
import type { RegionId } from "../src/french/region.ts";
import { type ArticleRequest, compose } from "../src/pipeline.ts";
import { proofreadEdited } from "../src/proofread/edited.ts";
import { picturesOf } from "../src/publishing.ts";
import { renderFiles } from "../src/render/file.ts";
import { readArticle } from "../src/sources/article.ts";
import { type CourseDay, composeDay, falling, rising, writeDay } from "./course.ts";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "depeche-cours-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
function fresh(): string {
  made += 1;
  return join(folder, String(made));
}

async function drawn(day: CourseDay): Promise<DrawnChart> {
  const [chart, ...others] = await drawCharts(composeDay(fresh(), day).article, null, realEffects);
  if (chart === undefined || others.length > 0) throw new Error("one chart is expected");
  return chart;
}

describe("the line of a day’s prices", () => {
  test("tells in its caption from what to what, when, and from whom", async () => {
    const chart = await drawn(falling);
    expect(chart.name).toBe("cours");
    expect(chart.caption.text).toBe(
      "Cours du bitcoin du 12 au 27\u00a0janvier 2025\u00a0: de 100\u202f000\u00a0dollars à 88\u202f000\u00a0dollars (−12\u202f%). Valeurs de clôture, puis dernier relevé. Le trait vertical marque la publication de R1 par DeepSeek, le 20\u00a0janvier. Source\u00a0: CoinGecko.",
    );
    expect(chart.alt.text).toBe(
      "Courbe. Cours du bitcoin du 12 au 27\u00a0janvier 2025, en dollars\u00a0: 100\u202f000\u00a0dollars au départ, 88\u202f000\u00a0dollars à la fin, soit −12\u202f%. Le trait vertical marque la publication de R1 par DeepSeek, le 20\u00a0janvier.",
    );
    expect(chart.facts).toHaveLength(16);
  });

  test.each<readonly [region: RegionId, lines: readonly string[]]>([
    ["fr-FR", ["90\u202f000", "88\u202f000\u00a0$", "Du 12 au 27\u00a0janvier 2025, en dollars"]],
    ["fr-BE", ["90.000", "88.000\u00a0$", "Du 12 au 27\u00a0janvier 2025, en dollars"]],
    ["fr-CH", ["90’000", "USD\u00a088’000", "Du 12 au 27\u00a0janvier 2025, en dollars"]],
    ["fr-CA", ["90\u00a0000", "88\u00a0000\u00a0$\u00a0US", "Du 12 au 27\u00a0janvier 2025, en dollars américains"]],
  ])("writes its axes and its label as %s does", async (region, lines) => {
    const chart = await drawn({ ...falling, region });
    const shown = chart.text.text.split("\n");
    expect(shown).toEqual(expect.arrayContaining([...lines, "15\u00a0janvier", "Publication de R1 par DeepSeek"]));
  });

  test.each<readonly [what: string, day: CourseDay, told: string]>([
    ["elides before its name", { ...falling, asset: { id: "ondo", name: "Ondo" } }, "Cours d’Ondo du 12"],
    ["says a rise", rising, "de 86\u202f900\u00a0dollars à 104\u202f201\u00a0dollars (+19,91\u202f%)"],
    [
      "says the first of a month",
      { ...falling, closes: [...Array(13).fill(100_000), ...falling.closes] },
      "du 30\u00a0décembre 2024 au 27\u00a0janvier 2025",
    ],
    ["says the franc as Switzerland does", { ...falling, region: "fr-CH", currency: "CHF" }, "à 88’000\u00a0francs"],
  ])("%s", async (_, day, told) => {
    expect((await drawn(day)).caption.text).toContain(told);
  });

  test.each<readonly [what: string, released: string | null]>([
    ["before its first day", "2025-01-11"],
    ["of a month alone", "2025-01"],
    ["that never was", null],
  ])("has no mark for an event %s", async (_, released) => {
    const chart = await drawn({ ...falling, released });
    expect(chart.caption.text).toBe(
      "Cours du bitcoin du 12 au 27\u00a0janvier 2025\u00a0: de 100\u202f000\u00a0dollars à 88\u202f000\u00a0dollars (−12\u202f%). Valeurs de clôture, puis dernier relevé. Source\u00a0: CoinGecko.",
    );
    expect(chart.text.text).not.toContain("Publication");
  });

  test.each(["2025-01-12", "2025-01-27"])("marks an event of its end, %s", async (released) => {
    expect((await drawn({ ...falling, released })).text.text).toContain("Publication de R1");
  });

  test("is none where the closes are too few", async () => {
    const day = { ...falling, closes: falling.closes.slice(-4) };
    expect(await drawCharts(composeDay(fresh(), day).article, null, realEffects)).toEqual([]);
  });

  test.each<readonly [string, CourseDay]>(
    (["fr-FR", "fr-BE", "fr-CH", "fr-CA"] as const).flatMap((region): readonly (readonly [string, CourseDay])[] => [
      [`${region}, falling`, { ...falling, region }],
      [`${region}, rising`, { ...rising, region, released: "2025-01-27" }],
      [`${region}, few`, { ...falling, region, closes: falling.closes.slice(-5), released: "2025-01-22" }],
      [`${region}, many`, { ...rising, region, closes: [...rising.closes, ...falling.closes, ...rising.closes] }],
      [`${region}, tiny`, { ...falling, region, closes: falling.closes.map((one) => one / 1e10), price: 0.00000871 }],
      [
        `${region}, a long name`,
        {
          ...falling,
          region,
          asset: { id: "fet", name: "Artificial Superintelligence Alliance" },
          model: "Nemotron-Ultra-253B-Instruct-Long-Context-Preview",
        },
      ],
    ]),
  )("passes the proof: %s", async (_, day) => {
    const composition = composeDay(fresh(), day);
    const { json } = await illustrate(composition, { templates: null }, realEffects);
    expect(json.charts).toHaveLength(1);
    expect(json.findings.filter(({ part }) => part.startsWith("charts"))).toEqual([]);
  });
});

describe("an article with two charts", () => {
  const request: ArticleRequest = JSON.parse(readFileSync("test/golden/tous-en-hausse/request.json", "utf8"));
  const composition = compose(request, realEffects);

  test("draws both, the same on every machine, and carries their words", async () => {
    const { json, charts } = await illustrate(composition, request, realEffects);
    expect(json.charts.map(({ name }) => name)).toEqual(["membres", "cours"]);
    const [svg, png] = charts[1]?.files ?? [];
    expect(svg?.content).toBe(readFileSync("test/golden/tous-en-hausse/cours.svg", "utf8"));
    const sum = createHash("sha256")
      .update(Buffer.from(png?.content ?? ""))
      .digest("hex");
    expect(sum).toBe(readFileSync("test/golden/tous-en-hausse/cours.png.sha256", "utf8").trim());
    const page = renderFiles(composition.article, json).find(({ name }) => name === "article.html")?.content ?? "";
    expect(
      page.match(/<figure><img src="\w+\.svg" alt="[^"]{40,}"><figcaption>[^<]{40,}<\/figcaption>/gu),
    ).toHaveLength(2);
  });

  test("hands both to whoever publishes it, each with its own words", async () => {
    const { json, charts } = await illustrate(composition, request, realEffects);
    const bytes = new Map(charts.flatMap(({ files }) => files).map(({ name, content }) => [name, content]));
    const pictures = picturesOf(readArticle(JSON.stringify(json), "article.json"), (name) => {
      const content = bytes.get(name);
      return typeof content === "object" ? content : new Uint8Array();
    });
    expect(pictures.map(({ alt, caption }) => [alt, caption])).toEqual(
      json.charts.map(({ alt, caption }) => [alt, caption]),
    );
    expect(pictures.map(({ name }) => name.replace(/-[0-9a-f]{16}\.png$/u, ""))).toEqual([
      `${json.slug}-membres`,
      `${json.slug}-cours`,
    ]);
    expect(pictures.every(({ content }) => content.length > 10_000)).toBe(true);
  });

  test("is read again when a person has edited what is said of them", async () => {
    const { json } = await illustrate(composition, request, realEffects);
    const printed = { ...json, region: "fr-CA" } as const;
    const page = renderFiles(composition.article, json).find(({ name }) => name === "article.html")?.content ?? "";
    const blocked = (from: string, to: string): readonly string[] => {
      const source = page.replaceAll(from, to);
      expect(source === page).toBe(from === to);
      return proofreadEdited({ format: "html", source }, printed)
        .filter(({ verdict }) => verdict === "block")
        .map(({ code, start, end }) => `${code} ${source.slice(start, end)}`);
    };
    expect(blocked("x", "x")).toEqual([]);
    expect(blocked("5,10\u00a0dollars", "5,70\u00a0dollars")).toEqual(
      Array(2).fill("NUMBER 5,70\u00a0dollars canadiens"),
    );
    expect(blocked("du 20\u00a0août au", "du 19\u00a0août au")).toEqual(Array(2).fill("DATE 19\u00a0août"));
  });

  test("ties every figure that they say to a fact of its own", async () => {
    const { json } = await illustrate(composition, request, realEffects);
    const ids = new Set(json.facts.map(({ id }) => id));
    const spans = json.spans.filter(({ part }) => part.startsWith("charts[1]"));
    expect(new Set(spans.map(({ part }) => part)).size).toBe(3);
    expect(spans.filter(({ fact }) => !ids.has(fact))).toEqual([]);
    expect(json.charts.flatMap(({ facts }) => facts).filter((fact) => !ids.has(fact))).toEqual([]);
  });
});

describe("an article of another kind", () => {
  /** Eight closes on the weekdays before 27 January. */
  const history = [15, 16, 17, 20, 21, 22, 23, 24].map((day, index) => [`2025-01-${day}`, 130 + index]);

  async function captions(kind: string, market: object, events: readonly object[]): Promise<readonly string[]> {
    const work = fresh();
    mkdirSync(work, { recursive: true });
    const files = events.map((event, index) => {
      const file = join(work, `evenement-${index}.json`);
      writeFileSync(file, JSON.stringify(event));
      return file;
    });
    const file = join(work, "marche.json");
    writeFileSync(file, JSON.stringify({ asOf: "2025-01-27T21:00:00Z", source: { name: "Relevé" }, ...market }));
    const asked = { kind, market: file, events: files, sector: null, benchmark: null, region: "fr-FR" } as const;
    const composed = compose({ ...asked, seed: 1, at: null, templates: null }, realEffects);
    const { json } = await illustrate(composed, { templates: null }, realEffects);
    expect(json.findings.filter(({ part }) => part.startsWith("charts"))).toEqual([]);
    return json.charts.map(({ caption }) => caption);
  }

  const release = { type: "model-release", id: "m", date: "2025-01-16", source: { name: "Nvidia" }, model: "Nemotron" };

  test("draws the index of a close, in its points", async () => {
    const index = { id: "cac-40", name: "CAC 40", level: 140.52, change24h: 2.57, history };
    expect(await captions("index-close", { indices: [index] }, [])).toEqual([
      "Niveau du CAC 40 du 15 au 27\u00a0janvier 2025\u00a0: de 130\u00a0points à 140,52\u00a0points (+8,09\u202f%). Valeurs de clôture, puis dernier relevé. Source\u00a0: Relevé.",
    ]);
  });

  test("draws the listed asset whose maker published a model", async () => {
    const asset = { id: "nvidia", name: "Nvidia", class: "share", price: 136.4, change24h: -0.44, history };
    expect(await captions("model-release", { assets: [asset] }, [{ ...release, organization: "Nvidia" }])).toEqual([
      "Cours de Nvidia du 15 au 27\u00a0janvier 2025\u00a0: de 130\u00a0dollars à 136,40\u00a0dollars (+4,92\u202f%). Valeurs de clôture, puis dernier relevé. Le trait vertical marque la publication de Nemotron par Nvidia, le 16\u00a0janvier. Source\u00a0: Relevé.",
    ]);
    expect(await captions("model-release", { assets: [asset] }, [{ ...release, organization: "Autre" }])).toEqual([]);
  });
});

describe("the command", () => {
  const cli = resolve("dist/cli.js");

  function generate(day: CourseDay, templates: string | null, env: Readonly<Record<string, string>> = {}) {
    const work = fresh();
    const { market, events } = writeDay(work, day);
    const given = [
      ...events.flatMap((file) => ["--event", file]),
      ...(templates === null ? [] : ["--templates", templates]),
    ];
    const args = [
      cli,
      "generate",
      "crypto-daily",
      "--market",
      market,
      ...given,
      "--seed",
      "1",
      "--out",
      join(work, "out"),
    ];
    const { status, stderr } = spawnSync("node", args, {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "", ...env },
    });
    const [slug = ""] = readdirSync(join(work, "out"));
    return { status, stderr, read: (name: string) => readFileSync(join(work, "out", slug, name)) };
  }

  /** Our line of prices, changed by a graphics desk. */
  function own(change: (file: string) => string): string {
    const templates = join(fresh(), "gabarits");
    mkdirSync(join(templates, "charts"), { recursive: true });
    const ours = readFileSync("templates/charts/cours.json", "utf8");
    const changed = change(ours);
    expect(changed).not.toBe(ours);
    writeFileSync(join(templates, "charts", "cours.json"), changed);
    return templates;
  }

  test("draws the same bytes in another zone, another language, without a font", () => {
    const machines = [
      { TZ: "UTC", LANG: "fr_FR.UTF-8" },
      { TZ: "Pacific/Auckland", LANG: "en_US.UTF-8", LC_ALL: "C", FONTCONFIG_FILE: "/nowhere", HOME: "/nowhere" },
      { TZ: "America/Los_Angeles", LANG: "ar_EG.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    ];
    const [first, ...others] = machines.map((env) => generate(falling, null, env));
    expect(first?.status).toBe(0);
    for (const other of others)
      for (const name of ["cours.svg", "cours.png", "article.json"])
        expect(other.read(name).equals(first?.read(name) ?? Buffer.of())).toBe(true);
  });

  test.each<readonly [what: string, change: (file: string) => string, said: string]>([
    [
      "a figure typed into the caption",
      (file) => file.replace("{marque} {credit}", " Record\u00a0: 120\u202f000 dollars.{marque} {credit}"),
      "NUMBER\u00a0: Le chiffre «\u00a0120 000 dollars\u00a0»",
    ],
    [
      "a figure typed into the alternative text",
      (file) => file.replace("soit {variation}", "soit −15\u202f%"),
      "NUMBER\u00a0: Le chiffre «\u00a0−15 %\u00a0»",
    ],
    [
      "one word for another in the alternative text",
      (file) => file.replace("{dernier} à la fin", "{premier} à la fin, en hausse"),
      "DIRECTION",
    ],
    [
      "a label that shows the raw value",
      (file) => file.replaceAll('"text": { "field": "etiquette" }', '"text": { "field": "valeur" }'),
      "NUMBER\u00a0: Le chiffre «\u00a088000\u00a0»",
    ],
    [
      "a figure typed into the title",
      (file) => file.replace("{Periode}, en {unite}", "Record à 109\u202f114 dollars"),
      "NUMBER\u00a0: Le chiffre «\u00a0109 114 dollars\u00a0»",
    ],
    [
      "dates in English",
      (file) => file.replace(/"labelExpr": "[^\n]*/u, `"labelExpr": "'Jan ' + utcdate(datum.value)"`),
      "LANGUAGE\u00a0: «\u00a0Jan 15\u00a0»",
    ],
    [
      "an axis in another unit",
      (file) => file.replace('"axisY": {', '"axisY": { "labelExpr": "datum.value / 1000",'),
      "NUMBER\u00a0: «\u00a0",
    ],
    [
      "the event on another day",
      (file) => file.replace("{leJour}", "le 21\u00a0janvier"),
      "DATE\u00a0: La date «\u00a021 janvier\u00a0»",
    ],
  ])("refuses to let %s be published", (_, change, said) => {
    const { status, stderr } = generate(falling, own(change));
    expect(stderr).toContain(said);
    expect(status).toBe(3);
  });

  test("keeps what was found, at its place in the words of the chart", () => {
    const templates = own((file) => file.replace("soit {variation}", "soit −15\u202f%"));
    const { findings, charts } = JSON.parse(generate(falling, templates).read("article.json").toString("utf8"));
    const [{ code, severity, part, start, end }] = findings;
    expect({ code, severity, part }).toEqual({ code: "NUMBER", severity: "block", part: "charts[0].alt" });
    expect(charts[0].alt.slice(start, end)).toBe("−15\u202f%");
  });

  test("says what nothing fills in", () => {
    const work = fresh();
    const { market } = writeDay(work, falling);
    const templates = own((file) => file.replace("{periode}", "{duree}"));
    const { status, stderr } = spawnSync(
      "node",
      [cli, "generate", "crypto-daily", "--market", market, "--templates", templates, "--out", join(work, "out")],
      { cwd: folder, encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } },
    );
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("{duree}") });
  });
});
