import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { readArticle, textOfPart } from "../src/sources/article.ts";

const cli = resolve("dist/cli.js");
const folder = mkdtempSync(join(tmpdir(), "depeche-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command in an empty folder of its own. */
function depeche(args: readonly string[], env: Readonly<Record<string, string>> = {}): Outcome {
  const { status, stdout, stderr } = spawnSync("node", [cli, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "", ...env },
  });
  return { status, stdout, stderr };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const good = `asOf: 2025-01-27T05:00:00Z
currency: USD
source: { name: Relevé }
assets:
  - { id: solana, name: Solana, symbol: SOL, categories: [essai], price: 230.94, change24h: -10.7 }
categories:
  - { id: essai, name: Essai, change24h: -9 }
indices:
  - { id: indice, name: Indice 20, change24h: -5 }
`;
const generate = (market: string, ...more: readonly string[]): readonly string[] => [
  "generate",
  "sector-move",
  "--market",
  market,
  "--sector",
  "essai",
  "--benchmark",
  "indice",
  "--out",
  "sortie",
  ...more,
];

const wrongMarkets: readonly (readonly [what: string, text: string, code: string, says: string])[] = [
  ["an empty file", "", "E_MARKET_INVALID", "vide"],
  ["what is not YAML", "asOf: [", "E_FILE_SYNTAX", "ligne 1"],
  ["a text for a number", good.replace("-10.7", '"beaucoup"'), "E_MARKET_INVALID", "«\u00a0beaucoup\u00a0»"],
  [
    "an unknown key",
    good.replace("change24h: -10.7", "chnage24h: -10.7"),
    "E_MARKET_INVALID",
    "«\u00a0change24h\u00a0»",
  ],
  ["an id twice", good.replace("id: indice", "id: essai"), "E_MARKET_INVALID", "«\u00a0essai\u00a0»"],
  ["a number that is none", good.replace("-10.7", ".nan"), "E_MARKET_INVALID", "assets[0].change24h"],
  ["an infinity", good.replace("230.94", ".inf"), "E_MARKET_INVALID", "assets[0].price"],
  ["no asOf", good.replace(/^asOf.*\n/u, ""), "E_MARKET_INVALID", "asOf"],
  ["an asOf without zone", good.replace("05:00:00Z", "05:00:00"), "E_MARKET_INVALID", "fuseau"],
  ["a sector without change", good.replace(", change24h: -9", ""), "E_FACT_MISSING", "«\u00a0essai\u00a0»"],
];

describe("a wrong request ends with its code, one French sentence and nothing written", () => {
  const refused = (args: readonly string[], code: string, says: string): void => {
    const { status, stdout, stderr } = depeche(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.startsWith(`${code}\u00a0: `)).toBe(true);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain(says);
    expect(existsSync(join(folder, "sortie"))).toBe(false);
  };

  test.each(wrongMarkets)("market: %s", (_what, text, code, says) => {
    refused(generate(file("marche.yaml", text)), code, says);
  });

  test("a market file that is not there", () => {
    refused(generate("nulle-part.yaml"), "E_FILE_MISSING", "nulle-part.yaml");
  });

  test.each([
    [["--sector", "esai"], "E_SECTOR_UNKNOWN", "«\u00a0essai\u00a0»"],
    [["--benchmark", "indic"], "E_BENCHMARK_UNKNOWN", "«\u00a0indice\u00a0»"],
    [["--region", "fr-FA"], "E_REGION_UNKNOWN", "«\u00a0fr-FR\u00a0»"],
    [["--seed", "-1"], "E_USAGE", "--seed"],
    [["--at", "2025-01-27"], "E_USAGE", "--at"],
    [["--at", "2025-02-30T00:00:00Z"], "E_USAGE", "--at"],
    [["--seed", "0x10"], "E_USAGE", "--seed"],
    [["--templates", cli], "E_USAGE", "--templates"],
    [["--at", "2025-01-26T05:00:00Z"], "E_USAGE", "2025-01-27T05:00:00Z"],
    [["--sectr", "essai"], "E_USAGE", "--sectr"],
  ])("option: %j", (more, code, says) => {
    refused(generate(file("marche.yaml", good), ...more), code, says);
  });

  test.each([
    ["an event without a date", "type: funding-round\nid: a\nsource: { name: X }\ncompany: C\namount: 1", "date"],
  ])("event: %s", (_what, text, says) => {
    refused(generate(file("marche.yaml", good), "--event", file("evenement.yaml", text)), "E_EVENT_INVALID", says);
  });

  test("a template with an unknown field", () => {
    const templates = mkdtempSync(join(folder, "gabarits-"));
    writeFileSync(
      join(templates, "essai.hbs"),
      "---\nname: Essai\ndescription: Un essai\nslug: essai\nabout: sector\nneeds: [gap]\naccepts: []\n---\n{{le sectr}}",
    );
    const args = generate(file("marche.yaml", good), "--templates", templates);
    refused(
      args.map((arg) => (arg === "sector-move" ? "essai" : arg)),
      "E_TEMPLATE_INVALID",
      "essai.hbs:9:",
    );
  });

  test("a kind that does not exist", () => {
    const args = generate(file("marche.yaml", good)).map((arg) => (arg === "sector-move" ? "sector-mov" : arg));
    refused(args, "E_KIND_UNKNOWN", "«\u00a0sector-move\u00a0»");
  });

  test("a command that does not exist", () => {
    refused(["publier"], "E_USAGE", "publier");
  });
});

describe("templates check", () => {
  const templates = (files: Readonly<Record<string, string>>): string => {
    const path = mkdtempSync(join(folder, "gabarits-"));
    mkdirSync(join(path, "partials"));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
    return path;
  };
  const wrong = { "partials/chacun.hbs": "{{le sectr}}\n{{pourcntage mean}}" };

  test("finds no mistake in ours", () => {
    const { status, stdout, stderr } = depeche(["templates", "check"]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toMatch(
      /^\d+\u00a0types?, \d+\u00a0partiels, \d+\u00a0graphiques, \d+\u00a0articles d’essai\u00a0: aucune erreur\.\n$/u,
    );
  });

  test.each(["", "--templates"])("tells every mistake of a folder laid over ours, given by %j", (option) => {
    const path = templates(wrong);
    const { status, stdout, stderr } = depeche(["templates", "check", ...(option === "" ? [] : [option]), path]);
    expect(status).toBe(2);
    expect(stdout.trimEnd().split("\n")).toEqual([
      expect.stringMatching(
        /^partials\/chacun\.hbs:1:6 champ inconnu «\u00a0sectr\u00a0» .*, dans l’appel sector-move\.hbs:\d+:\d+ > .*partials\/movers\.hbs:\d+:\d+\.$/u,
      ),
      "partials/chacun.hbs:2:1 aide inconnue «\u00a0pourcntage\u00a0» (vouliez-vous dire «\u00a0pourcentage\u00a0»\u202f?).",
    ]);
    expect(stderr).toBe("2\u00a0erreurs.\n");
  });

  test("tells one mistake in the singular", () => {
    expect(depeche(["templates", "check", templates({ "partials/chacun.hbs": "7" })]).stderr).toBe("1\u00a0erreur.\n");
  });

  test("warns of a partial that no kind calls, and succeeds", () => {
    const { status, stdout, stderr } = depeche(["templates", "check", templates({ "partials/seul.hbs": "a" })]);
    expect(status).toBe(0);
    expect(stdout).toBe(
      "partials/seul.hbs:1:1 avertissement\u00a0: le partiel «\u00a0seul\u00a0» n’est appelé par aucun type.\n",
    );
    expect(stderr).toMatch(/\u00a0: aucune erreur, 1\u00a0avertissement\.\n$/u);
  });

  test("with --json puts one document on standard output", () => {
    const { status, stdout } = depeche(["templates", "check", templates(wrong), "--json"]);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      mistakes: [
        { file: "partials/chacun.hbs", line: 1, column: 6 },
        { file: "partials/chacun.hbs", line: 2, column: 1 },
      ],
      warnings: [],
    });
    expect(JSON.parse(depeche(["templates", "check", "--json"]).stdout)).toMatchObject({ ok: true, mistakes: [] });
  });

  test.each<readonly [args: readonly string[], code: string, says: string]>([
    [[], "E_USAGE", "«\u00a0check\u00a0»"],
    [["chek"], "E_USAGE", "«\u00a0chek\u00a0»"],
    [["check", "nulle-part"], "E_FILE_MISSING", "nulle-part"],
    [["check", cli], "E_USAGE", "cli.js"],
    [["check", resolve("dist")], "E_USAGE", "ni gabarit"],
    [["new"], "E_USAGE", "un nom de type"],
    [["new", "Mon Type"], "E_USAGE", "«\u00a0Mon Type\u00a0»"],
    [["new", "a", "b"], "E_USAGE", "un seul"],
    [["new", "sector-move", "--templates", "refus"], "E_USAGE", "est des nôtres"],
    [["show"], "E_USAGE", "un type d’article"],
    [["show", "sector-mvoe"], "E_KIND_UNKNOWN", "«\u00a0sector-move\u00a0»"],
    [["check", "a", "b"], "E_USAGE", "«\u00a0b\u00a0»"],
    [["check", "a", "--templates", "b"], "E_USAGE", "--templates"],
  ])("refuses %j", (args, code, says) => {
    const { status, stdout, stderr } = depeche(["templates", ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.startsWith(`${code}\u00a0: `)).toBe(true);
    expect(stderr).toContain(says);
  });
});

describe("templates new", () => {
  test("writes a kind that the checker has nothing to say of, once", () => {
    const { status, stdout, stderr } = depeche(["templates", "new", "mon-type", "--templates", "redaction"]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toContain("redaction/mon-type.hbs");
    const written = readFileSync(join(folder, "redaction", "mon-type.hbs"), "utf8");
    const checked = depeche(["templates", "check", "redaction"]);
    expect(checked).toEqual({ status: 0, stdout: "", stderr: expect.stringContaining("aucune erreur") });
    writeFileSync(join(folder, "redaction", "mon-type.hbs"), "à moi");
    const again = depeche(["templates", "new", "mon-type", "--templates", "redaction"]);
    expect(again.status).toBe(2);
    expect(again.stderr).toMatch(/^E_OUTPUT\u00a0: .*existe déjà/u);
    expect(readFileSync(join(folder, "redaction", "mon-type.hbs"), "utf8")).toBe("à moi");
    expect(written).toContain("name: mon-type");
    expect(readdirSync(join(folder, "redaction"))).toEqual(["mon-type.hbs"]);
  });

  test("writes in templates/ when nobody says where", () => {
    expect(depeche(["templates", "new", "autre-type"]).status).toBe(0);
    expect(existsSync(join(folder, "templates", "autre-type.hbs"))).toBe(true);
    rmSync(join(folder, "templates"), { recursive: true });
  });
});

describe("templates show", () => {
  test("prints fields with their example, and helpers with theirs", () => {
    const { status, stdout } = depeche(["templates", "show", "sector-move"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}sector\.change +la variation\u00a0: un pourcentage.* → −9\u202f%$/mu);
    expect(stdout).toMatch(/^ {2}best +\? le premier du groupe\u00a0: un nom/mu);
    expect(stdout).toMatch(/^ {2}\{\{le …\}\}\u00a0: un nom$/mu);
  });

  test("with --json puts one document on standard output", () => {
    const { stdout } = depeche(["templates", "show", "sector-move", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: { id: "sector-move" },
      fields: expect.any(Array),
      helpers: expect.any(Array),
    });
  });
});

describe("a newsroom's names", () => {
  const named = (text: string): string => {
    const path = mkdtempSync(join(folder, "noms-"));
    writeFileSync(join(path, "entities.yaml"), text);
    return path;
  };
  const entry = "entities:\n  - { id: solana, name: jeton Solana, article: definite, gender: m, number: singular }\n";

  test("are those that its articles print", () => {
    const args = ["preview", "sector-move", "--market", file("marche.yaml", good), "--templates", named(entry)];
    expect(depeche(args).stdout).toContain("le jeton Solana");
  });

  test("are enough for a folder to be checked, and are told with their line when they are wrong", () => {
    expect(depeche(["templates", "check", named(entry)]).status).toBe(0);
    const { status, stderr } = depeche(["templates", "check", named(entry.replace("definite", "le"))]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^E_ENTITIES_INVALID\u00a0: .*entities\.yaml, ligne 2, entities\[0\]\.article/u);
  });
});

describe("a right request", () => {
  test("leaves three files in the article’s folder, the same bytes each time", () => {
    const args = generate(file("marche.yaml", good), "--seed", "4");
    const read = (): readonly string[] => {
      expect(depeche(args).status).toBe(0);
      const [slug = ""] = readdirSync(join(folder, "sortie"));
      expect(slug).toBe("secteur-essai-2025-01-27");
      const names = ["article.html", "article.json", "article.md"];
      expect(readdirSync(join(folder, "sortie", slug)).toSorted()).toEqual(names);
      return names.map((name) => readFileSync(join(folder, "sortie", slug, name), "utf8"));
    };
    const first = read();
    expect(read()).toEqual(first);
    rmSync(join(folder, "sortie"), { recursive: true });
  });

  test("with --json puts one document on standard output, whose spans are exact", () => {
    const { stdout } = depeche(["preview", "sector-move", "--market", file("marche.yaml", good), "--json"]);
    const article = readArticle(stdout, "article.json");
    expect(article.spans.length).toBeGreaterThan(20);
    for (const { part, start, end, text } of article.spans)
      expect(textOfPart(article, part)?.slice(start, end)).toBe(text);
  });

  test("without sector nor benchmark takes the only ones there are", () => {
    const { status, stdout } = depeche(["preview", "sector-move", "--market", file("marche.yaml", good)]);
    expect(status).toBe(0);
    expect(stdout).toContain("Indice 20");
  });

  test("--provenance names the source and the template line of each figure, under the article", () => {
    const args = ["preview", "sector-move", "--market", file("marche.yaml", good)];
    const { stdout } = depeche([...args, "--provenance"]);
    expect(stdout.startsWith(depeche(args).stdout)).toBe(true);
    expect(stdout).toContain("  fait\u00a0: solana.change.24h\n  source\u00a0: Relevé\n");
    expect(stdout).toMatch(/ {2}gabarit\u00a0: partials\/movers\.hbs:\d+:\d+\n/u);
    expect(depeche([...args, "--json", "--provenance"]).stdout).toBe(depeche([...args, "--json"]).stdout);
  });

  test("--appendix puts the table under the article, in the terminal and in two of the files", () => {
    const title = "D’où viennent ces chiffres";
    const args = ["preview", "sector-move", "--market", file("marche.yaml", good)];
    expect(depeche(args).stdout).not.toContain(title);
    expect(depeche([...args, "--appendix"]).stdout).toContain(`\n${title}\n`);
    expect(depeche(generate(file("marche.yaml", good), "--appendix")).status).toBe(0);
    const [slug = ""] = readdirSync(join(folder, "sortie"));
    const holds = (name: string) => readFileSync(join(folder, "sortie", slug, name), "utf8").includes(title);
    expect(["article.md", "article.html", "article.json"].map(holds)).toEqual([true, true, false]);
    rmSync(join(folder, "sortie"), { recursive: true });
  });

  test.each(["market", "event", "config", "article"])("schema %s is a JSON Schema", (name) => {
    const { stdout } = depeche(["schema", name]);
    expect(JSON.parse(stdout)).toHaveProperty("$schema");
  });

  test("kinds lists what each kind needs", () => {
    expect(depeche(["kinds"]).stdout).toContain("exige\u00a0: sector.change");
  });

  test("no escape sequence is sent when the output is not a terminal", () => {
    const { stdout } = depeche(["preview", "sector-move", "--market", file("marche.yaml", good)]);
    expect(stdout).not.toContain("\u001b");
  });
});

describe("the guards on the data", () => {
  const day = (name: string, text: string, ...more: readonly string[]): Outcome =>
    depeche(["preview", "sector-move", "--market", file(`${name}.yaml`, text), "--json", ...more]);
  const round = (date: string): string =>
    `type: funding-round\nid: tour\ndate: ${date}\nsource: { name: X }\ncompany: C\namount: 1e6`;

  test("keep an event of tomorrow out of the article, and say so", () => {
    const event = file("demain.yaml", round("2025-01-28"));
    const { status, stdout, stderr } = day("demain-marche", good, "--event", event);
    expect(status).toBe(0);
    const { findings, ...article } = JSON.parse(stdout);
    expect(JSON.stringify(article)).not.toContain("tour.amount");
    expect(findings).toEqual([
      {
        code: "FUTURE",
        severity: "warn",
        message: "L’événement «\u00a0tour\u00a0» est daté du 2025-01-28, après l’article (2025-01-27T05:00:00Z).",
        part: "markdown",
        start: 0,
        end: 0,
        verdict: "block",
        facts: ["tour.date", "tour.company", "tour.amount"],
        withheld: true,
      },
    ]);
    expect(stderr).toMatch(/^FUTURE\u00a0: L’événement .*\.\n$/u);
  });

  test("let nothing be written when the article cannot do without what they withhold", () => {
    const args = generate(file("vieux.yaml", good), "--at", "2025-01-27T06:00:00Z", "--out", "vieux");
    const { status, stdout, stderr } = depeche(args);
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr).toMatch(/^E_BLOCKED\u00a0: Relevé du 2025-01-27T05:00:00Z trop ancien .* \(STALE\)\.\n$/u);
    expect(existsSync(join(folder, "vieux"))).toBe(false);
  });

  test("place what they hold where the article prints it", () => {
    const { status, stdout } = day("bond", good.replace("-10.7", "-70"));
    const { findings, spans } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(findings).toMatchObject([{ code: "BAND", severity: "warn", verdict: "hold", facts: ["solana.change.24h"] }]);
    const [{ start, end }] = findings;
    expect(spans).toContainEqual(expect.objectContaining({ part: "markdown", start, end, fact: "solana.change.24h" }));
  });

  test("end with 3 when a raised rule blocks, the folder written whole and marked so", () => {
    const reason = "Pas de petite valeur dans nos tableaux.";
    const config = file("strict.yaml", `rules: { LIQUIDITY: { verdict: block, reason: "${reason}" } }`);
    const small = "  - { id: petit, name: Petit, categories: [essai], change24h: -30, marketCap: 1e6 }\n";
    const market = file("petit.yaml", good.replace("categories:\n", `${small}categories:\n`));
    const args = ["--config", config, "--out", "bloque"];
    const { status, stderr } = depeche(generate(market, ...args));
    expect(status).toBe(3);
    expect(stderr).toMatch(/^LIQUIDITY\u00a0: «\u00a0petit\u00a0» \(\u221230\u00a0%\) est laissé hors des extrêmes/mu);
    const [slug = ""] = readdirSync(join(folder, "bloque"));
    const read = (name: string): string => readFileSync(join(folder, "bloque", slug, name), "utf8");
    expect(JSON.parse(read("article.json")).findings).toMatchObject([
      { code: "LIQUIDITY", severity: "block", verdict: "block", reason },
    ]);
    expect(read("article.md")).toContain("\nblocked: true\n");
    expect(depeche(generate(market, "--out", "libre")).status).toBe(0);
  });
});

describe("depeche.yaml", () => {
  const market = file("reglages.yaml", good);
  const withConfig = (text: string, args: readonly string[]): Outcome => {
    const path = file("depeche.yaml", text);
    try {
      return depeche(args);
    } finally {
      rmSync(path);
    }
  };

  test("gives the market and the region of a command that names none", () => {
    const { status, stdout } = withConfig("market: reglages.yaml\nregion: fr-CH\n", [
      "preview",
      "sector-move",
      "--json",
    ]);
    expect({ status, ...JSON.parse(stdout) }).toMatchObject({ status: 0, region: "fr-CH" });
  });

  test("gives way to the command line", () => {
    const args = ["preview", "sector-move", "--market", market, "--region", "fr-CA", "--json"];
    expect(JSON.parse(withConfig("market: rien.yaml\nregion: fr-CH\n", args).stdout)).toMatchObject({
      region: "fr-CA",
    });
  });

  test.each<readonly [text: string, more: readonly string[], code: string, says: string]>([
    ["regoin: fr-CH", [], "E_CONFIG_INVALID", "depeche.yaml, ligne 1, regoin"],
    ["region: fr-CX", [], "E_REGION_UNKNOWN", "«\u00a0fr-CX\u00a0»"],
    ["region: fr-CH", ["--config", "absent.yaml"], "E_FILE_MISSING", "absent.yaml"],
  ])("is refused when wrong: %s %j", (text, more, code, says) => {
    const { status, stdout, stderr } = withConfig(text, ["preview", "sector-move", "--market", market, ...more]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.startsWith(`${code}\u00a0: `)).toBe(true);
    expect(stderr).toContain(says);
  });
});

describe("the memory of earlier articles", () => {
  const market = file("memoire.yaml", good);
  const tuesday = file("mardi.yaml", good.replace("2025-01-27", "2025-01-28"));
  const read = (out: string, name = "article.json"): string => {
    const [slug = ""] = readdirSync(join(folder, out));
    return readFileSync(join(folder, out, slug, name), "utf8");
  };
  /** Writes an article in a folder of its own and says which wordings it chose. */
  const wordings = (seed: number, out: string, day = market, ...more: readonly string[]): readonly string[] => {
    const { status, stderr } = depeche(generate(day, "--seed", String(seed), "--out", out, ...more));
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining("E_") });
    const article: { readonly wordings: readonly string[] } = JSON.parse(read(out));
    return article.wordings;
  };

  test("is in article.json, each wording once", () => {
    const chosen = wordings(1, "lundi");
    expect(chosen.length).toBeGreaterThan(10);
    expect(new Set(chosen).size).toBe(chosen.length);
  });

  test.each([2, 3])("makes the next day's article avoid the wordings of the first, with seed %d", (seed) => {
    const monday = wordings(seed, `lundi-${seed}`);
    const shared = (of: readonly string[]): number => of.filter((wording) => monday.includes(wording)).length;
    const unaware = shared(wordings(seed, `oubli-${seed}`, tuesday));
    const aware = shared(wordings(seed, `mardi-${seed}`, tuesday, "--recent", `lundi-${seed}`));
    expect(unaware).toBeGreaterThan(monday.length / 2);
    expect(aware).toBeLessThan(unaware - 3);
  });

  test("is the same from an article's file as from its folder, or any above", () => {
    wordings(4, "lundi-4");
    const [slug = ""] = readdirSync(join(folder, "lundi-4"));
    const [whole, ...others] = ["lundi-4", join("lundi-4", slug), join("lundi-4", slug, "article.json")].map(
      (path, rank) => {
        wordings(4, `mardi-4-${rank}`, tuesday, "--recent", path);
        return read(`mardi-4-${rank}`);
      },
    );
    for (const other of others) expect(other).toBe(whole);
  });

  test("leaves the article itself out, so that the same command gives the same bytes", () => {
    wordings(5, "lundi-5");
    const names = ["article.html", "article.json", "article.md"];
    const first = names.map((name) => read("lundi-5", name));
    wordings(5, "lundi-5", market, "--recent", "lundi-5");
    expect(names.map((name) => read("lundi-5", name))).toEqual(first);
  });

  test("is none in a folder without articles", () => {
    mkdirSync(join(folder, "vide"));
    expect(wordings(6, "mardi-6", market, "--recent", "vide")).toEqual(wordings(6, "mardi-6-seul"));
  });

  test.each([
    ["is not there", "nulle-part", "E_FILE_MISSING", "nulle-part"],
    ["is no article", file("marche.yaml", good), "E_ARTICLE_INVALID", "marche.yaml"],
    ["is half written", file("moitie.json", '{ "id":'), "E_FILE_SYNTAX", "moitie.json"],
  ])("is refused when it %s", (_, recent, code, says) => {
    const { status, stdout, stderr } = depeche(generate(market, "--out", "refus", "--recent", recent));
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.startsWith(`${code}\u00a0: `)).toBe(true);
    expect(stderr).toContain(says);
    expect(existsSync(join(folder, "refus"))).toBe(false);
  });
});

