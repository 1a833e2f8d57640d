import { describe, expect, test } from "@jest/globals";
import { bitcoin, fed, run, shares, solana, tokens } from "../make.ts";
import { tellAll } from "./tell.ts";

describe("qualifie", () => {
  tellAll([
    [
      "masculine",
      '{{le sector}} est {{qualifie sector "stable"}}',
      { sector: bitcoin },
      "[Le] [bitcoin|bitcoin.name] est [stable]",
    ],
    ["feminine", '{{qualifie sector "petit"}}', { sector: fed }, "[Petite]"],
    ["masculine plural", 'sont {{qualifie sector "principal"}}', { sector: tokens }, "sont [principaux]"],
    ["feminine plural", 'sont {{qualifie sector "baissier"}}', { sector: shares }, "sont [baissières]"],
    ["of a name without article", 'jugé {{qualifie sector "nouveau"}}', { sector: solana }, "jugé [nouveau]"],
  ]);

  test("an adjective that the lexicon lacks is an error", () => {
    expect(() => run('{{qualifie sector "mirobolesque"}}', { sector: fed })).toThrow(
      "le lexique ne connaît pas l\u2019adjectif «\u00a0mirobolesque\u00a0»",
    );
  });
});

describe("participe", () => {
  tellAll([
    ["masculine", 'est {{participe sector "publier"}}', { sector: bitcoin }, "est [publié]"],
    ["feminine", 'est {{participe sector "publier"}}', { sector: fed }, "est [publiée]"],
    ["masculine plural, irregular", 'sont {{participe sector "attendre"}}', { sector: tokens }, "sont [attendus]"],
    ["feminine plural", 'sont {{participe sector "prendre"}}', { sector: shares }, "sont [prises]"],
    [
      "pronominal, with a straight apostrophe",
      `sont {{participe sector "s'effondrer"}}`,
      { sector: shares },
      "sont [effondrées]",
    ],
  ]);

  test("a verb that the lexicon lacks is an error", () => {
    expect(() => run('{{participe sector "mirobolir"}}', { sector: fed })).toThrow(
      "le lexique ne connaît pas le verbe «\u00a0mirobolir\u00a0»",
    );
  });
});
