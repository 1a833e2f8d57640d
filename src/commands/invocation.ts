import type { parseArgs } from "node:util";

/** Every option a command line may hold; each command reads those that concern it. */
export const options = {
  market: { type: "string" },
  event: { type: "string", multiple: true },
  sector: { type: "string" },
  benchmark: { type: "string" },
  asset: { type: "string" },
  region: { type: "string" },
  seed: { type: "string" },
  at: { type: "string" },
  config: { type: "string" },
  templates: { type: "string" },
  recent: { type: "string", multiple: true },
  previous: { type: "string" },
  out: { type: "string" },
  to: { type: "string", multiple: true },
  edition: { type: "string" },
  status: { type: "string" },
  confirm: { type: "string", multiple: true },
  correction: { type: "string" },
  embargo: { type: "string" },
  withdraw: { type: "boolean" },
  "dry-run": { type: "boolean" },
  summary: { type: "string" },
  provenance: { type: "boolean" },
  facts: { type: "string" },
  appendix: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  debug: { type: "boolean" },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>["values"];

/** What a command was asked, and where its answer goes. */
export interface Invocation {
  /** Words of the command line after the command's name. */
  readonly words: readonly string[];
  readonly values: Values;
  readonly terminal: {
    readonly width: number;
    readonly color: boolean;
    /** Whether standard error is a terminal, where a bar may move. */
    readonly watched: boolean;
  };
  /** Standard output: the answer. */
  readonly print: (text: string) => void;
  /** Standard error: messages for people. */
  readonly tell: (text: string) => void;
}
