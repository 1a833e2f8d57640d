import { join } from "node:path";
import { chartFiles, illustrate } from "./charts.ts";
import type { Effects, FolderFile } from "./effects.ts";
import type { ArticleRequest, Composition } from "./pipeline.ts";
import { renderFiles } from "./render/file.ts";
import type { ArticleJson } from "./render/json.ts";

/** The folder of an article, with its charts, all of it proofread: nothing is written before `writeArticle`. */
export interface ArticleFolder {
  readonly path: string;
  readonly json: ArticleJson;
  readonly files: readonly FolderFile[];
}

/** Where it goes, and whether the page says where its figures come from. */
interface Placing {
  readonly out: string;
  readonly appendix?: boolean;
}

/** Draws the charts of a composition and renders all the files of its folder, which bears its slug. */
export async function articleFolder(
  composition: Composition,
  request: Pick<ArticleRequest, "templates" | "rules">,
  { out, appendix = false }: Placing,
  effects: Effects,
): Promise<ArticleFolder> {
  const { json, charts } = await illustrate(composition, request, effects);
  const files = [...renderFiles(composition.article, json, { appendix }), ...charts.flatMap((chart) => chart.files)];
  return { path: join(out, json.slug), json, files };
}

/** Writes it whole or not at all, in the place of an older one. */
export function writeArticle({ path, files }: ArticleFolder, effects: Effects): void {
  effects.writeFolder(path, files, chartFiles);
}
