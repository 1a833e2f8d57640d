/** What is Ghost's own. */
import { expect, test } from "@jest/globals";
import { draft, put } from "../cases.ts";
import { picture, publication } from "../sample.ts";
import { byHand, type Site, standOf } from "./stand.ts";

export function driveGhost(site: () => Site): void {
  test("tables, tags, pictures and metadata are kept; the tag by which we know it is internal", async () => {
    const pictures = [picture("une-ghost", 50), picture("barres-ghost", 60)];
    const what = publication("ghost-tout", { categories: ["Marchés"], pictures });
    const made = await put(standOf(site()).open(), what, draft);
    expect(made).toMatchObject({ is: "created", differences: [] });
    const post = await byHand(site(), "GET", `posts/${made.id}/?formats=html`);
    expect(post).toMatchObject({ feature_image_alt: pictures[0]?.alt });
    expect(String(post.html)).toContain('<td style="text-align:right">230,94');
    expect(String(post.html).replaceAll("&nbsp;", "\u00a0")).toContain(`alt="${pictures[1]?.alt}"`);
    expect(String(post.html)).toContain("Variation de barres-ghost sur vingt-quatre heures &amp; source");
    expect(String(post.feature_image)).toContain(pictures[0]?.name);
    expect(String(post.codeinjection_head)).toContain('"@type":"NewsArticle"');
    expect(JSON.stringify(post.tags)).toContain(`"name":"#ext-${what.key}"`);
    const again = await put(
      standOf(site()).open(),
      publication("ghost-tout", { categories: ["Marchés"], pictures, change: "8\u202f%" }),
      draft,
    );
    expect(again).toMatchObject({ is: "updated", id: made.id });
    expect(await byHand(site(), "GET", `posts/${made.id}/?formats=html`)).toMatchObject({
      feature_image: post.feature_image,
    });
  });

  test("words too long for a feature image give way to those of its caption", async () => {
    const long = {
      ...picture("longue-ghost", 70),
      alt: "Bittensor (+4,01\u202f%), ".repeat(20),
      caption: "Les jetons. Sources.",
    };
    const made = await put(standOf(site()).open(), publication("ghost-longue", { pictures: [long] }), draft);
    expect(made).toMatchObject({ is: "created", differences: [] });
    expect(await byHand(site(), "GET", `posts/${made.id}/`)).toMatchObject({
      feature_image_alt: "Les jetons. Sources.",
    });
  });
}
