import { computation } from "../../facts/derive.ts";
import type { Fact } from "../../facts/fact.ts";
import { ofPhrase, toPhrase } from "../../french/contraction.ts";
import { que } from "../../french/elision.ts";
import type { Led, Naming } from "../../french/naming.ts";
import { du, le } from "../../french/naming.ts";
import type { Call, Helper } from "../helper.ts";
import { factHelper, textHelper } from "../helper.ts";
import { printFact, printWords } from "../pen.ts";

function textOf(fact: Fact): string {
  return String(fact.value);
}

/** Whose word a fact is: who claims it, else its source. */
function authorOf(fact: Fact): string {
  return fact.by ?? fact.source.name;
}

function printLink(call: Call, fact: Fact, label: string): string {
  return call.pen.slots.put({ role: "link", text: label, fact: fact.id, machine: textOf(fact), place: call.place });
}

/** The name of a source, or of whoever says something, behind its small word. */
function printCredit(call: Call, fact: Fact, name: string, article: (naming: Naming) => Led): string {
  const told = article(call.pen.namingOf(name));
  return printWords(call.pen, told.lead, call.place) + printFact(call.pen, fact, "name", told.name, call.place);
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
  /** The name of a fact’s source, with its article when it has one; `avec="de"` for « de CoinGecko », « d’Euronext ». */
  origine: factHelper(["avec"], (call, fact) =>
    printCredit(call, fact, fact.source.name, call.options.avec === "de" ? du : le),
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
