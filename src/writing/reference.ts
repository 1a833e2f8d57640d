import type { AssetClass, Entity, EntityKind } from "../facts/fact.ts";
import { pronoun } from "../french/naming.ts";
import type { Told } from "./told.ts";

/** How something already named may be named again. */
export type Reference =
  | { readonly by: "pronoun"; readonly text: string }
  | { readonly by: "noun"; readonly text: string }
  | { readonly by: "name" };

/**
 * A pronoun when the sentence before has its entity for subject and names nothing else that the pronoun could mean; a
 * noun (« le jeton ») when the paragraph has named nothing else that it could mean; else the name.
 */
export function referenceTo(entity: Entity, told: Told): Reference {
  const { gender, number } = entity.naming;
  const others = told.before.filter((mention) => mention.entity !== entity.id);
  const isSubject = told.before.some((mention) => mention.entity === entity.id && mention.opens);
  const isRivalled = others.some((mention) => mention.gender === gender && mention.number === number);
  if (told.startsSentence && isSubject && !isRivalled) return { by: "pronoun", text: pronoun({ gender, number }) };
  const noun = nounFor(entity);
  const isNamed = told.paragraph.some((mention) => mention.entity === entity.id);
  const isAmbiguous = told.paragraph.some((mention) => mention.entity !== entity.id && mention.noun === noun);
  return noun !== null && isNamed && !isAmbiguous ? { by: "noun", text: noun } : { by: "name" };
}

/** The noun that takes up an entity of this kind: only of its own gender, or the words around would not agree. */
export function nounFor({ kind, class: assetClass, categories, naming }: Entity): string | null {
  if (naming.number === "plural") return null;
  if (naming.gender === "f") return feminine[kind] ?? null;
  if (kind === "asset") return assetClass === "crypto" && categories.length === 0 ? "l\u2019actif" : assets[assetClass];
  return kind === "index" && !indexClasses.has(assetClass) ? null : (masculine[kind] ?? null);
}

/** A rate, a currency or a barrel stands among the indices of a market file, and is called none. */
const indexClasses: ReadonlySet<AssetClass> = new Set(["index", "crypto", "sentiment"]);

/** Bitcoin is no token: what stands in no category is called an asset. */
const assets: Readonly<Record<AssetClass, string>> = {
  crypto: "le jeton",
  share: "le titre",
  index: "l\u2019actif",
  rate: "l\u2019actif",
  currency: "l\u2019actif",
  commodity: "l\u2019actif",
  sentiment: "l\u2019actif",
};

const masculine: Readonly<Partial<Record<EntityKind, string>>> = { index: "l\u2019indice", model: "le modèle" };

const feminine: Readonly<Partial<Record<EntityKind, string>>> = {
  organization: "l\u2019entreprise",
  platform: "la plateforme",
};
