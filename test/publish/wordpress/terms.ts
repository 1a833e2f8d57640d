/** Categories and tags of the fake WordPress. */
import { escapeText } from "../../../src/render/entity.ts";
import { slug as slugOf } from "../../../src/slug.ts";
import { type Account, capabilities, error, keysOf, type Reply } from "./accounts.ts";

export interface Term {
  readonly id: number;
  readonly taxonomy: "category" | "post_tag";
  /** HTML, as WordPress keeps names. */
  readonly name: string;
}

/** Answers about terms; a new one is added to the list, with the next id. */
export function termsReply(
  terms: Term[],
  nextId: () => number,
  account: Account | null,
  method: string,
  taxonomy: Term["taxonomy"],
  query: URLSearchParams,
  body: unknown,
): Reply {
  if (method === "GET") {
    const [search, slug, include] = [query.get("search"), query.get("slug"), query.get("include")?.split(",")];
    const found = terms
      .filter((term) => term.taxonomy === taxonomy)
      .filter(({ name }) => search === null || name.toLowerCase().includes(search.toLowerCase()))
      .filter(({ name }) => slug === null || slugOf(name.replaceAll("&amp;", "&")) === slug)
      .filter(({ id }) => include === undefined || include.includes(String(id)));
    return { status: 200, json: found };
  }
  if (account === null) return error(401, "rest_cannot_create");
  if (taxonomy === "category" && capabilities[account].manage_categories !== true)
    return error(403, "rest_cannot_create");
  const name = escapeText(String(keysOf(body).name).replaceAll("&amp;", "&"));
  const twin = terms.find((term) => term.taxonomy === taxonomy && slugOf(term.name) === slugOf(name));
  if (twin !== undefined) {
    return {
      status: 400,
      json: { code: "term_exists", message: "Existe déjà.", data: { status: 400, term_id: twin.id } },
    };
  }
  const term = { id: nextId(), taxonomy, name };
  terms.push(term);
  return { status: 201, json: term };
}
