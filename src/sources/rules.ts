import type { EventType, Reported, ReportedEvent } from "../facts/event.ts";
import { quoted } from "./found.ts";
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
  if (fields.quote !== undefined || fields.paraphrase !== undefined) return [];
  return [{ path: ["quote"], detail: "une de ces clés est obligatoire (quote, paraphrase)" }];
}

function figuresSaySomething(fields: Fields): readonly Problem[] {
  const figures = fields.figures?.is === "list" ? fields.figures.items : [];
  return figures.flatMap((figure, index) => {
    const empty =
      figure.is === "record" && !("value" in figure.fields || "change" in figure.fields || "range" in figure.fields);
    const detail = "une de ces clés est obligatoire (value, change, range)";
    return empty ? [{ path: ["figures", index, "value"], detail }] : [];
  });
}

/** The text of a field, null when it has none. */
function words(field: Reported | undefined): string | null {
  return field?.is === "observation" ? String(field.observation.value) : null;
}
