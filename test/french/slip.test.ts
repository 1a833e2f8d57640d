import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { slipsIn } from "../../src/french/slip.ts";

const told = (text: string, continues = false): readonly string[] =>
  slipsIn(text, continues).map(({ what, text: typed, index }) => `${index} ${what} ${typed}`);

describe("a slip that typesetting cannot mend", () => {
  test.each<readonly [title: string, text: string, found: readonly string[]]>([
    ["two spaces", "un  mot", ["2 double-space   "]],
    ["two spaces before a value", "un mot  ", ["6 double-space   "]],
    ["three stops", "Bref...", ["4 ellipsis ..."]],
    ["two stops", "Bref.. Oui", ["4 double-stop .."]],
    ["a sign twice", "Quoi ?? Non !", ["5 repeated-sign ??"]],
    ["straight quotation marks", 'un "mot"', ['3 wrong-quote "', '7 wrong-quote "']],
    ["English quotation marks", "un “mot”", ["3 wrong-quote “", "7 wrong-quote ”"]],
    ["angle brackets", "un <<mot>>", ["3 wrong-quote <", "9 wrong-quote >"]],
    ["an accent for an apostrophe", "l´heure", ["1 wrong-apostrophe ´"]],
    ["a bare capital", "Etat des lieux", ["0 bare-capital Etat"]],
    ["a bare A at the head of a sentence", "Oui. A l'heure. Plan A", ["5 bare-capital A"]],
    ["a bare C", "Ca va", ["0 bare-capital Ca"]],
    ["a ligature", "au coeur de l'oeuvre", ["3 ligature coeur", "14 ligature oeuvre"]],
    ["a space inside brackets", "un ( mot)", ["3 inner-space ( "]],
    ["no space after a comma", "un,deux", ["2 missing-space ,"]],
    [
      "no space before high signs",
      "Oui: non; quoi? si!",
      ["3 missing-space :", "8 missing-space ;", "14 missing-space ?", "18 missing-space !"],
    ],
  ])("%s", (_, text, found) => {
    expect(told(text)).toEqual(found);
  });

  test("behind a printed value, a sign without its space and two spaces", () => {
    expect(told(": un", true)).toEqual(["0 missing-space :"]);
    expect(told("  un", true)).toEqual(["0 double-space   "]);
    expect(told("  un")).toEqual([]);
  });

  test("says what was meant where it can", () => {
    expect(slipsIn("Etats-Unis, Oeuvre").map(({ meant }) => meant)).toEqual(["États-Unis", "Œuvre"]);
    expect(slipsIn("un  mot").map(({ meant }) => meant)).toEqual([null]);
  });

  test.each([
    "L'heure, « un mot », « un “mot” dit » : oui ! Non ?",
    "    un retrait\n  et un autre",
    "| a  |   b |\n| --- | ---: |",
    "[lien](https://a.fr/x..y?z:w) et `a  b..c`",
    "A-t-il raison ? Euro, Elle, Ecu",
    "Fin…\n\nUn mot (et un autre).",
    "un mot &nbsp; et d'autres",
  ])("nothing in %j", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("stands where it says, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "É", " ", ".", ",", '"', "«", "»", "(", ":", "\n", "`") }),
        (text) => {
          for (const { text: typed, index } of slipsIn(text))
            expect(text.slice(index, index + typed.length)).toBe(typed);
        },
      ),
    );
  });
});
