import type { helperNotes } from "../helpers/notes.ts";
import type { ExampleDay } from "./example.ts";
import type { HelperRow } from "./helper.ts";
import { helperRows } from "./helper.ts";

/** The titles under which helpers are presented, each by the first helper that stands there. */
const chapters: Readonly<Partial<Record<string, string>>> = {
  titre: "Les parties de l’article",
  varie: "Le choix et la place",
  nom: "Les noms",
  accord: "L’accord",
  mesure: "Les chiffres",
  bouge: "Les mouvements",
  compare: "Les comparaisons",
  bilan: "Les décomptes",
  quand: "Les dates et les durées",
  texte: "Les textes et les sources",
  liste: "Les listes et les liaisons",
} satisfies Partial<Record<keyof typeof helperNotes, string>>;

/** The reference of the helpers in Markdown, as the editors' guide has it: each with an example and what it printed on this day. */
export function renderReference(day: ExampleDay): string {
  const rows = helperRows(day);
  const options = new Map(rows.flatMap((row) => row.options.map(({ name, says }) => [name, says] as const)));
  return [
    ...rows.flatMap((row) => [...headingOf(row), ...entryOf(row)]),
    "### Les options",
    "",
    'Une option s’écrit derrière les arguments, et veut dire la même chose partout\u00a0: `temps="passé"`, un mot entre guillemets',
    "droits\u202f; `signe=true`, `decimales=1`, sans guillemets\u202f; `sujet=best`, un champ.",
    "",
    "| Option | Ce qu’elle fait |",
    "| --- | --- |",
    ...[...options]
      .toSorted(([a], [b]) => a.localeCompare(b, "fr"))
      .map(([name, says]) => `| \`${name}=\` | ${says} |`),
    "",
  ].join("\n");
}

function headingOf({ name }: HelperRow): readonly string[] {
  const title = chapters[name];
  return title === undefined ? [] : [`### ${title}`, ""];
}

function entryOf({ form, takes, says, options, example, on, prints }: HelperRow): readonly string[] {
  const taken = takes.length === 0 ? "" : ` (${takes.join(", puis ")})`;
  const chosen = options.length === 0 ? "" : ` Options\u00a0: ${options.map(({ name }) => `\`${name}\``).join(", ")}.`;
  const place = on === null ? "" : ` (dans \`${on}\`)`;
  return [`- \`${form}\`${taken}. ${says}${chosen}`, "", `  \`${example}\`${place} → ${prints}`, ""];
}
