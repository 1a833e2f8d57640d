import * as z from "zod";
import type { Passage } from "../../writing/article.ts";
import { creditOf, type FilledChart, fillChart } from "./filled.ts";
import type { Bar, MembersChart } from "./members.ts";

/** What `membres.json` says besides the drawing, in French: `{…}` is filled in from the article. */
const fileSchema = z.looseObject({
  usermeta: z.object({
    alt: z.string(),
    legende: z.string(),
    fenetres: z.record(z.string(), z.string()),
    precisions: z.record(z.string(), z.string()),
  }),
});

/** Fills the bars' file with an article's figures. Null when it is none of ours, or has no words for that window. */
export function fillMembers(
  content: unknown,
  chart: MembersChart,
  typeset: (text: string) => string,
): FilledChart | null {
  const file = fileSchema.safeParse(content).data;
  const window = file?.usermeta.fenetres[chart.window];
  if (file === undefined || window === undefined) return null;
  const { precisions } = file.usermeta;
  const labelOf = ({ label, precision }: Bar): Passage => [...text(precisions[precision] ?? ""), label];
  const rowOf = (bar: Bar) => ({ nom: [bar.name], valeur: bar.value, etiquette: labelOf(bar) });
  const { sector, benchmark, members } = chart;
  const words = {
    secteur: [sector],
    Secteur: [{ ...sector, text: `${sector.text.charAt(0).toUpperCase()}${sector.text.slice(1)}` }],
    // The window is that of the benchmark's change as of all the others.
    fenetre: [{ ...benchmark.label, role: "text", machine: null, text: typeset(window) }],
    repere: [benchmark.name],
    variationRepere: labelOf(benchmark),
    valeurs: members.flatMap((bar, index): Passage => {
      const comma = index === 0 ? [] : text(", ");
      return [...comma, bar.name, ...text(" ("), ...labelOf(bar), ...text(")")];
    }),
    date: chart.date,
    credit: creditOf(chart.sources),
  } satisfies Readonly<Record<string, Passage>>;
  const datasets = { membres: members.map(rowOf), repere: [rowOf(benchmark)] };
  const facts = [...members, benchmark].map(({ fact }) => fact);
  return fillChart(file, { words, lists: {}, typeset, datasets, facts });
}

function text(words: string): Passage {
  return words === "" ? [] : [{ is: "literal", text: words }];
}
