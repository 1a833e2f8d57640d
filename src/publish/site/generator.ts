/** What sets the front matter of one static site generator apart. */
export interface Generator {
  /** File of an article, in the folder of the contents. */
  readonly fileOf: (slug: string, asOf: string) => string;
  /** Keys that say whether it is a draft. */
  readonly status: (isDraft: boolean) => Readonly<Record<string, unknown>>;
  readonly isDraft: (head: Readonly<Record<string, unknown>>) => boolean;
  /** How a page points to a picture. */
  readonly picturePath: (name: string) => string;
}

const byDraft = {
  status: (isDraft: boolean) => ({ draft: isDraft }),
  isDraft: (head: Readonly<Record<string, unknown>>) => head.draft === true,
};

const atSlug = (slug: string): string => `${slug}.md`;
const underImages = (name: string): string => `/images/${name}`;

/** The generators that are known, by the name that `depeche.yaml` gives them. */
export const generators = {
  hugo: { ...byDraft, fileOf: atSlug, picturePath: underImages },
  eleventy: { ...byDraft, fileOf: atSlug, picturePath: underImages },
  astro: { ...byDraft, fileOf: atSlug, picturePath: underImages },
  /** Jekyll reads the date in the name of a post, and has `published` where others have `draft`. */
  jekyll: {
    fileOf: (slug: string, asOf: string) => `${asOf.slice(0, 10)}-${slug}.md`,
    status: (isDraft: boolean) => ({ published: !isDraft }),
    isDraft: (head: Readonly<Record<string, unknown>>) => head.published === false,
    picturePath: underImages,
  },
} satisfies Readonly<Record<string, Generator>>;

export type GeneratorName = keyof typeof generators;
