/** Writes the reference of the helpers into the editors' guide, between its two marks: `npm run guide`. */
import { readFileSync, writeFileSync } from "node:fs";
import { realEffects } from "../dist/effects.js";
import { wordsOf } from "../dist/words.js";
import { renderReference } from "../dist/writing/show/reference.js";
import { builtInDay } from "../dist/writing/show/show.js";

const path = "templates/LISEZMOI.md";
const marks = /(<!-- aides -->\n\n)[\s\S]*(<!-- fin des aides -->)/u;
const guide = readFileSync(path, "utf8");
if (!marks.test(guide)) throw new Error(`${path} has lost its marks`);
const reference = renderReference(builtInDay(wordsOf(null, realEffects)));
writeFileSync(
  path,
  guide.replace(marks, (_, open, close) => `${open}${reference}\n${close}`),
);
