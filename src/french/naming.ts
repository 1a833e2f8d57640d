import { elides } from "./elision.ts";

/** What French needs to speak of a thing, by its name. */
export interface Naming {
  /** As printed after its article. */
  readonly name: string;
  /** For later mentions; null when there is only one way to say it. */
  readonly short: string | null;
  readonly gender: "m" | "f";
  readonly number: "singular" | "plural";
  /** `definite`: le bitcoin; `none`: Solana. */
  readonly article: "definite" | "none";
  /** Whether le and de lose their vowel before `name`; null lets the spelling decide. */
  readonly elides: boolean | null;
}

export interface NamingOptions {
  /** `short` falls back to the name when there is none. */
  readonly form?: "name" | "short";
}

/** A small word and the name it leads. `lead` ends with its own space or apostrophe; `name` is never re-cased. */
export interface Led {
  readonly lead: string;
  readonly name: string;
}

/** With its article: le bitcoin, l’ether, les jetons, Solana. */
export function le(n: Naming, options: NamingOptions = {}): Led {
  return lead(n, options, { none: ["", ""], plural: "les ", elided: "l\u2019", m: "le ", f: "la " });
}

/** With « de »: du bitcoin, de l’ether, de la Fed, des jetons, de Solana, d’Aethir. */
export function du(n: Naming, options: NamingOptions = {}): Led {
  return lead(n, options, { none: ["de ", "d\u2019"], plural: "des ", elided: "de l\u2019", m: "du ", f: "de la " });
}

/** With « à »: au bitcoin, à l’ether, à la Fed, aux jetons, à Solana. */
export function au(n: Naming, options: NamingOptions = {}): Led {
  return lead(n, options, { none: ["à ", "à "], plural: "aux ", elided: "à l\u2019", m: "au ", f: "à la " });
}

/** With « que »: que le bitcoin, que l’ether, que les jetons, que Solana, qu’Aethir. */
export function que(n: Naming, options: NamingOptions = {}): Led {
  return lead(n, options, {
    none: ["que ", "qu\u2019"],
    plural: "que les ",
    elided: "que l\u2019",
    m: "que le ",
    f: "que la ",
  });
}

/** With the indefinite article, whatever its own: un bitcoin, une once, des jetons. */
export function un(n: Naming, options: NamingOptions = {}): Led {
  const { name } = formOf(n, options);
  if (n.number === "plural") return { lead: "des ", name };
  return { lead: n.gender === "m" ? "un " : "une ", name };
}

/** With the demonstrative: ce bitcoin, cet ether, cette once, ces jetons. */
export function ce(n: Naming, options: NamingOptions = {}): Led {
  const { name, elided } = formOf(n, options);
  if (n.number === "plural") return { lead: "ces ", name };
  if (n.gender === "f") return { lead: "cette ", name };
  return { lead: elided ? "cet " : "ce ", name };
}

/** With the possessive of one owner or of several: son repli, son envolée, sa hausse, ses gains, leur repli. */
export function possessive(n: Naming, owner: "singular" | "plural" = "singular", options: NamingOptions = {}): Led {
  const { name, elided } = formOf(n, options);
  if (owner === "plural") return { lead: n.number === "plural" ? "leurs " : "leur ", name };
  if (n.number === "plural") return { lead: "ses ", name };
  return { lead: n.gender === "m" || elided ? "son " : "sa ", name };
}

/** With « tout »: tout le bitcoin, toute la hausse, tout l’or, tous les jetons, tout Solana. */
export function tout(n: Naming, options: NamingOptions = {}): Led {
  const { lead, name } = le(n, options);
  // Before a bare name « tout » does not agree: tout Solana, tout OpenAI.
  const bare = n.article === "none";
  return { lead: `${bare ? "tout" : inflected(n, ["tout", "toute", "tous", "toutes"])} ${lead}`, name };
}

/** With « jusqu’à »: jusqu’au bitcoin, jusqu’à l’ether, jusqu’aux jetons, jusqu’à Solana. */
export function jusquau(n: Naming, options: NamingOptions = {}): Led {
  const { lead, name } = au(n, options);
  return { lead: `jusqu\u2019${lead}`, name };
}

/** What a word agrees with. */
type Agreed = Pick<Naming, "gender" | "number">;

/** il, elle, ils, elles. */
export function pronoun(n: Agreed): "il" | "elle" | "ils" | "elles" {
  return inflected(n, ["il", "elle", "ils", "elles"]);
}

/** celui, celle, ceux, celles: « celle du bitcoin ». */
export function demonstrative(n: Agreed): "celui" | "celle" | "ceux" | "celles" {
  return inflected(n, ["celui", "celle", "ceux", "celles"]);
}

/** After a preposition: « parmi lesquels », « dans laquelle ». « Dont » does not agree. */
export function lequel(n: Agreed): "lequel" | "laquelle" | "lesquels" | "lesquelles" {
  return inflected(n, ["lequel", "laquelle", "lesquels", "lesquelles"]);
}

/** After a phrase in « de »: « au cours duquel », « au sein desquelles ». Elsewhere « dont » says it better. */
export function duquel(n: Agreed): "duquel" | "de laquelle" | "desquels" | "desquelles" {
  return inflected(n, ["duquel", "de laquelle", "desquels", "desquelles"]);
}

/** auquel, à laquelle, auxquels, auxquelles. */
export function auquel(n: Agreed): "auquel" | "à laquelle" | "auxquels" | "auxquelles" {
  return inflected(n, ["auquel", "à laquelle", "auxquels", "auxquelles"]);
}

function inflected<T>({ gender, number }: Agreed, [m, f, mp, fp]: readonly [m: T, f: T, mp: T, fp: T]): T {
  if (number === "plural") return gender === "m" ? mp : fp;
  return gender === "m" ? m : f;
}

/** What stands before a name in each case; `none` is without article, before a consonant then before a vowel. */
interface Leads {
  readonly none: readonly [held: string, elided: string];
  readonly plural: string;
  readonly elided: string;
  readonly m: string;
  readonly f: string;
}

function lead(n: Naming, options: NamingOptions, leads: Leads): Led {
  const { name, elided } = formOf(n, options);
  if (n.article === "none") return { lead: leads.none[elided ? 1 : 0], name };
  if (n.number === "plural") return { lead: leads.plural, name };
  return { lead: elided ? leads.elided : leads[n.gender], name };
}

/** `elides` speaks of the full name: a short form that differs is judged by its spelling. */
function formOf(n: Naming, { form = "name" }: NamingOptions): { readonly name: string; readonly elided: boolean } {
  const name = form === "short" && n.short !== null ? n.short : n.name;
  return { name, elided: (name === n.name ? n.elides : null) ?? elides(name) };
}
