import { describe, expect, test } from "@jest/globals";
import type { Status } from "../../../src/facts/fact.ts";
import type { Named } from "../../../src/facts/profile.ts";
import type { Row } from "../make.ts";
import { aethir, bitcoin, ether, fact, fed, named, run, shares, solana, tokens } from "../make.ts";
import { tellAll } from "./tell.ts";

/** « la BCE »: with the Fed, two feminines. */
const ecb = named("ecb", "BCE", { article: "definite", gender: "f" }, { kind: "organization" });

describe("accord", () => {
  const of = (template: string, subject: Named | readonly Named[], printed: string): Row => [
    printed,
    Array.isArray(subject) ? template.replace("sector", "members") : template,
    Array.isArray(subject) ? { members: subject } : { sector: subject },
    printed,
  ];
  const told = '{{accord sector "reculer" temps="passé"}}';
  const gone = '{{accord sector "s\'effondrer" temps="passé"}}';

  tellAll([
    of('il {{accord sector "atteindre"}}', bitcoin, "il [atteint]"),
    of('ils {{accord sector "atteindre"}}', tokens, "ils [atteignent]"),
    of('il {{accord sector "atteindre" temps="présent"}}', bitcoin, "il [atteint]"),
    of('il {{accord sector "atteindre" temps="imparfait"}}', bitcoin, "il [atteignait]"),
    of('ils {{accord sector "atteindre" temps="imparfait"}}', tokens, "ils [atteignaient]"),
    of('il {{accord sector "atteindre" temps="passé"}}', bitcoin, "il [a atteint]"),
    of('elles {{accord sector "atteindre" temps="passé"}}', shares, "elles [ont atteint]"),
    of('il {{accord sector "tenir" temps="futur"}}', solana, "il [tiendra]"),
    of('elles {{accord sector "tenir" temps="futur"}}', shares, "elles [tiendront]"),
    of('il {{accord sector "tenir" temps="conditionnel"}}', solana, "il [tiendrait]"),
    of('elles {{accord sector "tenir" temps="conditionnel"}}', shares, "elles [tiendraient]"),
  ]);

  tellAll([
    of(`elle ${gone}`, fed, "elle [s\u2019est effondrée]"),
    of(`ils ${gone}`, tokens, "ils [se sont effondrés]"),
    of(`elles ${gone}`, shares, "elles [se sont effondrées]"),
    of('elle {{accord sector "s\'effondrer"}}', fed, "elle [s\u2019effondre]"),
    of('elles {{accord sector "rester" temps="passé"}}', shares, "elles [sont restées]"),
  ]);

  describe("with the names of a list", () => {
    const both = '{{accord sector "rester" temps="passé"}}';
    tellAll([
      of(`tous ${both}`, [bitcoin, solana], "tous [sont restés]"),
      of(`toutes ${both}`, [fed, ecb], "toutes [sont restées]"),
      of(`tous ${both}`, [fed, bitcoin, ecb], "tous [sont restés]"),
      of(`seule ${both}`, [fed], "seule [est restée]"),
      of(`seules ${both}`, [shares], "seules [sont restées]"),
      of(`seul ${told}`, [bitcoin], "seul [a reculé]"),
    ]);

    const investors = (...names: readonly Named[]) => ({ foremost: { fundingRound: { investors: names } } });
    const took =
      'Y {{accord foremost.fundingRound.investors "participer" temps="passé"}} {{#liste foremost.fundingRound.investors}}{{le this}}{{/liste}}';
    tellAll([
      [
        "two of them",
        took,
        investors(solana, aethir),
        "Y [ont participé] [Solana|solana.name] et [Aethir|aethir.name]",
      ],
      ["one only", took, investors(aethir), "Y [a participé] [Aethir|aethir.name]"],
      ["one only, plural by itself", took, investors(shares), "Y [ont participé] [les] [actions|shares.name]"],
      [
        "three of them",
        took,
        investors(fed, ecb, ether),
        "Y [ont participé] [la] [Fed|fed.name], [la] [BCE|ecb.name] et [l\u2019][ether|ether.name]",
      ],
    ]);
  });

  describe("of a fact with dit=", () => {
    const amount = (status: Status) => ({
      sector: fed,
      foremost: { fundingRound: { amount: fact("event", "amount", 5e6, "USD", { status }) } },
    });
    const row = (temps: string, status: Status, printed: string): Row => [
      `a ${status}, ${temps}`,
      `elle {{accord sector "lever" temps="${temps}" dit=foremost.fundingRound.amount}}`,
      amount(status),
      `elle [${printed}]`,
    ];
    tellAll([
      row("passé", "fact", "a levé"),
      row("passé", "claim", "aurait levé"),
      row("passé", "rumour", "aurait levé"),
      row("passé", "estimate", "aurait levé"),
      row("passé", "opinion", "aurait levé"),
      row("présent", "fact", "lève"),
      row("présent", "claim", "lèverait"),
      row("futur", "fact", "lèvera"),
      row("futur", "rumour", "lèverait"),
      row("imparfait", "fact", "levait"),
      row("conditionnel", "fact", "lèverait"),
      row("conditionnel", "claim", "lèverait"),
    ]);
    tellAll([
      [
        "a claim, with a participle that agrees",
        'elles {{accord sector "s\'effondrer" temps="passé" dit=foremost.fundingRound.amount}}',
        { ...amount("claim"), sector: shares },
        "elles [se seraient effondrées]",
      ],
      [
        "a claim about several",
        'tous {{accord members "lever" temps="passé" dit=foremost.fundingRound.amount}}',
        { ...amount("claim"), members: [solana, aethir] },
        "tous [auraient levé]",
      ],
      [
        "one that is not known leaves the tense as it is",
        'elle {{accord sector "lever" temps="passé" dit=foremost.fundingRound.amount}}',
        { sector: fed, foremost: { fundingRound: { amount: null } } },
        "elle [a levé]",
      ],
    ]);
  });

  test.each([
    [
      '{{accord sector "reculer" temps="passe"}}',
      "l\u2019option «\u00a0temps\u00a0» attend un de ces mots\u00a0: présent, imparfait, passé, futur, conditionnel",
    ],
    [
      '{{accord sector.price "reculer"}}',
      "«\u00a0accord\u00a0» attend un nom (actif, indice, société…) ou une liste de noms, «\u00a0sector.price\u00a0» n\u2019en est pas",
    ],
    [
      '{{accord origins "reculer"}}',
      "«\u00a0accord\u00a0» attend un nom (actif, indice, société…) ou une liste de noms, «\u00a0origins\u00a0» n\u2019en est pas",
    ],
    ['{{accord sector "reculer" dit=sector}}', "l\u2019option «\u00a0dit\u00a0» attend une donnée"],
    ['{{accord sector "reculer" dit="oui"}}', "l\u2019option «\u00a0dit\u00a0» attend une donnée"],
  ])("%s is a mistake of the template", (template, message) => {
    expect(() => run(template, {})).toThrow(message);
  });
});

