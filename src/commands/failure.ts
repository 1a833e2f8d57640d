import { DepecheError } from "../error.ts";

/**
 * Tells a failure in one French sentence and gives the exit code. `--json` also puts it on standard output; `--debug`
 * adds the stack. What is not a DepecheError is a fault of ours: exit code 1.
 */
export function tellFailure(error: unknown, args: readonly string[], tell: (text: string) => void): number {
  const failure = asFailure(error);
  if (args.includes("--json")) {
    process.stdout.write(`${JSON.stringify({ error: { code: failure.code, message: failure.message } })}\n`);
  }
  tell(`${failure.code}\u00a0: ${failure.message}`);
  if (args.includes("--debug")) tell(error instanceof Error ? (error.stack ?? "") : String(error));
  return failure.exit;
}

/** The same failure as a DepecheError: a wrong option, or a fault of ours. */
export function asFailure(error: unknown): DepecheError {
  if (error instanceof DepecheError) return error;
  const option = wrongOption(error);
  if (option !== null) return new DepecheError("E_USAGE", option, { cause: error });
  const what = error instanceof Error ? error.message : String(error);
  return new DepecheError(
    "E_INTERNAL",
    `Le programme a rencontré une faute qui lui est propre (${what})\u202f; --debug en donne le détail.`,
    { cause: error },
  );
}

/** What Node's own parser of options says, in French; null for any other error. */
function wrongOption(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return null;
  const name = /'(-[^' ]*)/u.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return `L’option «\u00a0${name}\u00a0» n’existe pas\u202f; depeche --help donne la liste.`;
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return `L’option «\u00a0${name}\u00a0» attend une valeur, ou n’en attend pas\u202f; depeche --help dit laquelle.`;
    default:
      return null;
  }
}
