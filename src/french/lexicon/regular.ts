import type { FourForms, Verb } from "./forms.ts";

/** What a regular pattern cannot guess. */
export interface VerbTraits {
  /** Of the present singular when its vowel changes: « cède » of céder, « pèse » of peser. */
  readonly strong?: string;
  /** Of the future and the conditional, up to its r: « pèser », when it is not the infinitive. */
  readonly future?: string;
  /** Default avoir. */
  readonly auxiliary?: "avoir" | "être";
  readonly pronominal?: boolean;
}

/** The principal parts of a verb that follows no pattern; the other forms follow from them. */
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

/** A verb in -er. c and g keep their sound before a: avançait, plongeait. */
export function er(infinitive: string, traits: VerbTraits = {}): Verb {
  const stem = infinitive.slice(0, -2);
  const strong = traits.strong ?? `${stem}e`;
  return irregular(infinitive, {
    ...traits,
    present: [strong, `${strong}nt`],
    stem: beforeA(stem),
    future: traits.future ?? infinitive,
    participle: `${stem}é`,
  });
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
    pronominal: parts.pronominal ?? false,
  };
}

/** Agreement adds e and s; a masculine that ends in s takes no second one. */
function participleForms(m: string | FourForms): FourForms {
  if (typeof m !== "string") return m;
  return { m, f: `${m}e`, mp: m.endsWith("s") ? m : `${m}s`, fp: `${m}es` };
}

function beforeA(stem: string): string {
  if (stem.endsWith("c")) return `${stem.slice(0, -1)}ç`;
  return stem.endsWith("g") ? `${stem}e` : stem;
}
