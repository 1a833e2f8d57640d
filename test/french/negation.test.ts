import { describe, expect, test } from "@jest/globals";
import type { Agreement } from "../../src/french/agreement.ts";
import type { NegationOptions } from "../../src/french/negation.ts";
import { negated } from "../../src/french/negation.ts";
import type { Tense, Verb } from "../../src/french/verb.ts";
import { verbs } from "../../src/french/verb.ts";

const m: Agreement = { gender: "m", number: "singular" };
const f: Agreement = { gender: "f", number: "singular" };
const mp: Agreement = { gender: "m", number: "plural" };
const fp: Agreement = { gender: "f", number: "plural" };

type Row = readonly [string, Verb, Tense, Agreement, NegationOptions?];

describe("a verb that is denied", () => {
  test.each<Row>([
    ["ne progresse", verbs.progresser, "present", m],
    ["ne progressent", verbs.progresser, "present", fp],
    ["n\u2019avance", verbs.avancer, "present", m],
    ["n\u2019augmentait", verbs.augmenter, "imperfect", m],
    ["n\u2019échappe", verbs.échapper, "present", f],
    ["n\u2019est", verbs.être, "present", m],
    ["n\u2019étaient", verbs.être, "imperfect", mp],
    ["ne sera", verbs.être, "future", m],
    ["ne s\u2019effondre", verbs.sEffondrer, "present", m],
    ["ne se replie", verbs.seReplier, "present", m],
    ["ne s\u2019effondrera", verbs.sEffondrer, "future", m],
    ["ne se replieraient", verbs.seReplier, "conditional", mp],
    ["n\u2019a reculé", verbs.reculer, "past", f],
    ["n\u2019ont reculé", verbs.reculer, "past", fp],
    ["ne s\u2019est effondrée", verbs.sEffondrer, "past", f],
    ["ne se sont repliés", verbs.seReplier, "past", mp],
    ["n\u2019est tombée", verbs.tomber, "past", f],
    ["ne sont tombées", verbs.tomber, "past", fp],
    ["ne recule pas", verbs.reculer, "present", m, { second: "pas" }],
    ["n\u2019a pas reculé", verbs.reculer, "past", m, { second: "pas" }],
    ["ne s\u2019est pas effondrée", verbs.sEffondrer, "past", f, { second: "pas" }],
    ["ne progresse plus", verbs.progresser, "present", m, { second: "plus" }],
    ["n\u2019avance guère", verbs.avancer, "present", m, { second: "guère" }],
    ["n\u2019ont jamais baissé", verbs.baisser, "past", mp, { second: "jamais" }],
    ["ne recule pas nettement", verbs.reculer, "present", m, { second: "pas", adverb: "nettement" }],
    ["n\u2019a pas nettement reculé", verbs.reculer, "past", m, { second: "pas", adverb: "nettement" }],
    ["ne se sont nettement repliées", verbs.seReplier, "past", fp, { adverb: "nettement" }],
  ])("%s", (expected, verb, tense, agreement, options = {}) => {
    expect(negated(verb, tense, agreement, options)).toBe(expected);
  });
});
