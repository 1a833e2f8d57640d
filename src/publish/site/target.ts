import { markedLive, markOf } from "../mark.ts";
import type { Publication } from "../publication.ts";
import { refused } from "../refusal.ts";
import { type Shelf, type ShelfFile, shelfAt } from "../shelf.ts";
import type { Remote, Target } from "../target.ts";
import { done, preparedAs } from "../written.ts";
import { type GeneratorName, generators } from "./generator.ts";
import { fieldsOf, pageOf, readPage, readsBack, remoteOf, renderPage } from "./page.ts";

/** How a newsroom's static site is set. */
export interface SiteSettings {
  readonly name: string;
  readonly generator: GeneratorName;
  /** Folder of the contents: `content/marches`, `src/content/marches`, `_posts`… */
  readonly folder: string;
  /** Folder whose files the site serves under `/images/`. */
  readonly pictures: string;
  readonly publisher: string;
}

/** Markdown files with front matter, for a static site that something else builds. An article is whole there, or not at all. */
export function site(settings: SiteSettings): Target {
  const { name, publisher } = settings;
  const told = { secrets: [] };
  const generator = generators[settings.generator];
  const shelf = shelfAt(settings.folder, told);
  const pictures = shelfAt(settings.pictures, told);
  const page = (publication: Publication) => pageOf(publication, generator, publisher, true, null);
  const wanted = (publication: Publication) => fieldsOf(page(publication), generator);
  const write = (publication: Publication, earlier: Remote | null): void => {
    const mark = markOf(publication, wanted(publication), earlier?.mark ?? null);
    const whole = pageOf(publication, generator, publisher, earlier?.state !== "published", mark);
    if (!readsBack(whole, generator))
      throw refused(told, "l’en-tête ne se relit pas tel qu’il est écrit, rien n’a été écrit");
    pictures.write(
      publication.pictures.map((picture): ShelfFile => ({ name: picture.name, content: picture.content })),
    );
    shelf.write([{ name: generator.fileOf(publication.slug, publication.firstAsOf), content: renderPage(whole) }]);
  };
  return {
    name,
    fieldsOf: wanted,
    prove: async () => {
      shelf.list(".md");
    },
    find: async (publication) => find(publication, shelf, settings.generator),
    prepare: (publication) => preparedAs((earlier) => write(publication, earlier)),
    setState: ({ id }, state) =>
      done(() => {
        const read = readPage(shelf.read(id) ?? "");
        if (read === null) throw refused(told, `le fichier ${id} ne se lit plus`);
        const { depeche } = read.head;
        const mark = state === "published" && typeof depeche === "string" ? { depeche: markedLive(depeche) } : {};
        const head = { ...read.head, ...generator.status(state === "draft"), ...mark };
        shelf.write([{ name: id, content: renderPage({ ...read, head }) }]);
      }),
    discard: async ({ id }) => shelf.write([{ name: id, content: null }]),
    readPublic: async () => null,
  };
}

function find(publication: Publication, shelf: Shelf, name: GeneratorName): readonly Remote[] {
  const generator = generators[name];
  const pages = shelf.list(".md").map((file) => remoteOf(file, shelf.read(file) ?? "", generator));
  const ours = pages.filter(({ mark }) => mark?.key === publication.key);
  if (ours.length > 0) return ours;
  const file = generator.fileOf(publication.slug, publication.firstAsOf);
  return pages.filter(({ id }) => id === file);
}
