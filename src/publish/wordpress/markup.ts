import { escapeAttribute, escapeText } from "../../render/entity.ts";
import type { Block, Cell, ParagraphRole } from "../body.ts";
import { contentOf, renderTable } from "../content.ts";
import { type Mark, renderMark } from "../mark.ts";
import type { Publication } from "../publication.ts";
import { renderNewsArticle } from "../schema-org.ts";

/** A picture that WordPress has in its library. */
export interface Placed {
  readonly id: number;
  readonly url: string;
  readonly alt: string;
  readonly caption: string | null;
}

/**
 * The article in the markup of WordPress's block editor. The comments keep `wpautop` away; nothing in it is lost to an
 * author, who may not write every tag. `pictures` are those inside the text.
 */
export function renderContent(publication: Publication, pictures: readonly Placed[]): string {
  const blocks = contentOf(publication).map(renderBlock);
  const afterLead = Math.min(blocks.length, leadLength(publication));
  return [...blocks.slice(0, afterLead), ...pictures.map(renderPicture), ...blocks.slice(afterLead)].join("\n\n");
}

/** JSON-LD as a block. Only for who may write `<script>`: from others WordPress takes the tag and prints what it held. */
export function renderData(publication: Publication, publisher: string): string {
  return block(
    "html",
    null,
    `<script type="application/ld+json">${renderNewsArticle(publication, publisher, null)}</script>`,
  );
}

/** Our mark as a block that readers do not see. */
export function renderMarkBlock(mark: Mark): string {
  return block("html", null, `<!-- ${renderMark(mark)} -->`);
}

/** The content without our mark and our data: what an editor sees and changes. */
export function withoutMark(content: string): string {
  return content
    .replace(/<!-- wp:html -->\n<!-- depeche-id:[^>]*-->\n<!-- \/wp:html -->/g, "")
    .replace(/<!-- wp:html -->\n<script type="application\/ld\+json">[^<]*<\/script>\n<!-- \/wp:html -->/g, "")
    .trim();
}

/** The chapô, the date line and what changed since an earlier version: pictures come after them. */
function leadLength(publication: Publication): number {
  const leads: readonly ParagraphRole[] = ["chapo", "date", "correction", "update"];
  return contentOf(publication).filter((part) => part.is === "paragraph" && leads.includes(part.role)).length;
}

function renderBlock(part: Block): string {
  switch (part.is) {
    case "paragraph":
      return renderParagraph(part.role, part.html);
    case "heading": {
      const level = part.level === 2 ? null : { level: part.level };
      return block("heading", level, `<h${part.level} class="wp-block-heading">${part.html}</h${part.level}>`);
    }
    case "list": {
      const tag = part.ordered ? "ol" : "ul";
      const items = part.items.map((item) => block("list-item", null, `<li>${item}</li>`)).join("\n\n");
      return block("list", part.ordered ? { ordered: true } : null, `<${tag}>${items}</${tag}>`);
    }
    case "quotation": {
      const inner = part.blocks.map(renderBlock).join("\n\n");
      return block("quote", null, `<blockquote class="wp-block-quote">${inner}</blockquote>`);
    }
    case "table":
      return block(
        "table",
        null,
        `<figure class="wp-block-table">${renderTable(part.head, part.rows, aligned)}</figure>`,
      );
  }
}

function renderParagraph(role: ParagraphRole, html: string): string {
  if (role === "text" || role === "sources") return block("paragraph", null, `<p>${html}</p>`);
  return block("paragraph", { className: role }, `<p class="${role}">${html}</p>`);
}

function aligned(align: Cell["align"]): string {
  return align === null ? "" : ` class="has-text-align-${align}" data-align="${align}"`;
}

function renderPicture({ id, url, alt, caption }: Placed): string {
  const text = caption === null ? "" : `<figcaption class="wp-element-caption">${escapeText(caption)}</figcaption>`;
  // The blank before the slash is how WordPress writes it again for an author.
  const image = `<img src="${escapeAttribute(url)}" alt="${escapeAttribute(alt)}" class="wp-image-${id}" />`;
  const figure = `<figure class="wp-block-image size-full">${image}${text}</figure>`;
  return block("image", { id, sizeSlug: "full", linkDestination: "none" }, figure);
}

function block(name: string, attributes: object | null, html: string): string {
  const settings = attributes === null ? "" : ` ${JSON.stringify(attributes)}`;
  return `<!-- wp:${name}${settings} -->\n${html}\n<!-- /wp:${name} -->`;
}
