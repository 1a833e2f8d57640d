import type { TradingState } from "../notice.ts";
import type { Ground, Row } from "./ground.ts";
import type { Objection } from "./objection.ts";
import { quoted, quotedAll } from "./words.ts";

/**
 * IDENTITY: nobody may take one asset for another, and what does not trade does not move. Published: ZOOM, a homonym,
 * bought for ZM.
 */
export function identity({ rows }: Ground): readonly Objection[] {
  const assets = rows.filter(({ entity, facts }) => entity.kind === "asset" && facts.length > 0);
  return [
    ...ambiguous(assets),
    ...rows.flatMap((row) =>
      row.notices.flatMap((notice) => (notice.is === "trading" ? stopped(row, notice.state) : [])),
    ),
  ];
}

/** Assets that answer to one word: a symbol of both, a name of both, or the symbol of one that is the name of the other. */
function ambiguous(assets: readonly Row[]): readonly Objection[] {
  const owners = new Map<string, Row[]>();
  for (const row of assets) {
    for (const word of wordsFor(row)) owners.set(word, [...(owners.get(word) ?? []), row]);
  }
  return [...owners].flatMap(([word, group]): readonly Objection[] => {
    if (group.length < 2) return [];
    return [
      {
        message: `${quoted(word.toUpperCase())} désigne plusieurs actifs (${quotedAll(group.map(({ entity }) => entity.id))})\u00a0: leurs chiffres peuvent être pris les uns pour les autres.`,
        facts: group.flatMap(({ facts }) => facts.map(({ id }) => id)),
        histories: group.map(({ entity }) => entity.id),
      },
    ];
  });
}

/** What an asset may be called by, each word once. */
function wordsFor({ entity }: Row): ReadonlySet<string> {
  return new Set([entity.name, entity.naming.name, ...(entity.symbol === null ? [] : [entity.symbol])].map(folded));
}

function folded(word: string): string {
  return word.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

const states = {
  halted: "sa cotation est suspendue",
  delisted: "il n’est plus coté",
} satisfies Readonly<Record<TradingState, string>>;

function stopped({ entity, facts }: Row, state: TradingState): readonly Objection[] {
  const moves = facts.filter(({ measure }) => measure === "change").map(({ id }) => id);
  if (moves.length === 0) return [];
  return [{ message: `${quoted(entity.id)} ne peut avoir varié\u00a0: ${states[state]}.`, facts: moves }];
}
