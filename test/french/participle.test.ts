import { describe, expect, test } from "@jest/globals";
import type { Agreement } from "../../src/french/agreement.ts";
import { que } from "../../src/french/elision.ts";
import { agreedParticiple, compoundPast } from "../../src/french/participle.ts";
import type { Verb } from "../../src/french/verb.ts";
import { verbs } from "../../src/french/verb.ts";

const m: Agreement = { gender: "m", number: "singular" };
const f: Agreement = { gender: "f", number: "singular" };
const mp: Agreement = { gender: "m", number: "plural" };
const fp: Agreement = { gender: "f", number: "plural" };

describe("with être the participle follows the subject", () => {
  test.each<readonly [string, string, Verb, Agreement]>([
    ["l\u2019indice", "est tombé", verbs.tomber, m],
    ["la livre", "est tombée", verbs.tomber, f],
    ["les cours", "sont tombés", verbs.tomber, mp],
    ["les actions", "sont revenues", verbs.revenir, fp],
  ])("%s %s", (_, expected, verb, subject) => {
    expect(compoundPast(verb, { subject })).toBe(expected);
  });
});

describe("with avoir it follows the direct object that stands before, and nothing else", () => {
  test.each<readonly [string, string, Verb, Agreement, (Agreement | null)?]>([
    ["l\u2019action … 3 %", "a perdu", verbs.perdre, f],
    ["les actions … 3 %", "ont perdu", verbs.perdre, fp],
    ["les jetons … le seuil", "ont atteint", verbs.atteindre, mp],
    ["les 3 % qu\u2019elle", "a perdus", verbs.perdre, f, mp],
    ["la somme qu\u2019ils", "ont perdue", verbs.perdre, mp, f],
    ["les actions qu\u2019il", "a prises", verbs.prendre, m, fp],
    ["le seuil qu\u2019elles", "ont atteint", verbs.atteindre, fp, m],
  ])("%s %s", (_, expected, verb, subject, objectBefore = null) => {
    expect(compoundPast(verb, { subject, objectBefore })).toBe(expected);
  });
});

describe("a pronominal follows « se » where it is the direct object, else the object that stands before", () => {
  test.each<readonly [string, string, Verb, Agreement, (Agreement | null)?]>([
    ["l\u2019action", "s\u2019est effondrée", verbs.sEffondrer, f],
    ["les cours", "se sont envolés", verbs.sEnvoler, mp],
    ["les valeurs", "se sont repliées", verbs.seReplier, fp],
    ["l\u2019action … 3 %", "s\u2019est adjugé", verbs.sAdjuger, f],
    ["les actions … 3 %", "se sont adjugé", verbs.sAdjuger, fp],
    ["les 3 % qu\u2019elle", "s\u2019est adjugés", verbs.sAdjuger, f, mp],
    ["la hausse qu\u2019ils", "se sont adjugée", verbs.sAdjuger, mp, f],
  ])("%s %s", (_, expected, verb, subject, objectBefore = null) => {
    expect(compoundPast(verb, { subject, objectBefore })).toBe(expected);
  });
});

test("an adverb stands between the auxiliary and the participle", () => {
  expect(compoundPast(verbs.seReplier, { subject: fp }, "nettement")).toBe("se sont nettement repliées");
  expect(compoundPast(verbs.perdre, { subject: m, objectBefore: mp }, "déjà")).toBe("a déjà perdus");
});

test("the participle is had alone too, for a relative clause", () => {
  const participle = agreedParticiple(verbs.perdre, { subject: f, objectBefore: mp });
  expect(`les 3\u00a0points ${que("elle")}elle a ${participle}`).toBe("les 3\u00a0points qu\u2019elle a perdus");
});
