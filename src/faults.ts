import { DepecheError } from "./error.ts";
import type { DataFinding } from "./facts/finding.ts";
import { type Fault, faultCode, faultError, faultSentence } from "./sources/http/fault.ts";

/** Each fault on a line of its own, under the code that it is searched for by. */
export function tellFaults(faults: readonly Fault[], tell: (text: string) => void): void {
  for (const fault of faults) tell(`${faultCode(fault)}\u00a0: ${faultSentence(fault)}`);
}

/** A fault as article.json keeps it: told, and no reason not to publish what the others gave. */
export function noticeOf(fault: Fault): DataFinding {
  return { code: "SOURCE", verdict: "warn", message: faultSentence(fault), facts: [], withheld: false };
}

/** The error of sources that gave nothing at all (exit code 4): it tells the first one's fault, and `tell` hears the others. */
export function silenceError(faults: readonly Fault[], tell: (text: string) => void): DepecheError {
  const lacking = "Aucune source n’a donné de relevé.";
  const [first, ...others] = faults;
  tellFaults(others, tell);
  return first === undefined ? new DepecheError("E_SOURCE_EMPTY", lacking) : faultError(first, lacking);
}
