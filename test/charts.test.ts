import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { parseFragment } from "parse5";
import { type DrawnChart, drawCharts } from "../src/charts.ts";
import { realEffects } from "../src/effects.ts";
import { compose } from "../src/pipeline.ts";
import { renderPlain } from "../src/render/markdown.ts";
import type { Article } from "../src/writing/article.ts";
import { sampleArticle, value } from "./render/sample.ts";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "depeche-charts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { article } = compose(
  {
    kind: "sector-move",
    market: "data/markets/2025-01-27.yaml",
    events: ["data/events/2025-01-27"],
    sector: "artificial-intelligence",
    benchmark: "coindesk-20",
    region: "fr-FR",
    seed: 1,
    at: null,
    templates: null,
  },
  realEffects,
);

async function drawn(of: Article, templates: string | null = null): Promise<DrawnChart> {
  const [chart] = await drawCharts(of, templates, realEffects);
  if (chart === undefined) throw new Error("nothing was drawn");
  return chart;
}

function contentOf({ files }: DrawnChart, name: string): Buffer {
  return Buffer.from(files.find((file) => file.name === name)?.content ?? "");
}

describe("the chart of a sector’s members", () => {
  let chart: DrawnChart;
  beforeAll(async () => {
    chart = await drawn(article);
  });

  test("is the same to the byte for the same article, as SVG and as PNG", async () => {
    const again = await drawn(article);
    for (const name of [chart.svg, chart.png]) expect(contentOf(again, name).equals(contentOf(chart, name))).toBe(true);
  });

  test("is the same on every machine", () => {
    expect(contentOf(chart, chart.svg).toString("utf8")).toBe(
      readFileSync("test/golden/reference/membres.svg", "utf8"),
    );
    const sum = createHash("sha256").update(contentOf(chart, chart.png)).digest("hex");
    expect(sum).toBe(readFileSync("test/golden/reference/membres.png.sha256", "utf8").trim());
  });

  test("prints no figure that the article does not print", () => {
    const text = [article.body, article.chapo, article.resume, article.dateline]
      .map((passage) => renderPlain(passage).text)
      .join("\n");
    const told = textsOf(contentOf(chart, chart.svg).toString("utf8")).concat(chart.alt.text, chart.caption.text);
    const figures = told.flatMap((one) => one.match(/[+\u2212]?\d[\d,]*\u202f%/gu) ?? []);
    expect(figures.length).toBeGreaterThan(25);
    expect(figures.filter((figure) => !text.includes(figure))).toEqual([]);
  });

  test("says as much to those who cannot see it: every member, the benchmark, the window", () => {
    expect(chart.alt.text).toContain("NodeAI (près de \u221220\u202f%), Virtuals Protocol (\u221217,98\u202f%)");
    expect(chart.alt.text).toContain("Repère\u00a0: CoinDesk 20 (\u22125\u202f%)");
    expect(chart.alt.text).toContain("sur vingt-quatre heures");
    expect(chart.facts).toHaveLength(14);
  });

  test("says nothing in English, and clips no name", () => {
    const svg = contentOf(chart, chart.svg).toString("utf8");
    expect(/ aria-| role=|…/u.exec(svg)).toBeNull();
    expect(chart.text.text.split("\n")).toContain("Artificial Superintelligence Alliance");
  });

  test("tells when and from whom in its caption", () => {
    expect(chart.caption.text).toBe(
      "Jetons d’intelligence artificielle\u00a0: variation sur vingt-quatre heures. Le trait vertical marque le repère, CoinDesk 20 (\u22125\u202f%). Lundi 27\u00a0janvier 2025 à 6\u00a0h, heure de Paris. Sources\u00a0: CoinGecko, Binance, CoinDesk.",
    );
  });

  test("is a picture of some size", () => {
    const png = contentOf(chart, chart.png);
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(1_000);
  });
});

describe("what there is to draw", () => {
  test("is nothing without a sector", async () => {
    expect(await drawCharts(sampleArticle(value("Fetch.ai")), null, realEffects)).toEqual([]);
  });

  test("is nothing when a member’s change is not printed", async () => {
    const body = article.body.filter((piece) => piece.is === "literal" || piece.fact !== "grass.change.24h");
    expect(await drawCharts({ ...article, body }, null, realEffects)).toEqual([]);
  });

  test("never fills in again what a name holds in braces", async () => {
    const facts = article.facts.map((fact) => (fact.id === "grass.name" ? { ...fact, value: "{sources}" } : fact));
    expect((await drawn({ ...article, facts })).alt.text).toContain("{sources} (\u221213,11\u202f%)");
  });
});

describe("a newsroom’s own specification", () => {
  const templates = join(folder, "gabarits");
  const own = (change: (spec: string) => string): string => {
    mkdirSync(join(templates, "charts"), { recursive: true });
    writeFileSync(
      join(templates, "charts", "membres.json"),
      change(readFileSync("templates/charts/membres.json", "utf8")),
    );
    return templates;
  };

  test("takes the place of ours", async () => {
    const chart = await drawn(
      article,
      own((spec) => spec.replaceAll("#b3403a", "#123456")),
    );
    expect(contentOf(chart, chart.svg).toString("utf8")).toContain("#123456");
  });

  test.each<readonly [what: string, change: (spec: string) => string, code: string]>([
    ["that is not JSON", () => "{", "E_FILE_SYNTAX"],
    ["without its words", (spec) => spec.replace('"legende"', '"legend"'), "E_TEMPLATE_INVALID"],
    ["that draws nothing known", (spec) => spec.replace('"layer"', '"layers"'), "E_TEMPLATE_INVALID"],
  ])("%s is refused", async (_, change, code) => {
    await expect(drawCharts(article, own(change), realEffects)).rejects.toMatchObject({ code });
  });
});

/** The texts of a drawing. */
function textsOf(svg: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: object): void => {
    if ("nodeName" in node && node.nodeName === "#text" && "value" in node) texts.push(String(node.value));
    if ("childNodes" in node && Array.isArray(node.childNodes)) node.childNodes.forEach(visit);
  };
  visit(parseFragment(svg));
  return texts;
}
