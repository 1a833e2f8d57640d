import { computation } from "../../facts/derive.ts";
import type { Fact, Source, Status } from "../../facts/fact.ts";
import { isVersioned } from "../../facts/revision.ts";
import { dateRange } from "../../french/date.ts";
import { de } from "../../french/elision.ts";
import { isMoment } from "../../french/moment.ts";
import { au, du, type Led, le, type Naming } from "../../french/naming.ts";
import { isWindowText, windowPhrases } from "../../french/window.ts";
import type { Account, FactChoice, Reason } from "../article.ts";
import { wordsOfMeasure } from "./measure.ts";
import { wordsOfMethod } from "./method.ts";
import { wordsOfReason } from "./reason.ts";
import type { Subjects } from "./subject.ts";
import { type Setting, wordsOfDate, wordsOfValue } from "./value.ts";

/** Facts told to people, each in French; every parent of one must be among them. */
export function accountsOf(
  facts: readonly Fact[],
  choices: readonly FactChoice[],
  subjects: Subjects,
  setting: Setting,
): readonly Account[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const reasons = new Map(choices.map((choice) => [choice.fact, choice.reasons]));
  const when = remembering((asOf: string) => wordsOfDate(asOf, setting));
  const value = remembering((fact: Fact) => wordsOfValue(fact, setting));
  const sources = remembering((fact: Fact): readonly Source[] => {
    if (fact.source.id !== computation.id || fact.from.length === 0) return [fact.source];
    return distinct(parentsOf(fact, byId).flatMap(sources));
  });
  const named = (fact: Fact): string => {
    const subject = subjects.of(fact);
    return subject === null ? value(fact) : `${value(fact)} (${subject.entity.naming.name})`;
  };
  const howOf = (fact: Fact, listed: boolean): string | null => {
    if (fact.rule === null) return null;
    const parents = parentsOf(fact, byId);
    const { openQuote, closeQuote } = setting.region;
    return wordsOfMethod(fact.rule, {
      values: parents.map(value),
      named: parents.map(named),
      listed,
      quoted: (text) => `${openQuote}${text}${closeQuote}`,
    });
  };
  return facts.map((fact) => ({
    fact: fact.id,
    what: whatOf(fact, subjects, setting),
    value: value(fact),
    sources: sources(fact),
    claim: fact.status === "fact" ? null : claimOf(fact, fact.status),
    when: when(fact.asOf),
    how: howOf(fact, true),
    rule: howOf(fact, false),
    why: toldAmong(reasons.get(fact.id) ?? []).map((reason) => wordsOfReason(reason, subjects, setting)),
  }));
}

/** What a fact comes from and the place that asks for it say why only when nothing else does. */
function toldAmong(reasons: readonly Reason[]): readonly Reason[] {
  const strong = reasons.filter(({ is }) => is !== "computed-from" && is !== "context");
  return strong.length > 0 ? strong : reasons;
}

/** « variation du bitcoin sur vingt-quatre heures » */
function whatOf(fact: Fact, subjects: Subjects, setting: Setting): string {
  const { noun, of, other } = wordsOfMeasure(fact.measure);
  const subject = of === null ? null : subjects.of(fact);
  const whose = subject === null ? "" : ` ${ledBy(of === "parmi" ? among : du, subject.entity.naming)}`;
  const { link, id } = otherTerm(fact.measure, other);
  const term = subjects.byId(id);
  const beside = term === null ? "" : ` ${ledBy(link, term.entity.naming)}`;
  const then = isVersioned(fact.id) ? ", dans une version précédente" : "";
  return `${noun}${whose}${beside}${periodOf(fact, setting)}${then}`;
}

type Lead = (naming: Naming) => Led;

const among: Lead = (naming) => ({ ...le(naming), lead: `parmi ${le(naming).lead}` });
const without: Lead = (naming) => ({ ...le(naming), lead: `sans ${le(naming).lead}` });
const facing: Lead = (naming) => ({ ...au(naming), lead: `face ${au(naming).lead}` });

function ledBy(lead: Lead, naming: Naming): string {
  const led = lead(naming);
  return led.lead + led.name;
}

/** The other term that a computed measure names: `gap.coindesk-20`, `mean.without.layer-1`. Ids may hold full stops. */
function otherTerm(measure: string, other: "face à" | "parmi"): { readonly link: Lead; readonly id: string } {
  const [, omitted = "", id = ""] = /^[^.]+\.(without\.)?(.*)$/su.exec(measure) ?? [];
  return { link: omitted !== "" ? without : other === "parmi" ? among : facing, id };
}

function periodOf({ period, measure }: Fact, { region, zone }: Setting): string {
  // A close's period is its day, and its own date is told with it.
  if (period === null) return "";
  const [, from, to] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/u.exec(period) ?? [];
  if (from !== undefined && to !== undefined) return ` ${dateRange(from, to, zone, region)}`;
  if (isWindowText(period)) return ` ${windowPhrases(period, "sur", region)[0]}`;
  return ` (${isMoment(period) && measure === "close" ? wordsOfDate(period, { region, zone }) : period})`;
}

const claims = {
  claim: "affirmation",
  estimate: "estimation",
  opinion: "opinion",
  rumour: "rumeur",
} satisfies Record<Exclude<Status, "fact">, string>;

/** « affirmation de DeepSeek »; of whom nobody says, of the source itself. */
function claimOf({ by, source }: Fact, status: Exclude<Status, "fact">): string {
  const who = by ?? source.name;
  return `${claims[status]} ${de(who)}${who}`;
}

function parentsOf({ from }: Fact, byId: ReadonlyMap<string, Fact>): readonly Fact[] {
  return from.flatMap((id) => byId.get(id) ?? []);
}

function distinct(sources: readonly Source[]): readonly Source[] {
  return sources.filter(({ id }, index) => sources.findIndex((other) => other.id === id) === index);
}

/** Many facts share an hour, a parent and its sources: each is told once. */
function remembering<Given, Told>(tell: (given: Given) => Told): (given: Given) => Told {
  const told = new Map<Given, Told>();
  return (given) => {
    const known = told.get(given);
    if (known !== undefined) return known;
    const fresh = tell(given);
    told.set(given, fresh);
    return fresh;
  };
}
