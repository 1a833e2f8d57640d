import type { Topic } from "../facts/topic.ts";
import type { Lexicon } from "../french/lexicon.ts";
import { regions } from "../french/region.ts";
import { unacceptedEvents } from "./accept.ts";
import { findingsIn, findingsInOrphan } from "./check.ts";
import { helpers } from "./helpers/all.ts";
import { checkNeeds, readKind, topicOf } from "./kind.ts";
import { calledFrom, fewTitles, lackingParts, lackingWordings, wrongParts } from "./lack.ts";
import { createLibrary } from "./library.ts";
import type { Mistake } from "./mistake.ts";
import { finding, mistakesOf } from "./mistake.ts";
import { untidyProse } from "./prose.ts";
import { isNote, noteShape } from "./revision/shape.ts";
import { rootShape } from "./root-shape.ts";
import type { TemplateFiles, TemplateSet } from "./set.ts";
import { parseSet } from "./set.ts";
import type { TemplateSource } from "./source.ts";
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

/** How kinds are tried, once nothing is wrong in the files. */
export interface Trying {
  /** Who looks at what they write. */
  readonly judges: readonly Judge[];
  /** Whether a kind is tried for the sake of this file, its own or a partial's that it calls. */
  readonly concerns: (file: string) => boolean;
}

/**
 * Checks every kind and every partial, those that no kind calls too; nothing of it depends on the region. When nothing is
 * wrong, the kinds concerned are tried on made-up days; null tries none.
 */
export function checkLibrary(files: TemplateFiles, lexicon: Lexicon, trying: Trying | null = null): Report {
  const { kinds, partials } = parseSet(files, regions["fr-FR"]);
  const vocabulary = { helpers, partials, lexicon, hearsWords: true };
  const ofKinds = [...kinds].flatMap(([id, source]) => {
    const { kind, findings } = readKind(id, source.file, source.matter);
    const shape = rootShape(kind === null ? noTopic : topicOf(kind));
    return [
      ...findings,
      ...(kind === null ? [] : [...checkNeeds(kind, source.matter, shape), ...unacceptedEvents(source, kind)]),
      ...lackingParts(source, partials),
      ...findingsIn(source, { shape, needs: kind?.needs ?? [] }, vocabulary),
    ];
  });
  const notes = [...partials].flatMap(([name, source]) => (isNote(name) ? [source] : []));
  const called = new Set([
    ...notes,
    ...[...kinds.values(), ...notes].flatMap((source) => [...calledFrom(source, partials)]),
  ]);
  const ofNotes = notes.flatMap((source) => findingsIn(source, { shape: noteShape, needs: [] }, vocabulary));
  const orphans = [...partials].filter(([, source]) => !called.has(source));
  const ofOrphans = orphans.flatMap(([, source]) => findingsInOrphan(source, rootShape(noTopic), vocabulary));
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
  const found = [...ofKinds, ...ofNotes, ...ofOrphans, ...ofFiles];
  const trials = found.length > 0 || trying === null ? [] : tryAll({ kinds, partials }, files, lexicon, trying);
  return {
    kinds: kinds.size,
    partials: partials.size,
    renderings: trials.reduce((sum, { renderings }) => sum + renderings, 0),
    mistakes: inOrder(mistakesOf([...found, ...trials.flatMap(({ findings }) => findings)]), order),
    warnings: inOrder(mistakesOf([...titles, ...unused]), order),
  };
}

/** What is checked with the fields that every kind may reach: partials that nothing calls, kinds that say nothing of themselves. */
const noTopic: Topic = { about: "sector", event: null };

function tryAll(
  { kinds, partials }: TemplateSet,
  files: TemplateFiles,
  lexicon: Lexicon,
  { judges, concerns }: Trying,
): readonly Trial[] {
  const library = createLibrary(files, regions["fr-FR"], lexicon);
  const isConcerned = (source: TemplateSource): boolean =>
    [source, ...calledFrom(source, partials)].some(({ file }) => concerns(file));
  return [...kinds]
    .filter(([, source]) => isConcerned(source))
    .map(([id, source]) => {
      const compiled = library.find(id);
      return tryKind({ compiled, source, partials, shape: rootShape(topicOf(compiled.kind)) }, judges);
    });
}

function inOrder(mistakes: readonly Mistake[], files: readonly string[]): readonly Mistake[] {
  const rank = new Map(files.map((file, index) => [file, index]));
  const rankOf = ({ file }: Mistake): number => rank.get(file) ?? 0;
  return mistakes.toSorted((a, b) => rankOf(a) - rankOf(b) || a.line - b.line || a.column - b.column);
}
