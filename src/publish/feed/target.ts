import { markedLive, markOf } from "../mark.ts";
import type { Publication } from "../publication.ts";
import { refused } from "../refusal.ts";
import { shelfAt } from "../shelf.ts";
import type { Target } from "../target.ts";
import { done, preparedAs } from "../written.ts";
import { type Channel, renderFeeds } from "./render.ts";
import { fieldsOf, itemOf, readStore, remoteOf, renderStore, type StoredItem } from "./store.ts";

/** How a newsroom's feeds are set. */
export interface FeedSettings extends Channel {
  readonly name: string;
  readonly folder: string;
  /** Address of an article, with `{slug}` where its slug goes. */
  readonly article: string;
}

/** Our own file, from which the feeds are made; drafts are only there. */
const storeFile = "depeche.json";

/** RSS, Atom, JSON Feed and a news sitemap in a folder, all written together. Only what is published is in them. */
export function feed(settings: FeedSettings): Target {
  const told = { secrets: [] };
  const shelf = shelfAt(settings.folder, told);
  const wanted = (publication: Publication) => fieldsOf(itemOf(publication, settings.article, "draft", null));
  const read = (): readonly StoredItem[] => {
    const text = shelf.read(storeFile);
    const items = text === null ? [] : readStore(text);
    if (items === null) throw refused(told, `le fichier ${storeFile} ne se lit plus`);
    return items;
  };
  const write = (items: readonly StoredItem[]): void => {
    const newest = items.toSorted((left, right) => Date.parse(right.published) - Date.parse(left.published));
    const published = newest.filter(({ state }) => state === "published");
    shelf.write([...renderFeeds(published, settings), { name: storeFile, content: renderStore(newest) }]);
  };
  const change = (key: string, changed: (item: StoredItem) => readonly StoredItem[]): void =>
    write(read().flatMap((item) => (item.key === key ? changed(item) : [item])));
  return {
    name: settings.name,
    fieldsOf: wanted,
    prove: async () => {
      read();
    },
    find: async ({ key, slug }) => {
      const ours = read().filter((item) => item.key === key);
      return (ours.length > 0 ? ours : read().filter((item) => item.slug === slug)).map(remoteOf);
    },
    prepare: (publication) =>
      preparedAs((earlier) => {
        const state = earlier?.state === "published" ? "published" : "draft";
        const mark = markOf(publication, wanted(publication), earlier?.mark ?? null);
        const item = itemOf(publication, settings.article, state, mark);
        write([...read().filter(({ key }) => key !== publication.key), item]);
      }),
    setState: ({ id }, state) =>
      done(() =>
        change(id, (item) => [{ ...item, state, mark: state === "published" ? markedLive(item.mark) : item.mark }]),
      ),
    discard: async ({ id }) => change(id, () => []),
    readPublic: async () => null,
  };
}
