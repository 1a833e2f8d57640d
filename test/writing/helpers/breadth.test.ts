import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Breadth } from "../../../src/facts/breadth.ts";
import { breadthOf } from "../../../src/facts/breadth.ts";
import { change, run, spans, textOf, valuesOf } from "../make.ts";
import { tellAll } from "./tell.ts";

/** A breadth of members that rise, fall and stand still. */
function of(about: string, rising: number, falling: number, unchanged = 0): { readonly breadth: Breadth | null } {
  const values = [...Array(rising).fill(2), ...Array(falling).fill(-1), ...Array(unchanged).fill(0)];
  return {
    breadth: breadthOf(
      about,
      values.map((value, rank) => change(`m${rank}`, value)),
    ),
  };
}

/** All that eighty seeds make of a template. */
function wordings(template: string, data: ReturnType<typeof of>): readonly string[] {
  const told = Array.from({ length: 80 }, (_, seed) => textOf(run(template, data, { seed })));
  return [...new Set(told)].toSorted();
}

type Row = readonly [title: string, data: ReturnType<typeof of>, wordings: readonly string[]];

function tellWordings(template: string, end: string, rows: readonly Row[]): void {
  test.each(rows)("%s", (_, data, expected) => {
    expect(wordings(template, data)).toEqual(expected.map((words) => words + end).toSorted());
  });
}

describe("bilan, before anything", () => {
  tellWordings("{{bilan breadth}}.", ".", [
    ["one", of("ai", 0, 1), ["Le seul jeton suivi recule"]],
    ["one feminine, unchanged", of("shares", 0, 0, 1), ["La seule valeur suivie est inchangée"]],
    [
      "two that fall",
      of("ai", 0, 2),
      [
        "Les deux\u00a0jetons suivis reculent",
        "Les deux\u00a0jetons suivis reculent l\u2019un et l\u2019autre",
        "Aucun des deux\u00a0jetons suivis n\u2019échappe au recul",
      ],
    ],
    [
      "two that rise, feminine",
      of("shares", 2, 0),
      [
        "Les deux\u00a0valeurs suivies progressent",
        "Les deux\u00a0valeurs suivies progressent l\u2019une et l\u2019autre",
      ],
    ],
    [
      "two unchanged, feminine",
      of("shares", 0, 0, 2),
      [
        "Les deux\u00a0valeurs suivies sont inchangées",
        "Les deux\u00a0valeurs suivies sont l\u2019une et l\u2019autre inchangées",
      ],
    ],
    [
      "one each way",
      of("ai", 1, 1),
      [
        "Sur les deux\u00a0jetons suivis, l\u2019un recule et l\u2019autre progresse",
        "L\u2019un des deux\u00a0jetons suivis recule et l\u2019autre progresse",
      ],
    ],
    [
      "one feminine and one unchanged",
      of("shares", 1, 0, 1),
      [
        "Sur les deux\u00a0valeurs suivies, l\u2019une progresse et l\u2019autre est inchangée",
        "L\u2019une des deux\u00a0valeurs suivies progresse et l\u2019autre est inchangée",
      ],
    ],
    [
      "all fall",
      of("ai", 0, 13),
      [
        "Les 13\u00a0jetons suivis reculent tous",
        "Les 13\u00a0jetons suivis reculent sans exception",
        "L\u2019ensemble des 13\u00a0jetons suivis recule",
        "Aucun des 13\u00a0jetons suivis n\u2019échappe au recul",
      ],
    ],
    [
      "all rise, of a group that is nobody",
      of("majors", 4, 0),
      [
        "Les quatre\u00a0actifs suivis progressent tous",
        "Les quatre\u00a0actifs suivis progressent sans exception",
        "L\u2019ensemble des quatre\u00a0actifs suivis progresse",
      ],
    ],
    [
      "none moves, feminine",
      of("shares", 0, 0, 3),
      [
        "Les trois\u00a0valeurs suivies sont toutes inchangées",
        "Les trois\u00a0valeurs suivies sont inchangées sans exception",
        "L\u2019ensemble des trois\u00a0valeurs suivies est inchangé",
      ],
    ],
    [
      "many against one: digits open no sentence",
      of("ai", 1, 12),
      [
        "Sur les 13\u00a0jetons suivis, 12 reculent et un seul progresse",
        "Au total, 12 des 13\u00a0jetons suivis reculent et un seul progresse",
        "Le recul touche 12 des 13\u00a0jetons suivis\u202f; un seul progresse",
      ],
    ],
    [
      "few against one",
      of("ai", 3, 1),
      [
        "Sur les quatre\u00a0jetons suivis, trois progressent et un seul recule",
        "Trois des quatre\u00a0jetons suivis progressent et un seul recule",
        "La progression concerne trois des quatre\u00a0jetons suivis\u202f; un seul recule",
      ],
    ],
    [
      "feminine",
      of("shares", 2, 1),
      [
        "Sur les trois\u00a0valeurs suivies, deux progressent et une seule recule",
        "Deux des trois\u00a0valeurs suivies progressent et une seule recule",
        "La progression concerne deux des trois\u00a0valeurs suivies\u202f; une seule recule",
      ],
    ],
    [
      "three sides: of equal ones, those against the wind last",
      of("ai", 1, 10, 1),
      [
        "Sur les 12\u00a0jetons suivis, 10 reculent, un est inchangé et un progresse",
        "Au total, 10 des 12\u00a0jetons suivis reculent, un est inchangé et un progresse",
        "Le recul touche 10 des 12\u00a0jetons suivis\u202f; un est inchangé et un progresse",
      ],
    ],
    [
      "most unchanged",
      of("ai", 1, 0, 3),
      [
        "Sur les quatre\u00a0jetons suivis, trois sont inchangés et un seul progresse",
        "Trois des quatre\u00a0jetons suivis sont inchangés et un seul progresse",
      ],
    ],
    [
      "one of each",
      of("ai", 1, 1, 1),
      ["Sur les trois\u00a0jetons suivis, un recule, un est inchangé et un progresse"],
    ],
    [
      "as many each way",
      of("ai", 6, 6),
      [
        "Sur les 12\u00a0jetons suivis, six reculent et six progressent",
        "Six des 12\u00a0jetons suivis reculent et six progressent",
        "Sur les 12\u00a0jetons suivis, hausses et baisses s\u2019équilibrent, six contre six",
      ],
    ],
  ]);
});

