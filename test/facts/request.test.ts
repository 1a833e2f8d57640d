import { describe, expect, test } from "@jest/globals";
import { DepecheError } from "../../src/error.ts";
import { settleRequest } from "../../src/facts/request.ts";
import type { Topic } from "../../src/facts/topic.ts";
import type { Row } from "./make.ts";
import { makeEvent, makeMarket } from "./make.ts";

const ai: Row = { id: "artificial-intelligence", kind: "category", change: -9 };
const gaming: Row = { id: "gaming", kind: "category", change: -3 };
const coindesk: Row = { id: "coindesk-20", kind: "index", change: -5 };
const nasdaq: Row = { id: "nasdaq", kind: "index", change: -3 };
const bitcoin: Row = { id: "bitcoin", change: -4.5 };

const aboutSector: Topic = { about: "sector", event: null };

interface Asked {
  readonly sector?: string;
  readonly benchmark?: string;
}

function settled(rows: readonly Row[], { sector, benchmark }: Asked = {}) {
  const asked = { sector: sector ?? null, benchmark: benchmark ?? null, asset: null };
  return settleRequest(aboutSector, asked, { market: makeMarket(rows), events: [] }, "Europe/Paris");
}

/** The code and the sentence of the refusal, its hard spaces told as plain ones. */
function refusal(rows: readonly Row[], asked: Asked = {}): readonly string[] {
  try {
    return ["settled", JSON.stringify(settled(rows, asked))];
  } catch (error) {
    if (error instanceof DepecheError) return [error.code, error.message.replace(/[\u00a0\u202f]/g, " ")];
    throw error;
  }
}

describe("left to us", () => {
  test("the sector is the only category with a change, the benchmark the only index", () => {
    expect(settled([ai, { id: "gpu", kind: "category" }, coindesk, { id: "mute", kind: "index" }, bitcoin])).toEqual({
      about: "sector",
      sector: "artificial-intelligence",
      benchmark: "coindesk-20",
      asset: null,
      index: null,
      event: null,
      window: "24h",
      zone: "Europe/Paris",
    });
  });

  test("two categories need a choice", () => {
    expect(refusal([ai, gaming, coindesk])).toEqual([
      "E_SECTOR_UNKNOWN",
      "Précisez le secteur avec --sector (connus : artificial-intelligence, gaming).",
    ]);
  });

  test("no category with a change needs one", () => {
    expect(refusal([{ id: "gpu", kind: "category" }, coindesk])[0]).toBe("E_SECTOR_UNKNOWN");
    expect(refusal([coindesk])[1]).toBe("Précisez le secteur avec --sector (connus : aucun).");
  });

  test("two indices need a choice, which may fall on an asset or a category too", () => {
    expect(refusal([ai, coindesk, nasdaq, bitcoin])).toEqual([
      "E_BENCHMARK_UNKNOWN",
      "Précisez le repère avec --benchmark (connus : artificial-intelligence, coindesk-20, nasdaq, bitcoin).",
    ]);
  });

  test("an asset is never the benchmark by itself", () => {
    expect(refusal([ai, bitcoin])[0]).toBe("E_BENCHMARK_UNKNOWN");
  });
});

describe("a choice", () => {
  test.each(["coindesk-20", "gaming", "bitcoin"])("of %s as benchmark is kept", (benchmark) => {
    const request = settled([ai, gaming, coindesk, bitcoin], {
      sector: ai.id,
      benchmark,
    });
    expect(request).toMatchObject({ sector: ai.id, benchmark });
  });

  test("of a sector among several is kept", () => {
    expect(settled([ai, gaming, coindesk], { sector: "gaming" }).sector).toBe("gaming");
  });

  test("of an unknown sector is refused with the nearest known one", () => {
    expect(refusal([ai, gaming, coindesk], { sector: "gamming" })).toEqual([
      "E_SECTOR_UNKNOWN",
      "Le fichier de marché ne connaît pas le secteur « gamming » (vouliez-vous dire « gaming » ?).",
    ]);
  });

  test("of an unknown benchmark like none is refused with those known", () => {
    expect(refusal([ai, coindesk], { benchmark: "or" })).toEqual([
      "E_BENCHMARK_UNKNOWN",
      "Le fichier de marché ne connaît pas le repère « or » (connus : artificial-intelligence, coindesk-20).",
    ]);
  });

  test("of an index or an asset as sector is refused", () => {
    expect(refusal([ai, coindesk, bitcoin], { sector: "coindesk-20" })[0]).toBe("E_SECTOR_UNKNOWN");
    expect(refusal([ai, coindesk, bitcoin], { sector: "bitcoin" })[0]).toBe("E_SECTOR_UNKNOWN");
  });

  test("of the sector as its own benchmark is refused", () => {
    expect(refusal([ai, coindesk], { benchmark: ai.id })).toEqual([
      "E_BENCHMARK_UNKNOWN",
      "Le repère « artificial-intelligence » est le secteur lui-même : il en faut un autre.",
    ]);
  });
});

