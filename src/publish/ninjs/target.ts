import { markOf } from "../mark.ts";
import type { Publication } from "../publication.ts";
import { refused } from "../refusal.ts";
import { type Shelf, type ShelfFile, shelfAt } from "../shelf.ts";
import type { Remote, Target } from "../target.ts";
import { done, preparedAs } from "../written.ts";
import { fieldsOf, itemOf, type Provider, remoteOf, withStatus } from "./item.ts";

/** How a newsroom's ninjs are set. */
export interface NinjsSettings extends Provider {
  readonly name: string;
  /** Folder that the newsroom's system reads. */
  readonly folder: string;
}

/** One ninjs 2.2 file an article, its pictures beside it, in a folder that a newsroom's system takes in. */
export function ninjs(settings: NinjsSettings): Target {
  const told = { secrets: [] };
  const shelf = shelfAt(settings.folder, told);
  const wanted = (publication: Publication) => fieldsOf(itemOf(publication, settings, "withheld", null));
  return {
    name: settings.name,
    fieldsOf: wanted,
    prove: async () => {
      shelf.list(".json");
    },
    find: async (publication) => find(publication, shelf),
    prepare: (publication) =>
      preparedAs((earlier) => {
        const status = earlier?.state === "published" ? "usable" : "withheld";
        const mark = markOf(publication, wanted(publication), earlier?.mark ?? null);
        const pictures = publication.pictures.map(({ name, content }): ShelfFile => ({ name, content }));
        const item = itemOf(publication, settings, status, mark);
        shelf.write([...pictures, { name: fileOf(publication), content: render(item) }]);
      }),
    setState: ({ id }, state) =>
      done(() => {
        const item = withStatus(shelf.read(id) ?? "", state === "published" ? "usable" : "canceled");
        if (item === null) throw refused(told, `le fichier ${id} ne se lit plus`);
        shelf.write([{ name: id, content: render(item) }]);
      }),
    discard: async ({ id }) => shelf.write([{ name: id, content: null }]),
    readPublic: async () => null,
  };
}

function fileOf({ slug }: Publication): string {
  return `${slug}.json`;
}

function render(item: object): string {
  return `${JSON.stringify(item, null, 2)}\n`;
}

function find(publication: Publication, shelf: Shelf): readonly Remote[] {
  const items = shelf.list(".json").map((name) => remoteOf(name, shelf.read(name) ?? ""));
  const ours = items.filter(({ mark }) => mark?.key === publication.key);
  return ours.length > 0 ? ours : items.filter(({ id }) => id === fileOf(publication));
}