describe("bilan, before a list of all members, adds what needs the list", () => {
  tellWordings('{{bilan breadth suite="liste"}} : …', "\u00a0: …", [
    ["one", of("ai", 0, 1), ["Le seul jeton suivi recule"]],
    [
      "all fall",
      of("ai", 0, 4),
      [
        "Les quatre\u00a0jetons suivis reculent tous",
        "Les quatre\u00a0jetons suivis reculent sans exception",
        "L\u2019ensemble des quatre\u00a0jetons suivis recule",
        "Aucun des quatre\u00a0jetons suivis n\u2019échappe au recul",
        "Aucun des quatre\u00a0jetons suivis ne progresse",
      ],
    ],
    [
      "two that rise, feminine",
      of("shares", 2, 0),
      [
        "Les deux\u00a0valeurs suivies progressent",
        "Les deux\u00a0valeurs suivies progressent l\u2019une et l\u2019autre",
        "Aucune des deux\u00a0valeurs suivies ne recule",
      ],
    ],
    [
      "many against one",
      of("ai", 1, 12),
      [
        "Sur les 13\u00a0jetons suivis, 12 reculent et un seul progresse",
        "Au total, 12 des 13\u00a0jetons suivis reculent et un seul progresse",
        "Le recul touche 12 des 13\u00a0jetons suivis\u202f; un seul progresse",
        "Un seul des 13\u00a0jetons suivis progresse, les 12\u00a0autres reculent",
      ],
    ],
    [
      "many against a few, feminine",
      of("shares", 12, 3),
      [
        "Sur les 15\u00a0valeurs suivies, 12 progressent et trois reculent",
        "Au total, 12 des 15\u00a0valeurs suivies progressent et trois reculent",
        "La progression concerne 12 des 15\u00a0valeurs suivies\u202f; trois reculent",
        "Trois des 15\u00a0valeurs suivies reculent, les 12\u00a0autres progressent",
      ],
    ],
    [
      "none the other way",
      of("ai", 0, 3, 1),
      [
        "Sur les quatre\u00a0jetons suivis, trois reculent et un est inchangé",
        "Trois des quatre\u00a0jetons suivis reculent et un est inchangé",
        "Le recul touche trois des quatre\u00a0jetons suivis\u202f; un est inchangé",
        "Un seul des quatre\u00a0jetons suivis est inchangé, les trois\u00a0autres reculent",
        "Aucun des quatre\u00a0jetons suivis ne progresse et trois reculent",
      ],
    ],
    [
      "one alone moves, feminine",
      of("shares", 0, 1, 3),
      [
        "Sur les quatre\u00a0valeurs suivies, trois sont inchangées et une seule recule",
        "Trois des quatre\u00a0valeurs suivies sont inchangées et une seule recule",
        "Une seule des quatre\u00a0valeurs suivies recule, les trois\u00a0autres sont inchangées",
        "Aucune des quatre\u00a0valeurs suivies ne progresse et une seule recule",
      ],
    ],
  ]);
});

