/** Where we write otherwise than the libraries that check us, and why. */
export interface Difference {
  readonly why: string;
  readonly rows: readonly (readonly [word: string, form: string, theirs: string, ours: string])[];
}

/** Every difference there is: a row that no longer differs has to go. */
export const differences: readonly Difference[] = [
  {
    why: "it makes the participle agree under any pronoun; an indirect one is no direct object: elles se sont succédé",
    rows: [
      ["s\u2019adjuger", "past singular f", "s\u2019est adjugée", "s\u2019est adjugé"],
      ["s\u2019adjuger", "past plural m", "se sont adjugés", "se sont adjugé"],
      ["s\u2019adjuger", "past plural f", "se sont adjugées", "se sont adjugé"],
      ["s\u2019octroyer", "past singular f", "s\u2019est octroyée", "s\u2019est octroyé"],
      ["s\u2019octroyer", "past plural m", "se sont octroyés", "se sont octroyé"],
      ["s\u2019octroyer", "past plural f", "se sont octroyées", "se sont octroyé"],
      ["s\u2019offrir", "past singular f", "s\u2019est offerte", "s\u2019est offert"],
      ["s\u2019offrir", "past plural m", "se sont offerts", "se sont offert"],
      ["s\u2019offrir", "past plural f", "se sont offertes", "se sont offert"],
      ["se succéder", "past singular f", "s\u2019est succédée", "s\u2019est succédé"],
      ["se succéder", "past plural m", "se sont succédés", "se sont succédé"],
      ["se succéder", "past plural f", "se sont succédées", "se sont succédé"],
    ],
  },
  {
    why: "it gives avoir to every verb that can take an object; of a price these tell where it went, with être",
    rows: [
      ["descendre", "auxiliary", "avoir", "être"],
      ["passer", "auxiliary", "avoir", "être"],
      ["redescendre", "auxiliary", "avoir", "être"],
      ["remonter", "auxiliary", "avoir", "être"],
      ["repasser", "auxiliary", "avoir", "être"],
      ["ressortir", "auxiliary", "avoir", "être"],
      ["sortir", "auxiliary", "avoir", "être"],
    ],
  },
  {
    why: "it conjugates the ressortir of courts (il ressortit à un tribunal), not the one that is to come out",
    rows: [
      ["ressortir", "present singular", "ressortit", "ressort"],
      ["ressortir", "present plural", "ressortissent", "ressortent"],
      ["ressortir", "imperfect singular", "ressortissait", "ressortait"],
      ["ressortir", "imperfect plural", "ressortissaient", "ressortaient"],
      ["ressortir", "present participle", "ressortissant", "ressortant"],
    ],
  },
  {
    why: "both are right; the press writes paie",
    rows: [
      ["payer", "present singular", "paye", "paie"],
      ["payer", "present plural", "payent", "paient"],
      ["payer", "future singular", "payera", "paiera"],
      ["payer", "future plural", "payeront", "paieront"],
      ["payer", "conditional singular", "payerait", "paierait"],
      ["payer", "conditional plural", "payeraient", "paieraient"],
    ],
  },
  {
    why: "it keeps the circumflex that the masculine singular alone has: crû, crue; dû, dus",
    rows: [
      ["croître", "participle mp", "crûs", "crus"],
      ["croître", "participle f", "crûe", "crue"],
      ["croître", "participle fp", "crûes", "crues"],
      ["devoir", "participle mp", "dûs", "dus"],
    ],
  },
  {
    why: "it makes inclure like exclure; the participle is inclus",
    rows: [
      ["inclure", "participle m", "inclu", "inclus"],
      ["inclure", "past singular m", "a inclu", "a inclus"],
      ["inclure", "past singular f", "a inclu", "a inclus"],
      ["inclure", "past plural m", "ont inclu", "ont inclus"],
      ["inclure", "past plural f", "ont inclu", "ont inclus"],
    ],
  },
  {
    why: "its rules for feminines lack these",
    rows: [
      ["bref", "adjective f singular", "breve", "brève"],
      ["bref", "adjective f plural", "breves", "brèves"],
      ["directeur", "adjective f singular", "directeuse", "directrice"],
      ["directeur", "adjective f plural", "directeuses", "directrices"],
      ["favori", "adjective f singular", "favorie", "favorite"],
      ["favori", "adjective f plural", "favories", "favorites"],
    ],
  },
  {
    why: "a noun, a clipping or an adverb used as an adjective has no feminine, and the foreign ones no plural",
    rows: [
      ["record", "adjective f singular", "recorde", "record"],
      ["record", "adjective f plural", "recordes", "records"],
      ["cross-chain", "adjective m plural", "cross-chains", "cross-chain"],
      ["cross-chain", "adjective f singular", "cross-chaine", "cross-chain"],
      ["cross-chain", "adjective f plural", "cross-chaines", "cross-chain"],
      ["crypto", "adjective m plural", "cryptos", "crypto"],
      ["crypto", "adjective f singular", "cryptoe", "crypto"],
      ["crypto", "adjective f plural", "cryptoes", "crypto"],
      ["on-chain", "adjective m plural", "on-chains", "on-chain"],
      ["on-chain", "adjective f singular", "on-chaine", "on-chain"],
      ["on-chain", "adjective f plural", "on-chaines", "on-chain"],
    ],
  },
  {
    why: "letters that stand for words take no s",
    rows: [
      ["DAO", "plural", "DAOs", "DAO"],
      ["ETF", "plural", "ETFs", "ETF"],
      ["NFT", "plural", "NFTs", "NFT"],
      ["PDG", "plural", "PDGs", "PDG"],
      ["PIB", "plural", "PIBs", "PIB"],
    ],
  },
  {
    why: "it puts an s on words that do not vary: an adverb, a noun in apposition, a noun behind a verb, a Latin phrase",
    rows: [
      ["jeton non fongible", "plural", "jetons nons fongibles", "jetons non fongibles"],
      ["livre sterling", "plural", "livres sterlings", "livres sterling"],
      ["porte-monnaie", "plural", "porte-monnaies", "porte-monnaie"],
      ["porte-parole", "plural", "porte-paroles", "porte-parole"],
      ["statu quo", "plural", "status quos", "statu quo"],
      ["zone euro", "plural", "zones euros", "zones euro"],
    ],
  },
  {
    why: "an English compound takes its s at the end, start-up none, and a numeral never",
    rows: [
      ["layer 1", "plural", "layers 1s", "layers 1"],
      ["layer 2", "plural", "layers 2s", "layers 2"],
      ["rug pull", "plural", "rugs pulls", "rug pulls"],
      ["short squeeze", "plural", "shorts squeezes", "short squeezes"],
      ["smart contract", "plural", "smarts contracts", "smart contracts"],
      ["start-up", "plural", "start-ups", "start-up"],
    ],
  },
];
