import { proofread } from "../proofread/proofread.ts";
import { renderJson } from "../render/json.ts";
import type { Judge } from "../writing/trial/blemish.ts";
import { judgeShape } from "../writing/trial/blemish.ts";

/** The proofreader of printed articles, on what a kind writes when it is tried: what it would block is a fault of the template. */
const judgePrint: Judge = (article) => {
  // Trials are written for the readers of France.
  const printed = { ...renderJson(article, []), region: "fr-FR" } as const;
  return proofread(printed)
    .filter(({ verdict }) => verdict === "block")
    .map(({ code, message, part, start, end }) => {
      const near = printed.spans.filter((span) => span.part === part).toSorted((a, b) => a.start - b.start);
      const span = near.find((one) => one.end >= end) ?? near.findLast((one) => one.start <= start);
      const [, file, line] = /^(.*):(\d+)$/u.exec(span?.template ?? "") ?? [];
      const place = file === undefined ? null : { file, line: Number(line), column: span?.column ?? 1 };
      return { sentence: `le relecteur dit (${code})\u00a0: ${message.replace(/\.$/u, "")}`, place };
    });
};

/** Who reads what the kinds write when they are tried. */
export const jury: readonly Judge[] = [judgeShape, judgePrint];
