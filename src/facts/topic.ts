import type { EventType } from "./event.ts";

/** What a kind of article may be about: it decides which sections of the dossier there are, and whose name the slug bears. */
export const abouts = ["sector", "market", "index", "event"] as const;
export type About = (typeof abouts)[number];

/** What a kind is about; `event` is the type of the event told, null for the other kinds. */
export interface Topic {
  readonly about: About;
  readonly event: EventType | null;
}
