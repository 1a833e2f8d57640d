import { describe, expect, test } from "@jest/globals";
import type { Fact } from "../../../src/facts/fact.ts";
import type { Data, Setting } from "../make.ts";
import { change, fact, named, penOf, run, spans, textOf } from "../make.ts";
import { tellAll } from "./tell.ts";

const of = (value: number, about = "ai"): Data => ({ sector: { change: change(about, value) } });

/** All that sixty seeds make of a template. */
function wordings(template: string, data: Data, setting: Setting = {}): readonly string[] {
  const told = Array.from({ length: 60 }, (_, seed) => textOf(run(template, data, { ...setting, seed })));
  return [...new Set(told)].toSorted();
}

describe("bouge", () => {
  test.each<readonly [title: string, template: string, data: Data, wordings: readonly string[]]>([
    [
      "falls by",
      "Ils {{bouge sector.change}}",
      of(-9),
      [
        "Ils accusent une chute de 9\u202f%",
        "Ils affichent une baisse de 9\u202f%",
        "Ils chutent de 9\u202f%",
        "Ils cèdent 9\u202f%",
        "Ils enregistrent un recul de 9\u202f%",
        "Ils perdent 9\u202f%",
        "Ils reculent de 9\u202f%",
        "Ils subissent une chute de 9\u202f%",
      ],
    ],
    [
      "rises by",
      "Ils {{bouge sector.change}}",
      of(9),
      [
        "Ils affichent une hausse de 9\u202f%",
        "Ils enregistrent une progression de 9\u202f%",
        "Ils gagnent 9\u202f%",
        "Ils grimpent de 9\u202f%",
        "Ils prennent 9\u202f%",
        "Ils progressent de 9\u202f%",
      ],
    ],
    [
      "alone, with the degree",
      "Ils {{bouge sector.change seul=true}}",
      of(-9),
      ["Ils chutent", "Ils reculent fortement"],
    ],
    [
      "in neutral words",
      "Ils {{bouge sector.change neutre=true}}",
      of(-9),
      [
        "Ils affichent une baisse de 9\u202f%",
        "Ils cèdent 9\u202f%",
        "Ils enregistrent un recul de 9\u202f%",
        "Ils perdent 9\u202f%",
        "Ils reculent de 9\u202f%",
      ],
    ],
    [
      "in strong words, the strongest first",
      "Ils {{bouge sector.change fort=true}}",
      of(-9),
      ["Ils chutent de 9\u202f%"],
    ],
    ["in strong words, alone", "Ils {{bouge sector.change fort=true seul=true}}", of(-30), ["Ils s\u2019effondrent"]],
    [
      "in any word of its size, when it is no strong move",
      "Ils {{bouge sector.change fort=true}}",
      of(-5),
      [
        ...["Ils abandonnent 5\u202f%", "Ils lâchent 5\u202f%", "Ils cèdent 5\u202f%", "Ils perdent 5\u202f%"],
        ...["Ils accusent un repli de 5\u202f%", "Ils affichent une baisse de 5\u202f%"],
        ...["Ils enregistrent un recul de 5\u202f%", "Ils baissent de 5\u202f%", "Ils reculent de 5\u202f%"],
      ],
    ],
    [
      "in the singular",
      "Il {{bouge sector.change neutre=true}}",
      of(-9, "index"),
      [
        "Il affiche une baisse de 9\u202f%",
        "Il cède 9\u202f%",
        "Il enregistre un recul de 9\u202f%",
        "Il perd 9\u202f%",
        "Il recule de 9\u202f%",
      ],
    ],
    [
      "of another noun",
      'Le secteur {{bouge sector.change nombre="singulier" seul=true}}',
      of(-9),
      ["Le secteur chute", "Le secteur recule fortement"],
    ],
    [
      "unchanged at zero, with its figure",
      "Ils {{bouge sector.change}}",
      of(0),
      [
        "Ils sont inchangés (0\u202f%)",
        "Ils sont stables (0\u202f%)",
        "Ils sont à l\u2019équilibre (0\u202f%)",
        "Ils restent inchangés (0\u202f%)",
        "Ils restent stables (0\u202f%)",
        "Ils évoluent à l\u2019équilibre (0\u202f%)",
        "Ils font du surplace (0\u202f%)",
      ],
    ],
    [
      "nearly flat, with its sign",
      "Elles {{bouge sector.change}}",
      of(-0.1, "shares"),
      [
        "Elles sont quasi stables (\u22120,1\u202f%)",
        "Elles sont proches de l\u2019équilibre (\u22120,1\u202f%)",
        "Elles restent quasi stables (\u22120,1\u202f%)",
        "Elles évoluent près de l\u2019équilibre (\u22120,1\u202f%)",
        "Elles font du surplace (\u22120,1\u202f%)",
      ],
    ],
    [
      "nearly flat alone",
      "Il {{bouge sector.change seul=true}}",
      of(0.3, "bitcoin"),
      [
        "Il est quasi stable",
        "Il est proche de l\u2019équilibre",
        "Il reste quasi stable",
        "Il évolue près de l\u2019équilibre",
        "Il fait du surplace",
      ],
    ],
  ])("%s: %s", (_, template, data, expected) => {
    expect(wordings(template, data)).toEqual(expected.toSorted());
  });

  test.each<readonly [temps: string, moving: readonly string[], flat: readonly string[]]>([
    [
      "présent",
      ["Elles s\u2019effondrent", "Elles s\u2019écroulent"],
      ["Elles sont inchangées", "Elles font du surplace"],
    ],
    [
      "imparfait",
      ["Elles s\u2019effondraient", "Elles s\u2019écroulaient"],
      ["Elles restaient inchangées", "Elles restaient stables"],
    ],
    [
      "passé",
      ["Elles se sont effondrées", "Elles se sont écroulées"],
      ["Elles sont restées inchangées", "Elles sont restées stables"],
    ],
    [
      "futur",
      ["Elles s\u2019effondreront", "Elles s\u2019écrouleront"],
      ["Elles resteront inchangées", "Elles resteront stables"],
    ],
    [
      "conditionnel",
      ["Elles s\u2019effondreraient", "Elles s\u2019écrouleraient"],
      ["Elles resteraient inchangées", "Elles resteraient stables"],
    ],
  ])("in the tense %s, conjugates and agrees", (temps, moving, flat) => {
    const told = (value: number): readonly string[] =>
      wordings(`Elles {{bouge sector.change seul=true temps="${temps}"}}`, of(value, "shares"));
    expect(told(-40)).toEqual(expect.arrayContaining([...moving]));
    expect(told(0)).toEqual(expect.arrayContaining([...flat]));
    if (temps !== "présent") expect(told(0).join()).not.toMatch(/étaient|été|seront|seraient|surplace|équilibre/u);
  });

  test("takes « avoir » in the past of a verb and its noun", () => {
    const told = wordings('Elles {{bouge sector.change temps="passé"}}', of(-9, "shares"));
    expect(told).toContain("Elles ont accusé une chute de 9\u202f%");
  });

  test("elides « de » before environ", () => {
    const data = { sector: { change: change("ai", -9, { precision: "about" }) } };
    expect(wordings("Ils {{bouge sector.change}}", data)).toContain("Ils reculent d\u2019environ 9\u202f%");
  });

  test("keeps a title short: a verb, and no verb with its noun", () => {
    const titles = Array.from({ length: 60 }, (_, seed) => {
      const pen = penOf({ seed });
      run("{{#titre}}Ils {{bouge sector.change neutre=true}}{{/titre}}", of(-9), {}, pen);
      return (pen.parts.get("titre") ?? []).map((text) => textOf(pen.slots.read(text))).join();
    });
    expect([...new Set(titles)].toSorted()).toEqual([
      "Ils cèdent 9\u202f%",
      "Ils perdent 9\u202f%",
      "Ils reculent de 9\u202f%",
    ]);
  });

  test("says of what has no price neither « perd » nor « cède », and of that alone « diminue »", () => {
    const label = named("label", "investissements", { article: "definite", number: "plural" }, { kind: "thing" });
    const data = { sector: { change: fact("étude", "change", -38, "percent", { period: "2024" }) }, best: label };
    const told = wordings("Ils {{bouge sector.change sujet=best}}", data);
    expect(told).toContain("Ils reculent de 38\u202f%");
    expect(told).toContain("Ils diminuent de 38\u202f%");
    expect(told.join()).not.toMatch(/perd|cèd|lâch|abandonn/u);
    expect(wordings("Ils {{bouge sector.change}}", of(-9)).join()).not.toMatch(/diminu/u);
  });

  test("measures a change against the time it took", () => {
    const over = (period: string): readonly string[] =>
      wordings("Ils {{bouge sector.change seul=true}}", { sector: { change: change("ai", -9, { period }) } });
    expect(over("1h").join()).toMatch(/effondrent|plongent/u);
    for (const period of ["30d", "37d", "2024"]) {
      expect(over(period)).toEqual(["Ils baissent", "Ils reculent", "Ils se replient"]);
    }
  });

  test("counts the days of the year for a change since it began", () => {
    const data = { sector: { change: change("ai", -9, { period: "ytd" }) } };
    const template = "Ils {{bouge sector.change seul=true}}";
    expect(wordings(template, data, { now: "2025-01-02T12:00:00Z" })).toEqual(["Ils reculent nettement"]);
    expect(wordings(template, data, { now: "2025-12-31T12:00:00Z" })).toEqual([
      "Ils baissent",
      "Ils reculent",
      "Ils se replient",
    ]);
  });

  test("measures a change against the usual day of who moved, where it is known", () => {
    const withUsual = (percent: number) => ({
      ...named("calme", "Calme"),
      usual: fact("calme", "usual", percent, "percent", { period: "30d" }),
    });
    const told = (percent: number): readonly string[] =>
      wordings("Il {{bouge sector.change seul=true}}", of(-5, "calme"), { named: [withUsual(percent)] });
    expect(told(1)).toEqual(["Il chute", "Il recule fortement"]);
    expect(told(2.75)).toEqual(["Il recule nettement"]);
    expect(told(6)).toEqual(["Il baisse", "Il recule", "Il se replie"]);
  });

  test.each<readonly [value: number, unit: Fact["unit"], told: string]>([
    [2, "points", "Ils gagnent 2\u00a0points de pourcentage"],
    [-0.25, "points", "Ils reculent de 0,25\u00a0point de pourcentage"],
    [25, "basis-points", "Ils progressent de 25\u00a0points de base"],
  ])("of %p %s speaks of points, in neutral words: %s", (value, unit, expected) => {
    const data = { sector: { change: fact("ai", "change", value, unit, { period: "24h" }) } };
    const told = wordings("Ils {{bouge sector.change}}", data);
    expect(told).toContain(expected);
    expect(told.join()).not.toMatch(/chut|stable|fort|repli|bond/u);
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

  test("tells a strong move again in its next strong word, not in a weak one", () => {
    const template = "Il {{bouge sector.change fort=true}}, il {{bouge sector.change fort=true}}.";
    expect(wordings(template, of(-20, "bitcoin"))).toEqual([
      "Il chute de 20\u202f%, il accuse une chute de 20\u202f%.",
    ]);
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
        "C\u2019est un recul de 6\u202f%",
        "C\u2019est un repli de 6\u202f%",
        "C\u2019est une baisse de 6\u202f%",
        "C\u2019est une nette baisse de 6\u202f%",
      ],
    ],
    [
      "slight, without the adjective that its figure makes idle",
      "C'est {{mouvement sector.change}}",
      of(0.8),
      ["C\u2019est une hausse de 0,8\u202f%", "C\u2019est une progression de 0,8\u202f%"],
    ],
    [
      "strong, as strong as can be",
      "C'est {{mouvement sector.change fort=true}}",
      of(-9),
      ["C\u2019est une chute de 9\u202f%"],
    ],
    [
      "strong, in neutral words",
      "C'est {{mouvement sector.change neutre=true}}",
      of(-9),
      ["C\u2019est un recul de 9\u202f%", "C\u2019est une baisse de 9\u202f%"],
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
    [
      "after « en »",
      'Ils sont {{mouvement sector.change avec="en"}}',
      of(-6),
      [
        "Ils sont en baisse de 6\u202f%",
        "Ils sont en net recul de 6\u202f%",
        "Ils sont en net repli de 6\u202f%",
        "Ils sont en nette baisse de 6\u202f%",
        "Ils sont en recul de 6\u202f%",
        "Ils sont en repli de 6\u202f%",
      ],
    ],
    [
      "after « en », alone and steep",
      'Ils sont {{mouvement sector.change avec="en" seul=true}}',
      of(30),
      ["Ils sont en très forte hausse"],
    ],
    [
      "after « de »",
      'À la suite {{mouvement sector.change avec="de" neutre=true}}',
      of(3),
      ["À la suite d\u2019une hausse de 3\u202f%", "À la suite d\u2019une progression de 3\u202f%"],
    ],
    ["nearly flat", "C'est {{mouvement sector.change}}", of(0.2), ["C\u2019est une quasi-stabilité"]],
    ["nearly flat without article", "{{mouvement sector.change article=false}}", of(0.2), ["Quasi-stabilité"]],
    ["nearly flat after « en »", 'Ils sont {{mouvement sector.change avec="en"}}', of(0.2), ["Ils sont quasi stables"]],
    ["flat", "C'est {{mouvement sector.change}}", of(0), ["C\u2019est une stabilité"]],
    ["flat after « en »", 'Il est {{mouvement sector.change avec="en"}}', of(0, "index"), ["Il est stable"]],
  ])("%s: %s", (_, template, data, expected) => {
    expect(wordings(template, data)).toEqual(expected.toSorted());
  });

  test("sets an adjective of degree beside a figure once in an article", () => {
    for (const told of wordings(`${"{{mouvement sector.change}} / ".repeat(6)}.`, of(-6))) {
      expect((told.match(/nett?e? /giu) ?? []).length).toBeLessThanOrEqual(1);
    }
  });

  test("elides « de » before environ", () => {
    const data = { sector: { change: change("ai", 6, { precision: "about" }) } };
    expect(wordings("{{mouvement sector.change}}", data)).toContain("Une nette hausse d\u2019environ 6\u202f%");
  });

  test("speaks of points in neutral words", () => {
    const data = { sector: { change: fact("ai", "change", -25, "basis-points") } };
    expect(wordings("{{mouvement sector.change}}", data)).toEqual([
      "Un recul de 25\u00a0points de base",
      "Un repli de 25\u00a0points de base",
      "Une baisse de 25\u00a0points de base",
    ]);
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
    const data = { sector: { change: change("bitcoin", -0.3) } };
    expect(spans(run("Il {{bouge sector.change}}", data, { seed: 3 }))).toMatch(
      /^Il \[[^|\]]+\|bitcoin\.change\.24h\] \(\[\u22120,3\u202f%\|bitcoin\.change\.24h\]\)$/u,
    );
  });

  test("take a verb and its noun for one word", () => {
    const data = { sector: { change: change("ai", 3) } };
    const told = Array.from({ length: 60 }, (_, seed) => spans(run("Ils {{bouge sector.change}}", data, { seed })));
    expect(told).toContain("Ils [affichent une hausse|ai.change.24h] [de] [3\u202f%|ai.change.24h]");
  });
});
