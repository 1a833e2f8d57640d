import { Document, isScalar, visit } from "yaml";
import type { Source } from "../../facts/fact.ts";
import type { CaptureFigure, CaptureRow } from "./row.ts";

/** A market file as an object, ready to be written. */
export interface MarketDocument {
  readonly asOf: string;
  readonly currency: "USD";
  readonly source: Source;
  readonly assets: readonly object[];
  readonly categories: readonly object[];
  readonly indices: readonly object[];
  /** Of the whole market; absent when no source gave it. */
  readonly totals?: object;
}

/**
 * The market file of a capture. It holds for the latest of its readings, which a long capture may have made a minute
 * before it ends. Null when there is no row at all.
 */
export function marketDocument(rows: readonly CaptureRow[]): MarketDocument | null {
  const [first] = rows;
  if (first === undefined) return null;
  const times = rows.flatMap(({ asOf, figures }) => [
    asOf,
    ...Object.values(figures).flatMap((figure) => [figure.asOf, ...figure.also.map((other) => other.asOf)]),
  ]);
  const latest = Math.ceil(Math.max(...times.map((time) => Date.parse(time))) / 1000) * 1000;
  const source = first.source;
  const of = (wanted: CaptureRow["list"]) =>
    rows.filter(({ list }) => list === wanted).map((row) => rowDocument(row, source));
  const [totals] = of("totals");
  return {
    asOf: new Date(latest).toISOString().replace(/\.\d{3}Z$/u, "Z"),
    currency: "USD",
    source,
    assets: of("assets"),
    categories: of("categories"),
    indices: of("indices"),
    ...(totals === undefined ? {} : { totals }),
  };
}

function rowDocument(
  { id, name, symbol, categories, mood, source, asOf, figures, closes }: CaptureRow,
  usual: Source,
): object {
  return {
    id,
    name,
    ...(symbol === null ? {} : { symbol }),
    ...(categories.length === 0 ? {} : { categories }),
    ...(source.id === usual.id ? {} : { source }),
    asOf,
    ...(mood === null ? {} : { mood }),
    ...Object.fromEntries(Object.entries(figures).map(([key, figure]) => [key, figureDocument(figure, asOf, source)])),
    ...(closes.length === 0 ? {} : { history: closes.map(({ date, value }) => [date, value]) }),
  };
}

/** A bare number when all that surrounds it is its row's. */
function figureDocument({ value, unit, asOf, source, also }: CaptureFigure, rowAsOf: string, rowSource: Source) {
  const long = {
    ...(unit === null ? {} : { unit }),
    ...(asOf === rowAsOf ? {} : { asOf }),
    ...(source.id === rowSource.id ? {} : { source }),
    ...(also.length === 0 ? {} : { also }),
  };
  return Object.keys(long).length === 0 ? value : { value, ...long };
}

/** The file's text: JSON for a name in `.json`, else YAML under lines of comment (French, without their sign). */
export function renderMarket(document: MarketDocument, file: string, comments: readonly string[]): string {
  if (/\.json$/iu.test(file)) return `${JSON.stringify(document)}\n`;
  const yaml = new Document(document, { aliasDuplicateObjects: false });
  // A close is a pair on a line of its own.
  visit(yaml, {
    Seq: (_key, node) => {
      if (node.items.every((item) => isScalar(item))) node.flow = true;
    },
  });
  return `${comments.map((line) => `# ${line}\n`).join("")}${yaml.toString({ lineWidth: 0 })}`;
}
