import type { EventType, ReportedEvent } from "../../facts/event.ts";
import type { Market, Status, Window } from "../../facts/fact.ts";
import { hash } from "../choice.ts";
import { exampleEvent } from "./event.ts";
import { marketOf } from "./market.ts";

/** A day to try a template on: what moved by how much, in percent, and how the news stands. Nothing of it happened. */
export interface Scene {
  readonly id: string;
  readonly sector: number;
  readonly benchmark: number;
  /** Changes of the sector's members; the first half of them belong to a narrower group too. */
  readonly members: readonly number[];
  /** Changes of the assets of no sector. */
  readonly majors: readonly number[];
  /** Changes of another sector's members. */
  readonly others: readonly number[];
  readonly window: Window;
  /** Days since the newest event. */
  readonly age: number;
  readonly status: Status;
}

const usual = { window: "24h", age: 3, status: "fact", majors: [-5.4, -4.5], others: [-9, -8, -7] } as const;

/** Days that differ in what they let a template say: the first is the one that examples are shown on. */
export const scenes: readonly [Scene, ...Scene[]] = [
  {
    ...usual,
    id: "baisse",
    sector: -9,
    benchmark: -4.5,
    members: [-18, -6, -7.5, -10.5, -20.4, 4],
    majors: [-5.4, -4.5, -10.7, -9.1, -5.8],
  },
  {
    ...usual,
    id: "hausse",
    sector: 8.2,
    benchmark: 3.1,
    members: [11, 9.4, 7.5, 6, 30, -1.2],
    majors: [4.1, 3.3],
    others: [2],
  },
  { ...usual, id: "calme", sector: 0.2, benchmark: -0.05, members: [0.4, -0.3, 1.1, -0.9, 0], majors: [0.1] },
  { ...usual, id: "partagé", sector: -2.1, benchmark: 1, members: [-6, 5, -4, 3, -7, 2.5], majors: [1.2, -0.8, 3] },
  { ...usual, id: "un seul membre", sector: -6, benchmark: -2, members: [-6.4], majors: [], others: [] },
  { ...usual, id: "aucun membre", sector: 6, benchmark: 2, members: [], majors: [], others: [], age: 0 },
  { ...usual, id: "au coude à coude", sector: 5, benchmark: 4.9, members: [5.2, 4.8], majors: [6, 3], others: [1, -1] },
  { ...usual, id: "à égalité", sector: -3, benchmark: -3, members: [-3, -3, -3], majors: [-3, -3] },
  {
    ...usual,
    id: "moins que le repère",
    sector: -2,
    benchmark: -6.2,
    members: [-1, -2, -3, -4, -1.5, -2.5, -3.5, -4.5, -5],
    age: 1,
  },
  { ...usual, id: "semaine", sector: 14, benchmark: 22, members: [30, 12, 8, 15, -3, -8], window: "7d", age: 6 },
  { ...usual, id: "rumeurs", sector: -7, benchmark: -1, members: [-9, -8, -4, -12], status: "rumour" },
  { ...usual, id: "nouvelles anciennes", sector: 4, benchmark: -4, members: [6, 5, 3, 2.2], age: 60 },
  { ...usual, id: "immobile", sector: 0, benchmark: 0, members: [0, 0], majors: [0, 0, 0], status: "claim" },
];

/** The market and the events of a day: two events of each type, one with all its fields, one with those it must have. */
export function inputsOf(
  scene: Scene,
  types: readonly EventType[],
): { readonly market: Market; readonly events: readonly ReportedEvent[] } {
  const { age, status } = scene;
  const events = types.flatMap((type, index) => {
    const drift = hash(`${scene.id} ${type}`) % 2;
    return [
      exampleEvent({ type, id: `${type}-1`, daysAgo: age + drift * index, status, isFull: true }),
      exampleEvent({ type, id: `${type}-2`, daysAgo: age + 40, status: "fact", isFull: false }),
    ];
  });
  return { market: marketOf(scene), events };
}
