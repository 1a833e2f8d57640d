/** Commands called as the command line calls them. */
import type { Invocation } from "../../src/commands/invocation.ts";
import { DepecheError } from "../../src/error.ts";

export interface Said {
  readonly printed: string;
  readonly told: readonly string[];
  /** Null when the command ended well. */
  readonly error: DepecheError | null;
  readonly exit: number;
}

/** Runs a command and gathers what it says. */
export async function invoke(
  command: (invocation: Invocation) => unknown,
  words: readonly string[],
  values: Invocation["values"] = {},
): Promise<Said> {
  const printed: string[] = [];
  const told: string[] = [];
  const invocation: Invocation = {
    words,
    values,
    terminal: { width: 100, color: false, watched: false },
    print: (text) => printed.push(text),
    tell: (text) => told.push(text),
  };
  try {
    const exit = await command(invocation);
    return { printed: printed.join(""), told, error: null, exit: typeof exit === "number" ? exit : 0 };
  } catch (error) {
    if (!(error instanceof DepecheError)) throw error;
    return { printed: printed.join(""), told, error, exit: error.exit };
  }
}