describe("bilan, before the one that went the other way, ends on it", () => {
  tellWordings('{{bilan breadth suite="exception"}} : X.', "\u00a0: X.", [
    [
      "many against one",
      of("ai", 1, 12),
      [
        "Sur les 13\u00a0jetons suivis, 12 reculent et un seul progresse",
        "Au total, 12 des 13\u00a0jetons suivis reculent et un seul progresse",
        "Le recul touche 12 des 13\u00a0jetons suivis\u202f; un seul progresse",
        "Un seul des 13\u00a0jetons suivis progresse",
      ],
    ],
    [
      "feminine, down",
      of("shares", 5, 1),
      [
        "Sur les six\u00a0valeurs suivies, cinq progressent et une seule recule",
        "Cinq des six\u00a0valeurs suivies progressent et une seule recule",
        "La progression concerne cinq des six\u00a0valeurs suivies\u202f; une seule recule",
        "Une seule des six\u00a0valeurs suivies recule",
      ],
    ],
  ]);
});

describe("bilan, with nothing behind it, may say what matters alone", () => {
  tellWordings('{{bilan breadth suite="rien"}}.', ".", [
    [
      "nearly all",
      of("ai", 1, 12),
      [
        "Sur les 13\u00a0jetons suivis, 12 reculent et un seul progresse",
        "Au total, 12 des 13\u00a0jetons suivis reculent et un seul progresse",
        "Le recul touche 12 des 13\u00a0jetons suivis\u202f; un seul progresse",
        "Un seul des 13\u00a0jetons suivis progresse, les 12\u00a0autres reculent",
        "Un seul des 13\u00a0jetons suivis progresse",
        "La plupart des jetons suivis reculent (12 sur 13)",
        "La quasi-totalité des jetons suivis recule (12 sur 13)",
      ],
    ],
    [
      "six in ten: both « la plupart » and « plus de la moitié », feminine",
      of("shares", 6, 4),
      [
        "Sur les 10\u00a0valeurs suivies, six progressent et quatre reculent",
        "Six des 10\u00a0valeurs suivies progressent et quatre reculent",
        "La progression concerne six des 10\u00a0valeurs suivies\u202f; quatre reculent",
        "Quatre des 10\u00a0valeurs suivies reculent, les six\u00a0autres progressent",
        "La plupart des valeurs suivies progressent (six sur 10)",
        "Plus de la moitié des valeurs suivies progressent (six sur 10)",
      ],
    ],
    [
      "under six in ten: no « la plupart »",
      of("ai", 11, 9),
      [
        "Sur les 20\u00a0jetons suivis, 11 progressent et neuf reculent",
        "Au total, 11 des 20\u00a0jetons suivis progressent et neuf reculent",
        "La progression concerne 11 des 20\u00a0jetons suivis\u202f; neuf reculent",
        "Neuf des 20\u00a0jetons suivis reculent, les 11\u00a0autres progressent",
        "Plus de la moitié des jetons suivis progressent (11 sur 20)",
      ],
    ],
    [
      "too few members for « la plupart »",
      of("ai", 1, 3),
      [
        "Sur les quatre\u00a0jetons suivis, trois reculent et un seul progresse",
        "Trois des quatre\u00a0jetons suivis reculent et un seul progresse",
        "Le recul touche trois des quatre\u00a0jetons suivis\u202f; un seul progresse",
        "Un seul des quatre\u00a0jetons suivis progresse, les trois\u00a0autres reculent",
        "Un seul des quatre\u00a0jetons suivis progresse",
      ],
    ],
    [
      "most unchanged, feminine",
      of("shares", 1, 2, 9),
      [
        "Sur les 12\u00a0valeurs suivies, neuf sont inchangées, deux reculent et une seule progresse",
        "Neuf des 12\u00a0valeurs suivies sont inchangées, deux reculent et une seule progresse",
        "La plupart des valeurs suivies sont inchangées (neuf sur 12)",
      ],
    ],
  ]);
});

