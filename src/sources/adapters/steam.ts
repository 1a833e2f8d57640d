import * as z from "zod";
import type { Ask } from "../http/question.ts";
import { instantOf } from "./number.ts";
import { rowOf, type Taken, taken, together } from "./taken.ts";
import type { Game } from "./watched.ts";

const origin = "steam";

const schema = z.looseObject({ response: z.looseObject({ player_count: z.int(), result: z.literal(1) }) });

/** Players connected to each game when it was asked: the answer bears no time of its own. */
export async function takeSteam(ask: Ask, games: readonly Game[], nowMs: number): Promise<Taken> {
  return together(await Promise.all(games.map((game) => takeGame(ask, game, nowMs))));
}

async function takeGame(ask: Ask, { id, name, app }: Game, nowMs: number): Promise<Taken> {
  const path = "/ISteamUserStats/GetNumberOfCurrentPlayers/v1/";
  const answer = await ask({ origin, path, query: { appid: String(app) }, format: "json", schema });
  return taken(answer, ({ response }, address) => {
    const figures = { level: { value: response.player_count, unit: "count" } } as const;
    return {
      rows: [rowOf(origin, address, { list: "indices", id, name, asOf: instantOf(nowMs), figures })],
      faults: [],
    };
  });
}
