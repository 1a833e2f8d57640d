import { Feed } from "feed";
import { escapeText } from "../../render/entity.ts";
import type { ShelfFile } from "../shelf.ts";
import type { StoredItem } from "./store.ts";

/** What the feeds say of themselves. */
export interface Channel {
  readonly title: string;
  /** Address of the site. */
  readonly home: string;
  /** Address of the folder of the feeds, without a slash at its end. */
  readonly base: string;
  readonly publisher: string;
}

/** Articles that a feed carries, the newest. */
const most = 50;

/** A news sitemap holds the articles of the last two days, and a thousand at most. */
const sitemapDays = 2;

/** RSS 2.0, Atom, JSON Feed 1.1 and a news sitemap of these articles, newest first. */
export function renderFeeds(items: readonly StoredItem[], channel: Channel): readonly ShelfFile[] {
  const feed = feedOf(items.slice(0, most), channel);
  return [
    { name: "rss.xml", content: feed.rss2() },
    { name: "atom.xml", content: feed.atom1() },
    { name: "feed.json", content: renderJsonFeed(items.slice(0, most), channel) },
    { name: "news-sitemap.xml", content: renderSitemap(items, channel) },
  ];
}

function feedOf(items: readonly StoredItem[], { title, home, base, publisher }: Channel): Feed {
  const newest = items[0]?.updated;
  const feed = new Feed({
    id: home,
    link: home,
    title,
    copyright: publisher,
    language: "fr",
    generator: "Dépêche",
    feedLinks: { rss: `${base}/rss.xml`, atom: `${base}/atom.xml` },
    // The articles' own time and not the machine's: the same articles give the same bytes.
    updated: new Date(newest ?? 0),
  });
  for (const item of items) {
    feed.addItem({
      title: item.title,
      id: item.url,
      guid: item.url,
      link: item.url,
      description: item.summary,
      content: item.html,
      author: [{ name: publisher }],
      category: item.tags.map((name) => ({ name, term: name })),
      published: new Date(item.published),
      date: new Date(item.updated),
    });
  }
  return feed;
}

function renderJsonFeed(items: readonly StoredItem[], { title, home, base, publisher }: Channel): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: home,
    feed_url: `${base}/feed.json`,
    language: "fr",
    authors: [{ name: publisher }],
    items: items.map((item) => ({
      id: item.url,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: item.published,
      date_modified: item.updated,
      language: item.region,
      tags: item.tags,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function renderSitemap(items: readonly StoredItem[], { publisher }: Channel): string {
  const newest = Date.parse(items[0]?.published ?? "");
  const recent = items
    .filter(({ published }) => newest - Date.parse(published) <= sitemapDays * 86_400_000)
    .slice(0, 1_000);
  const urls = recent.map(
    ({ url, published, title }) => `<url>
<loc>${escapeText(url)}</loc>
<news:news>
<news:publication>
<news:name>${escapeText(publisher)}</news:name>
<news:language>fr</news:language>
</news:publication>
<news:publication_date>${escapeText(published)}</news:publication_date>
<news:title>${escapeText(title)}</news:title>
</news:news>
</url>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${urls.join("")}</urlset>
`;
}
