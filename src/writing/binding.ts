import Handlebars from "handlebars";
import { DepecheError } from "../error.ts";
import type { Fact } from "../facts/fact.ts";
import type { Place } from "./article.ts";
import type { Call, Helper, Options } from "./helper.ts";
import { isFact, isNamed } from "./helper.ts";
import type { Pen } from "./pen.ts";
import { nothingTold } from "./told.ts";

/** What Handlebars hands to a helper besides its arguments; its own types leave the place out. */
interface Invocation {
  readonly hash: Options;
  readonly data?: Options;
  readonly fn?: (context: unknown, options: { readonly data: Options }) => string;
  readonly loc: { readonly source: string; readonly start: { readonly line: number; readonly column: number } };
}

/** Our helpers as Handlebars calls them, all writing with one article's pen. */
export function bindHelpers(
  helpers: ReadonlyMap<string, Helper>,
  pen: Pen,
): Record<string, (this: unknown, ...values: unknown[]) => string> {
  return Object.fromEntries(
    [...helpers].map(([name, helper]) => [
      name,
      function call(this: unknown, ...values: unknown[]): string {
        const invocation = values.pop();
        if (!isInvocation(invocation))
          throw new DepecheError("E_INTERNAL", `L’aide «\u00a0${name}\u00a0» a été mal appelée.`);
        const call = callOf(name, pen, this, invocation);
        if (helper.block && helper.deferred !== true) return printed(helper, call, values);
        const opening = helper.block ? null : openingOf(name, values);
        return pen.slots.defer((told) => printed(helper, { ...call, told }, values), opening);
      },
    ]),
  );
}

/** What the helper prints; what French says of a value that it cannot say gets the place of the call. */
function printed(helper: Helper, call: Call, values: readonly unknown[]): string {
  try {
    return helper.print(call, values);
  } catch (cause) {
    // French throws RangeError for a value that it cannot say; anything else is a fault of ours, and stays one.
    if (!(cause instanceof RangeError)) throw cause;
    const told = values.filter(isFact).map(printedAs).join(", ");
    const { code, message } = call.fail(`cet appel ne peut s’écrire${told === "" ? "" : ` avec ${told}`}`);
    throw new DepecheError(code, message, { cause });
  }
}

function printedAs({ id, value }: Fact): string {
  return `«\u00a0${value}\u00a0» (${id})`;
}

/** What a sentence that begins with a call is felt to begin with: who is named, else the word of the template. */
function openingOf(name: string, [first]: readonly unknown[]): string {
  return isNamed(first) ? `@${first.entity.id}` : name;
}

function callOf(name: string, pen: Pen, self: unknown, invocation: Invocation): Call {
  const { source, start } = invocation.loc;
  const place: Place = { file: source, line: start.line, column: start.column + 1 };
  // A loop changes its data in place: what is written later must keep those of its own turn.
  const outer: Options = Handlebars.createFrame(invocation.data ?? {});
  return {
    pen,
    told: nothingTold,
    place,
    options: invocation.hash,
    data: outer,
    body: (context, data) => {
      if (invocation.fn === undefined) return "";
      const frame: Options = { ...Handlebars.createFrame(outer), ...data };
      return invocation.fn(context ?? self, { data: frame });
    },
    fail: (sentence) =>
      new DepecheError(
        "E_TEMPLATE_INVALID",
        `${place.file}:${place.line}:${place.column}\u00a0: «\u00a0${name}\u00a0»\u00a0: ${sentence}.`,
      ),
  };
}

function isInvocation(value: unknown): value is Invocation {
  return typeof value === "object" && value !== null && "hash" in value && "loc" in value;
}
