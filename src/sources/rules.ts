import type { EventType, Reported, ReportedEvent } from "../facts/event.ts";
import { eitherOf, eventTypes } from "../facts/event.ts";
import { quoted } from "../found.ts";
import type { Problem } from "./issue.ts";

type Fields = ReportedEvent["fields"];

/** What is wrong in an event whose every field is right by itself. */
export function problemsOf(event: ReportedEvent): readonly Problem[] {
  return rules[event.type](event.fields);
}

const none = () => [];

const rules = {
  "model-release": none,
  "funding-round": none,
  "social-post": quoteInText,
  study: figuresSaySomething,
  statement: wordsOrParaphrase,
  analysis: none,
} satisfies Readonly<Record<EventType, (fields: Fields) => readonly Problem[]>>;

function quoteInText(fields: Fields): readonly Problem[] {
  const quote = words(fields.quote);
  if (quote === null || words(fields.text)?.includes(quote)) return [];
  return [{ path: ["quote"], detail: `phrase prise mot pour mot dans text attendue, texte ${quoted(quote)} trouvé` }];
}

function wordsOrParaphrase(fields: Fields): readonly Problem[] {
  return missingAmong(fields, eitherOf.statement ?? [], []);
}

function figuresSaySomething(fields: Fields): readonly Problem[] {
  const figures = fields.figures?.is === "list" ? fields.figures.items : [];
  const { oneOf } = eventTypes.study.figures;
  return figures.flatMap((figure, index) =>
    figure.is === "record" ? missingAmong(figure.fields, oneOf, ["figures", index]) : [],
  );
}

/** A group of fields that has none of those it must have one of; the problem stands at the first. */
function missingAmong(fields: Fields, keys: readonly string[], path: Problem["path"]): readonly Problem[] {
  const [first] = keys;
  if (first === undefined || keys.some((key) => fields[key] !== undefined)) return [];
  return [{ path: [...path, first], detail: `une de ces clés est obligatoire (${keys.join(", ")})` }];
}

/** The text of a field, null when it has none. */
function words(field: Reported | undefined): string | null {
  return field?.is === "observation" ? String(field.observation.value) : null;
}