describe("bilan inside a sentence", () => {
  tellWordings("Parmi les jetons GameFi, {{bilan breadth}}.", ".", [
    [
      "may begin with digits, and needs no second complement",
      of("ai", 1, 12),
      [
        "Parmi les jetons GameFi, 12 des 13\u00a0jetons suivis reculent et un seul progresse",
        "Parmi les jetons GameFi, le recul touche 12 des 13\u00a0jetons suivis\u202f; un seul progresse",
      ],
    ],
    [
      "has one where there is no other way",
      of("ai", 1, 1, 1),
      ["Parmi les jetons GameFi, sur les trois\u00a0jetons suivis, un recule, un est inchangé et un progresse"],
    ],
  ]);
});

describe("each number and each verb of bilan is tied to the fact that it prints", () => {
  const word = (side: string, about = "ai"): string => `${about}.${side}.24h`;
  const [total, up, down, still] = [word("members"), word("rising"), word("falling"), word("unchanged")];
  test.each<readonly [wording: string, data: ReturnType<typeof of>]>([
    [`[Le] [seul jeton suivi|${total}] [recule|${down}].`, of("ai", 0, 1)],
    [
      `[Les] [deux|${total}]\u00a0[jetons suivis] [progressent|${up}] [l\u2019un et l\u2019autre|${up}].`,
      of("ai", 2, 0),
    ],
    [
      `[Les] [quatre|${total}]\u00a0[jetons suivis] [sont|${still}] [tous|${still}] [inchangés|${still}].`,
      of("ai", 0, 0, 4),
    ],
    [
      `[Sur les] [deux|${total}]\u00a0[jetons suivis], [l\u2019un|${down}] [recule|${down}] et [l\u2019autre|${up}] [progresse|${up}].`,
      of("ai", 1, 1),
    ],
    [
      `[Sur les] [13|${total}]\u00a0[jetons suivis], [12|${down}] [reculent|${down}] et [un seul|${up}] [progresse|${up}].`,
      of("ai", 1, 12),
    ],
    [
      `[Le recul touche|${down}] [12|${down}] [des] [13|${total}]\u00a0[jetons suivis]\u202f; [un seul|${up}] [progresse|${up}].`,
      of("ai", 1, 12),
    ],
    [
      `[Un seul|${up}] [des] [13|${total}]\u00a0[jetons suivis] [progresse|${up}], [les] [12|${down}]\u00a0[autres] [reculent|${down}].`,
      of("ai", 1, 12),
    ],
    [`[La plupart des jetons suivis|${down}] [reculent|${down}] ([12|${down}] [sur] [13|${total}]).`, of("ai", 1, 12)],
    [
      `[Aucun|${up}] [des] [quatre|${total}]\u00a0[jetons suivis] [ne progresse|${up}] et [trois|${down}] [reculent|${down}].`,
      of("ai", 0, 3, 1),
    ],
    [`[Aucun des] [trois|${total}]\u00a0[jetons suivis] [n\u2019échappe au recul|${down}].`, of("ai", 0, 3)],
    [`[L\u2019ensemble|${down}] [des] [trois|${total}]\u00a0[jetons suivis] [recule|${down}].`, of("ai", 0, 3)],
    [
      `[Sur les] [12|${total}]\u00a0[jetons suivis], [hausses|${up}] [et] [baisses|${down}] [s\u2019équilibrent], [six|${up}] [contre] [six|${down}].`,
      of("ai", 6, 6),
    ],
  ])("%s", (wording, data) => {
    const template = '{{bilan breadth suite="rien"}}.';
    const told = Array.from({ length: 80 }, (_, seed) => spans(run(template, data, { seed })));
    expect(told).toContain(wording);
  });
});

/** What numbers the words of a side may stand for; the size of the group is told by `n`. */
const numbers: Readonly<Record<string, (n: number) => boolean>> = {
  "aucun|aucune": (n) => n === 0,
  "un|une|l\u2019un|l\u2019une|l\u2019autre|un seul|une seule": (n) => n === 1,
  "l\u2019un et l\u2019autre|l\u2019une et l\u2019autre|deux": (n) => n === 2,
  "tous|toutes": (n) => n > 2,
  trois: (n) => n === 3,
  quatre: (n) => n === 4,
  cinq: (n) => n === 5,
  six: (n) => n === 6,
  sept: (n) => n === 7,
  huit: (n) => n === 8,
  neuf: (n) => n === 9,
};

