import { type ChartReport, chartFilesOf, checkCharts } from "../chart-check.ts";
import type { Effects } from "../effects.ts";
import { DepecheError } from "../error.ts";
import { nameFiles, namesOf } from "../names.ts";
import { readTemplates, templateFiles } from "../templates.ts";
import { wordFiles, wordsOf } from "../words.ts";
import type { Mistake } from "../writing/mistake.ts";
import type { Report } from "../writing/report.ts";
import { checkLibrary } from "../writing/report.ts";
import type { Invocation } from "./invocation.ts";
import { jury } from "./jury.ts";

/** `templates check`: every mistake of our templates with a newsroom's laid over them. The exit code is 0 or 2. */
export async function templatesCheck(
  { values, print, tell }: Invocation,
  folder: string | null,
  effects: Effects,
): Promise<number> {
  if (folder !== null && isBare(folder, effects))
    throw new DepecheError(
      "E_USAGE",
      `«\u00a0${folder}\u00a0» ne contient ni gabarit (fichier .hbs), ni graphique (charts/), ni lexique, ni entities.yaml.`,
    );
  namesOf(folder, effects);
  const own = folder === null ? null : readTemplates(folder, effects);
  const concerns = (file: string): boolean => own === null || own.has(file);
  const library = checkLibrary(templateFiles(folder, effects), wordsOf(folder, effects), { judges: jury, concerns });
  const drawn = await checkCharts(folder, effects);
  const report = {
    ...library,
    charts: drawn.charts,
    mistakes: [...library.mistakes, ...drawn.mistakes],
    warnings: [...library.warnings, ...drawn.warnings],
  };
  const ok = report.mistakes.length === 0;
  print(values.json === true ? `${JSON.stringify({ ok, ...report })}\n` : renderReport(report));
  tell(verdictOf(report));
  return ok ? 0 : 2;
}

/** Whether a folder has nothing of a newsroom's. */
function isBare(folder: string, effects: Effects): boolean {
  return (
    readTemplates(folder, effects).size === 0 &&
    wordFiles(folder, effects).length === 0 &&
    chartFilesOf(folder, effects).length === 0 &&
    nameFiles(folder, effects).length === 0
  );
}

type WholeReport = Report & Pick<ChartReport, "charts">;

function renderReport({ mistakes, warnings }: Report): string {
  const line = ({ file, line, column }: Mistake, message: string): string => `${file}:${line}:${column} ${message}\n`;
  return [
    ...mistakes.map((mistake) => line(mistake, mistake.message)),
    ...warnings.map((warning) => line(warning, `avertissement\u00a0: ${warning.message}`)),
  ].join("");
}

/** « 2 types, 24 partiels, 2 graphiques, 58 articles d’essai : aucune erreur. », « 3 erreurs. » */
function verdictOf({ kinds, partials, charts, renderings, mistakes, warnings }: WholeReport): string {
  const warned = warnings.length === 0 ? "" : `, ${count(warnings.length, "avertissement")}`;
  if (mistakes.length > 0) return `${count(mistakes.length, "erreur")}${warned}.`;
  const tried = `${renderings}\u00a0${renderings > 1 ? "articles" : "article"} d’essai`;
  const drawn = charts === 0 ? "" : `, ${count(charts, "graphique")}`;
  return `${count(kinds, "type")}, ${count(partials, "partiel")}${drawn}, ${tried}\u00a0: aucune erreur${warned}.`;
}

function count(number: number, noun: string): string {
  return `${number}\u00a0${noun}${number > 1 ? "s" : ""}`;
}
