import type { Block } from "../page.ts";
import type { Proof, Remark, Rule } from "../proof.ts";

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Signs of the parts of an article, spaces included, as 36 published headlines and the search engines have them. */
const signs = {
  title: { least: 20, most: 90 },
  seoTitle: { least: 20, most: 60 },
  description: { least: 100, most: 160 },
  chapo: { least: 120, most: 300 },
} as const satisfies Readonly<Record<string, Bounds>>;

/** Words of a Résumé, and of a sentence on average. */
const words = { resume: { least: 50, most: 90 }, sentence: { least: 1, most: 25 } } as const satisfies Readonly<
  Record<string, Bounds>
>;

/** The lengths that readers and search engines bear. */
export const lengthRule: Rule = (proof) => {
  const { part, text, blocks } = proof.page;
  const whole = { start: 0, end: text.length };
  if (part.startsWith("titles")) return tooLong(nameOfTitle(part), text.trim().length, signs.title, "signes", whole);
  if (part === "seoTitle")
    return tooLong("Le titre de référencement", text.trim().length, signs.seoTitle, "signes", whole);
  if (part === "description") return tooLong("La description", text.trim().length, signs.description, "signes", whole);
  if (part.startsWith("tags")) return [];
  const title = blocks.find(({ kind }) => kind === "title");
  const chapo = blocks[0]?.kind === "title" && blocks[1]?.kind === "paragraph" ? blocks[1] : undefined;
  const resume = blocks.findLast(({ kind }) => kind === "resume");
  return [
    ...ofBlock(proof, title, (said, at) => tooLong("Le titre", said.length, signs.title, "signes", at)),
    ...ofBlock(proof, chapo, (said, at) => tooLong("Le chapô", said.length, signs.chapo, "signes", at)),
    ...ofBlock(proof, resume, (said, at) => tooLong("Le Résumé", wordsIn(said), words.resume, "mots", at)),
    ...sentences(proof),
  ];
};

/** The first is the title; an editor is told which of the others it is. */
function nameOfTitle(part: string): string {
  const index = Number(/\d+/u.exec(part)?.[0] ?? 0);
  return index === 0 ? "Le titre" : `Le titre n°\u00a0${index + 1}`;
}

type Stretch = Pick<Remark, "start" | "end">;

function ofBlock(
  { page }: Proof,
  block: Block | undefined,
  measure: (said: string, at: Stretch) => readonly Remark[],
): readonly Remark[] {
  if (block === undefined) return [];
  return measure(page.text.slice(block.start, block.end).trim(), { start: block.start, end: block.end });
}

function sentences(proof: Proof): readonly Remark[] {
  const prose = proof.sentences.filter(({ block }) => block.kind === "paragraph" || block.kind === "resume");
  if (prose.length === 0) return [];
  const mean = prose.reduce((sum, { text }) => sum + wordsIn(text), 0) / prose.length;
  return tooLong("La phrase moyenne", Math.round(mean), words.sentence, "mots", {
    start: 0,
    end: proof.page.text.length,
  });
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function tooLong(
  what: string,
  length: number,
  { least, most }: Bounds,
  unit: string,
  { start, end }: Stretch,
): readonly Remark[] {
  if (length >= least && length <= most) return [];
  const message = `${what} compte ${length} ${unit}, et il en faut de ${least} à ${most}.`;
  return [{ code: "LENGTH", start, end, message, facts: [] }];
}