describe("a newsroom's words", () => {
  const newsroom = (words: string): string => {
    const path = mkdtempSync(join(folder, "gabarits-"));
    mkdirSync(join(path, "lexicon"));
    writeFileSync(join(path, "lexicon", "maison.yaml"), words);
    mkdirSync(join(path, "partials"));
    writeFileSync(join(path, "partials", "verbe.hbs"), '{{accord best "minijetonner"}}');
    return path;
  };

  test("are those that its templates may inflect", () => {
    const { status, stdout } = depeche(["templates", "check", newsroom("verbs: [{ infinitive: minijetonner }]")]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.not.stringContaining("minijetonner") });
  });

  test("are missed where they are not given", () => {
    const { status, stdout } = depeche(["templates", "check", newsroom("verbs: []")]);
    expect(status).toBe(2);
    expect(stdout).toContain("partials/verbe.hbs:1:15 le lexique ne connaît pas le verbe «\u00a0minijetonner\u00a0»");
  });

  test("that are wrong are refused with their file and line", () => {
    const templates = newsroom("verbs:\n  - { infinitive: définir }");
    for (const args of [
      ["templates", "check", templates],
      generate(file("marche.yaml", good), "--templates", templates),
    ]) {
      const { status, stdout, stderr } = depeche(args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(/^E_LEXICON_INVALID\u00a0: .*lexicon\/maison\.yaml, ligne 2, verbs\[0\]\.present/u);
    }
  });
});
