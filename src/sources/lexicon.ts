import * as z from "zod";
import { found, quoted } from "../found.ts";
import { parseDocument } from "./file.ts";
import { validate } from "./issue.ts";

/** The parts of a verb that its infinitive does not tell; none when the infinitive is enough. */
export type MissingParts = (infinitive: string) => readonly Part[];

type Part = "present" | "stem" | "future" | "participle";

/** A form as it will be printed, with the apostrophe that print has. */
const form = z
  .string()
  .superRefine((value, context) => {
    if (!/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} \u00a0'\u2019.·&+/-]*[\p{L}\p{M}\p{N}.+])?$/u.test(value))
      context.addIssue(`mot de lettres, sans espace autour ni signe de balisage, attendu, ${found(value)}`);
  })
  .transform((value) => value.normalize("NFC").replaceAll("'", "\u2019"));

const noun = z.strictObject({ singular: form, plural: form, gender: z.enum(["m", "f"]) });

const fourForms = z.strictObject({ m: form, f: form, mp: form, fp: form });

const adjective = z
  .strictObject({ ...fourForms.shape, place: z.enum(["before", "after"]), mv: form.nullish() })
  .transform(({ mv = null, ...forms }) => (mv === null ? forms : { ...forms, mv }));

const verb = z.strictObject({
  infinitive: formEnding(/^(?!se |s\u2019).*(?:er|ir|re)$/, "infinitif sans pronom, en -er, -ir ou -re, attendu"),
  present: z.tuple([form, formEnding(/nt$/, "pluriel en -nt attendu")]).nullish(),
  stem: form.nullish(),
  future: formEnding(/r$/, "radical du futur jusqu\u2019à son r attendu").nullish(),
  participle: z.union([form, fourForms]).nullish(),
  auxiliary: z.enum(["avoir", "être"]).nullish(),
  pronominal: z.enum(["direct", "indirect"]).nullish(),
});

const lists = z.strictObject({
  nouns: z.array(noun).nullish(),
  adjectives: z.array(adjective).nullish(),
  verbs: z.array(verb).nullish(),
});

/** The words of one newsroom, as their file gives them. */
export interface LexiconFile {
  readonly nouns: readonly z.output<typeof noun>[];
  readonly adjectives: readonly z.output<typeof adjective>[];
  readonly verbs: readonly z.output<typeof verb>[];
}

/**
 * Reads a newsroom's file of words. Throws `E_FILE_SYNTAX` or `E_LEXICON_INVALID`, also for a word given twice and for a
 * verb without one of the parts that `missing` asks for.
 */
export function readLexicon(text: string, file: string, missing: MissingParts): LexiconFile {
  const schema = lists.superRefine((words, context) => {
    const repeated = [
      ...repeatedIn(
        "nouns",
        "singular",
        (words.nouns ?? []).map((each) => each.singular),
      ),
      ...repeatedIn(
        "adjectives",
        "m",
        (words.adjectives ?? []).map((each) => each.m),
      ),
      ...repeatedIn("verbs", "infinitive", (words.verbs ?? []).map(verbName)),
    ];
    for (const { path, message, input } of repeated)
      context.addIssue({ code: "custom", path: [...path], message, input });
    (words.verbs ?? []).forEach((each, index) => {
      for (const part of missing(each.infinitive).filter((name) => (each[name] ?? null) === null)) {
        const message = `cette clé est obligatoire, ${quoted(each.infinitive)} ne la laisse pas deviner`;
        context.addIssue({ code: "custom", path: ["verbs", index, part], message, input: undefined });
      }
    });
  });
  const { nouns, adjectives, verbs } = validate(schema, parseDocument(text, file), file, "E_LEXICON_INVALID");
  return { nouns: nouns ?? [], adjectives: adjectives ?? [], verbs: verbs ?? [] };
}

/** A verb and its pronominal form are two words. */
function verbName({ infinitive, pronominal = null }: z.output<typeof verb>): string {
  return pronominal === null ? infinitive : `se ${infinitive}`;
}

interface Repeated {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly input: string;
}

function repeatedIn(list: string, key: string, names: readonly string[]): readonly Repeated[] {
  const firsts = new Map<string, number>();
  return names.flatMap((name, index) => {
    const first = firsts.get(name) ?? index;
    firsts.set(name, first);
    const message = `${quoted(name)} est déjà donné dans ${list}[${first}]`;
    return first === index ? [] : [{ path: [list, index, key], message, input: name }];
  });
}

function formEnding(pattern: RegExp, expected: string) {
  return form.superRefine((value, context) => {
    if (!pattern.test(value)) context.addIssue(`${expected}, ${found(value)}`);
  });
}
