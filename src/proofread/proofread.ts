import type { TextFinding } from "../facts/finding.ts";
import { usualVerdicts } from "../facts/rule.ts";
import type { Ledger } from "./ledger.ts";
import { ledgerOf } from "./ledger.ts";
import type { Page } from "./page.ts";
import { pagesOf } from "./pages.ts";
import type { Printed } from "./printed.ts";
import type { Remark, Rule } from "./proof.ts";
import { proofOf } from "./proof.ts";
import { attributionRule } from "./rules/attribution.ts";
import { causeRule } from "./rules/cause.ts";
import { comparisonRule } from "./rules/comparison.ts";
import { dateRule } from "./rules/date.ts";
import { directionRule } from "./rules/direction.ts";
import type { EarlierText } from "./rules/echo.ts";
import { echoRule } from "./rules/echo.ts";
import { hearsayRule } from "./rules/hearsay.ts";
import { lengthRule } from "./rules/length.ts";
import { nameRule } from "./rules/name.ts";
import { namePlaceRule } from "./rules/name-place.ts";
import { negationRule } from "./rules/negation.ts";
import { numberRule } from "./rules/number.ts";
import { quoteRule } from "./rules/quote.ts";
import { repetitionRule } from "./rules/repetition.ts";
import { reversalRule } from "./rules/reversal.ts";
import { revisionRule } from "./rules/revision.ts";
import { slotRule } from "./rules/slot.ts";
import { slugRule } from "./rules/slug.ts";
import { summaryRule } from "./rules/summary.ts";
import { typographyRule } from "./rules/typography.ts";
import { unprovedRule } from "./rules/unproved.ts";
import { adviceRule, languageRule } from "./rules/wording.ts";

/** Rules that hold of every text, a title as well as an article. */
const everywhere: readonly Rule[] = [
  numberRule,
  dateRule,
  nameRule,
  namePlaceRule,
  directionRule,
  comparisonRule,
  attributionRule,
  hearsayRule,
  causeRule,
  negationRule,
  reversalRule,
  unprovedRule,
  slotRule,
  typographyRule,
  adviceRule,
  languageRule,
  lengthRule,
];

/** Rules that need the whole article. */
const ofArticle: readonly Rule[] = [summaryRule, revisionRule, quoteRule, repetitionRule];

/**
 * What may not be printed of an article fresh from the press: each of its texts is read, and held against its facts;
 * `earlier` are the recent articles that its readers remember.
 */
export function proofread(printed: Printed, earlier: readonly EarlierText[] = []): readonly TextFinding[] {
  const ledger = openLedger(printed);
  return [
    ...pagesOf(printed).flatMap((page) => proofreadPage(page, printed, ledger)),
    ...slugRule(printed),
    ...echoRule(printed, earlier),
  ];
}

/** The ledger of an article: its facts, and what it names. */
export function openLedger({ facts, spans }: Printed): Ledger {
  return ledgerOf(facts, new Set(spans.flatMap(({ role, fact }) => (role === "name" ? fact : []))));
}

/** What may not be printed of one page, fresh or edited. */
export function proofreadPage(page: Page, printed: Printed, ledger: Ledger): readonly TextFinding[] {
  const proof = proofOf(page, printed, ledger);
  const rules = page.isArticle ? [...everywhere, ...ofArticle] : everywhere;
  return rules
    .flatMap((rule) => rule(proof))
    .map((remark) => findingOf(remark, page))
    .toSorted((a, b) => a.start - b.start);
}

function findingOf({ code, start, end, message, facts }: Remark, { part, places }: Page): TextFinding {
  const from = places[start] ?? 0;
  const to = end > start ? (places[end - 1] ?? from) + 1 : from;
  return { code, verdict: usualVerdicts[code], message, facts, part, start: from, end: to };
}
