import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, jest, test } from "@jest/globals";
import { checkCharts } from "../src/chart-check.ts";
import { realEffects } from "../src/effects.ts";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "depeche-chart-check-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A newsroom's folder with one file of its own, made of ours. */
function own(name: string, change: (ours: string) => string, from = name): string {
  const templates = mkdtempSync(join(folder, "gabarits-"));
  mkdirSync(join(templates, "charts"));
  const ours = readFileSync(join("templates/charts", `${from}.json`), "utf8");
  writeFileSync(join(templates, "charts", `${name}.json`), change(ours));
  return templates;
}

describe("the files of charts", () => {
  test("are without mistake, ours", async () => {
    expect(await checkCharts(null, realEffects)).toEqual({ charts: 2, mistakes: [], warnings: [] });
  });

  test("are those of the newsroom alone, where it has some", async () => {
    const templates = own("cours", (ours) => ours.replaceAll("#0b57a4", "#123456"));
    expect(await checkCharts(templates, realEffects)).toEqual({ charts: 1, mistakes: [], warnings: [] });
  });

  test.each<
    readonly [what: string, name: "membres" | "cours", change: (ours: string) => string, says: RegExp, line: RegExp]
  >([
    ["no JSON", "cours", () => "{", /ligne 1, colonne 2/u, /./u],
    [
      "words that are lacking",
      "cours",
      (ours) => ours.replace('"legende"', '"legend"'),
      /usermeta doit donner alt, legende/u,
      /./u,
    ],
    [
      "a word that nothing fills in",
      "cours",
      (ours) => ours.replace("{dernier}", "{derneir}"),
      /rien ne remplit «\u00a0\{derneir\}\u00a0»/u,
      /"alt"/u,
    ],
    ["a window without words", "membres", (ours) => ours.replace('"ytd"', '"an"'), /fenetres/u, /./u],
    [
      "a window said for another",
      "membres",
      (ours) => ours.replace("sur sept jours", "sur une semaine et un jour"),
      /DATE|NUMBER/u,
      /./u,
    ],
    [
      "what Vega-Lite does not know",
      "membres",
      (ours) => ours.replace('"layer"', '"layers"'),
      /ne peut pas être dessiné/u,
      /./u,
    ],
    ["a figure typed by hand", "cours", (ours) => ours.replace("soit {variation}", "soit 12 %"), /NUMBER/u, /"alt"/u],
    [
      "a figure typed into the title",
      "membres",
      (ours) => ours.replace('"text": "{Secteur}"', '"text": "{Secteur}\u00a0: 12 valeurs"'),
      /NUMBER/u,
      /12 valeurs/u,
    ],
    [
      "a word of direction typed by hand",
      "membres",
      (ours) => ours.replace('"text": "{Secteur}"', '"text": "{Secteur} en hausse"'),
      /DIRECTION/u,
      /en hausse/u,
    ],
    [
      "raw values for labels",
      "membres",
      (ours) => ours.replaceAll('"field": "etiquette"', '"field": "valeur"'),
      /NUMBER/u,
      /./u,
    ],
    [
      "dates in English",
      "cours",
      (ours) => ours.replace(/"labelExpr": "[^\n]*/u, `"labelExpr": "'Jan ' + utcdate(datum.value)"`),
      /LANGUAGE/u,
      /./u,
    ],
  ])("with %s are told at their place", async (_, name, change, says, line) => {
    const templates = own(name, change);
    const { mistakes } = await checkCharts(templates, realEffects);
    const [first] = mistakes;
    expect(first?.file).toBe(`charts/${name}.json`);
    expect(first?.message).toMatch(says);
    const lines = readFileSync(join(templates, "charts", `${name}.json`), "utf8").split("\n");
    expect(lines[(first?.line ?? 0) - 1]).toMatch(line);
  });

  test("under a name that no chart has are told, with the nearest", async () => {
    const { charts, mistakes } = await checkCharts(
      own("cour", (ours) => ours, "cours"),
      realEffects,
    );
    expect(charts).toBe(0);
    expect(mistakes[0]?.message).toContain("vouliez-vous dire «\u00a0cours\u00a0»");
  });

  test("warn of a name that the drawing clips", async () => {
    const templates = own("membres", (ours) => ours.replace('"labelLimit": 0', '"labelLimit": 20'));
    const { mistakes, warnings } = await checkCharts(templates, realEffects);
    expect([...mistakes, ...warnings].map(({ message }) => message).join("\n")).toContain("LENGTH");
  });
});

test("the command tells them with the templates’ own mistakes, and ends with 2", () => {
  const templates = own("cours", (ours) => ours.replace("{dernier}", "{derneir}"));
  const { status, stdout, stderr } = spawnSync("node", [resolve("dist/cli.js"), "templates", "check", templates], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  expect({ status, stderr }).toEqual({ status: 2, stderr: "1\u00a0erreur.\n" });
  expect(stdout).toMatch(/^charts\/cours\.json:4:\d+ .*\{derneir\}.*\n$/u);
});