describe("qualifie", () => {
  tellAll([
    [
      "masculine",
      '{{le sector}} est {{qualifie sector "stable"}}',
      { sector: bitcoin },
      "[Le] [bitcoin|bitcoin.name] est [stable]",
    ],
    ["feminine", '{{qualifie sector "petit"}}', { sector: fed }, "[Petite]"],
    ["masculine plural", 'sont {{qualifie sector "principal"}}', { sector: tokens }, "sont [principaux]"],
    ["feminine plural", 'sont {{qualifie sector "baissier"}}', { sector: shares }, "sont [baissières]"],
    ["of a name without article", 'jugé {{qualifie sector "nouveau"}}', { sector: solana }, "jugé [nouveau]"],
  ]);

  test("an adjective that the lexicon lacks is an error", () => {
    expect(() => run('{{qualifie sector "mirobolesque"}}', { sector: fed })).toThrow(
      "le lexique ne connaît pas l\u2019adjectif «\u00a0mirobolesque\u00a0»",
    );
  });
});

describe("participe", () => {
  tellAll([
    ["masculine", 'est {{participe sector "publier"}}', { sector: bitcoin }, "est [publié]"],
    ["feminine", 'est {{participe sector "publier"}}', { sector: fed }, "est [publiée]"],
    ["masculine plural, irregular", 'sont {{participe sector "attendre"}}', { sector: tokens }, "sont [attendus]"],
    ["feminine plural", 'sont {{participe sector "prendre"}}', { sector: shares }, "sont [prises]"],
    [
      "pronominal, with a straight apostrophe",
      `sont {{participe sector "s'effondrer"}}`,
      { sector: shares },
      "sont [effondrées]",
    ],
  ]);

  test("a verb that the lexicon lacks is an error", () => {
    expect(() => run('{{participe sector "mirobolir"}}', { sector: fed })).toThrow(
      "le lexique ne connaît pas le verbe «\u00a0mirobolir\u00a0»",
    );
  });
});
