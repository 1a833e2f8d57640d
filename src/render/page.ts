import { createHash } from "node:crypto";
import type { Article } from "../writing/article.ts";
import { escapeAttribute, escapeText } from "./entity.ts";
import type { ChartJson } from "./json.ts";
import { renderPlain } from "./markdown.ts";
import { style } from "./style.ts";
import { cleanText } from "./text.ts";

/** The fragment as a page that stands alone, which may run nothing, send nothing and fetch only pictures beside it. */
export const renderPage = (
  article: Article,
  fragment: string,
  charts: readonly ChartJson[] = [],
): string => `<!doctype html>
<html lang="${escapeAttribute(cleanText(article.region))}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(renderPlain(article.seoTitle).text)}</title>
<meta name="description" content="${escapeAttribute(renderPlain(article.description).text)}">
<style>${style}</style>
</head>
<body>
<main>
${[fragment, ...charts.map(renderChart)].join("\n")}
</main>
</body>
</html>
`;

const renderChart = ({ svg, alt, caption }: ChartJson): string =>
  `<figure><img src="${escapeAttribute(svg)}" alt="${escapeAttribute(alt)}"><figcaption>${escapeText(caption)}</figcaption></figure>`;

/** Only this very style sheet: a `<style>` or `style=""` that came in with a text would do nothing. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
