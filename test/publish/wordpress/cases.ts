/** What is WordPress's own: terms, pictures, roles, and what it changes without a word. */
import { expect, test } from "@jest/globals";
import * as z from "zod";
import { draft, live, put } from "../cases.ts";
import { picture, publication } from "../sample.ts";
import { asEditor, type Site, standOf } from "./stand.ts";

const postSchema = z.object({
  title: z.object({ raw: z.string() }),
  content: z.object({ raw: z.string() }),
  categories: z.array(z.int()),
  tags: z.array(z.int()),
  featured_media: z.int(),
  meta: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]),
});
const named = z.array(z.object({ id: z.int(), name: z.string() }));
const mediaSchema = z.object({ alt_text: z.string(), source_url: z.string(), mime_type: z.string() });

/** Drives what only a WordPress does; `site` is asked once the server is there. */
export function driveWordpress(site: () => Site): void {
  const stand = (account: "editor" | "author" | "contributor" = "editor") => standOf(site(), account);
  const post = async (id: string | null) => postSchema.parse(await asEditor(site(), "GET", `posts/${id}?context=edit`));

  test("categories and tags go by name: those there are used, the others made", async () => {
    const what = publication("termes", { categories: ["Marchés & cie"] });
    const { id } = await put(stand().open(), what, draft);
    const { categories, tags } = await post(id);
    const names = async (path: string, ids: readonly number[]) =>
      named.parse(await asEditor(site(), "GET", `${path}?include=${ids.join()}`)).map(({ name }) => name);
    expect(await names("categories", categories)).toEqual(["Marchés &amp; cie"]);
    expect((await names("tags", tags)).toSorted()).toEqual(["CoinDesk 20", "jetons termes", "économie"]);
    const other = publication("termes-2", { categories: ["Marchés & cie"] });
    expect((await post((await put(stand().open(), other, draft)).id)).categories).toEqual(categories);
  });

  test("an author uses a category that is there, and is told of one that is not", async () => {
    const known = publication("rubrique-connue", { categories: ["Marchés & cie"] });
    expect(await put(stand("author").open(), known, draft)).toMatchObject({ is: "created" });
    const unknown = publication("rubrique-inconnue", { categories: ["Une rubrique neuve"] });
    const end = await put(stand("author").open(), unknown, draft);
    expect(end).toMatchObject({ is: "failed", code: "E_TARGET_REFUSED" });
    expect(end.message).toContain("La rubrique «\u00a0Une rubrique neuve\u00a0» n’existe pas");
  });

  test.each(["editor", "author"] as const)("pictures are sent once, with their words, by an %s", async (account) => {
    const pictures = [
      picture(`une-${account}`, account === "editor" ? 10 : 20),
      picture(`barres-${account}`, account === "editor" ? 30 : 40),
    ];
    const what = publication(`images-${account}`, { pictures });
    const first = await put(stand(account).open(), what, draft);
    expect(first).toMatchObject({ is: "created", differences: [] });
    const { featured_media, content } = await post(first.id);
    const media = mediaSchema.parse(await asEditor(site(), "GET", `media/${featured_media}`));
    expect(media).toMatchObject({ alt_text: pictures[0]?.alt, mime_type: "image/png" });
    expect(media.source_url.endsWith(`/${pictures[0]?.name}`)).toBe(true);
    expect(content.raw).toContain(`${pictures[1]?.name}" alt="${pictures[1]?.alt}"`);
    const again = await put(
      stand(account).open(),
      publication(`images-${account}`, { pictures, change: "8\u202f%" }),
      draft,
    );
    expect(again).toMatchObject({ is: "updated", id: first.id });
    expect((await post(first.id)).featured_media).toBe(featured_media);
  });

  test("an editor’s article carries its metadata; an author’s, who would print them, does not", async () => {
    const byEditor = await put(stand().open(), publication("donnees-editor"), draft);
    const byAuthor = await put(stand("author").open(), publication("donnees-author"), draft);
    expect((await post(byEditor.id)).content.raw).toContain('"@type":"NewsArticle"');
    expect((await post(byAuthor.id)).content.raw).not.toContain("NewsArticle");
    // The next run of the other account changes nothing for that.
    expect(await put(stand().open(), publication("donnees-author"), draft)).toMatchObject({ is: "unchanged" });
  });

  test("a contributor leaves a draft, and is told that it may not be published", async () => {
    const what = publication("pigiste");
    expect(await put(stand("contributor").open(), what, draft)).toMatchObject({ is: "created" });
    const end = await put(stand("contributor").open(), what, live);
    expect(end).toMatchObject({ is: "failed", code: "E_TARGET_REFUSED" });
  });

  test("a draft of another’s that an author cannot see is not doubled under another address", async () => {
    const what = publication("invisible");
    const first = await put(stand().open(), what, draft);
    expect(await put(stand("author").open(), what, draft)).toMatchObject({ is: "conflict" });
    expect((await stand().open().find(what)).map(({ id }) => id)).toEqual([first.id]);
  });

  test("where our meta is registered, an article whose mark an editor took away is known all the same", async () => {
    const what = publication("sans-marque");
    const { id } = await put(stand().open(), what, draft);
    const { meta } = await post(id);
    await asEditor(site(), "POST", `posts/${id}`, { content: "<p>Tout est réécrit.</p>", slug: "une-autre-adresse" });
    const end = await put(stand().open(), publication("sans-marque", { change: "8\u202f%" }), draft);
    // Without it, neither mark nor address is left to know it by: a new draft is all that can be done.
    expect(end.is).toBe(Object.hasOwn(meta, "depeche_id") ? "conflict" : "created");
  });
}
