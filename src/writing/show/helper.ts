import { regions } from "../../french/region.ts";
import { typeset } from "../../french/typography.ts";
import type { ArgumentType, Helper } from "../helper.ts";
import { helpers } from "../helpers/all.ts";
import type { HelperNote } from "../helpers/notes.ts";
import { helperNotes, optionNotes } from "../helpers/notes.ts";
import { describeUnits } from "../unit.ts";
import type { ExampleDay } from "./example.ts";

/** A helper as an editor is shown it. */
export interface HelperRow {
  readonly name: string;
  /** How it is called: `{{montant …}}`, `{{#varie}}…{{/varie}}`. */
  readonly form: string;
  /** What it takes, in French, in the order of its arguments. */
  readonly takes: readonly string[];
  readonly says: string;
  readonly options: readonly { readonly name: string; readonly says: string }[];
  readonly example: string;
  /** Where in the data the example stands; null at the root. */
  readonly on: string | null;
  /** What the example prints on the example day. */
  readonly prints: string;
}

/** Every helper, in the order in which they are presented. */
export function helperRows(day: ExampleDay): readonly HelperRow[] {
  return Object.entries<HelperNote>(helperNotes).flatMap(([name, { says, example, on = null }]) => {
    const helper = helpers.get(name);
    if (helper === undefined) return [];
    return [
      {
        name,
        form: formOf(name, helper),
        takes: takesOf(helper),
        says: french(says),
        options: helper.options
          .filter((option) => optionNotes[option] !== undefined)
          .filter((option) => !(name === "varie" && option === "parmi"))
          .map((option) => ({ name: option, says: french(optionNotes[option] ?? "") })),
        example,
        on,
        prints: day.print(example, on ?? ""),
      },
    ];
  });
}

function formOf(name: string, { takes, block }: Helper): string {
  const dots = takes.length === 0 ? "" : ` ${takes.map(() => "…").join(" ")}`;
  return block ? `{{#${name}${dots}}}…{{/${name}}}` : `{{${name}${dots}}}`;
}

function takesOf({ takes, units = [] }: Helper): readonly string[] {
  return takes.map((type, index) => {
    const wanted = units[index] ?? null;
    return type === "fact" && wanted !== null ? describeUnits(wanted) : described[type];
  });
}

const described = {
  fact: "une donnée",
  named: "un nom",
  subject: "un nom ou une liste de noms",
  breadth: "un décompte",
  text: "un texte entre guillemets droits",
  list: "une liste",
  noun: "un nom du lexique",
  adjective: "un adjectif du lexique",
  verb: "un verbe du lexique",
} as const satisfies Readonly<Record<ArgumentType, string>>;

/** Notes are typed on a plain keyboard, as templates are. */
function french(text: string): string {
  return typeset(text, regions["fr-FR"]);
}
