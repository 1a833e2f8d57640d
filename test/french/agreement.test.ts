import { describe, expect, test } from "@jest/globals";
import { adjectives, agree } from "../../src/french/adjective.ts";
import type { Agreement } from "../../src/french/agreement.ts";
import { agreementOf } from "../../src/french/agreement.ts";
import { joinList } from "../../src/french/list.ts";
import type { Naming } from "../../src/french/naming.ts";
import { du, le } from "../../src/french/naming.ts";
import type { Tense, Verb } from "../../src/french/verb.ts";
import { conjugate, verbs } from "../../src/french/verb.ts";

const m: Agreement = { gender: "m", number: "singular" };
const f: Agreement = { gender: "f", number: "singular" };
const mp: Agreement = { gender: "m", number: "plural" };
const fp: Agreement = { gender: "f", number: "plural" };

describe("the agreement of subjects", () => {
  test.each([
    ["one keeps its own", [f], "et", f],
    ["one plural keeps its own", [fp], "et", fp],
    ["one behind « ou » keeps its own", [mp], "ou", mp],
    ["two masculines", [m, m], "et", mp],
    ["two feminines", [f, f], "et", fp],
    ["the masculine wins, last", [f, m], "et", mp],
    ["the masculine wins, first", [m, f], "et", mp],
    ["one masculine among many", [fp, fp, m, fp], "et", mp],
    ["« ou » between singulars is one of them", [m, m], "ou", m],
    ["« ou » between feminine singulars", [f, f], "ou", f],
    ["« ou » between two genders", [f, m], "ou", m],
    ["« ou » with a plural", [f, fp], "ou", fp],
    ["« ou » with a masculine plural", [f, mp], "ou", mp],
    ["« ni » is plural", [m, m], "ni", mp],
    ["« ni » between feminines", [f, f], "ni", fp],
    ["« ni » between two genders", [f, m], "ni", mp],
  ] as const)("%s", (_, subjects, conjunction, expected) => {
    expect(agreementOf(subjects, conjunction)).toEqual(expected);
  });

  test("needs a subject", () => {
    expect(() => agreementOf([])).toThrow(RangeError);
  });
});

const naming = (name: string, { gender, number }: Agreement, article: Naming["article"] = "definite"): Naming => ({
  name,
  short: null,
  gender,
  number,
  article,
  elides: null,
});

const written = ({ lead, name }: { readonly lead: string; readonly name: string }): string => lead + name;

const bitcoin = naming("bitcoin", m);
const ether = naming("ether", m);
const solana = naming("Solana", m, "none");
const fed = naming("Fed", f);
const bce = naming("BCE", f);
const once = naming("once d\u2019or", f);
const tokens = naming("jetons GameFi", mp);
const tokensOf = naming("jetons du secteur", mp);
const shares = naming("actions", fp);
const capitalisation = naming("capitalisation", f);
const values = naming("grandes capitalisations", fp);
const index = naming("indice", m);

describe("a verb with several subjects", () => {
  test.each([
    [[bitcoin, ether], "et", verbs.seReplier, "past", "le bitcoin et l\u2019ether se sont repliés"],
    [[fed, bce], "et", verbs.seRedresser, "past", "la Fed et la BCE se sont redressées"],
    [[once, bitcoin], "et", verbs.seReplier, "past", "l\u2019once d\u2019or et le bitcoin se sont repliés"],
    [[solana, once], "et", verbs.sEffondrer, "past", "Solana et l\u2019once d\u2019or se sont effondrés"],
    [[fed, bce], "ou", verbs.reculer, "future", "la Fed ou la BCE reculera"],
    [[fed, shares], "ou", verbs.reculer, "future", "la Fed ou les actions reculeront"],
    [[fed, bce, once], "et", verbs.tomber, "past", "la Fed, la BCE et l\u2019once d\u2019or sont tombées"],
    [[shares, tokens], "et", verbs.tomber, "past", "les actions et les jetons GameFi sont tombés"],
  ] as const)("%#: %s", (subjects, conjunction, verb: Verb, tense: Tense, expected) => {
    const { gender, number } = agreementOf(subjects, conjunction);
    const subject = joinList(
      subjects.map((one) => written(le(one))),
      conjunction,
    );
    expect(`${subject} ${conjugate(verb, tense, number, gender)}`).toBe(expected);
  });
});

describe("what stands between the subject and its verb changes nothing", () => {
  const complement = (head: Naming, inner: Naming): string => `${written(le(head))} ${written(du(inner))}`;
  const apposed = (head: Naming, ...inner: readonly Naming[]): string =>
    `${written(le(head))}, dont ${joinList(inner.map((one) => written(le(one))))},`;

  test.each([
    [
      complement(capitalisation, tokens),
      capitalisation,
      verbs.sEffondrer,
      "past",
      "la capitalisation des jetons GameFi s\u2019est effondrée",
    ],
    [complement(index, shares), index, verbs.seReplier, "past", "l\u2019indice des actions s\u2019est replié"],
    [complement(shares, index), shares, verbs.seReplier, "past", "les actions de l\u2019indice se sont repliées"],
    [
      apposed(tokensOf, bitcoin),
      tokensOf,
      verbs.reculer,
      "present",
      "les jetons du secteur, dont le bitcoin, reculent",
    ],
    [
      apposed(values, bitcoin, ether),
      values,
      verbs.seReplier,
      "past",
      "les grandes capitalisations, dont le bitcoin et l\u2019ether, se sont repliées",
    ],
  ] as const)("%s", (told, subject, verb: Verb, tense: Tense, expected) => {
    const { gender, number } = agreementOf([subject]);
    expect(`${told} ${conjugate(verb, tense, number, gender)}`).toBe(expected);
  });

  test("an adjective follows the subject too", () => {
    const { gender, number } = agreementOf([capitalisation]);
    expect(
      `${complement(capitalisation, tokens)} ${conjugate(verbs.être, "present", number)} ${agree(adjectives.stable, gender, number)}`,
    ).toBe("la capitalisation des jetons GameFi est stable");
    expect(agree(adjectives.petit, gender, number)).toBe("petite");
  });
});
