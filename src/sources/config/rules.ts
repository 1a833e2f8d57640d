import * as z from "zod";
import { dataCodes, type FindingCode, textCodes } from "../../facts/finding.ts";
import { movesFrom, type RuleChange } from "../../facts/rule.ts";
import { text } from "../text.ts";

/** `rules`: by code, another verdict and why. What a rule may become is in its table; the reason is never optional. */
export const rules = z.strictObject(Object.fromEntries([...dataCodes, ...textCodes].map(rowOf))).prefault({});

function rowOf(code: FindingCode): readonly [string, z.ZodType<RuleChange | undefined>] {
  const [first, ...others] = movesFrom(code);
  if (first === undefined)
    return [code, z.never({ error: `la règle ${code} bloque toujours et ne se change pas` }).optional()];
  return [code, z.strictObject({ verdict: z.enum([first, ...others]), reason: text }).optional()];
}
