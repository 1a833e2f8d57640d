import { joinRendered, type Rendered } from "../rendered.ts";

/** The lines that a drawing shows as one text, each with the facts that it was given to print; a line of its own has none. */
export function tieLines(lines: readonly string[], told: readonly Rendered[]): Rendered {
  const byText = new Map(told.map((one) => [one.text, one]));
  return joinRendered(
    lines.flatMap((line, index) => {
      const tied = byText.get(line) ?? line;
      return index === 0 ? [tied] : ["\n", tied];
    }),
  );
}
