/** Hand-made articles: texts that say themselves which stretch prints which fact, and what a rule finds in them. */
import type { Fact } from "../../src/facts/fact.ts";
import type { RegionId } from "../../src/french/region.ts";
import { align } from "../../src/proofread/align.ts";
import { readMarkdown } from "../../src/proofread/markdown.ts";
import type { Page } from "../../src/proofread/page.ts";
import { articlePage } from "../../src/proofread/pages.ts";
import type { Printed, PrintedSpan } from "../../src/proofread/printed.ts";
import type { Proof, Rule } from "../../src/proofread/proof.ts";
import { proofOf } from "../../src/proofread/proof.ts";
import { openLedger } from "../../src/proofread/proofread.ts";
import { date, fact, now } from "../writing/make.ts";

const roles = ["figure", "time", "verbatim", "link", "word", "name", "text"] as const;

export interface Setting {
  readonly region?: RegionId;
  /** Ids of the facts that the stretches name are looked up here. */
  readonly facts?: readonly Fact[];
  readonly printed?: Partial<Printed>;
}

/**
 * An article from Markdown that ties its stretches to facts: `{6 %|figure aethir.change.24h}`. The texts that stand for it
 * elsewhere are empty.
 */
export function printedOf(tied: string, { region = "fr-FR", facts = [], printed = {} }: Setting = {}): Printed {
  const { text, spans } = untied(tied);
  return {
    id: "essai",
    region,
    generatedAt: now,
    slug: "essai",
    title: "",
    titles: [""],
    seoTitle: "",
    description: "",
    chapo: "",
    resume: "",
    tags: [],
    markdown: text,
    html: "",
    facts,
    spans,
    ...printed,
  };
}

function untied(tied: string): { readonly text: string; readonly spans: readonly PrintedSpan[] } {
  let text = "";
  let at = 0;
  const spans: PrintedSpan[] = [];
  for (const match of tied.matchAll(/\{([^{}|]+)\|(\w+) ([^}]+)\}/gu)) {
    const [whole, said = "", name, id = ""] = match;
    const role = roles.find((one) => one === name);
    if (role === undefined) throw new Error(`no role « ${name} »`);
    text += tied.slice(at, match.index);
    spans.push({ part: "markdown", start: text.length, end: text.length + said.length, text: said, fact: id, role });
    text += said;
    at = match.index + whole.length;
  }
  return { text: text + tied.slice(at), spans };
}

/** The text alone, as its reader sees it in Markdown. */
export function plain(tied: string): string {
  return untied(tied).text;
}

/** The article laid out for the rules, fresh from the press. */
export function proofed(tied: string, setting: Setting = {}): Proof {
  const printed = printedOf(tied, setting);
  return proofOf(articlePage(printed), printed, openLedger(printed));
}

/** The article laid out as somebody edited it. */
export function reproofed(tied: string, edited: string, setting: Setting = {}): Proof {
  const printed = printedOf(tied, setting);
  const ledger = openLedger(printed);
  return proofOf(align(articlePage(printed), readMarkdown(edited), "file", ledger), printed, ledger);
}

/** The stretches that a rule finds fault with. */
export function faults(rule: Rule, proof: Proof): readonly string[] {
  return rule(proof).map(({ start, end }) => proof.page.text.slice(start, end));
}

/** The stretches of a page that still print facts: « 9 %|figure ai.change.24h ». */
export function bondsOf({ text, bonds }: Page): readonly string[] {
  return bonds.map(({ start, end, role, fact: { id } }) => `${text.slice(start, end)}|${role} ${id}`);
}

/** A change over a day, in percent. */
export function change(about: string, value: number, more: Partial<Fact> = {}): Fact {
  return fact(about, "change", value, "percent", { period: "24h", ...more });
}

export { date, fact, now };
