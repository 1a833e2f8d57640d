/** Kinds of article that are grave by themselves. */
const graveKinds: ReadonlySet<string> = new Set(["exploit"]);

/** Words of fraud, theft, ruin and justice: an article that prints one may do harm when it is wrong. */
const graveWords =
  /(?<!\p{L})(?:fraud(?:es?|uleu(?:x|ses?))|escroquer(?:ies?)|piratages?|piratée?s?|faillites?|banqueroutes?|cessation de paiements?|(?:redressement|liquidation) judiciaire|détournements? de fonds|blanchiment|mise?s? en examen|inculpée?s?|gardes? à vue|escrocs?)(?!\p{L})/iu;

/** Why an article is grave, as a French sentence; null when it is not. A grave one is never published by a job alone. */
export function gravityOf({ kind, markdown }: { readonly kind: string; readonly markdown: string }): string | null {
  if (graveKinds.has(kind)) return "Ce type d’article est grave\u00a0: une personne doit demander sa publication.";
  const word = graveWords.exec(markdown)?.[0];
  if (word === undefined) return null;
  return `L’article parle d’un fait grave («\u00a0${word}\u00a0»)\u00a0: une personne doit demander sa publication.`;
}
