import type { Effects } from "../effects.ts";
import { DepecheError } from "../error.ts";
import type { Salience } from "../facts/salience.ts";
import { criteria } from "../facts/salience.ts";
import { openLibrary } from "../pipeline.ts";
import { wordsOf } from "../words.ts";
import { salienceOf } from "../writing/kind.ts";
import type { FieldRow } from "../writing/show/field.ts";
import type { HelperRow } from "../writing/show/helper.ts";
import type { Showing } from "../writing/show/show.ts";
import { showKind } from "../writing/show/show.ts";
import type { Invocation } from "./invocation.ts";

/** `templates show KIND`: the fields and the helpers that a kind may use, with what each gives on a made-up day. */
export function templatesShow({ words, values, print }: Invocation, folder: string | null, effects: Effects): number {
  const [id, ...others] = words;
  if (id === undefined || others.length > 0)
    throw new DepecheError(
      "E_USAGE",
      "depeche templates show attend un type d’article, et un seul\u202f; depeche kinds en donne la liste.",
    );
  const { kind } = openLibrary(folder, "fr-FR", effects).find(id);
  const showing = showKind(kind, wordsOf(folder, effects));
  print(values.json === true ? `${JSON.stringify(showing)}\n` : renderShowing(showing));
  return 0;
}

function renderShowing({ kind, fields, helpers }: Showing): string {
  const width = Math.max(...fields.map(({ path }) => path.length));
  return [
    `${kind.id} — ${kind.name}`,
    `  exige\u00a0: ${kind.needs.join(", ")}`,
    `  accepte\u00a0: ${kind.accepts.join(", ") || "aucun événement"}`,
    `  fait passer devant\u00a0: ${renderSalience(salienceOf(kind))}`,
    "",
    "Champs. Ceux que marque ? peuvent manquer\u00a0: ils s’écrivent entre {{#if …}} et {{/if}}. Ceux qui finissent par [] sont les",
    "éléments d’une liste, que parcourt {{#each …}}. Les exemples sont d’un jour inventé.",
    "",
    ...fields.map((field) => fieldLine(field, width)),
    "",
    "Aides.",
    "",
    ...helpers.flatMap(helperLines),
    "",
  ].join("\n");
}

/** « ampleur (size) 2, rang (rank) 1, … ; 6 noms (names) par phrase et 3 parties (sections) au plus » */
function renderSalience(salience: Salience): string {
  const weights = criteria.map((criterion) => `${criterionNames[criterion]} (${criterion}) ${salience[criterion]}`);
  const most = `${salience.names} noms (names) par phrase et ${salience.sections} parties (sections) au plus`;
  return `${weights.join(", ")}\u202f; ${most}`;
}

const criterionNames = {
  size: "ampleur",
  rank: "rang",
  freshness: "fraîcheur",
  event: "actualité",
} as const satisfies Readonly<Record<(typeof criteria)[number], string>>;

function fieldLine({ path, says, what, mayLack, example }: FieldRow, width: number): string {
  const told = example === null ? "" : ` → ${example}`;
  return `  ${path.padEnd(width)} ${mayLack ? "?" : " "} ${says === null ? "" : `${says}\u00a0: `}${what}${told}`;
}

function helperLines({ form, takes, says, options, example, on, prints }: HelperRow): readonly string[] {
  return [
    `  ${form}${takes.length === 0 ? "" : `\u00a0: ${takes.join(", puis ")}`}`,
    `      ${says}`,
    ...options.map((option) => `      ${option.name}=\u00a0${option.says}`),
    `      ${example}${on === null ? "" : ` (dans ${on})`} → ${prints}`,
  ];
}
