import * as z from "zod";
import type { Fault } from "../http/fault.ts";
import type { Ask } from "../http/question.ts";
import { nullable } from "./number.ts";

/** What the platform says of a model's repository: nothing that only its maker knows, such as how many parameters it counts. */
export interface Repository {
  readonly downloads: number | null;
  readonly likes: number | null;
  /** The licence as it is written, « Apache 2.0 »; null for one whose tag is no name. */
  readonly license: string | null;
}

const schema = z.looseObject({
  id: z.string(),
  downloads: nullable.optional(),
  likes: nullable.optional(),
  tags: z.array(z.string()).optional(),
});

/** The names behind the platform's tags. */
const licenses: Readonly<Record<string, string>> = {
  "license:apache-2.0": "Apache 2.0",
  "license:bsd-3-clause": "BSD 3-Clause",
  "license:cc-by-4.0": "CC BY 4.0",
  "license:cc-by-nc-4.0": "CC BY-NC 4.0",
  "license:cc-by-sa-4.0": "CC BY-SA 4.0",
  "license:gemma": "Gemma",
  "license:gpl-3.0": "GPL 3.0",
  "license:llama2": "Llama 2",
  "license:llama3": "Llama 3",
  "license:llama3.1": "Llama 3.1",
  "license:llama3.2": "Llama 3.2",
  "license:llama3.3": "Llama 3.3",
  "license:mit": "MIT",
};

/** `org/name` in the address of a model; null for any other address. */
export function repositoryIn(address: string): string | null {
  return /^https:\/\/huggingface\.co\/([\w.-]+\/[\w.-]+)\/?$/u.exec(address)?.[1] ?? null;
}

/** Asks what is known of a repository, `org/name`. */
export async function takeRepository(
  ask: Ask,
  repository: string,
): Promise<{ readonly found: Repository } | { readonly fault: Fault }> {
  const query = ["downloads", "likes", "createdAt", "safetensors", "tags"].map((key) => `expand[]=${key}`).join("&");
  const path = `/models/${repository}?${query}`;
  const answer = await ask({ origin: "hugging-face", path, format: "json", schema, keep: true });
  if (answer.is === "fault") return { fault: answer.fault };
  const { downloads = null, likes = null, tags = [] } = answer.value;
  const license = tags.map((tag) => licenses[tag] ?? null).find((name) => name !== null) ?? null;
  return { found: { downloads, likes, license } };
}
