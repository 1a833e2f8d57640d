import { describe, expect, jest, test } from "@jest/globals";
import { parse } from "yaml";
import type { Effects } from "../src/effects.ts";
import { realEffects } from "../src/effects.ts";
import { DepecheError } from "../src/error.ts";
import type { RegionId } from "../src/french/region.ts";
import type { ArticleRequest, Composition, Unchanged } from "../src/pipeline.ts";
import { compose, update } from "../src/pipeline.ts";
import type { ArticleJson } from "../src/render/json.ts";
import { renderJson } from "../src/render/json.ts";
import { readArticle } from "../src/sources/article.ts";

// Each version compiles every template.
jest.setTimeout(60_000);

type Row = Record<string, unknown>;
interface File extends Row {
  asOf?: string;
  assets?: Row[];
  categories?: Row[];
  indices?: Row[];
}
/** What an editor changes in a file. */
type Edit = (file: File) => void;

const day: ArticleRequest = {
  kind: "sector-move",
  market: "data/markets/2025-01-27.yaml",
  events: ["data/events/2025-01-27"],
  sector: "artificial-intelligence",
  benchmark: null,
  region: "fr-FR",
  seed: 1,
  at: null,
  templates: null,
};
const crypto: ArticleRequest = {
  ...day,
  kind: "crypto-daily",
  market: "data/markets/2025-01-15.yaml",
  events: [],
  sector: null,
};
const close: ArticleRequest = { ...crypto, kind: "index-close", market: "data/markets/2026-01-12-paris.yaml" };
const round: ArticleRequest = {
  ...crypto,
  kind: "funding-round",
  market: "data/markets/2025-09-09-paris.yaml",
  events: ["data/events/2025-09-09/mistral-ai.yaml"],
};
const model: ArticleRequest = {
  ...crypto,
  kind: "model-release",
  market: "data/markets/2025-08-05.yaml",
  events: ["data/events/2025-08-05/gpt-oss.yaml"],
};

/** The effects of a desk that has these files besides those that there are. */
function holding(files: Readonly<Record<string, string>>): Effects {
  return {
    ...realEffects,
    hasFile: (path) => files[path] !== undefined || realEffects.hasFile(path),
    readText: (path) => files[path] ?? realEffects.readText(path),
    listFiles: (path) => (files[path] === undefined ? realEffects.listFiles(path) : [path]),
  };
}

function edited(path: string, edit: Edit): string {
  const file: File = parse(realEffects.readText(path));
  edit(file);
  return JSON.stringify(file);
}

interface Next {
  readonly market?: Edit;
  /** Of the only event file. */
  readonly event?: Edit;
  readonly request?: Partial<ArticleRequest>;
}

/** The version that follows an article.json, from edited files. */
function follow(
  first: ArticleJson | string,
  base: ArticleRequest,
  { market, event, request }: Next,
): Composition | Unchanged {
  const [file = ""] = base.events;
  const files = {
    "v1/article.json": typeof first === "string" ? first : JSON.stringify(first),
    ...(market === undefined ? {} : { "marché.json": edited(base.market, market) }),
    ...(event === undefined ? {} : { "événement.json": edited(file, event) }),
  };
  return update(
    {
      ...base,
      seed: null,
      ...(market === undefined ? {} : { market: "marché.json" }),
      ...(event === undefined ? {} : { events: ["événement.json"] }),
      ...request,
      previous: "v1/article.json",
    },
    holding(files),
  );
}

function firstOf(request: ArticleRequest): ArticleJson {
  const { article, findings } = compose(request, realEffects);
  return renderJson(article, findings);
}

function madeFrom(composition: Composition | Unchanged): ArticleJson {
  if ("unchanged" in composition) throw new Error("nothing changed");
  return renderJson(composition.article, composition.findings);
}

/** The notes in one line each, their spaces plain. */
function notesOf({ notes }: ArticleJson): readonly string[] {
  return notes.map(({ text }) => text.replaceAll(/[\u00a0\u202f]/gu, " "));
}

function row(rows: Row[] | undefined, id: string): Row {
  return rows?.find((one) => one.id === id) ?? {};
}
function set(list: "assets" | "categories" | "indices", id: string, values: Row): Edit {
  return (file) => Object.assign(row(file[list], id), values);
}
function drop(list: "assets" | "indices", id: string): Edit {
  return (file) => file[list]?.splice(file[list].indexOf(row(file[list], id)), 1);
}
function later(asOf: string): Edit {
  return (file) => {
    file.asOf = asOf;
  };
}
function all(...edits: readonly Edit[]): Edit {
  return (file) => {
    for (const edit of edits) edit(file);
  };
}

