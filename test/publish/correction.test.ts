import { describe, expect, test } from "@jest/globals";
import { contentOf, renderSimple } from "../../src/publish/content.ts";
import { itemOf } from "../../src/publish/ninjs/item.ts";
import { publicationOf } from "../../src/publish/publication.ts";
import { renderNewsArticle } from "../../src/publish/schema-org.ts";
import { generators } from "../../src/publish/site/generator.ts";
import { pageOf } from "../../src/publish/site/page.ts";
import { nextVersion, publication } from "./sample.ts";

const own = { label: "Correction à 18\u00a0h\u00a030\u00a0:", text: "l’indice valait 8\u00a0points, et non 9." };
const html = `<p class="correction"><strong>${own.label}</strong> l’indice valait <data value="8" data-fact="x">8\u00a0points</data>, et non 9.</p>
<p class="update"><strong>Mise à jour\u00a0:</strong> rien d’autre.</p>`;
const person = { label: "Correction du 28\u00a0janvier\u00a0:", text: "autre chose." };
const nothing = { categories: [], pictures: [], correction: null };
const told = publicationOf(nextVersion("correction", html), nothing);
const corrected = publicationOf(nextVersion("correction", html), { ...nothing, correction: person });
const first = publication("correction");

describe("the correction of a publication is", () => {
  test.each([
    ["none in a first version", first, null, false],
    ["the article's own, when nobody gives one", told, own, true],
    ["a person's, when there is one", corrected, person, false],
  ] as const)("%s", (_, { correction, tellsCorrection }, expected, tells) => {
    expect(correction).toEqual(expected);
    expect(tellsCorrection).toBe(tells);
  });
});

test("an article's own correction is shown once, behind the date, and a person's before it", () => {
  const shown = (one: typeof told): readonly string[] =>
    contentOf(one).flatMap((block) => (block.is === "paragraph" ? [block.role] : []));
  expect(shown(told).slice(0, 5)).toEqual(["chapo", "date", "correction", "update", "text"]);
  expect(shown(corrected).slice(0, 5)).toEqual(["chapo", "date", "correction", "correction", "update"]);
  expect(renderSimple(contentOf(told)).split("et non 9").length).toBe(2);
});

test("machines are told when the version was made, and that the first one's date does not move", () => {
  const newsArticle: unknown = JSON.parse(renderNewsArticle(told, "Essai", null));
  expect(newsArticle).toMatchObject({
    dateCreated: "2025-01-27T05:00:00Z",
    dateModified: "2025-01-28T17:30:00Z",
    version: "2",
    correction: `${own.label} ${own.text}`,
  });
  expect(JSON.parse(renderNewsArticle(first, "Essai", null))).not.toHaveProperty("dateModified");
  expect(itemOf(told, { base: "https://a.test", publisher: "Essai" }, "usable", null)).toMatchObject({
    versioncreated: "2025-01-28T17:30:00Z",
    contentcreated: "2025-01-27T05:00:00Z",
    ednote: expect.stringContaining(own.text),
  });
  const { head } = pageOf(told, generators.jekyll, "Essai", false, null);
  expect(head).toMatchObject({ date: "2025-01-27T05:00:00Z", lastmod: "2025-01-28T17:30:00Z" });
});
