import { DepecheError } from "../../src/error.ts";

/** What a call tells a person when it fails: the code, then the sentence. */
export function told(call: () => unknown): readonly [string, string] {
  try {
    call();
  } catch (error) {
    if (error instanceof DepecheError) return [error.code, error.message];
    throw error;
  }
  return ["no error", ""];
}
