import { describe, expect, test } from "@jest/globals";
import type { Data, Setting } from "../make.ts";
import { change, fact, named, run, spans, textOf } from "../make.ts";
import { tellAll } from "./tell.ts";

const of = (value: number, about = "ai"): Data => ({ sector: { change: change(about, value) } });

/** All that forty seeds make of a template. */
function wordings(template: string, data: Data, setting: Setting = {}): readonly string[] {
  const told = Array.from({ length: 40 }, (_, seed) => textOf(run(template, data, { ...setting, seed })));
  return [...new Set(told)].toSorted();
}

describe("bouge", () => {
  test.each<readonly [title: string, template: string, data: Data, wordings: readonly string[]]>([
    [
      "falls by",
      "Ils {{bouge sector.change}}",
      of(-9),
      ["Ils cèdent 9\u202f%", "Ils chutent de 9\u202f%", "Ils perdent 9\u202f%", "Ils reculent de 9\u202f%"],
    ],
    [
      "rises by",
      "Ils {{bouge sector.change}}",
      of(9),
      ["Ils gagnent 9\u202f%", "Ils grimpent de 9\u202f%", "Ils prennent 9\u202f%", "Ils progressent de 9\u202f%"],
    ],
    [
      "alone, with the degree",
      "Ils {{bouge sector.change seul=true}}",
      of(-9),
      ["Ils chutent", "Ils reculent fortement"],
    ],
    [
      "in the singular",
      "Il {{bouge sector.change}}",
      of(-9, "index"),
      ["Il chute de 9\u202f%", "Il cède 9\u202f%", "Il perd 9\u202f%", "Il recule de 9\u202f%"],
    ],
    [
      "of another noun",
      'Le secteur {{bouge sector.change nombre="singulier"}}',
      of(-9),
      [
        "Le secteur chute de 9\u202f%",
        "Le secteur cède 9\u202f%",
        "Le secteur perd 9\u202f%",
        "Le secteur recule de 9\u202f%",
      ],
    ],
    [
      "in the past",
      'Ils {{bouge sector.change temps="passé"}}',
      of(-9),
      ["Ils ont chuté de 9\u202f%", "Ils ont cédé 9\u202f%", "Ils ont perdu 9\u202f%", "Ils ont reculé de 9\u202f%"],
    ],
    [
      "unchanged at zero, without a figure",
      "Ils {{bouge sector.change}}",
      of(0),
      ["Ils sont inchangés (0\u202f%)", "Ils sont stables (0\u202f%)", "Ils sont à l\u2019équilibre (0\u202f%)"],
    ],
    [
      "feminine plural at zero",
      "Elles {{bouge sector.change}}",
      of(0, "shares"),
      ["Elles sont inchangées (0\u202f%)", "Elles sont stables (0\u202f%)", "Elles sont à l\u2019équilibre (0\u202f%)"],
    ],
    [
      "nearly flat, with its sign",
      "Ils {{bouge sector.change}}",
      of(-0.3),
      ["Ils sont proches de l\u2019équilibre (\u22120,3\u202f%)", "Ils sont quasi stables (\u22120,3\u202f%)"],
    ],
    [
      "nearly flat alone",
      "Il {{bouge sector.change seul=true}}",
      of(0.3, "index"),
      ["Il est proche de l\u2019équilibre", "Il est quasi stable"],
    ],
  ])("%s: %s", (_, template, data, expected) => {
    expect(wordings(template, data)).toEqual(expected.toSorted());
  });

  test("agrees in gender in the past of a pronominal verb", () => {
    const told = wordings('Elles {{bouge sector.change temps="passé"}}', of(-40, "shares"));
    expect(told).toContain("Elles se sont effondrées de 40\u202f%");
  });

  test("elides « de » before environ", () => {
    const data = { sector: { change: change("ai", -9, { precision: "about" }) } };
    expect(wordings("Ils {{bouge sector.change}}", data)).toContain("Ils reculent d\u2019environ 9\u202f%");
  });

  test("says of what has no price neither « perd » nor « cède »", () => {
    const label = named("label", "investissements", { article: "definite", number: "plural" }, { kind: "thing" });
    const data = { sector: { change: fact("étude", "change", -38, "percent", { period: "2024" }) }, best: label };
    const told = wordings("Ils {{bouge sector.change sujet=best}}", data);
    expect(told).toContain("Ils reculent de 38\u202f%");
    expect(told.join()).not.toMatch(/perd|cèd|lâch|abandonn/u);
  });

  test("measures a change against the time it took", () => {
    const over = (period: string): readonly string[] =>
      wordings("Ils {{bouge sector.change seul=true}}", { sector: { change: change("ai", -9, { period }) } });
    expect(over("1h").join()).toMatch(/effondrent|plongent/u);
    expect(over("30d")).toEqual(["Ils baissent", "Ils reculent", "Ils se replient"]);
    expect(over("37d")).toEqual(["Ils reculent légèrement", "Ils s\u2019effritent"]);
    expect(over("2024")).toEqual(["Ils reculent légèrement", "Ils s\u2019effritent"]);
  });

  test("counts the days of the year for a change since it began", () => {
    const data = { sector: { change: change("ai", -9, { period: "ytd" }) } };
    const template = "Ils {{bouge sector.change seul=true}}";
    expect(wordings(template, data, { now: "2025-01-02T12:00:00Z" })).toEqual(["Ils reculent nettement"]);
    expect(wordings(template, data, { now: "2025-12-31T12:00:00Z" }).join()).toBe(
      "Ils reculent légèrement,Ils s\u2019effritent",
    );
  });

  test("speaks of points when what changed is a percent", () => {
    const data = { sector: { change: fact("ai", "change", 2, "points", { period: "24h" }) } };
    expect(wordings("Ils {{bouge sector.change}}", data)).toContain("Ils gagnent 2\u00a0points de pourcentage");
  });

  test("does not repeat a verb while another is free", () => {
    const template =
      "{{bouge sector.change}} / {{bouge sector.change}} / {{bouge sector.change}} / {{bouge sector.change}}";
    for (let seed = 0; seed < 10; seed += 1) {
      const told = textOf(run(template, of(-9), { seed }))
        .toLowerCase()
        .split(" / ");
      expect(new Set(told).size).toBe(4);
    }
  });
});