function saysNumber(text: string, n: number): boolean {
  const said = text.toLowerCase();
  if (said.startsWith("seul")) return n === 1;
  const entry = Object.entries(numbers).find(([words]) => words.split("|").includes(said));
  return entry === undefined ? Number(said) === n && n > 9 : entry[1](n);
}

const anyCount = fc.oneof(fc.constantFrom(0, 1, 2), fc.nat(30));
const anyTally = fc
  .record({
    about: fc.constantFrom("ai", "shares", "index", "majors"),
    up: anyCount,
    down: anyCount,
    still: anyCount,
    suite: fc.constantFrom("", ' suite="liste"', ' suite="exception"', ' suite="rien"'),
    seed: fc.nat(),
  })
  .filter(({ up, down, still }) => up + down + still > 0);

describe("whatever the counts, bilan", () => {
  test("prints every number as the fact has it, and every verb on the fact of its own side", () => {
    fc.assert(
      fc.property(anyTally, ({ about, up, down, still, suite, seed }) => {
        const { breadth } = of(about, up, down, still);
        const counts = breadth === null ? [] : [breadth.total, breadth.rising, breadth.falling, breadth.unchanged];
        const facts = new Map(counts.map((fact) => [fact.id, fact]));
        for (const { role, text, fact } of valuesOf(run(`{{bilan breadth${suite}}}.`, { breadth }, { seed }))) {
          const source = facts.get(fact ?? "");
          if (role === "figure") expect([text, saysNumber(text, Number(source?.value))]).toEqual([text, true]);
          if (/progress|hausse/iu.test(text)) expect(source?.measure).toBe("rising");
          if (/recul|baisse/iu.test(text)) expect(source?.measure).toBe("falling");
          if (/inchangé/iu.test(text)) expect(source?.measure).toBe("unchanged");
        }
      }),
      { numRuns: 500 },
    );
  });

  test("begins with a capital letter, and with a plural verb behind two or more", () => {
    fc.assert(
      fc.property(anyTally, ({ about, up, down, still, suite, seed }) => {
        const text = textOf(run(`{{bilan breadth${suite}}}.`, of(about, up, down, still), { seed }));
        expect(text).toMatch(/^\p{Lu}/u);
        expect(text).not.toMatch(/(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf) (?:recule|progresse|est)\b/u);
        expect(text).not.toMatch(/(?:seule?|un|une|autre|aucune?) (?:ne )?(?:reculent|progressent|sont)\b/u);
        expect(text).not.toMatch(/\bles un|\bzéro|\b0\b| {2}/u);
      }),
      { numRuns: 500 },
    );
  });

  test("gives every side and the whole where anything may follow", () => {
    fc.assert(
      fc.property(anyTally, ({ about, up, down, still, seed }) => {
        const { breadth } = of(about, up, down, still);
        const printed = new Set(valuesOf(run("{{bilan breadth}}.", { breadth }, { seed })).map(({ fact }) => fact));
        const sides = [breadth?.rising, breadth?.falling, breadth?.unchanged].filter((side) => side?.value !== 0);
        for (const side of [...sides, breadth?.total]) expect(printed).toContain(side?.id);
        expect(printed.size).toBe(sides.length + (printed.has(null) ? 2 : 1));
      }),
      { numRuns: 500 },
    );
  });

  test("is not worded twice alike in one article, but for a single member or one of each", () => {
    fc.assert(
      fc.property(anyTally, ({ about, up, down, still, seed }) => {
        fc.pre(up + down + still > 1 && !(up === 1 && down === 1 && still === 1));
        const [first, second] = textOf(
          run("{{bilan breadth}}. {{bilan breadth}}.", of(about, up, down, still), { seed }),
        ).split(". ");
        expect(`${first}.`).not.toBe(second);
      }),
      { numRuns: 500 },
    );
  });
});

describe("effectif", () => {
  tellAll([
    [
      "of several",
      "parmi les {{effectif breadth}}",
      of("ai", 2, 1),
      "parmi les [trois|ai.members.24h]\u00a0[jetons suivis]",
    ],
    ["of one", "la {{effectif breadth}}", of("shares", 1, 0), "la [seule valeur suivie|shares.members.24h]"],
  ]);
});

test("an unknown continuation is an error of the template", () => {
  expect(() => run('{{bilan breadth suite="tableau"}}', of("ai", 1, 2))).toThrow(/suite/u);
});
