import Handlebars from "handlebars";
import { DepecheError } from "../error.ts";
import type { Lexicon } from "../french/lexicon.ts";
import type { Region } from "../french/region.ts";
import { meantHint } from "../nearest.ts";
import { bindHelpers } from "./binding.ts";
import type { Vocabulary } from "./check.ts";
import { findingsIn } from "./check.ts";
import { helpers } from "./helpers/all.ts";
import type { Kind } from "./kind.ts";
import { checkNeeds, readKind, topicOf } from "./kind.ts";
import type { Finding } from "./mistake.ts";
import { mistakesOf, refusal } from "./mistake.ts";
import type { Pen } from "./pen.ts";
import type { NoteName } from "./revision/shape.ts";
import { noteShape } from "./revision/shape.ts";
import { rootShape } from "./root-shape.ts";
import type { TemplateFiles, TemplateSet } from "./set.ts";
import { parseSet } from "./set.ts";
import type { Shape } from "./shape.ts";
import type { TemplateSource } from "./source.ts";

/** A kind, checked and compiled. */
export interface CompiledKind {
  readonly kind: Kind;
  /** The words it was checked with. */
  readonly lexicon: Lexicon;
  /** Runs the template on a view; the body comes back, the other parts are left in the pen. */
  readonly run: (view: unknown, pen: Pen) => string;
  /** Runs the partial of a note on what changed; E_TEMPLATE_INVALID when the set has none. */
  readonly note: (name: NoteName, view: unknown, pen: Pen) => string;
}

/** All the kinds of a set of template files, in one region. */
export interface Library {
  readonly kinds: readonly Kind[];
  /** The kind of this id, compiled once; E_KIND_UNKNOWN names the nearest. */
  readonly find: (id: string) => CompiledKind;
}

/**
 * Parses all templates for a region. Kinds are checked against the data's shape and the lexicon, and compiled, when first
 * asked for; a mistake is an E_TEMPLATE_INVALID with file, line and column, that says how many more there are. The shape is
 * that of what articles of a topic are written from, the dossier's by default.
 */
export function createLibrary(
  files: TemplateFiles,
  region: Region,
  lexicon: Lexicon,
  asked: Shape | null = null,
): Library {
  const { kinds, partials } = parseSet(files, region);
  refuse([...kinds.values(), ...partials.values()].flatMap(({ findings }) => findings));
  const read = [...kinds].map(([id, source]) => readKind(id, source.file, source.matter));
  refuse(read.flatMap(({ findings }) => findings));
  const vocabulary = { helpers, partials, lexicon, hearsWords: false };
  const note = notesOf(partials, vocabulary);
  const known = read.flatMap(({ kind }) => kind ?? []);
  const handlebars = createEnvironment(partials);
  const compiled = new Map<string, CompiledKind>();
  return {
    kinds: known,
    find: (id) => {
      const before = compiled.get(id);
      if (before !== undefined) return before;
      const source = kinds.get(id);
      const kind = known.find((one) => one.id === id);
      if (source === undefined || kind === undefined) throw unknownKind(id, [...kinds.keys()]);
      const shape = asked ?? rootShape(topicOf(kind));
      refuse([
        ...checkNeeds(kind, source.matter, shape),
        ...findingsIn(source, { shape, needs: kind.needs }, vocabulary),
      ]);
      const ready = { kind, lexicon, run: runnerOf(handlebars, source), note: note(handlebars) };
      compiled.set(id, ready);
      return ready;
    },
  };
}

function refuse(findings: readonly Finding[]): void {
  const wrong = refusal(mistakesOf(findings));
  if (wrong !== null) throw wrong;
}

const compileOptions: CompileOptions = {
  noEscape: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries([...helpers.keys()].map((name) => [name, true])),
};

function createEnvironment(partials: ReadonlyMap<string, TemplateSource>): typeof Handlebars {
  const handlebars = Handlebars.create();
  for (const [name, partial] of partials) {
    handlebars.registerPartial(name, handlebars.compile(partial.program, compileOptions));
  }
  return handlebars;
}

/** What a prototype holds is no data; said outright, or Handlebars writes on the console each time. */
const ownFieldsOnly = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false } as const;

function runnerOf(handlebars: typeof Handlebars, source: TemplateSource): CompiledKind["run"] {
  const template = handlebars.compile(source.program, compileOptions);
  return (view, pen) => template(view, { ...ownFieldsOnly, helpers: bindHelpers(helpers, pen) });
}

/** The notes of a set: their partials are checked and compiled when a version first needs them. */
function notesOf(
  partials: TemplateSet["partials"],
  vocabulary: Vocabulary,
): (handlebars: typeof Handlebars) => CompiledKind["note"] {
  return (handlebars) => (name, view, pen) => {
    const source = partials.get(name);
    if (source === undefined)
      throw new DepecheError(
        "E_TEMPLATE_INVALID",
        `Le partiel partials/${name}.hbs manque, et un nouvel état de l’article le demande.`,
      );
    refuse(findingsIn(source, { shape: noteShape, needs: [] }, vocabulary));
    const template = handlebars.compile(source.program, compileOptions);
    return template(view, { ...ownFieldsOnly, helpers: bindHelpers(helpers, pen), data: { part: "note" } });
  };
}

function unknownKind(id: string, known: readonly string[]): DepecheError {
  const hint = meantHint(id, known) ?? `les types connus sont\u00a0: ${known.join(", ")}`;
  return new DepecheError(
    "E_KIND_UNKNOWN",
    `Le type d’article «\u00a0${id}\u00a0» n’existe pas\u202f; ${hint}.`.replace("?.", "?"),
  );
}
