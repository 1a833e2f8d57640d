import Handlebars from "handlebars";
import { DepecheError } from "../error.ts";
import type { Place } from "./article.ts";
import type { Call, Helper, Options } from "./helper.ts";
import type { Pen } from "./pen.ts";

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
        return helper.print(callOf(name, pen, this, invocation), values);
      },
    ]),
  );
}

function callOf(name: string, pen: Pen, self: unknown, invocation: Invocation): Call {
  const { source, start } = invocation.loc;
  const place: Place = { file: source, line: start.line, column: start.column + 1 };
  return {
    pen,
    place,
    options: invocation.hash,
    data: invocation.data ?? {},
    body: (context, data) => {
      if (invocation.fn === undefined) return "";
      const frame: Options = { ...Handlebars.createFrame(invocation.data ?? {}), ...data };
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
