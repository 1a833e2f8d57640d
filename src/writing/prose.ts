import type { Slip, SlipName } from "../french/slip.ts";
import { slipsIn } from "../french/slip.ts";
import { placeIn } from "./content.ts";
import type { Helper } from "./helper.ts";
import type { Finding } from "./mistake.ts";
import { finding } from "./mistake.ts";
import type { TemplateSource } from "./source.ts";
import { bodyOf, calleeOf, isBlock, isContent, isMustache, startOf, statementsOf } from "./syntax.ts";

/** What the prose of a file has of bad typing: slips that typesetting cannot mend, and small words that a helper prints. */
export function untidyProse(source: TemplateSource, helpers: ReadonlyMap<string, Helper>): readonly Finding[] {
  return [...slipsOf(source), ...contactsIn(source.program, source.file, helpers)];
}

function slipsOf({ file, program }: TemplateSource): readonly Finding[] {
  return statementsOf(program)
    .filter(isContent)
    .flatMap((node) => {
      const text = String(node.original);
      const start = startOf(node);
      return slipsIn(text, start.column > 1).map((slip) =>
        finding(placeIn(text, slip.index, start), { file, calls: [] }, sentences[slip.what](slip)),
      );
    });
}

const spaces = "\u202f; les espaces insécables sont posées par le programme";

const sentences = {
  "double-space": () => "deux espaces se suivent",
  ellipsis: ({ text, meant }) => `«\u00a0${text}\u00a0» s’écrit d’un seul signe, «\u00a0${meant}\u00a0»`,
  "double-stop": () => "deux points de phrase se suivent («\u00a0..\u00a0»)",
  "repeated-sign": ({ text }) => `la ponctuation est redoublée («\u00a0${text}\u00a0»)`,
  "wrong-quote": ({ text, meant }) => `ces guillemets (${text}) ne sont pas français, ${meant} est attendu`,
  "wrong-apostrophe": ({ text, meant }) => `ce signe (${text}) n’est pas une apostrophe, ${meant} ou ' est attendu`,
  "bare-capital": ({ text, meant }) =>
    `«\u00a0${text}\u00a0» s’écrit «\u00a0${meant}\u00a0», les capitales gardent leur accent`,
  ligature: ({ text, meant }) => `«\u00a0${text}\u00a0» s’écrit «\u00a0${meant}\u00a0»`,
  "inner-space": ({ text }) => `une espace est de trop après «\u00a0${text.trim()}\u00a0»`,
  "missing-space": ({ text }) =>
    text === ","
      ? "il manque une espace après «\u00a0,\u00a0»"
      : `il manque une espace ${text === ";" ? "autour de" : "avant"} «\u00a0${text}\u00a0»${spaces}`,
} as const satisfies Readonly<Record<SlipName, (slip: Slip) => string>>;

/** A small word typed right before a call that prints its own, and would contract or elide it. */
function contactsIn(program: hbs.AST.Program, file: string, helpers: ReadonlyMap<string, Helper>): readonly Finding[] {
  return program.body.flatMap((node, index): readonly Finding[] => {
    if (isBlock(node)) {
      const inverse = node.inverse === undefined ? [] : contactsIn(node.inverse, file, helpers);
      return [...contactsIn(bodyOf(node), file, helpers), ...inverse];
    }
    const next = program.body[index + 1];
    if (!isContent(node) || next === undefined || !isMustache(next)) return [];
    const text = String(node.original);
    const typed =
      /(?<![\p{L}\p{N}\u2019'-])(?:de|d['\u2019]|à|que|qu['\u2019]|du|des|aux?|les?|la|l['\u2019]|selon)(?=\s*$)/iu.exec(
        text,
      );
    const sentence = typed === null ? null : contactProblem(typed[0].toLowerCase(), next, helpers);
    if (typed === null || sentence === null) return [];
    return [finding(placeIn(text, typed.index, startOf(node)), { file, calls: [] }, sentence)];
  });
}

/** The helper that prints a name behind a small word, by that word. */
const named = new Map([
  ["de", "du"],
  ["d", "du"],
  ["à", "au"],
  ["que", "que"],
  ["qu", "que"],
]);

function contactProblem(
  typed: string,
  node: hbs.AST.MustacheStatement,
  helpers: ReadonlyMap<string, Helper>,
): string | null {
  const name = calleeOf(node)?.original ?? "";
  const helper = helpers.get(name);
  const small = typed.replace(/['\u2019]$/u, "");
  const right = named.get(small);
  const written = `«\u00a0${typed}\u00a0» devant {{${name} …}}`;
  if (name === "le" && right !== undefined) return `${written} ne se contracte pas, écrivez {{${right} …}} seul`;
  if (["le", "du", "au", "que"].includes(name) && right === undefined && small !== "selon")
    return `${written} est de trop, l’article vient avec le nom`;
  if (name === "selon" && small === "selon") return `${written} est de trop, l’aide imprime le mot`;
  const hasLead = node.hash?.pairs.some(({ key }) => key === "avec") ?? false;
  if (right !== "du" || hasLead || helper?.options.includes("avec") !== true || name === "sur") return null;
  return `${written} ne s’élide pas, écrivez {{${name} … avec="de"}} sans «\u00a0de\u00a0»`;
}
