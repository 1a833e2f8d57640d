import { computation } from "../../facts/derive.ts";
import type { Fact } from "../../facts/fact.ts";
import { creditOf } from "../../facts/naming.ts";
import { ofPhrase, toPhrase } from "../../french/contraction.ts";
import { que } from "../../french/elision.ts";
import type { Led, Naming } from "../../french/naming.ts";
import { du, le } from "../../french/naming.ts";
import { slug } from "../../slug.ts";
import type { Call, Helper } from "../helper.ts";
import { factHelper, textHelper } from "../helper.ts";
import { printFact, printWords } from "../pen.ts";

function textOf(fact: Fact): string {
  return String(fact.value);
}

/** Who is credited for a fact. */
interface Credited {
  readonly id: string;
  readonly name: string;
}

/** Whose word a fact is: who claims it, else its source. */
function authorOf({ by, source }: Fact): Credited {
  return by === null ? source : { id: slug(by), name: by };
}

function printLink(call: Call, fact: Fact, label: string): string {
  return call.pen.slots.put({ role: "link", text: label, fact: fact.id, machine: textOf(fact), place: call.place });
}

/** The name of a source, or of whoever says something, behind its small word: a fact about them, and not the figure. */
function printCredit(call: Call, fact: Fact, { id, name }: Credited, article: (naming: Naming) => Led): string {
  const told = article(call.pen.namingOf(name));
  const credit = freeCredit(call, fact, id, told.name);
  return printWords(call.pen, told.lead, call.place) + printFact(call.pen, credit, "name", told.name, call.place);
}

/** Somebody else may be known by the same id, or a source go by two names: then the credit is a fact of its own. */
function freeCredit({ pen }: Call, fact: Fact, about: string, printed: string): Fact {
  for (let rank = 0; ; rank += 1) {
    const credit = creditOf(fact, about, rank === 0 ? "name" : rank === 1 ? "credit" : `credit.${rank}`, printed);
    const known = pen.factOf(credit.id) ?? credit;
    if (known.value === printed) return known;
  }
}

export const quotationHelpers = {
  /** A text as the source gives it, no quotation marks: a handle, a licence; `avec="de"`: « du chinois » of « le chinois »; `avec="à"`: « au chinois ». */
  texte: textHelper(["avec"], (call, fact) => {
    const { avec } = call.options;
    const said = textOf(fact);
    const text = avec === "de" ? ofPhrase(said) : avec === "à" ? toPhrase(said) : said;
    return printFact(call.pen, fact, "text", text, call.place);
  }),
  /** A text kept letter for letter, without a capital of ours. */
  mot: textHelper([], (call, fact) => printFact(call.pen, fact, "verbatim", textOf(fact), call.place)),
  /** Somebody's exact words, in the region's quotation marks. */
  cite: textHelper([], (call, fact) => {
    const { openQuote, closeQuote } = call.pen.region;
    return openQuote + printFact(call.pen, fact, "verbatim", textOf(fact), call.place) + closeQuote;
  }),
  /** « selon CoinGecko », « selon DeepSeek »: who says so. */
  selon: factHelper([], (call, fact) => {
    if (fact.by === null && fact.source.id === computation.id)
      return printWords(call.pen, "selon nos calculs", call.place);
    return `${printWords(call.pen, "selon", call.place)} ${printCredit(call, fact, authorOf(fact), le)}`;
  }),
  /** What a title owes to a fact that is somebody’s word: « , selon DeepSeek »; nothing when it is proved. */
  reserve: factHelper([], (call, fact) =>
    fact.status === "fact"
      ? ""
      : `${printWords(call.pen, ", selon", call.place)} ${printCredit(call, fact, authorOf(fact), le)}`,
  ),
  /** The name of a fact’s source, with its article when it has one; `avec="de"` for « de CoinGecko », « d’Euronext ». */
  origine: factHelper(["avec"], (call, fact) =>
    printCredit(call, fact, fact.source, call.options.avec === "de" ? du : le),
  ),
  /** A clause of reported speech behind « que » or « qu’ ». */
  rapporte: textHelper([], (call, fact) => {
    const text = textOf(fact).replace(/^qu(?:e |[\u2019'])/u, "");
    return printWords(call.pen, que(text), call.place) + printFact(call.pen, fact, "text", text, call.place);
  }),
  /** A link to the address that the fact is: `{{lien url texte="voir le message"}}`. */
  lien: textHelper(["texte"], (call, fact) => {
    const label = call.options.texte;
    return printLink(call, fact, typeof label === "string" ? label : textOf(fact));
  }),
} as const satisfies Readonly<Record<string, Helper>>;
