import type { Passage } from "../../writing/article.ts";
import { renderPlain } from "../markdown.ts";
import type { Rendered } from "../rendered.ts";

/** What a chart's file may have filled in, and how what it says itself is set. */
export interface Filling {
  /** By the name that stands between braces. */
  readonly words: Readonly<Record<string, Passage>>;
  /** Lists that a whole string gives way to: the days to name on an axis. */
  readonly lists: Readonly<Record<string, readonly number[]>>;
  /** Sets the file's own words in the region's typography. */
  readonly typeset: (text: string) => string;
}

/** A drawing filled in. */
export interface FilledDrawing {
  readonly drawing: object;
  /** Each text filled in, with the facts that it prints. */
  readonly told: readonly Rendered[];
}

const braces = /\{(\p{L}+)\}/u;

/** A text of a chart's file, what stands between braces filled in once: what the article says is data. */
export function fillPassage(text: string, { words, typeset }: Pick<Filling, "words" | "typeset">): Passage {
  return typeset(text)
    .split(/(\{\p{L}+\})/u)
    .filter((part) => part !== "")
    .flatMap((part): Passage => words[braces.exec(part)?.[1] ?? ""] ?? [{ is: "literal", text: part }]);
}

/** The same as plain text, with the facts that it prints. */
export function fillText(text: string, filling: Filling): Rendered {
  return renderPlain(fillPassage(text, filling));
}

/** Every text of a drawing filled in; those without braces, which may be code, are left as they are. */
export function fillDrawing(drawing: object, filling: Filling): FilledDrawing {
  const told: Rendered[] = [];
  const fillOne = (value: unknown): unknown => {
    if (typeof value === "string") {
      if (!braces.test(value)) return value;
      const list = filling.lists[/^\{(\p{L}+)\}$/u.exec(value)?.[1] ?? ""];
      if (list !== undefined) return list;
      const filled = fillText(value, filling);
      told.push(filled);
      return filled.text;
    }
    if (Array.isArray(value)) return value.map(fillOne);
    return typeof value === "object" && value !== null ? fillGroup(value) : value;
  };
  const fillGroup = (group: object): object =>
    Object.fromEntries(Object.entries(group).map(([key, value]) => [key, fillOne(value)]));
  return { drawing: fillGroup(drawing), told };
}

/** The names between braces in a chart's file that nothing fills in. */
export function unfilled(file: unknown, { words, lists }: Omit<Filling, "typeset">): readonly string[] {
  if (typeof file === "string")
    return [...file.matchAll(/\{(\p{L}+)\}/gu)].flatMap(([, name = ""]) =>
      words[name] === undefined && lists[name] === undefined ? [name] : [],
    );
  if (typeof file !== "object" || file === null) return [];
  return Object.values(file).flatMap((inner) => unfilled(inner, { words, lists }));
}
