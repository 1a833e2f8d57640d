/** Every error code with the exit code it ends the command with. */
const exits = {
  E_USAGE: 2,
  E_FILE_MISSING: 2,
  E_FILE_SYNTAX: 2,
  E_MARKET_INVALID: 2,
  E_EVENT_INVALID: 2,
  E_CONFIG_INVALID: 2,
  E_ENTITIES_INVALID: 2,
  E_LEXICON_INVALID: 2,
  E_KIND_UNKNOWN: 2,
  E_SECTOR_UNKNOWN: 2,
  E_BENCHMARK_UNKNOWN: 2,
  E_ASSET_UNKNOWN: 2,
  E_FACT_MISSING: 2,
  E_REGION_UNKNOWN: 2,
  E_TEMPLATE_INVALID: 2,
  E_ARTICLE_INVALID: 2,
  E_PREVIOUS_OTHER: 2,
  E_PREVIOUS_NEWER: 2,
  E_OUTPUT: 2,
  E_TARGET_UNKNOWN: 2,
  E_EDITION_UNKNOWN: 2,
  E_SECRET_MISSING: 2,
  E_BLOCKED: 3,
  E_SOURCE_TIMEOUT: 4,
  E_SOURCE_NETWORK: 4,
  E_SOURCE_LIMITED: 4,
  E_SOURCE_KEY: 4,
  E_SOURCE_STATUS: 4,
  E_SOURCE_REDIRECT: 4,
  E_SOURCE_CONTENT: 4,
  E_SOURCE_EMPTY: 4,
  E_SOURCE_REFUSED: 4,
  E_SOURCE_INCOMPLETE: 4,
  E_SOURCE_STALE: 4,
  E_SOURCE_FUTURE: 4,
  E_TARGET_REFUSED: 5,
  E_TARGET_UNREACHABLE: 5,
  E_TARGET_CONFLICT: 5,
  E_TARGET_ALTERED: 5,
  E_INTERNAL: 1,
} as const;

export type ErrorCode = keyof typeof exits;

/** Exit code of a command that ends with this error, as the table of the design has it. */
export function exitOf(code: ErrorCode): number {
  return exits[code];
}

/** A failure told to a person: an English code to search for, one French sentence to act on. */
export class DepecheError extends Error {
  override readonly name = "DepecheError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }

  /** Exit code of the process, as the table of the design has it. */
  get exit(): number {
    return exitOf(this.code);
  }
}
