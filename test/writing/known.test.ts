import { describe, expect, test } from "@jest/globals";
import { lexicon } from "../../src/french/lexicon.ts";
import { regions } from "../../src/french/region.ts";
import { createLibrary } from "../../src/writing/library.ts";
import { told } from "../sources/told.ts";
import { essai } from "./make.ts";

type Files = Readonly<Record<string, string>>;

const check = (template: string, files: Files = {}): string =>
  told(() => createLibrary(essai(template, files), regions["fr-FR"], lexicon).find("essai"))[1];

const missing = (place: string, path: string): string =>
  `${place}\u00a0: «\u00a0${path}\u00a0» peut manquer, entourez l’appel de {{#if ${path}}}…{{/if}}.`;

describe("what may be missing is printed only where it is known to be there", () => {
  test.each<readonly [title: string, template: string, message: string, files?: Files]>([
    ["alone", "{{montant sector.price}}", missing("essai.hbs:8:11", "sector.price")],
    ["bare", "{{sector.symbol}}", missing("essai.hbs:8:3", "sector.symbol")],
    ["as an option", "{{bouge sector.change sujet=best}}", missing("essai.hbs:8:29", "best")],
    ["as a second argument", "{{compare gap best}}", missing("essai.hbs:8:15", "best")],
    ["behind what may be missing itself", "{{du best}}", missing("essai.hbs:8:6", "best")],
    [
      "twice missing: the longer path is asked",
      "{{montant foremost.modelRelease.cost}}",
      missing("essai.hbs:8:11", "foremost.modelRelease.cost"),
    ],
    [
      "missing on its way alone",
      "{{du foremost.modelRelease.model}}",
      missing("essai.hbs:8:6", "foremost.modelRelease"),
    ],
    ["in the else of its #if", "{{#if best}}a{{else}}{{le best}}{{/if}}", missing("essai.hbs:8:27", "best")],
    ["in its #unless", "{{#unless best}}{{le best}}{{/unless}}", missing("essai.hbs:8:22", "best")],
    ["behind its #if", "{{#if best}}a{{/if}}{{le best}}", missing("essai.hbs:8:26", "best")],
    ["under the #if of another", "{{#if worst}}{{le best}}{{/if}}", missing("essai.hbs:8:19", "best")],
    ["in a wording", "{{#varie}}a{{ou}}{{le best}}{{/varie}}", missing("essai.hbs:8:23", "best")],
    ["of an item", "{{#each members}}{{montant price}}{{/each}}", missing("essai.hbs:8:28", "price")],
    [
      "of an item, when it was asked of another",
      "{{#if best.price}}{{#each members}}{{montant price}}{{/each}}{{/if}}",
      missing("essai.hbs:8:46", "price"),
    ],
    [
      "of an inner item, when it was asked of the outer one of the same list",
      "{{#each members}}{{#if price}}{{#each @root.members}}{{montant price}}{{/each}}{{/if}}{{/each}}",
      missing("essai.hbs:8:64", "price"),
    ],
    [
      "of what is around",
      "{{#each members}}{{#with this}}{{montant ../price}}{{/with}}{{/each}}",
      missing("essai.hbs:8:42", "../price"),
    ],
    ["of the root", "{{#each members}}{{le @root.best}}{{/each}}", missing("essai.hbs:8:23", "@root.best")],
    ["as what a partial is run on", "{{> a best}}", missing("essai.hbs:8:7", "best"), { "partials/a.hbs": "a" }],
    [
      "in a partial, told with the call",
      "{{#each members}}{{> a}}{{/each}}",
      `${missing("partials/a.hbs:1:11", "price").slice(0, -1)}, dans l’appel essai.hbs:8:18.`,
      { "partials/a.hbs": "{{montant price}}" },
    ],
    [
      "as a list to say, which may be empty",
      "{{#liste members}}{{le this}}{{/liste}}",
      "essai.hbs:8:10\u00a0: «\u00a0members\u00a0» peut être une liste vide, entourez l’appel de {{#if members}}…{{/if}}.",
    ],
  ])("%s: %s", (_, template, message, files = {}) => {
    expect(check(template, files)).toBe(message);
  });
});

describe("what is known to be there is printed", () => {
  test.each<readonly [title: string, template: string, files?: Files]>([
    ["inside its #if", "{{#if sector.price}}{{montant sector.price}}{{/if}}"],
    ["inside the #if of something behind it", "{{#if best.price}}{{le best}} {{montant best.price}}{{/if}}"],
    ["in the else of its #unless", "{{#unless best}}a{{else}}{{le best}}{{/unless}}"],
    ["in its else if", "{{#if mixed}}a{{else if best}}{{le best}}{{/if}}"],
    ["inside its #with", "{{#with best}}{{le this}}{{#if price}}{{montant price}}{{/if}}{{/with}}"],
    ["deeper down", "{{#if best}}{{#varie}}{{#each members}}{{le @root.best}}{{/each}}{{ou}}a{{/varie}}{{/if}}"],
    ["of an item", "{{#each members}}{{#if price}}{{montant price}}{{/if}}{{/each}}"],
    [
      "of an item of a list to say",
      "{{#if members}}{{#liste members}}{{#if price}}{{montant price}}{{/if}}{{/liste}}{{/if}}",
    ],
    ["through a partial", "{{#if best.price}}{{> a best}}{{/if}}", { "partials/a.hbs": "{{montant price}}" }],
    ["through a partial that is run on all", "{{#if best}}{{> a}}{{/if}}", { "partials/a.hbs": "{{le best}}" }],
    ["because another is", "{{#if breadth}}{{#liste members}}{{le this}}{{/liste}}{{/if}}"],
    ["because another is, which implies one that implies it", "{{#if best}}{{respectivement listed}}{{/if}}"],
    ["because a flag holds", "{{#if foremost.modelRelease.newsworthy}}{{apres foremost.modelRelease.age}}{{/if}}"],
    ["as a question, which needs no other", "{{#if foremost.modelRelease.cost}}a{{/if}}{{#each groups}}b{{/each}}"],
  ])("%s: %s", (_, template, files = {}) => {
    expect(check(template, files)).toBe("");
  });

  test("because the kind needs it", () => {
    const needing = new Map(
      [...essai("{{le best}} {{montant best.price}} {{bilan breadth}}")].map(([file, text]) => [
        file,
        text.replace("[sector]", "[sector, best.price]"),
      ]),
    );
    expect(told(() => createLibrary(needing, regions["fr-FR"], lexicon).find("essai"))[1]).toBe("");
  });
});
