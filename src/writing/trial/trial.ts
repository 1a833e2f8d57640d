import { DepecheError } from "../../error.ts";
import { joinList } from "../../french/list.ts";
import { regions } from "../../french/region.ts";
import type { Article } from "../article.ts";
import { hash } from "../choice.ts";
import { salienceOf, topicOf } from "../kind.ts";
import type { CompiledKind } from "../library.ts";
import type { Finding } from "../mistake.ts";
import { finding } from "../mistake.ts";
import { knownBy } from "../path.ts";
import type { Earlier } from "../recent.ts";
import type { Shape } from "../shape.ts";
import type { TemplateSource } from "../source.ts";
import { write } from "../write.ts";
import type { Judge, Remark } from "./blemish.ts";
import { dossierFor } from "./dossier.ts";
import { masked } from "./mask.ts";
import { pairwise } from "./pairs.ts";
import { questionsIn } from "./question.ts";
import type { Scene } from "./scene.ts";
import { scenes } from "./scene.ts";

/** Articles of one kind that a trial writes at the most. */
const mostRenderings = 64;

/** What trying a kind gave. */
export interface Trial {
  /** Articles written. */
  readonly renderings: number;
  readonly findings: readonly Finding[];
}

/** What a kind is tried with. */
export interface Tried {
  readonly compiled: CompiledKind;
  readonly source: TemplateSource;
  readonly partials: ReadonlyMap<string, TemplateSource>;
  readonly shape: Shape;
}

/** Faults told of one kind at the most: the first ones make the others. */
const mostTold = 20;

/**
 * Writes a kind, checked and without mistakes, on made-up days: all its facts, then those alone that it needs, then days
 * and silences drawn so that any two of them meet, up to `mostRenderings`. Each article is shown to the judges. The same
 * kind gives the same trial.
 */
export function tryKind(tried: Tried, judges: readonly Judge[]): Trial {
  const questions = questionsOf(tried);
  const levels = [scenes.length, ...questions.map(() => 2)];
  const rows = pairwise(levels, hash(tried.compiled.kind.id), mostRenderings);
  const press = pressOf(tried, judges);
  const earlier: Earlier[] = [];
  const found = new Map<string, Finding>();
  let renderings = 0;
  for (const [seed, [day = 0, ...answers]] of rows.entries()) {
    const draft: Draft = { scene: scenes[day] ?? scenes[0], absent: absentAmong(questions, answers), seed };
    const { article, remarks } = press(draft, earlier);
    if (article === null && remarks.length === 0) continue;
    renderings += 1;
    if (article !== null) earlier.push({ ...article, id: `${article.id}:${seed}` });
    for (const remark of remarks) {
      if (found.size >= mostTold || found.has(keyOf(remark))) continue;
      found.set(keyOf(remark), told(remark, tried.source.file, circumstance(draft, keyOf(remark), press)));
    }
  }
  return { renderings, findings: [...found.values()] };
}

/** What a template asks that its kind does not answer by what it needs. */
function questionsOf({ compiled, source, partials, shape }: Tried): readonly string[] {
  const needed = knownBy(compiled.kind.needs, shape);
  return questionsIn(source, { shape, key: "" }, partials).filter((key) => !needed.has(key));
}

function absentAmong(questions: readonly string[], answers: readonly number[]): readonly string[] {
  return questions.filter((_, rank) => answers[rank] === 1);
}

/** One article to write: on which day, without which fields. */
interface Draft {
  readonly scene: Scene;
  readonly absent: readonly string[];
  readonly seed: number;
}

/** An article with what its judges say; null, and nothing to say, on a day without what the kind needs. */
interface Proof {
  readonly article: Article | null;
  readonly remarks: readonly Remark[];
}

type Press = (draft: Draft, earlier: readonly Earlier[]) => Proof;

function pressOf({ compiled, shape }: Tried, judges: readonly Judge[]): Press {
  const dossiers = new Map(
    scenes.map((scene) => [
      scene.id,
      dossierFor(topicOf(compiled.kind), compiled.kind.accepts, salienceOf(compiled.kind), scene),
    ]),
  );
  return ({ scene, absent, seed }, recent) => {
    const dossier = dossiers.get(scene.id) ?? null;
    if (dossier === null) return { article: null, remarks: [] };
    const silences = new Set(absent);
    const muted: CompiledKind = { ...compiled, run: (view, pen) => compiled.run(masked(view, shape, silences), pen) };
    try {
      const article = write(dossier, muted, { region: regions["fr-FR"], seed, recent });
      return { article, remarks: judges.flatMap((judge) => judge(article)) };
    } catch (error) {
      if (!(error instanceof DepecheError) || error.code === "E_INTERNAL") throw error;
      return { article: null, remarks: error.code === "E_FACT_MISSING" ? [] : [remarkOf(error)] };
    }
  };
}

/** What a call could not print: its message begins with its place. */
function remarkOf({ message }: DepecheError): Remark {
  const [, file, line, column, sentence] = /^(\S+?):(\d+):(\d+)\u00a0: ([\s\S]*)$/u.exec(message) ?? [];
  const clause = (sentence ?? message).replace(/\.$/u, "");
  return { sentence: clause, place: file === undefined ? null : { file, line: Number(line), column: Number(column) } };
}

/** The same fault at the same place, whatever words stand around. */
function keyOf({ place, sentence }: Remark): string {
  return JSON.stringify([place?.file, place?.line, place?.column, sentence.split(" («")[0]]);
}

function told({ sentence, place }: Remark, file: string, when: string): Finding {
  const at = place ?? { line: 1, column: 1 };
  return finding(at, { file: place?.file ?? file, calls: [] }, `à l’essai, ${sentence}${when}`);
}

/** Which silence does it, or the fewest that halving finds; nothing when the fault is there with all the facts. */
function circumstance(draft: Draft, key: string, press: Press): string {
  const isThere = (absent: readonly string[]): boolean =>
    Array.from({ length: mostSeeds }, (_, more) => draft.seed + more).some((seed) =>
      press({ ...draft, absent, seed }, []).remarks.some((remark) => keyOf(remark) === key),
    );
  const day = `, le jour d’essai «\u00a0${draft.scene.id}\u00a0»`;
  if (draft.absent.length === 0 || isThere([])) return day;
  const silences = halved(draft.absent, isThere);
  const named = silences.slice(0, mostNamed).map((name) => `«\u00a0${name}\u00a0»`);
  const others = silences.length - named.length;
  const all = others > 0 ? [...named, `${others} autres données`] : named;
  return `, quand ${all.length > 1 ? "manquent" : "manque"} ${joinList(all)}`;
}

/** Silences change which wording comes: seeds enough to meet the same one again. */
const mostSeeds = 16;

const mostNamed = 4;

/** One half of the silences, and of that half, as long as one does it alone. */
function halved(silences: readonly string[], isThere: (absent: readonly string[]) => boolean): readonly string[] {
  if (silences.length < 2) return silences;
  const middle = Math.ceil(silences.length / 2);
  const half = [silences.slice(0, middle), silences.slice(middle)].find(isThere);
  return half === undefined ? silences : halved(half, isThere);
}
