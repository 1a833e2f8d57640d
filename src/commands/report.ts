import type { ArticleReport, Step } from "../edition.ts";
import { type ErrorCode, exitOf } from "../error.ts";
import type { Outcome, OutcomeKind } from "../publish/outcome.ts";
import type { Delivery } from "../publishing.ts";

/** What people are told of each outcome, in a word or two. */
const words = {
  created: "brouillon créé",
  updated: "mis à jour",
  published: "publié",
  withdrawn: "retiré",
  unchanged: "inchangé",
  planned: "prévu",
  held: "retenu",
  binned: "à la corbeille",
  conflict: "conflit",
  altered: "altéré",
  failed: "échec",
} satisfies Readonly<Record<OutcomeKind, string>>;

/** Exit codes from the gravest: of several failures, the command ends with the first of these. */
const gravest = [1, 5, 4, 3, 2];

/** The exit code of what these reports tell; 0 when nothing failed. */
export function exitFor(codes: readonly (ErrorCode | null)[]): number {
  const exits = codes.map((code) => (code === null ? 0 : exitOf(code)));
  return gravest.find((exit) => exits.includes(exit)) ?? 0;
}

/** All the codes of an edition's reports. */
export function codesOf(reports: readonly ArticleReport[]): readonly (ErrorCode | null)[] {
  return reports.flatMap(({ error, deliveries }) => [
    error?.code ?? null,
    ...deliveries.map(({ outcome }) => outcome.code),
  ]);
}

/** A delivery as a line: « redaction : Le brouillon est créé. (https://…) », then the differences when they matter. */
export function renderDelivery({ target, outcome }: Delivery): string {
  const { message, address, code } = outcome;
  const where = address === null ? "" : ` (${address})`;
  const reason = code === null ? "" : `${code}\u00a0: `;
  return [`${target}\u00a0: ${reason}${message}${where}`, ...differencesOf(outcome)].join("\n");
}

/** A step of an edition as it passes: « [1/3] secteur-essai-2025-01-27 : redaction, brouillon créé ». */
export function renderStep({ number, of, report, now }: Step): string {
  return `[${number}/${of}] ${nameOf(report)}\u00a0: ${stepText(report, now)}`;
}

function stepText({ error, folder, findings }: ArticleReport, now: Step["now"]): string {
  if (now === "begun") return "écriture et relecture";
  if (now === "failed") return error === null ? "échec" : `${error.code}, ${error.message}`;
  if (now !== "written") return `${now.target}, ${words[now.outcome.is]}`;
  const where = folder === null ? "écrit" : `écrit dans ${folder}`;
  const remarks = findings.block + findings.hold + findings.warn;
  return remarks === 0 ? where : `${where}, ${remarks}\u00a0${remarks > 1 ? "remarques" : "remarque"}`;
}

/** The table at the end of an edition. */
export function renderSummary(reports: readonly ArticleReport[]): string {
  const rows = [["Article", "Destination", "Résultat", "Adresse ou raison"], ...reports.flatMap(rowsOf)];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return `${rows.map(line).join("\n")}\n`;
}

/** The same as Markdown, for the page of a CI job. */
export function renderMarkdownSummary(edition: string, reports: readonly ArticleReport[]): string {
  const cell = (text: string): string => text.replace(/[|\\<>*_`[\]]/g, "\\$&").replace(/\n/g, " ");
  const rows = reports.flatMap(rowsOf).map((row) => `| ${row.map(cell).join(" | ")} |`);
  return [
    `## Édition «\u00a0${edition}\u00a0»`,
    "",
    "| Article | Destination | Résultat | Adresse ou raison |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

function rowsOf(report: ArticleReport): readonly (readonly string[])[] {
  const { error, deliveries } = report;
  const name = nameOf(report);
  if (error !== null) return [[name, "", "échec", `${error.code}\u00a0: ${error.message}`]];
  if (deliveries.length === 0) return [[name, "", "écrit", report.folder ?? ""]];
  return deliveries.map(({ target, outcome: { is, address, message, code } }) => {
    const isQuiet = code === null && is !== "held" && is !== "binned";
    return [name, target, words[is], isQuiet ? (address ?? "") : message];
  });
}

function nameOf({ kind, subject, slug }: ArticleReport): string {
  return slug ?? [kind, ...(subject === null ? [] : [subject])].join(" ");
}

/** Shown when somebody has to decide on them: in a rehearsal, a conflict, or when a target changed what it was sent. */
function differencesOf({ is, differences }: Outcome): readonly string[] {
  if (is !== "planned" && is !== "conflict" && is !== "altered" && is !== "held") return [];
  return differences.map(({ field, patch }) => `  ${field}\n${patch.replace(/^/gm, "    ")}`);
}
