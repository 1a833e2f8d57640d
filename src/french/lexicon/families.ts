import type { Verb } from "./forms.ts";
import { irregular, type VerbTraits } from "./regular.ts";

/** Tenir, venir and what is made from them. */
export function enir(infinitive: string, traits: VerbTraits = {}): Verb {
  const root = infinitive.slice(0, -4);
  return irregular(infinitive, {
    ...traits,
    present: [`${root}ient`, `${root}iennent`],
    stem: `${root}en`,
    future: `${root}iendr`,
    participle: `${root}enu`,
  });
}

/** Prendre and what is made from it. */
export function prendre(infinitive: string, traits: VerbTraits = {}): Verb {
  const root = infinitive.slice(0, -3);
  return irregular(infinitive, {
    ...traits,
    present: [`${root}d`, `${root}nent`],
    stem: root,
    future: `${root}dr`,
    participle: `${infinitive.slice(0, -5)}is`,
  });
}

/** Mettre and what is made from it. */
export function mettre(infinitive: string, traits: VerbTraits = {}): Verb {
  const stem = infinitive.slice(0, -2);
  return irregular(infinitive, {
    ...traits,
    present: [stem.slice(0, -1), `${stem}ent`],
    stem,
    future: `${stem}r`,
    participle: `${infinitive.slice(0, -5)}is`,
  });
}

/** Verbs in -uire: produit, produisent. */
export function uire(infinitive: string, traits: VerbTraits = {}): Verb {
  const root = infinitive.slice(0, -2);
  return irregular(infinitive, {
    ...traits,
    present: [`${root}t`, `${root}sent`],
    stem: `${root}s`,
    future: `${root}r`,
    participle: `${root}t`,
  });
}

/** Écrire, inscrire, souscrire: écrit, écrivent. */
export function crire(infinitive: string, traits: VerbTraits = {}): Verb {
  const root = infinitive.slice(0, -2);
  return irregular(infinitive, {
    ...traits,
    present: [`${root}t`, `${root}vent`],
    stem: `${root}v`,
    future: `${root}r`,
    participle: `${root}t`,
  });
}

/** Verbs in -aindre, -eindre and -oindre: atteint, atteignent. */
export function indre(infinitive: string, traits: VerbTraits = {}): Verb {
  const root = infinitive.slice(0, -4);
  return irregular(infinitive, {
    ...traits,
    present: [`${root}nt`, `${root}gnent`],
    stem: `${root}gn`,
    future: `${root}ndr`,
    participle: `${root}nt`,
  });
}

/** Offrir, ouvrir, souffrir and what is made from them: ouvre, ouvert. */
export function ouvrir(infinitive: string, traits: VerbTraits = {}): Verb {
  const stem = infinitive.slice(0, -2);
  return irregular(infinitive, {
    ...traits,
    present: [`${stem}e`, `${stem}ent`],
    stem,
    future: infinitive,
    participle: `${stem.slice(0, -1)}ert`,
  });
}

/** Verbs in -aître: connaît, connaissent, connu. */
export function aître(infinitive: string, traits: VerbTraits = {}): Verb {
  const root = infinitive.slice(0, -4);
  return irregular(infinitive, {
    ...traits,
    present: [`${root}ît`, `${root}issent`],
    stem: `${root}iss`,
    future: infinitive.slice(0, -1),
    participle: `${root.slice(0, -1)}u`,
  });
}

/** Verbs in -cevoir: reçoit, reçoivent, reçu. */
export function cevoir(infinitive: string, traits: VerbTraits = {}): Verb {
  const root = infinitive.slice(0, -6);
  return irregular(infinitive, {
    ...traits,
    present: [`${root}çoit`, `${root}çoivent`],
    stem: `${root}cev`,
    future: `${root}cevr`,
    participle: `${root}çu`,
  });
}

/** Partir, sortir, servir, démentir and their like: part, partent, parti. */
export function partir(infinitive: string, traits: VerbTraits = {}): Verb {
  const stem = infinitive.slice(0, -2);
  return irregular(infinitive, {
    ...traits,
    present: [`${stem.slice(0, -1)}t`, `${stem}ent`],
    stem,
    future: infinitive,
    participle: `${stem}i`,
  });
}

/** Courir and what is made from it: court, courra. */
export function courir(infinitive: string, traits: VerbTraits = {}): Verb {
  const stem = infinitive.slice(0, -2);
  return irregular(infinitive, {
    ...traits,
    present: [`${stem}t`, `${stem}ent`],
    stem,
    future: `${stem}r`,
    participle: `${stem}u`,
  });
}

/** Suivre, poursuivre: suit, suivent, suivi. */
export function suivre(infinitive: string, traits: VerbTraits = {}): Verb {
  const stem = infinitive.slice(0, -2);
  return irregular(infinitive, {
    ...traits,
    present: [`${stem.slice(0, -1)}t`, `${stem}ent`],
    stem,
    future: `${stem}r`,
    participle: `${stem}i`,
  });
}
