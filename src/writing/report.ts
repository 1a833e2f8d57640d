import type { Lexicon } from "../french/lexicon.ts";
import { regions } from "../french/region.ts";
import { unacceptedEvents } from "./accept.ts";
import { findingsIn, findingsInOrphan } from "./check.ts";
import { helpers } from "./helpers/all.ts";
import { checkNeeds, readKind } from "./kind.ts";
import { calledFrom, fewTitles, lackingParts, lackingWordings, wrongParts } from "./lack.ts";
import { createLibrary } from "./library.ts";
import type { Mistake } from "./mistake.ts";
import { finding, mistakesOf } from "./mistake.ts";
import { untidyProse } from "./prose.ts";
import type { TemplateFiles, TemplateSet } from "./set.ts";
import { parseSet } from "./set.ts";
import { rootShape } from "./shape.ts";
import type { Judge } from "./trial/blemish.ts";
import type { Trial } from "./trial/trial.ts";
import { tryKind } from "./trial/trial.ts";

/** What is wrong with a set of templates, in the order of the files and of their lines. */
export interface Report {
  readonly kinds: number;
  readonly partials: number;
  /** Articles written to try the kinds; none as long as there are mistakes. */
  readonly renderings: number;
  readonly mistakes: readonly Mistake[];
  /** What does no harm in print. */
  readonly warnings: readonly Mistake[];
}

/**
 * Checks every kind and every partial, those that no kind calls too; nothing of it depends on the region. Kinds without a
 * mistake are then tried on made-up days, and `judges` look at what they write: none by default, and nothing is tried.
 */
export function checkLibrary(files: TemplateFiles, lexicon: Lexicon, judges: readonly Judge[] = []): Report {
  const { kinds, partials } = parseSet(files, regions["fr-FR"]);
  const vocabulary = { helpers, partials, lexicon, hearsWords: true };
  const ofKinds = [...kinds].flatMap(([id, source]) => {
    const { kind, findings } = readKind(id, source.file, source.matter);
    return [
      ...findings,
      ...(kind === null ? [] : [...checkNeeds(kind, source.matter, rootShape), ...unacceptedEvents(source, kind)]),
      ...lackingParts(source, partials),
      ...findingsIn(source, { shape: rootShape, needs: kind?.needs ?? [] }, vocabulary),
    ];
  });
  const called = new Set([...kinds.values()].flatMap((source) => [...calledFrom(source, partials)]));
  const orphans = [...partials].filter(([, source]) => !called.has(source));
  const ofOrphans = orphans.flatMap(([, source]) => findingsInOrphan(source, rootShape, vocabulary));
  const every = [...kinds.values(), ...partials.values()];
  const ofFiles = every.flatMap((source) => [
    ...lackingWordings(source),
    ...wrongParts(source),
    ...untidyProse(source, helpers),
  ]);
  const titles = [...kinds.values()].flatMap((source) => fewTitles(source, partials));
  const unused = orphans.map(([name, { file }]) =>
    finding(
      { line: 1, column: 1 },
      { file, calls: [] },
      `le partiel «\u00a0${name}\u00a0» n’est appelé par aucun type`,
    ),
  );
  const order = [...files.keys()].toSorted();
  const found = [...ofKinds, ...ofOrphans, ...ofFiles];
  const trials = found.length > 0 || judges.length === 0 ? [] : tryAll({ kinds, partials }, files, lexicon, judges);
  return {
    kinds: kinds.size,
    partials: partials.size,
    renderings: trials.reduce((sum, { renderings }) => sum + renderings, 0),
    mistakes: inOrder(mistakesOf([...found, ...trials.flatMap(({ findings }) => findings)]), order),
    warnings: inOrder(mistakesOf([...titles, ...unused]), order),
  };
}

function tryAll(
  { kinds, partials }: TemplateSet,
  files: TemplateFiles,
  lexicon: Lexicon,
  judges: readonly Judge[],
): readonly Trial[] {
  const library = createLibrary(files, regions["fr-FR"], lexicon);
  return [...kinds].map(([id, source]) =>
    tryKind({ compiled: library.find(id), source, partials, shape: rootShape }, judges),
  );
}

function inOrder(mistakes: readonly Mistake[], files: readonly string[]): readonly Mistake[] {
  const rank = new Map(files.map((file, index) => [file, index]));
  const rankOf = ({ file }: Mistake): number => rank.get(file) ?? 0;
  return mistakes.toSorted((a, b) => rankOf(a) - rankOf(b) || a.line - b.line || a.column - b.column);
}