describe("the window", () => {
  const over = (row: Row, changes: Row["changes"] = {}): Row => {
    const { id, kind = "asset" } = row;
    return { id, kind, changes };
  };

  test("is a day where both have one", () => {
    expect(settled([over(ai, { "1h": 1, "24h": 1 }), over(coindesk, { "1h": 1, "24h": 1 })]).window).toBe("24h");
  });

  test("is otherwise the shortest that both have", () => {
    expect(settled([over(ai, { "24h": 1, "7d": 1, ytd: 1 }), over(coindesk, { "7d": 1, ytd: 1 })]).window).toBe("7d");
  });

  test("is refused when they have none in common", () => {
    expect(refusal([over(ai, { "24h": 1 }), over(coindesk, { "7d": 1 })])).toEqual([
      "E_FACT_MISSING",
      "« artificial-intelligence » et « coindesk-20 » n’ont pas de variation sur une même durée.",
    ]);
  });

  test.each([
    [ai.id, [over(ai), coindesk]],
    [coindesk.id, [ai, over(coindesk)]],
  ])("is refused when %s has no change at all, by name", (id, rows) => {
    expect(refusal(rows, { sector: ai.id, benchmark: coindesk.id })).toEqual([
      "E_FACT_MISSING",
      `« ${id} » n’a aucune variation (change24h, change7d…), et l’article ne peut s’en passer.`,
    ]);
  });
});

describe("about something else than a sector", () => {
  const settle = (topic: Topic, rows: readonly Row[], asked: Partial<Parameters<typeof settleRequest>[1]> = {}) => {
    const events = [
      makeEvent({ type: "funding-round", id: "old", date: "2025-01-02" }),
      makeEvent({ type: "funding-round", id: "new", date: "2025-01-20" }),
    ];
    const whole = { sector: null, benchmark: null, asset: null, ...asked };
    return settleRequest(topic, whole, { market: makeMarket(rows), events }, "Europe/Paris");
  };
  const codeOf = (run: () => unknown): string => {
    try {
      run();
      return "settled";
    } catch (error) {
      return error instanceof DepecheError ? error.code : String(error);
    }
  };
  const market: Topic = { about: "market", event: null };
  const index: Topic = { about: "index", event: null };
  const event: Topic = { about: "event", event: "funding-round" };

  test("the market is told from bitcoin, over a window that ether has too", () => {
    const rows: readonly Row[] = [
      { id: "ethereum", changes: { "7d": 1 } },
      { id: "bitcoin", changes: { "24h": 1, "7d": 2 } },
    ];
    expect(settle(market, rows)).toMatchObject({ about: "market", asset: "bitcoin", window: "7d", sector: null });
    expect(settle(market, [{ id: "bitcoin", change: 1 }])).toMatchObject({ window: "24h" });
    expect(settle(market, rows, { asset: "ethereum" })).toMatchObject({ asset: "ethereum" });
  });

  test("an asset that the file lacks is refused, and so is a market without a leader", () => {
    expect(codeOf(() => settle(market, [bitcoin], { asset: "bitcoins" }))).toBe("E_ASSET_UNKNOWN");
    expect(codeOf(() => settle(market, [coindesk]))).toBe("E_ASSET_UNKNOWN");
  });

  test("the index is the one asked for by --benchmark, else the only one; rates and moods are none", () => {
    const rows: readonly Row[] = [nasdaq, { id: "us-10y", kind: "index", class: "rate", change: 1 }];
    expect(settle(index, rows)).toMatchObject({ about: "index", index: "nasdaq", benchmark: null });
    expect(settle(index, [...rows, coindesk], { benchmark: "coindesk-20" })).toMatchObject({ index: "coindesk-20" });
    expect(codeOf(() => settle(index, [...rows, coindesk]))).toBe("E_BENCHMARK_UNKNOWN");
    expect(codeOf(() => settle(index, [nasdaq], { benchmark: "bitcoin" }))).toBe("E_BENCHMARK_UNKNOWN");
  });

  test("the event is the newest of its type, with the sector that the file gives or none", () => {
    expect(settle(event, [])).toMatchObject({ about: "event", event: "new", sector: null, window: "24h" });
    expect(settle(event, [ai, coindesk])).toMatchObject({ sector: ai.id, benchmark: coindesk.id });
    expect(settle(event, [ai])).toMatchObject({ sector: null, benchmark: null });
    expect(codeOf(() => settle({ about: "event", event: "study" }, []))).toBe("E_FACT_MISSING");
  });
});