describe("the next version says", () => {
  test.each<readonly [what: string, base: ArticleRequest, next: Next, notes: readonly string[]]>([
    [
      "what is new, the other way than before, and how many others",
      day,
      {
        market: all(
          later("2025-01-27T17:30:00Z"),
          set("categories", "artificial-intelligence", { change24h: -11.5 }),
          set("assets", "bitcoin", { change24h: 2.1, price: 102_800 }),
        ),
      },
      [
        "**Mise à jour à 18 h 30, heure de Paris :** les jetons d’intelligence artificielle perdent désormais 11,5 %, contre 9 % à 6 h. Le bitcoin monte de 2,1 %, alors qu’il perdait 4,54 %. Il vaut 102 800 dollars, contre 100 364 dollars. Par ailleurs, trois autres chiffres ont été actualisés.",
      ],
    ],
    [
      "which figure was wrong and which is right",
      crypto,
      { market: set("assets", "bitcoin", { price: 100_054.49 }), request: { at: "2025-01-16T08:10:00Z" } },
      [
        "**Correction à 9 h 10, heure de Paris :** le bitcoin valait 100 054 dollars, et non 100 504 dollars, comme l’écrivait une version précédente.",
      ],
    ],
    [
      "what is gone, in Belgium",
      { ...close, region: "fr-BE" },
      {
        market: all(
          later("2026-01-12T17:05:00Z"),
          set("indices", "cac-40", { level: 8370.76, change24h: 0.1, volume24h: null }),
          drop("assets", "publicis"),
        ),
      },
      [
        "**Mise à jour à 18h05, heure de Bruxelles :** le CAC 40 s’établit désormais à 8.370,76 points, contre 8.358,76 points à 17h35. Sa variation est de +0,1 %, contre −0,04 %. Par ailleurs, trois autres chiffres ont été actualisés. Cette version ne donne plus les chiffres de Publicis, ni le volume d’échanges du CAC 40, qui était de plus de 3,05 milliards d’euros.",
      ],
    ],
    [
      "an event's figures, corrected, in Canada",
      { ...round, region: "fr-CA" },
      {
        event: (file) =>
          Object.assign(file, { amount: { value: 1.75e9, unit: "EUR" }, valuation: { value: 11.8e9, unit: "EUR" } }),
        request: { at: "2025-09-09T20:15:00Z" },
      },
      [
        "**Correction à 16 h 15, heure de l’Est :** la valorisation de Mistral AI était de 11,8 milliards d’euros, et non de 11,7 milliards d’euros, comme l’écrivait une version précédente. Le montant du tour de table de Mistral AI était de 1,75 milliard d’euros, et non de 1,7 milliard d’euros.",
      ],
    ],
    [
      "whose word a corrected figure is, with its day",
      model,
      {
        event: (file) => Object.assign(file, { parameters: { value: 120e9, status: "claim" } }),
        request: { at: "2025-08-06T06:00:00Z" },
      },
      [
        "**Correction mercredi 6 août à 8 h, heure de Paris :** selon OpenAI, le nombre de paramètres de gpt-oss-120b serait de 120 milliards, et non de 117 milliards, comme l’écrivait une version précédente.",
      ],
    ],
    [
      "a reversed correction with signs, in Switzerland",
      { ...crypto, region: "fr-CH" },
      { market: set("assets", "ethereum", { change24h: -7.04 }), request: { at: "2025-01-16T06:00:00Z" } },
      [
        "**Correction à 7h, heure suisse :** la variation de l’ether sur vingt-quatre heures était de −7,04%, et non de +7,04%, comme l’écrivait une version précédente. Par ailleurs, un autre chiffre a été corrigé.",
      ],
    ],
    [
      "which events are new",
      { ...day, events: ["data/events/2025-01-27/deepseek-r1.yaml"] },
      { request: { events: ["data/events/2025-01-27"], at: "2025-01-27T05:10:00Z" } },
      [
        "**Mise à jour à 6 h 10, heure de Paris :** cette version ajoute la levée de fonds d’OpenAI, un message de Paul Couvert et une étude de DappRadar. Un autre ajout complète l’article.",
      ],
    ],
  ])("%s", (_, base, next, notes) => {
    const first = firstOf(base);
    const composition = follow(first, base, next);
    const second = madeFrom(composition);
    expect(notesOf(second)).toEqual(notes);
    expect(second.findings.filter(({ severity }) => severity === "block")).toEqual([]);
    expect([second.id, second.slug, second.seed, second.version]).toEqual([first.id, first.slug, first.seed, 2]);
    expect(second.firstAsOf).toBe(first.asOf);
    // What another reader of the file finds in it.
    expect(readArticle(JSON.stringify(second), "v2")).toEqual(JSON.parse(JSON.stringify(second)));
  });
});

