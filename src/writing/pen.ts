import type { Fact, Naming } from "../facts/fact.ts";
import type { Named } from "../facts/profile.ts";
import type { Lexicon } from "../french/lexicon.ts";
import type { Region } from "../french/region.ts";
import type { PieceRole, Place } from "./article.ts";
import type { Choice, Recent } from "./choice.ts";
import { createChoice } from "./choice.ts";
import { creditNaming } from "./credit.ts";
import type { Slots } from "./slot.ts";
import { createSlots } from "./slot.ts";

/** What helpers write with: one article's slots, choices and memory. */
export interface Pen {
  readonly region: Region;
  /** IANA zone of the readers. */
  readonly zone: string;
  /** The article's own time, ISO 8601 with zone. */
  readonly now: string;
  /** Our words and the newsroom's. */
  readonly lexicon: Lexicon;
  readonly choice: Choice;
  readonly slots: Slots;
  /** Named parts written so far, in order: title, chapô… */
  readonly parts: Map<string, string[]>;
  /** Who has been named in the body, by entity id. */
  readonly introduced: Set<string>;
  /** Terms spelled out so far in the body, which need not be again. */
  readonly said: Set<string>;
  /** How French names a source, or whoever says something. */
  readonly namingOf: (name: string) => Naming;
  /** The entity that a fact is about, or null when it is about an event or the market. */
  readonly entityOf: (fact: Fact) => Named | null;
  /** Facts printed so far, by id: those of the dossier, and those that printing made of them. */
  readonly printed: Map<string, Fact>;
  /** A fact of the dossier, or one already printed, by its id; null when there is none. */
  readonly factOf: (id: string) => Fact | null;
}

interface PenOptions {
  readonly region: Region;
  readonly zone: string;
  readonly now: string;
  readonly lexicon: Lexicon;
  readonly seed: number;
  /** What recent articles of the kind said; nothing by default. */
  readonly recent?: Recent | undefined;
  /** The entries that describe names; none by default. */
  readonly namingOf?: ((name: string) => Naming | null) | undefined;
  readonly named: ReadonlyMap<string, Named>;
  readonly facts: ReadonlyMap<string, Fact>;
}

/** A pen for one article. */
export function createPen({ region, zone, now, lexicon, seed, recent, namingOf, named, facts }: PenOptions): Pen {
  const printed = new Map<string, Fact>();
  const said = new Map([...named.values()].map(({ entity }) => [entity.name, entity.naming]));
  return {
    region,
    zone,
    now,
    lexicon,
    choice: createChoice(seed, recent),
    slots: createSlots(),
    parts: new Map(),
    introduced: new Set(),
    said: new Set(),
    namingOf: (name) => said.get(name) ?? namingOf?.(name) ?? creditNaming(name, lexicon),
    entityOf: (fact) => named.get(fact.about) ?? null,
    printed,
    factOf: (id) => facts.get(id) ?? printed.get(id) ?? null,
  };
}

/** Prints a value that stands for a fact: its span leads back to the fact and to the template. */
export function printFact(pen: Pen, fact: Fact, role: PieceRole, text: string, place: Place): string {
  pen.printed.set(fact.id, fact);
  return pen.slots.put({ role, text, fact: fact.id, machine: machineOf(fact, role), place });
}

/** Prints French words that stand for no fact; the space that ends them is the sentence's, not theirs. */
export function printWords(pen: Pen, text: string, place: Place): string {
  const words = text.replace(/ $/u, "");
  if (words === "") return text;
  return pen.slots.put({ role: "text", text: words, fact: null, machine: null, place }) + text.slice(words.length);
}

function machineOf(fact: Fact, role: PieceRole): string | null {
  switch (role) {
    case "figure":
      return String(fact.value);
    case "time":
      return fact.unit === "days" ? `P${fact.value}D` : String(fact.value);
    case "verbatim":
    case "link":
      return fact.source.url;
    case "word":
    case "name":
    case "text":
      return null;
  }
}
