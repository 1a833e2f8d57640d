import type { Fact } from "../facts/fact.ts";
import type { Ledger, Naming } from "./ledger.ts";
import type { LostBond } from "./page.ts";
import type { Proof, Remark } from "./proof.ts";
import { fold } from "./reader/fold.ts";
import { quoted } from "./tell.ts";

/** What is told of a name that stands in what is said of somebody else. */
export function misplaced({ page }: Proof, naming: Naming, fact: Fact | null): Remark {
  const text = quoted(page.text.slice(naming.start, naming.end));
  const whose = fact === null ? "" : ` (${fact.id})`;
  const message = `Ce qui est dit de ${text} dans cette phrase n’est pas ce que disent les données${whose}.`;
  return { code: "NAME", start: naming.start, end: naming.end, message, facts: fact === null ? [] : [fact.id] };
}

/** Whether what a text names, of which several may have one spelling, is what a lost bond named. */
export function isNamedBy(proof: Proof, bond: LostBond, naming: Naming): boolean {
  const keys = keysOf(proof.ledger, proof.page.text.slice(naming.start, naming.end));
  return keysOf(proof.ledger, bond.text).some((key) => keys.includes(key)) || isMisspelt(proof, bond, naming);
}

function isMisspelt({ misspellings }: Proof, { fact }: LostBond, { start, about }: Naming): boolean {
  return fact.about === about && misspellings.some((word) => word.start === start);
}

/** Everybody whom these words may name. */
function keysOf({ names }: Ledger, text: string): readonly string[] {
  const wanted = fold(text);
  return names.filter((name) => fold(name.text) === wanted).map(({ key }) => key);
}
