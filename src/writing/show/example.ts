import type { Dossier } from "../../facts/dossier.ts";
import type { Lexicon } from "../../french/lexicon.ts";
import { regions } from "../../french/region.ts";
import { createLibrary } from "../library.ts";
import { createPen } from "../pen.ts";
import { unknownShape } from "../shape.ts";
import { viewOf } from "../view.ts";
import { indexOf } from "../write.ts";

/** A day that examples are shown on, and what it prints. */
export interface ExampleDay {
  /** What a template would find at a path of the data, the first item standing for a list: `events.study[].date`. */
  readonly at: (path: string) => unknown;
  /** What a few calls print where that path leads; the root when it is empty. Templates are taken to be right. */
  readonly print: (calls: string, path?: string) => string;
}

/** The day of a dossier, in the region and the usage of France. */
export function exampleDay(dossier: Dossier, lexicon: Lexicon): ExampleDay {
  const region = regions["fr-FR"];
  const view = viewOf(dossier);
  const { facts, named } = indexOf(dossier);
  const at = (path: string): unknown =>
    path === "" ? view : path.split(".").reduce<unknown>((value, part) => fieldOf(value, part), view);
  return {
    at,
    print: (calls, path = "") => {
      // What is no whole sentence is shown as it stands inside one.
      const isInside = !/[.!?]$|^\{\{#(?!liste|varie)/u.test(calls);
      const library = createLibrary(
        new Map([["exemple.hbs", `${head}${isInside ? lead : ""}${calls}`]]),
        region,
        lexicon,
        unknownShape,
      );
      const now = String(dossier.now.value);
      const pen = createPen({ region, zone: dossier.zone, now, lexicon, seed: 1, named, facts });
      const body = library.find("exemple").run(at(path), pen);
      // A part of the article is no body: what a call writes there is shown all the same.
      const parts = [...pen.parts.values()].flat();
      return [body, ...parts]
        .flatMap((text) => pen.slots.read(text))
        .map(({ text }) => text)
        .join("")
        .slice(isInside ? lead.length : 0)
        .trim();
    },
  };
}

/** Words that a sentence begins with, left out of what is shown. */
const lead = "x, ";

/** What makes a file of a few calls a kind. */
const head = "---\nname: Exemple\ndescription: Exemple\nslug: exemple\nneeds: [asOf]\naccepts: []\n---\n";

/** A field, or the first item of the list that it is. */
function fieldOf(value: unknown, part: string): unknown {
  const name = part.replace(/\[\]$/u, "");
  const inner: unknown = isRecord(value) ? value[name] : null;
  return part === name || !Array.isArray(inner) ? inner : inner[0];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
