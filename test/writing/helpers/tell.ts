import { expect, test } from "@jest/globals";
import type { Row } from "../make.ts";
import { head, run, spans, valuesOf } from "../make.ts";

/** Tests a table of helper calls: the exact French, the fact of each value, and a place that is a call of the template. */
export function tellAll(rows: readonly Row[]): void {
  const whole = rows.map(([title, template, data, printed, setting = {}]) => ({
    title,
    template,
    data,
    printed,
    setting,
  }));
  test.each(whole)("$title: $template", ({ template, data, printed, setting }) => {
    const passage = run(template, data, setting);
    expect(spans(passage)).toBe(printed);
    const lines = `${head}${template}`.split("\n");
    for (const { place } of valuesOf(passage)) {
      expect(place.file).toBe("essai.hbs");
      expect(lines[place.line - 1]?.slice(place.column - 1)).toMatch(/^\{\{/u);
    }
  });
}
