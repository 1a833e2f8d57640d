import * as z from "zod";
import { repositoryIn, takeRepository } from "../adapters/hugging-face.ts";
import { instantOf } from "../adapters/number.ts";
import { postIn, takePost } from "../adapters/x.ts";
import type { Fault } from "../http/fault.ts";
import type { Ask } from "../http/question.ts";
import { originOf } from "../origin.ts";

/** An event file once its sources have been asked about what it leaves out. */
export interface Enriched {
  /** What the file holds now: the same value, when there was nothing to add. */
  readonly value: unknown;
  readonly changed: boolean;
  readonly faults: readonly Fault[];
}

const addressed = z.looseObject({
  type: z.string(),
  url: z.string().nullish(),
  source: z.union([z.looseObject({ url: z.string().nullish() }), z.string()]).nullish(),
});

type Addressed = z.output<typeof addressed>;

/**
 * Completes the events of a file: a `model-release` whose address is a Hugging Face model gets the platform's figures, a
 * `social-post` with an address and no text gets its words. What the file says itself is never changed. A post that cannot
 * be had is left out, with its fault: it would say nothing.
 */
export async function enrichEvents(value: unknown, ask: Ask, nowMs: number): Promise<Enriched> {
  const events = Array.isArray(value) ? value : [value];
  const outcomes = await Promise.all(events.map((event) => enrichOne(event, ask, nowMs)));
  const faults = outcomes.flatMap((outcome) => outcome.faults);
  if (outcomes.every(({ changed }) => !changed)) return { value, changed: false, faults };
  return { value: outcomes.flatMap((outcome) => outcome.value ?? []), changed: true, faults };
}

/** Whether an event file, parsed, tells an event of this type. */
export function hasEvent(value: unknown, type: string): boolean {
  return (Array.isArray(value) ? value : [value]).some((event) => {
    const read = addressed.safeParse(event);
    return read.success && read.data.type === type;
  });
}

async function enrichOne(event: unknown, ask: Ask, nowMs: number): Promise<Enriched> {
  const read = addressed.safeParse(event);
  const same = { value: event, changed: false, faults: [] };
  if (!read.success) return same;
  const completed = await completeOne(read.data, ask, nowMs);
  if (completed === null) return same;
  if ("fault" in completed) {
    const isPost = read.data.type === "social-post";
    return { value: isPost ? null : event, changed: isPost, faults: [completed.fault] };
  }
  const own = withoutNulls(read.data);
  // A platform may have nothing to say, or nothing that the file does not say itself.
  if (Object.keys(completed.added).every((key) => Object.hasOwn(own, key))) return same;
  // The file's own words come last: they win.
  return { value: { ...completed.added, ...own }, changed: true, faults: [] };
}

type Completion = { readonly added: Readonly<Record<string, unknown>> } | { readonly fault: Fault } | null;

async function completeOne(event: Addressed, ask: Ask, nowMs: number): Promise<Completion> {
  if (event.type === "model-release") return completeModel(event, ask, nowMs);
  if (event.type === "social-post" && (event.text ?? null) === null) return completePost(event, ask);
  return null;
}

/** The platform counts the downloads of the last thirty days. */
const downloadsPeriod = "30d";

async function completeModel(event: Addressed, ask: Ask, nowMs: number): Promise<Completion> {
  const { source = null } = event;
  const addresses = [event.url, source === null || typeof source === "string" ? null : source.url];
  const repository = addresses.map((address) => repositoryIn(address ?? "")).find((found) => found !== null) ?? null;
  if (repository === null) return null;
  const answer = await takeRepository(ask, repository);
  if ("fault" in answer) return answer;
  const { credit } = originOf("hugging-face");
  const told = { asOf: instantOf(nowMs), source: { ...credit, url: `${credit.url}/${repository}` } };
  const { downloads, likes, license } = answer.found;
  return {
    added: {
      ...(downloads === null
        ? {}
        : { downloads: { value: downloads, unit: "count", period: downloadsPeriod, ...told } }),
      ...(likes === null ? {} : { likes: { value: likes, unit: "count", ...told } }),
      ...(license === null ? {} : { license: { value: license, ...told } }),
    },
  };
}

async function completePost(event: Addressed, ask: Ask): Promise<Completion> {
  const address = event.url ?? "";
  const number = postIn(address);
  if (number === null) return null;
  const answer = await takePost(ask, address);
  if ("fault" in answer) return answer;
  const { text, author, handle, date } = answer.found;
  return { added: { id: `x-${number}`, date, author, handle, platform: "X", text } };
}

function withoutNulls(event: Addressed): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== null));
}
