import type { Effects } from "./effects.ts";
import { DepecheError } from "./error.ts";
import type { RuleChanges } from "./facts/rule.ts";
import type { RegionId } from "./french/region.ts";
import { regions } from "./french/region.ts";
import { judge } from "./judge.ts";
import type { Edited } from "./proofread/edited.ts";
import { proofreadEdited } from "./proofread/edited.ts";
import type { Finding } from "./render/finding.ts";
import { readArticle } from "./sources/article.ts";

/** An edited article, the article.json that it was printed from, and the rules that a newsroom changed. */
export interface EditedRequest {
  readonly file: string;
  readonly facts: string;
  readonly rules: RuleChanges;
}

/** What may not be printed of an article that a person has edited: the places count in the file. */
export function proofreadFile({ file, facts, rules }: EditedRequest, effects: Effects): readonly Finding[] {
  const edited: Edited = { format: formatOf(file), source: effects.readText(file) };
  const printed = readArticle(effects.readText(facts), facts);
  const region = regionNamed(printed.region);
  if (region === null) {
    const known = Object.keys(regions).join(", ");
    throw new DepecheError(
      "E_ARTICLE_INVALID",
      `${facts}, region\u00a0: région connue attendue (${known}), «\u00a0${printed.region}\u00a0» trouvé.`,
    );
  }
  try {
    return judge(proofreadEdited(edited, { ...printed, region }), rules);
  } catch (cause) {
    // The readers of Markdown and HTML go down one call a level.
    if (!(cause instanceof RangeError && cause.message.includes("call stack"))) throw cause;
    throw new DepecheError("E_FILE_SYNTAX", `${file}\u00a0: des blocs trop imbriqués pour être lus.`, { cause });
  }
}

function regionNamed(name: string): RegionId | null {
  return Object.values(regions).find(({ id }) => id === name)?.id ?? null;
}

function formatOf(file: string): Edited["format"] {
  return /\.html?$/iu.test(file) ? "html" : "markdown";
}
