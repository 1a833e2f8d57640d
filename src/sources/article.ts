import * as z from "zod";
import { precisions, statuses, units } from "../facts/fact.ts";
import { dataCodes, textCodes, verdicts } from "../facts/finding.ts";
import { methods } from "../facts/method.ts";
import { revisedClasses } from "../facts/revised.ts";
import { criteria } from "../facts/salience.ts";
import { found, quoted } from "../found.ts";
import { instant, reportedDate } from "./date.ts";
import { parseDocument } from "./file.ts";
import { validate } from "./issue.ts";

const plainParts = ["markdown", "html", "title", "seoTitle", "description", "chapo", "body", "resume"] as const;

const fact = z.object({
  id: z.string(),
  about: z.string(),
  measure: z.string(),
  value: z.union([z.number(), z.string()]),
  unit: z.enum(units),
  period: z.string().nullable(),
  status: z.enum(statuses),
  precision: z.enum(precisions),
  asOf: reportedDate,
  source: z.object({ id: z.string(), name: z.string(), url: z.string().nullable() }),
  from: z.array(z.string()),
  rule: z.enum(methods).nullable(),
  by: z.string().nullable(),
});

/** What is said of a chart, and in it. */
const chartWords = ["alt", "caption", "text"] as const;

/** JavaScript string indices into the text that `part` names. */
const stretch = { start: z.int().nonnegative(), end: z.int().nonnegative() };

const index = z.int().nonnegative();

const span = z.object({
  part: z.templateLiteral(
    [
      z.union([
        z.enum(plainParts),
        z.templateLiteral(["titles[", index, "]"]),
        z.templateLiteral(["tags[", index, "]"]),
        z.templateLiteral(["charts[", index, "].", z.enum(chartWords)]),
        z.templateLiteral(["notes[", index, "]"]),
      ]),
    ],
    { error: "nom d’un texte de l’article attendu (body, titles[1]…)" },
  ),
  ...stretch,
  text: z.string(),
  fact: z.string(),
  role: z.enum(["figure", "time", "verbatim", "link", "word", "name", "text"]),
  template: z.string(),
  column: z.int().positive(),
});

const reason = z.discriminatedUnion("is", [
  z.object({ is: z.literal("required"), path: z.string() }),
  z.object({
    is: z.literal("rank"),
    group: z.string(),
    place: z.int().positive(),
    of: z.int().positive(),
    from: z.enum(["lowest", "highest"]),
  }),
  z.object({ is: z.literal("size"), times: z.number(), than: z.enum(["usual", "class"]), day: z.number() }),
  z.object({ is: z.literal("event"), event: z.string(), days: z.number().nullable(), fresh: z.boolean() }),
  z.object({
    is: z.literal("contrast"),
    group: z.string(),
    alike: z.int().nonnegative(),
    of: z.int().positive(),
  }),
  z.object({ is: z.literal("computed-from"), rule: z.enum(methods), from: z.array(z.string()) }),
  z.object({ is: z.literal("context"), template: z.string(), column: z.int().positive() }),
]);

const choice = z.object({ fact: z.string(), reasons: z.array(reason).nonempty() });

const note = z.object({ is: z.enum(["correction", "update"]), text: z.string() });

const revision = z.object({
  version: z.int().positive(),
  of: z.int().positive(),
  at: instant,
  changes: z.array(z.object({ is: z.enum(revisedClasses), before: z.string().nullable(), now: z.string().nullable() })),
});

const finding = z.object({
  code: z.enum([...dataCodes, ...textCodes]),
  severity: z.enum(["block", "warn"]),
  message: z.string(),
  part: z.string(),
  ...stretch,
  verdict: z.enum(verdicts),
  facts: z.array(z.string()),
  reason: z.string().exactOptional(),
  withheld: z.literal(true).exactOptional(),
});

/** A file beside article.json, and nowhere else. */
const besides = z
  .string()
  .regex(/^[a-z0-9-]+\.(?:svg|png)$/, { error: "nom d’un fichier du dossier attendu (membres.png)" });

const chart = z.object({
  name: z.string(),
  svg: besides,
  png: besides,
  alt: z.string(),
  caption: z.string(),
  text: z.string().default(""),
  facts: z.array(z.string()),
});

const mark = z.number().min(0).max(1);
const salience = z.object({
  weights: z.record(z.enum([...criteria, "names", "sections"]), z.number().nonnegative()),
  selections: z.array(
    z.object({
      among: z.string(),
      candidates: z.array(
        z.object({
          about: z.string(),
          marks: z.record(z.enum(criteria), mark),
          score: mark,
          kept: z.boolean(),
          printed: z.boolean(),
        }),
      ),
    }),
  ),
});

