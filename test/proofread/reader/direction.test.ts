import { describe, expect, test } from "@jest/globals";
import { nounEntries, objectEntries } from "../../../src/french/lexicon/move-nouns.ts";
import { flatEntries, verbEntries } from "../../../src/french/lexicon/moves.ts";
import { conjugateWith, infinitive, presentParticiple, type Tense } from "../../../src/french/verb.ts";
import { readDirections } from "../../../src/proofread/reader/direction.ts";

const tenses = [
  "present",
  "imperfect",
  "future",
  "conditional",
  "past",
  "past-conditional",
] as const satisfies readonly Tense[];

/** Every form of a verb that the writer may print, behind a subject. */
function formsOf(entry: (typeof verbEntries)["up"][number]): readonly string[] {
  const { verb, adverb } = entry;
  return tenses.flatMap((tense) =>
    (["singular", "plural"] as const).flatMap((number) =>
      (["m", "f"] as const).map((gender) => `Le secteur ${conjugateWith(verb, adverb, tense, number, gender)} de 9 %.`),
    ),
  );
}

function ways(text: string): readonly string[] {
  return readDirections(text).map(({ way }) => way);
}

describe.each(["up", "down"] as const)("what the writer says of a move %s", (way) => {
  test.each(verbEntries[way].map((entry) => ({ entry, name: infinitive(entry.verb), adverb: entry.adverb ?? "" })))(
    "$name $adverb, in every tense, person and gender, is read as going that way",
    ({ entry }) => {
      for (const text of formsOf(entry)) expect([text, ways(text)]).toEqual([text, [way]]);
    },
  );

  test.each(verbEntries[way].map(({ verb }) => ({ verb, name: infinitive(verb) })))(
    "$name is read in its infinitive and in its present participle",
    ({ verb }) => {
      for (const form of [infinitive(verb), presentParticiple(verb)]) {
        const text = `Le secteur, en ${form} de 9 %.`;
        expect([text, ways(text)]).toEqual([text, [way]]);
      }
    },
  );

  test.each(nounEntries[way])("« $phrase » and « $plural » are read as going that way", ({ phrase, plural }) => {
    for (const noun of [phrase, plural]) {
      const text = `Le relevé montre ${noun} de 9 %.`;
      expect([text, ways(text)]).toEqual([text, [way]]);
    }
  });

  test.each(objectEntries[way])("the verb before « $noun » says no way of its own", ({ verb, noun }) => {
    const text = `Le secteur ${verb.present[0]} un ${noun} de 9 %.`;
    expect([text, ways(text)]).toEqual([text, [way]]);
  });

  test("no word is refused at a size at which the writer prints it", () => {
    for (const { verb, range } of verbEntries[way]) {
      const [word] = readDirections(`Il ${verb.present[0]} de 9 %.`);
      expect([verb.infinitive, word === undefined]).toEqual([verb.infinitive, false]);
      expect([verb.infinitive, word !== undefined && word.least <= range[0]]).toEqual([verb.infinitive, true]);
      if (Number.isFinite(range[1]))
        expect([verb.infinitive, word !== undefined && word.most >= range[1]]).toEqual([verb.infinitive, true]);
    }
    for (const { phrase, range } of nounEntries[way]) {
      const [word] = readDirections(`une ${phrase} de 9 %`);
      expect([phrase, word !== undefined && word.least <= range[0]]).toEqual([phrase, true]);
    }
  });
});

test.each(flatEntries)("« $id » is read as no move", ({ complement }) => {
  for (const words of Object.values(complement)) {
    const text = `Le secteur reste ${words}.`;
    expect([text, ways(text)]).toEqual([text, ["flat"]]);
  }
});

test.each<readonly [text: string, way: string]>([
  ["Le dollar s\u2019apprécie.", "up"],
  ["Le titre se redresse.", "up"],
  ["Le titre rebondit.", "up"],
  ["Le secteur est dans le vert.", "up"],
  ["Le secteur est dans le rouge.", "down"],
  ["Une tendance haussière.", "up"],
  ["Le titre dévisse.", "down"],
  ["Le cours tombe.", "down"],
  ["Le cours fléchit.", "down"],
  ["Une dégringolade.", "down"],
  ["Les indices évoluent en ordre dispersé.", "mixed"],
  ["CHUTE DES JETONS IA", "down"],
])("%s goes %s", (text, way) => {
  expect(ways(text)).toEqual([way]);
});

test.each([
  "Le ministre prend la parole.",
  "Le traité prend effet demain.",
  "OpenAI prend part au tour de table.",
  "Le tableau de bord.",
  "Les hauts et les bas.",
  "Le bondissement.",
  "La société avance que son modèle est sûr.",
  "L\u2019acteur principal.",
  "Au plus bas depuis 2020.",
  "La montagne.",
  "Un montant de 3 milliards.",
  "Les avancées de la recherche.",
  "Le calendrier est connu à l\u2019avance.",
  "Le sous-sol.",
])("%s says no way", (text) => {
  expect(ways(text)).toEqual([]);
});

test("a word that is denied is told apart", () => {
  const denied = readDirections("Aucun jeton ne recule, nul ne s\u2019effondre, et tous montent.");
  expect(denied.map(({ isDenied }) => isDenied)).toEqual([true, true, false]);
});
