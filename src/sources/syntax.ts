import type { YAMLError } from "yaml";
import { quoted } from "../found.ts";

const sentences: Readonly<Record<YAMLError["code"], string>> = {
  ALIAS_PROPS: "un renvoi ne peut porter ni ancre ni étiquette",
  BAD_ALIAS: "ancre ou renvoi sans nom",
  BAD_COLLECTION_TYPE: "l’étiquette ne convient pas à cette valeur",
  BAD_DIRECTIVE: "directive YAML mal formée",
  BAD_DQ_ESCAPE: "séquence d’échappement inconnue entre guillemets droits",
  BAD_INDENT: "le retrait ne suit pas celui des lignes voisines",
  BAD_PROP_ORDER: "ancre ou étiquette mal placée",
  BAD_SCALAR_START: "une valeur qui commence ainsi doit être mise entre guillemets droits",
  BLOCK_AS_IMPLICIT_KEY: "deux-points inattendu, un texte qui en contient doit être mis entre guillemets droits",
  BLOCK_IN_FLOW: "une liste ou un groupe en retrait ne peut pas commencer entre crochets ou accolades",
  DUPLICATE_KEY: "clé donnée deux fois",
  IMPOSSIBLE: "YAML illisible",
  KEY_OVER_1024_CHARS: "clé de plus de 1024 caractères",
  MISSING_CHAR: "il manque un signe (guillemet, virgule, deux-points, crochet ou accolade)",
  MULTILINE_IMPLICIT_KEY: "une clé doit tenir sur une ligne et être suivie d’un deux-points",
  MULTIPLE_ANCHORS: "une valeur ne peut porter qu’une ancre",
  MULTIPLE_DOCS: "plusieurs documents séparés par des tirets, un seul attendu",
  MULTIPLE_TAGS: "une valeur ne peut porter qu’une étiquette",
  NON_STRING_KEY: "une clé doit être un texte",
  RESOURCE_EXHAUSTION: "listes ou groupes trop imbriqués",
  TAB_AS_INDENT: "tabulation dans le retrait, qui ne se fait qu’avec des espaces",
  TAG_RESOLVE_FAILED: "étiquette inconnue",
  UNEXPECTED_TOKEN: "signe inattendu",
};

/** What is wrong with a YAML text, in French, with the words where the reader stumbled; no full stop. */
export function yamlFault(error: YAMLError, text: string): string {
  if (unclosed.test(error.message)) return "crochet ou accolade qui n’est pas refermé";
  const line = text.slice(error.pos[0], error.pos[0] + 200).split(/[\r\n]/, 1)[0] ?? "";
  const words = error.code === "DUPLICATE_KEY" ? (key.exec(line)?.[0] ?? "") : line;
  return words.trim() === "" ? sentences[error.code] : `${sentences[error.code]}, ${quoted(words.trim())} lu`;
}

/** The library blames the indentation of the line that follows. */
const unclosed = /sufficiently indented and end with a/;

const key = /^(?:"[^"]*"|'[^']*'|[^:,{}[\]]*)/;