/** article.json; keys that a later version may add are let through unread. */
export const articleSchema = z
  .object({
    id: z.string(),
    kind: z.string(),
    slug: z.string(),
    version: z.int().positive(),
    region: z.string(),
    seed: z.int().nonnegative(),
    asOf: instant,
    firstAsOf: instant.exactOptional(),
    generatedAt: instant,
    title: z.string(),
    titles: z.array(z.string()).nonempty(),
    seoTitle: z.string(),
    description: z.string(),
    chapo: z.string(),
    notes: z.array(note).default([]),
    body: z.string(),
    resume: z.string(),
    tags: z.array(z.string()),
    markdown: z.string(),
    html: z.string(),
    facts: z.array(fact),
    spans: z.array(span),
    choices: z.array(choice),
    /** Null in an article that was written before it was weighed. */
    salience: salience.nullable().default(null),
    revisions: z.array(revision).default([]),
    findings: z.array(finding),
    sources: z.array(
      z.object({
        name: z.string(),
        url: z.string().nullable(),
        asOf: reportedDate,
        attribution: z.string().exactOptional(),
      }),
    ),
    disclosure: z.string(),
    charts: z.array(chart).default([]),
    wordings: z.array(z.string()),
  })
  .superRefine((article, context) => {
    const known = new Set(article.facts.map(({ id }) => id));
    for (const [index, { changes }] of article.revisions.entries()) {
      for (const [at, { before, now }] of changes.entries()) {
        for (const [key, id] of Object.entries({ before, now })) {
          if (id === null || known.has(id)) continue;
          const message = `identifiant d’un fait de l’article attendu, ${found(id)}`;
          context.addIssue({ code: "custom", message, path: ["revisions", index, "changes", at, key], input: id });
        }
      }
    }
    for (const [index, { part, start, end, text, fact }] of article.spans.entries()) {
      const there = textOfPart(article, part)?.slice(start, end) ?? null;
      const refuse = (key: string, message: string, input: unknown): void => {
        context.addIssue({ code: "custom", message, path: ["spans", index, key], input });
      };
      if (there === null) refuse("part", `texte de l’article attendu, ${found(part)}`, part);
      else if (there !== text) refuse("text", `texte ${quoted(there)} attendu à cet endroit, ${found(text)}`, text);
      if (!known.has(fact)) refuse("fact", `identifiant d’un fait de l’article attendu, ${found(fact)}`, fact);
    }
  });

/** An article as its article.json tells it: see `ArticleJson`. */
export type ArticleRecord = z.output<typeof articleSchema> & { readonly firstAsOf: string };

/**
 * Reads article.json. `file` is the name that messages give it. The spans are sure to hold the texts that they name.
 * Throws `E_FILE_SYNTAX` or `E_ARTICLE_INVALID`.
 */
export function readArticle(text: string, file: string): ArticleRecord {
  const read = validate(articleSchema, parseDocument(text, file), file, "E_ARTICLE_INVALID");
  // Files of before there were versions are all first ones.
  return { ...read, firstAsOf: read.firstAsOf ?? read.asOf };
}

/** The texts of article.json that a span may point into. */
type Texts = Readonly<Record<(typeof plainParts)[number], string>> & {
  readonly titles: readonly string[];
  readonly tags: readonly string[];
  readonly charts: readonly Readonly<Record<(typeof chartWords)[number], string>>[];
  readonly notes: readonly { readonly text: string }[];
};

/** The text that a part names, `body` or `titles[1]`; null when the article has none of that name. */
export function textOfPart(texts: Texts, part: string): string | null {
  const plain = plainParts.find((name) => name === part);
  if (plain !== undefined) return texts[plain];
  const [, chart, said] = /^charts\[(\d+)\]\.(\w+)$/u.exec(part) ?? [];
  const words = chartWords.find((name) => name === said);
  if (words !== undefined) return texts.charts[Number(chart)]?.[words] ?? null;
  const [, list = "", index] = /^(titles|tags|notes)\[(\d+)\]$/u.exec(part) ?? [];
  const { titles, tags, notes } = texts;
  const lists = new Map([
    ["titles", titles],
    ["tags", tags],
    ["notes", notes.map(({ text }) => text)],
  ]);
  return lists.get(list)?.[Number(index)] ?? null;
}