describe("mouvement", () => {
  test.each<readonly [title: string, template: string, data: Data, wordings: readonly string[]]>([
    [
      "with its article and size",
      "C'est {{mouvement sector.change}}",
      of(-6),
      [
        "C\u2019est un net recul de 6\u202f%",
        "C\u2019est un net repli de 6\u202f%",
        "C\u2019est une nette baisse de 6\u202f%",
      ],
    ],
    [
      "alone",
      "C'est {{mouvement sector.change seul=true}}",
      of(6),
      ["C\u2019est une nette hausse", "C\u2019est une nette progression"],
    ],
    [
      "alone without article",
      "{{mouvement sector.change seul=true article=false}}",
      of(6),
      ["Nette hausse", "Nette progression"],
    ],
    ["nearly flat", "C'est {{mouvement sector.change}}", of(0.2), ["C\u2019est une quasi-stabilité"]],
    ["nearly flat without article", "{{mouvement sector.change article=false}}", of(0.2), ["Quasi-stabilité"]],
  ])("%s: %s", (_, template, data, expected) => {
    expect(wordings(template, data)).toEqual(expected);
  });

  test("elides « de » before environ", () => {
    const data = { sector: { change: change("ai", 6, { precision: "about" }) } };
    expect(wordings("{{mouvement sector.change}}", data)).toContain("Une nette hausse d\u2019environ 6\u202f%");
  });
});

describe("tendance", () => {
  const told = (value: number, more = {}): Data => ({
    sector: { change: fact("ai", "change", value, "percent", more) },
  });
  tellAll([
    ["down", "a {{tendance sector.change}}", told(-38), "a [en baisse|ai.change] [de] [38\u202f%|ai.change]"],
    ["up", "a {{tendance sector.change}}", told(3), "a [en hausse|ai.change] [de] [3\u202f%|ai.change]"],
    [
      "up by about",
      "a {{tendance sector.change}}",
      told(3, { precision: "about" }),
      "a [en hausse|ai.change] [d\u2019][environ|ai.change] [3\u202f%|ai.change]",
    ],
    ["nowhere", "a {{tendance sector.change}}", told(0), "a [sans changement|ai.change]"],
    ["alone", "a {{tendance sector.change seul=true}}", told(3), "a [en hausse|ai.change]"],
    [
      "in points",
      "a {{tendance sector.change}}",
      { sector: { change: fact("ai", "change", 2, "points", { id: "ai.change" }) } },
      "a [en hausse|ai.change] [de] [2\u00a0points de pourcentage|ai.change]",
    ],
    [
      "in basis points",
      "a {{tendance sector.change}}",
      { sector: { change: fact("ai", "change", -25, "basis-points", { id: "ai.change" }) } },
      "a [en baisse|ai.change] [de] [25\u00a0points de base|ai.change]",
    ],
    [
      "in Switzerland",
      "a {{tendance sector.change}}",
      told(1.5),
      "a [en hausse|ai.change] [de] [1,5%|ai.change]",
      { region: "fr-CH" },
    ],
  ]);
});

describe("the spans of a move", () => {
  test("tie the verb, the hedge and the size to the change", () => {
    const data = { sector: { change: change("index", -0.3) } };
    expect(spans(run("Il {{bouge sector.change}}", data, { seed: 3 }))).toMatch(
      /^Il \[est [^|]+\|index\.change\.24h\] \(\[\u22120,3\u202f%\|index\.change\.24h\]\)$/u,
    );
  });
});
