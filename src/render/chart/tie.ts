import { joinRendered, type Rendered } from "../rendered.ts";

/** A text that a drawing shows. */
interface Line {
  readonly text: string;
  /** Whether it stands along an axis: a number there is a mark of the scale, whatever figure it happens to be. */
  readonly isTick: boolean;
}

/** The lines that a drawing shows as one text, each with the facts that it was given to print; a line of its own has none. */
export function tieLines(lines: readonly Line[], told: readonly Rendered[]): Rendered {
  const byText = new Map(told.map((one) => [one.text, one]));
  const isFigure = ({ spans }: Rendered): boolean => spans.some(({ role }) => role !== "name");
  return joinRendered(
    lines.flatMap(({ text, isTick }, index) => {
      const known = byText.get(text);
      const tied = known === undefined || (isTick && isFigure(known)) ? text : known;
      return index === 0 ? [tied] : ["\n", tied];
    }),
  );
}