describe("article.json", () => {
  const first = firstOf(crypto);
  const corrected = madeFrom(
    follow(first, crypto, {
      market: set("assets", "bitcoin", { price: 100_054.49 }),
      request: { at: "2025-01-16T08:10:00Z" },
    }),
  );

  test("lists what changed, with the facts of both versions", () => {
    expect(corrected.revisions).toEqual([
      {
        version: 2,
        of: 1,
        at: "2025-01-16T08:10:00Z",
        changes: [{ is: "corrected", before: "@v1.bitcoin.price", now: "bitcoin.price" }],
      },
    ]);
    const [before, now] = ["@v1.bitcoin.price", "bitcoin.price"].map((id) =>
      corrected.facts.find((fact) => fact.id === id),
    );
    expect(before).toMatchObject({ value: 100_504.49, asOf: first.asOf, source: { id: "yahoo-finance" } });
    expect(now).toMatchObject({ value: 100_054.49 });
  });

  test("ties the note to both", () => {
    const ids = corrected.spans.filter(({ part }) => part === "notes[0]").map(({ fact }) => fact);
    expect(ids).toEqual(expect.arrayContaining(["article.now", "bitcoin.price", "@v1.bitcoin.price"]));
  });

  test("keeps a correction in the versions after, with its day, behind what is new", () => {
    const third = madeFrom(
      follow(corrected, crypto, {
        market: all(later("2025-01-17T09:30:00Z"), set("assets", "bitcoin", { price: 98_710.2, change24h: 4.11 })),
      }),
    );
    expect(third.version).toBe(3);
    expect(notesOf(third)).toEqual([
      "**Mise à jour à 10 h 30, heure de Paris :** le bitcoin vaut désormais 98 710 dollars, contre 100 054 dollars jeudi 16 janvier à 0 h 59.",
      "**Correction jeudi 16 janvier à 9 h 10, heure de Paris :** le bitcoin valait 100 054 dollars, et non 100 504 dollars, comme l’écrivait une version précédente.",
    ]);
    expect(third.findings.filter(({ severity }) => severity === "block")).toEqual([]);
    expect(third.revisions.map(({ version }) => version)).toEqual([2, 3]);
    expect(third.revisions[0]?.changes).toEqual([
      { is: "corrected", before: "@v1.bitcoin.price", now: "@v2.bitcoin.price" },
    ]);
  });
});

describe("there is no next version", () => {
  test.each<readonly [what: string, next: Next]>([
    ["of the same files", {}],
    ["told in other words alone", { request: { seed: 12 } }],
    ["of a later hour alone", { market: later("2025-01-16T09:30:00Z") }],
    ["of a change that no digit shows", { market: set("assets", "bitcoin", { price: 100_504.494 }) }],
  ])("%s", (_, next) => {
    expect(follow(firstOf(crypto), crypto, next)).toMatchObject({
      unchanged: { version: 1, slug: firstOf(crypto).slug },
    });
  });
});

describe("a version is refused", () => {
  const json = JSON.stringify(firstOf(crypto));
  const other: RegionId = "fr-BE";
  test.each<readonly [what: string, base: ArticleRequest, next: Next, code: string, says: RegExp]>([
    [
      "of another kind",
      day,
      {},
      "E_PREVIOUS_OTHER",
      /^v1\/article\.json, kind\u00a0: type d’article «\u00a0sector-move\u00a0» attendu, «\u00a0crypto-daily\u00a0» trouvé/u,
    ],
    [
      "of another region",
      { ...crypto, region: other },
      {},
      "E_PREVIOUS_OTHER",
      /region\u00a0: région «\u00a0fr-BE\u00a0» attendue, «\u00a0fr-FR\u00a0» trouvée/u,
    ],
    [
      "of another subject",
      { ...crypto, asset: "ethereum" },
      {},
      "E_PREVIOUS_OTHER",
      /id\u00a0: sujet «\u00a0ethereum\u00a0» attendu, «\u00a0bitcoin\u00a0» trouvé/u,
    ],
    [
      "newer than the market",
      { ...crypto, market: "data/markets/2024-12-14.yaml" },
      {},
      "E_PREVIOUS_NEWER",
      /asOf\u00a0: la version 1 est du 2025-01-15T23:59:59Z, après le relevé du marché/u,
    ],
    [
      "that a correction without its own hour would follow",
      crypto,
      { market: set("assets", "bitcoin", { price: 99_000 }) },
      "E_PREVIOUS_NEWER",
      /generatedAt\u00a0: .* --at donne l’heure/u,
    ],
  ])("%s", (_, base, next, code, says) => {
    expect(() => follow(json, base, next)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(says) }),
    );
  });

  test("that is no article.json", () => {
    expect(() => follow('{"id": 3}', crypto, {})).toThrow(
      expect.objectContaining({
        code: "E_ARTICLE_INVALID",
        message: expect.stringMatching(/^v1\/article\.json, ligne 1, /u),
      }),
    );
    expect(() => follow("{", crypto, {})).toThrow(DepecheError);
  });
});

test("figures that an earlier version printed are not old when they are corrected", () => {
  const { findings } = madeFrom(
    follow(firstOf(crypto), crypto, {
      market: set("assets", "bitcoin", { price: 100_054.49 }),
      request: { at: "2025-01-16T08:10:00Z" },
    }),
  );
  expect(findings.map(({ code }) => code)).not.toContain("STALE");
});
