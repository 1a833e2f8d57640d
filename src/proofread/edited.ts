import { isMap, isScalar, parseDocument } from "yaml";
import type { TextFinding } from "../facts/finding.ts";
import { usualVerdicts } from "../facts/rule.ts";
import { align } from "./align.ts";
import { composed } from "./composed.ts";
import { readHead, readHtml, readPictures } from "./html.ts";
import type { Ledger } from "./ledger.ts";
import { readMarkdown } from "./markdown.ts";
import type { Page, Reading } from "./page.ts";
import { articlePage, htmlPage, shortPage } from "./pages.ts";
import type { Printed } from "./printed.ts";
import { openLedger, proofreadPage } from "./proofread.ts";
import { placed } from "./source-text.ts";

/** A file that a person has edited. */
export interface Edited {
  readonly format: "markdown" | "html";
  readonly source: string;
}

/** The part that findings of an edited file name: their places count in the file. */
const editedPart = "file";

/**
 * What may not be printed of an edited article, Markdown with or without its front matter, or HTML, a page or a fragment.
 * The facts are found again by alignment with the article as it was printed.
 */
export function proofreadEdited(edited: Edited, printed: Printed): readonly TextFinding[] {
  const ledger = openLedger(printed);
  const { text: source, places } = composed(edited.source);
  const pages = edited.format === "html" ? htmlPages(source, printed, ledger) : markdownPages(source, printed, ledger);
  const unread = edited.format === "html" ? [] : unreadHead(source);
  return [
    ...unread,
    ...pages
      .flatMap((page) => proofreadPage(page, printed, ledger))
      .toSorted((a, b) => a.start - b.start || a.end - b.end),
  ].map((finding) => ({ ...finding, start: places[finding.start] ?? 0, end: places[finding.end] ?? 0 }));
}

function headOf(source: string): string {
  return /^ ?---\r?\n[\s\S]*?\n---\r?\n/u.exec(source)?.[0] ?? "";
}

/** A head that is no YAML keeps the title and the description that it holds from being read. */
function unreadHead(source: string): readonly TextFinding[] {
  const head = headOf(source);
  if (head === "" || parsedHead(head).errors.length === 0) return [];
  const message = "L’en-tête n’est pas du YAML lisible\u00a0: ni son titre ni sa description n’ont pu être relus.";
  return [
    { code: "SLOT", verdict: usualVerdicts.SLOT, message, facts: [], part: editedPart, start: 0, end: head.length },
  ];
}

function parsedHead(head: string): ReturnType<typeof parseDocument> {
  const yaml = head.slice(head.indexOf("\n") + 1).replace(/---\r?\n$/u, "");
  return parseDocument(yaml, { logLevel: "silent" });
}

function markdownPages(source: string, printed: Printed, ledger: Ledger): readonly Page[] {
  const head = headOf(source);
  return [
    ...headPages(frontMatter(source, head), printed, ledger),
    align(articlePage(printed), moved(readMarkdown(source.slice(head.length)), head.length), editedPart, ledger),
  ];
}

function htmlPages(source: string, printed: Printed, ledger: Ledger): readonly Page[] {
  const { title, description } = readHead(source);
  return [
    ...headPages({ seoTitle: title, description }, printed, ledger),
    align(htmlPage(printed), readHtml(source), editedPart, ledger),
    ...picturePages(source, printed, ledger),
  ];
}

/** What is said of the charts; a picture that the article did not have says all that it says anew. */
function picturePages(source: string, printed: Printed, ledger: Ledger): readonly Page[] {
  const { alts, captions } = readPictures(source);
  const charts = printed.charts ?? [];
  const aligned = (readings: readonly Reading[], part: "alt" | "caption"): readonly Page[] =>
    readings.map((reading, index) =>
      align(shortPage(printed, `charts[${index}].${part}`, charts[index]?.[part] ?? ""), reading, editedPart, ledger),
    );
  return [...aligned(alts, "alt"), ...aligned(captions, "caption")];
}

/** What stands for the article where its text is not shown. */
type Head = Readonly<Partial<Record<"title" | "seoTitle" | "description", Reading | null>>>;

function headPages(head: Head, printed: Printed, ledger: Ledger): readonly Page[] {
  return (["title", "seoTitle", "description"] as const).flatMap((part) => {
    const reading = head[part] ?? null;
    return reading === null ? [] : [align(shortPage(printed, part, printed[part]), reading, editedPart, ledger)];
  });
}

/** Title and description of the front matter; what is no YAML, or holds neither, says nothing. */
function frontMatter(source: string, head: string): Head {
  const start = head.indexOf("\n") + 1;
  const document = parsedHead(head);
  if (document.errors.length > 0 || !isMap(document.contents)) return {};
  const { contents } = document;
  const read = (key: string): Reading | null => {
    const node = contents.get(key, true);
    if (!isScalar(node) || typeof node.value !== "string" || !node.range) return null;
    const [from, to] = node.range;
    const strip = placed(node.value, source, start + from, start + to);
    const blocks = [{ kind: "paragraph", start: 0, end: strip.text.length }] as const;
    return { text: strip.text, places: [...strip.places, start + to], blocks };
  };
  return { title: read("title"), description: read("description") };
}

function moved(reading: Reading, by: number): Reading {
  return { ...reading, places: reading.places.map((place) => place + by) };
}
