import { describe, expect, test } from "@jest/globals";
import { type RegionId, regions } from "../../../src/french/region.ts";
import { typeset } from "../../../src/french/typography.ts";
import { articlePage, shortPage } from "../../../src/proofread/pages.ts";
import { proofOf } from "../../../src/proofread/proof.ts";
import { openLedger } from "../../../src/proofread/proofread.ts";
import { lengthRule } from "../../../src/proofread/rules/length.ts";
import { typographyRule } from "../../../src/proofread/rules/typography.ts";
import { fact, faults, printedOf, proofed } from "../make.ts";

const regionIds = ["fr-FR", "fr-BE", "fr-CH", "fr-CA"] as const satisfies readonly RegionId[];

describe("the region’s spaces, quotation marks and apostrophes", () => {
  test.each<readonly [region: RegionId, text: string, count: number]>([
    ["fr-FR", "Il perd 9\u202f%\u202f; pourquoi\u202f?", 0],
    ["fr-FR", "Il perd 9\u00a0%.", 1],
    ["fr-FR", "Il perd 9 %.", 2],
    ["fr-FR", "Il perd 9%.", 1],
    ["fr-FR", "Pourquoi ?", 1],
    ["fr-FR", "Pourquoi?", 1],
    ["fr-FR", "Résumé\u00a0: rien.", 0],
    ["fr-FR", "Résumé : rien.", 1],
    ["fr-FR", "Résumé: rien.", 1],
    ["fr-FR", "«\u00a0Rien\u00a0»", 0],
    ["fr-FR", "«Rien»", 2],
    ["fr-FR", "l'indice", 1],
    ["fr-FR", "l’indice", 0],
    ["fr-FR", 'le "modèle"', 2],
    ["fr-FR", "à -9\u202f%", 1],
    ["fr-FR", "à \u22129\u202f%", 0],
    ["fr-FR", "Deux  espaces", 1],
    ["fr-FR", "Et puis...", 1],
    ["fr-FR", "6 milliards", 1],
    ["fr-FR", "6\u00a0milliards", 0],
    ["fr-FR", "Rien , puis", 1],
    ["fr-FR", "à 17:35, sur Crypto.com, https://example.org", 0],
    ["fr-BE", "Il perd 9\u202f%\u202f;", 0],
    ["fr-CH", "Il perd 9%\u202f; il dit «rien».", 0],
    ["fr-CH", "Il perd 9\u202f%.", 1],
    ["fr-CH", "«\u00a0Rien\u00a0»", 2],
    ["fr-CA", "Il perd 9\u00a0%; pourquoi?", 0],
    ["fr-CA", "Pourquoi\u202f?", 1],
  ])("in %s, %j: %p", (region, text, count) => {
    expect(faults(typographyRule, proofed(text, { region }))).toHaveLength(count);
  });

  test.each(regionIds)("find nothing in what our own typesetter sets, in %s", (region) => {
    const typed = "L'indice perd 9 % : pourquoi ? « Rien », dit-il ; et puis... 6 milliards, n'est-ce pas !";
    expect(faults(typographyRule, proofed(typeset(typed, regions[region]), { region }))).toEqual([]);
  });

  test("are not asked of others’ words", () => {
    const quote = fact("post", "text", 'C\'est "fini" ?', "text");
    expect(faults(typographyRule, proofed('{C\'est "fini" ?|verbatim post.text}', { facts: [quote] }))).toEqual([]);
  });
});

describe("lengths", () => {
  const title = "Chute des jetons IA, une semaine après la publication de R1";
  const chapo = "Les jetons reculent. ".repeat(8).trim();
  const resume = `Résumé : ${"les jetons reculent encore. ".repeat(15).trim()}`;
  const article = (t: string, c: string, r: string): string =>
    `# ${t}\n\n${c}\n\nLe reste tient en peu de mots.\n\n${r}`;

  test.each<readonly [what: string, text: string, says: string | null]>([
    ["all that readers bear", article(title, chapo, resume), null],
    ["a short title", article("Chute", chapo, resume), "Le titre compte 5 signes"],
    ["a long title", article(title + title, chapo, resume), `Le titre compte ${title.length * 2} signes`],
    ["a short chapô", article(title, "Rien.", resume), "Le chapô compte 5 signes"],
    ["a short Résumé", article(title, chapo, "Résumé : rien."), "Le Résumé compte 2 mots"],
    ["long sentences", article(title, chapo.replaceAll(".", ","), resume.replaceAll(".", ",").repeat(3)), "Le Résumé"],
  ])("%s", (_, text, says) => {
    const [first] = lengthRule(proofed(text)).map(({ message }) => message);
    if (says === null) expect(first).toBeUndefined();
    else expect(first).toContain(says);
  });

  test.each<readonly [part: string, text: string, isFound: boolean]>([
    ["seoTitle", "x".repeat(60), false],
    ["seoTitle", "x".repeat(61), true],
    ["description", "x".repeat(150), false],
    ["description", "x".repeat(161), true],
    ["titles[1]", "x".repeat(91), true],
    ["tags[0]", "x", false],
  ])("of the part %s", (part, text, isFound) => {
    const printed = printedOf("");
    const proof = proofOf(shortPage(printed, part, text), printed, openLedger(printed));
    expect(lengthRule(proof)).toHaveLength(isFound ? 1 : 0);
  });

  test("an article without title nor Résumé is measured by its sentences alone", () => {
    const printed = printedOf("Un deux trois.");
    expect(lengthRule(proofOf(articlePage(printed), printed, openLedger(printed)))).toEqual([]);
  });
});
