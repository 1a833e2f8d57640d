import Handlebars from "handlebars";
import { DepecheError } from "../error.ts";
import type { Region } from "../french/region.ts";
import { nearest } from "../nearest.ts";
import { bindHelpers } from "./binding.ts";
import { checkNeeds, checkTemplate } from "./check.ts";
import { helpers } from "./helpers/all.ts";
import type { Kind } from "./kind.ts";
import { readKind } from "./kind.ts";
import type { Pen } from "./pen.ts";
import { rootShape } from "./shape.ts";
import type { TemplateSource } from "./source.ts";
import { parseTemplate } from "./source.ts";

/** Template files by the path that names them, `sector-move.hbs` or `partials/movers.hbs`, with their texts. */
export type TemplateFiles = ReadonlyMap<string, string>;

/** A kind, checked and compiled. */
export interface CompiledKind {
  readonly kind: Kind;
  /** Runs the template on a view; the body comes back, the other parts are left in the pen. */
  readonly run: (view: unknown, pen: Pen) => string;
}

/** All the kinds of a set of template files, in one region. */
export interface Library {
  readonly kinds: readonly Kind[];
  /** The kind of this id, compiled once; E_KIND_UNKNOWN names the nearest. */
  readonly find: (id: string) => CompiledKind;
}

const partialFolder = "partials/";
const extension = ".hbs";

/**
 * Parses all templates for a region. Kinds are checked against the data's shape and compiled when first asked for;
 * every mistake is an E_TEMPLATE_INVALID with file, line and column.
 */
export function createLibrary(files: TemplateFiles, region: Region): Library {
  const sources = [...files]
    .filter(([file]) => file.endsWith(extension))
    .map(([file, text]) => parse(file, text, region));
  const partials = new Map(
    sources.flatMap((source) => (isPartial(source.file) ? [[partialName(source.file), source]] : [])),
  );
  const kinds = new Map(
    sources.filter((source) => !isPartial(source.file)).map((source) => [kindId(source.file), source] as const),
  );
  const handlebars = createEnvironment(partials);
  const compiled = new Map<string, CompiledKind>();
  return {
    kinds: [...kinds].map(([id, source]) => readKind(id, source.file, source.frontMatter)),
    find: (id) => {
      const known = compiled.get(id);
      if (known !== undefined) return known;
      const source = kinds.get(id);
      if (source === undefined) throw unknownKind(id, [...kinds.keys()]);
      const kind = readKind(id, source.file, source.frontMatter);
      checkNeeds(kind.needs, rootShape, source.file);
      checkTemplate(source, rootShape, { helpers, partials });
      const ready = { kind, run: runnerOf(handlebars, source) };
      compiled.set(id, ready);
      return ready;
    },
  };
}

function parse(file: string, text: string, region: Region): TemplateSource {
  return parseTemplate(text, file, region, (name) => helpers.has(name) || name === "else" || name === "ou");
}

function isPartial(file: string): boolean {
  return file.startsWith(partialFolder);
}

function partialName(file: string): string {
  return file.slice(partialFolder.length, -extension.length);
}

function kindId(file: string): string {
  return file.slice(0, -extension.length);
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

function unknownKind(id: string, known: readonly string[]): DepecheError {
  const near = nearest(id, known);
  const hint =
    near === null
      ? `les types connus sont\u00a0: ${known.join(", ")}`
      : `vouliez-vous dire «\u00a0${near}\u00a0»\u202f?`;
  return new DepecheError(
    "E_KIND_UNKNOWN",
    `Le type d’article «\u00a0${id}\u00a0» n’existe pas\u202f; ${hint}.`.replace("?.", "?"),
  );
}
