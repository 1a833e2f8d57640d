import type { Publication } from "./publication.ts";

/** Data told by templates that people wrote, without any generative model: IPTC's own word for it. */
export const digitalSourceType = "http://cv.iptc.org/newscodes/digitalsourcetype/dataDrivenMedia";

/** The article as schema.org's NewsArticle in JSON-LD, safe inside `<script>`. `address` is where readers find it. */
export function renderNewsArticle(publication: Publication, publisher: string, address: string | null): string {
  const { correction } = publication;
  const article = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: publication.title,
    description: publication.description,
    inLanguage: publication.region,
    dateCreated: publication.firstAsOf,
    ...(publication.updatedAt === null ? {} : { dateModified: publication.updatedAt }),
    identifier: publication.id,
    version: String(publication.version),
    articleSection: publication.categories,
    keywords: publication.tags,
    isAccessibleForFree: true,
    digitalSourceType,
    creditText: publication.disclosure,
    author: { "@type": "Organization", name: publisher },
    publisher: { "@type": "Organization", name: publisher },
    isBasedOn: publication.sources.flatMap(({ url }) => (url === null ? [] : [url])),
    ...(correction === null ? {} : { correction: `${correction.label} ${correction.text}` }),
    ...(address === null ? {} : { mainEntityOfPage: address }),
  };
  return JSON.stringify(article).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
