import { firstGroup } from "./first-group.ts";
import type { FourForms, Pronominal, Verb } from "./forms.ts";

/** What the infinitive does not tell of any verb. */
export interface VerbTraits {
  /** Default avoir. */
  readonly auxiliary?: "avoir" | "être";
  /** Default null: the verb takes no pronoun. */
  readonly pronominal?: Pronominal | null;
}

/** The principal parts of a verb; the other forms follow from them. */
export interface PrincipalParts extends VerbTraits {
  readonly present: readonly [singular: string, plural: string];
  /** Of the imperfect and the present participle: « val » of valoir. */
  readonly stem: string;
  /** Up to its r: « vaudr ». */
  readonly future: string;
  /** Masculine singular; all four forms when they are not regular: dû, due; été. */
  readonly participle: string | FourForms;
  /** When it is not stem + ant: « ayant ». */
  readonly presentParticiple?: string;
}

/** A verb in -er; `strong` is its present singular where spelling does not tell: « rappelle », but « gèle ». */
export function er(infinitive: string, { strong, ...traits }: VerbTraits & { readonly strong?: string } = {}): Verb {
  return irregular(infinitive, { ...firstGroup(infinitive, strong), ...traits });
}

/** A verb in -ir of the second group: fléchit, fléchissent. */
export function ir(infinitive: string, traits: VerbTraits = {}): Verb {
  const stem = infinitive.slice(0, -1);
  return irregular(infinitive, {
    ...traits,
    present: [`${stem}t`, `${stem}ssent`],
    stem: `${stem}ss`,
    future: infinitive,
    participle: stem,
  });
}

/** A verb in -dre like perdre and vendre: perd, perdent, perdu. */
export function dre(infinitive: string, traits: VerbTraits = {}): Verb {
  const stem = infinitive.slice(0, -2);
  return irregular(infinitive, {
    ...traits,
    present: [stem, `${stem}ent`],
    stem,
    future: `${stem}r`,
    participle: `${stem}u`,
  });
}

/** Any verb from its principal parts: one stem gives the imperfect, one the future and the conditional. */
export function irregular(infinitive: string, parts: PrincipalParts): Verb {
  return {
    infinitive,
    present: parts.present,
    imperfect: [`${parts.stem}ait`, `${parts.stem}aient`],
    future: [`${parts.future}a`, `${parts.future}ont`],
    conditional: [`${parts.future}ait`, `${parts.future}aient`],
    participle: participleForms(parts.participle),
    presentParticiple: parts.presentParticiple ?? `${parts.stem}ant`,
    auxiliary: parts.auxiliary ?? "avoir",
    pronominal: parts.pronominal ?? null,
  };
}

/** Agreement adds e and s; a masculine that ends in s takes no second one. */
function participleForms(m: string | FourForms): FourForms {
  if (typeof m !== "string") return m;
  return { m, f: `${m}e`, mp: m.endsWith("s") ? m : `${m}s`, fp: `${m}es` };
}
