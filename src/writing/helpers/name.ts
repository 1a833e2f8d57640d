import type { Fact } from "../../facts/fact.ts";
import { nameAs } from "../../facts/naming.ts";
import type { Named } from "../../facts/profile.ts";
import type { Led, Naming, NamingOptions } from "../../french/naming.ts";
import { au, du, le, que } from "../../french/naming.ts";
import type { Call, Helper } from "../helper.ts";
import { isFact, namedHelper } from "../helper.ts";
import { printFact, printWords } from "../pen.ts";
import { nounFor, referenceTo } from "../reference.ts";
import type { Mention } from "../told.ts";

type Article = (naming: Naming, options: NamingOptions) => Led;

const bare: Article = (naming, { form = "name" }) => ({
  lead: "",
  name: form === "short" && naming.short !== null ? naming.short : naming.name,
});

/** Prints a name behind its small word, in the form the text calls for. */
export function printNamed(call: Call, named: Named, article: Article): string {
  const { lead, name } = article(named.entity.naming, { form: formOf(call, named) });
  const symbol = symbolOf(call, named);
  call.told.mention({ ...mentionOf(named), alone: call.data.listed !== true });
  if (inBody(call) && call.options.sigle !== false) call.pen.introduced.add(named.entity.id);
  return (
    printWords(call.pen, lead, call.place) +
    printFact(call.pen, nameAs(named, name), "name", name, call.place) +
    (symbol === null ? "" : ` (${printFact(call.pen, symbol, "name", String(symbol.value), call.place)})`)
  );
}

/** The subject of a sentence, by a pronoun or a noun where nobody can take it for another. */
function printAgain(call: Call, named: Named): string {
  const reference = referenceTo(named.entity, call.told);
  if (reference.by === "name") return printNamed(call, named, le);
  call.told.mention({ ...mentionOf(named), alone: true });
  return printFact(call.pen, named.name, "text", reference.text, call.place);
}

function mentionOf({ entity }: Named): Omit<Mention, "opens"> {
  const { gender, number } = entity.naming;
  return { entity: entity.id, gender, number, noun: nounFor(entity) };
}

/** `forme` decides; without it the full name the first time in the body and in every other part, then the short one. */
function formOf(call: Call, { entity }: Named): "name" | "short" {
  const { forme } = call.options;
  if (forme === "courte") return "short";
  if (forme === "pleine") return "name";
  return inBody(call) && call.pen.introduced.has(entity.id) ? "short" : "name";
}

/** An asset's symbol stands beside its first mention in the body, unless the name is the symbol. */
function symbolOf(call: Call, named: Named): Fact | null {
  if (call.options.sigle === false || !inBody(call) || call.pen.introduced.has(named.entity.id)) return null;
  const symbol = "symbol" in named ? named.symbol : null;
  return isFact(symbol) && symbol.value !== named.entity.naming.name ? symbol : null;
}

function inBody(call: Call): boolean {
  return call.data.part === undefined;
}

const options = ["forme", "sigle"] as const;
const named = (article: Article): Helper => namedHelper(options, (call, subject) => printNamed(call, subject, article));

export const nameHelpers = {
  /** The name alone: « Bittensor (TAO) ». */
  nom: named(bare),
  /** The name as its source spells it, and its symbol, for tables: « Bitcoin (BTC) ». */
  intitule: namedHelper([], (call, named) => {
    const { entity } = named;
    const symbol = "symbol" in named && isFact(named.symbol) ? named.symbol : null;
    const name = printFact(call.pen, nameAs(named, entity.name), "name", entity.name, call.place);
    if (symbol === null || symbol.value === entity.name) return name;
    return `${name} (${printFact(call.pen, symbol, "name", String(symbol.value), call.place)})`;
  }),
  /** With its article: « le bitcoin », « les jetons », « Solana ». */
  le: named(le),
  /** Somebody already named, as a subject: « il », « elles », « le jeton », or the name where there is a doubt. */
  il: namedHelper([], printAgain),
  /** After « de »: « du bitcoin », « d’Aethir ». */
  du: named(du),
  /** After « à »: « au bitcoin », « aux jetons ». */
  au: named(au),
  /** After « que »: « que le bitcoin », « qu’Aethir ». */
  que: named(que),
} as const satisfies Readonly<Record<string, Helper>>;
