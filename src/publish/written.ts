import type { Prepared, Remote, Written } from "./target.ts";

/** A write to a place that answers at once: it is done, or has thrown. */
export function done(write: () => void): Promise<Written> {
  write();
  return Promise.resolve({ is: "done" });
}

/** A publication that one write puts there, over an earlier version or where there is none. */
export function preparedAs(write: (earlier: Remote | null) => void): Promise<Prepared> {
  return Promise.resolve({ create: () => done(() => write(null)), update: (earlier) => done(() => write(earlier)) });
}
