/** Milliseconds in a day. */
export const dayMs = 86_400_000;

/** The UTC day of milliseconds since 1970, `2025-01-27`. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, "2025-01-27".length);
}
