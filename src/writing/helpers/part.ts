import type { Helper } from "../helper.ts";

/** The parts of an article that are not its body, in the order of the page. */
const partNames = ["titre", "titreSeo", "description", "chapo", "resume", "etiquettes"] as const;
export type PartName = (typeof partNames)[number];

function partHelper(name: PartName): Helper {
  return {
    takes: [],
    options: [],
    block: true,
    print: (call) => {
      const written = call.pen.parts.get(name) ?? [];
      call.pen.parts.set(name, [...written, call.body(undefined, { part: name })]);
      return "";
    },
  };
}

export const partHelpers = {
  /** One of the title's variants: write three. */
  titre: partHelper("titre"),
  /** The title for search engines, 60 signs at the most. */
  titreSeo: partHelper("titreSeo"),
  /** The description for search engines, 140 to 160 signs. */
  description: partHelper("description"),
  chapo: partHelper("chapo"),
  /** The closing paragraph; it begins with « Résumé : ». */
  resume: partHelper("resume"),
  /** Tags, one a line. */
  etiquettes: partHelper("etiquettes"),
} as const satisfies Readonly<Record<PartName, Helper>>;
