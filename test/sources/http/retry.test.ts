import { describe, expect, test } from "@jest/globals";
import type { Fault, FaultKind } from "../../../src/sources/http/fault.ts";
import { delayBefore, longestWaitMs, mostRetries, waitAsked } from "../../../src/sources/http/retry.ts";

const faultOf = (kind: FaultKind, status: number | null = null, waitMs: number | null = null): Fault => ({
  kind,
  origin: "coingecko",
  address: null,
  detail: "",
  status,
  waitMs,
});

describe("a failure is repeated", () => {
  test.each<readonly [FaultKind, number | null, boolean]>([
    ["timeout", null, true],
    ["network", null, true],
    ["limited", 429, true],
    ["status", 500, true],
    ["status", 503, true],
    ["status", 408, true],
    ["status", 400, false],
    ["status", 403, false],
    ["status", 404, false],
    ["status", 451, false],
    ["status", 501, false],
    ["key", 401, false],
    ["content", 200, false],
    ["refused", 200, false],
    ["redirect", 302, false],
    ["empty", 200, false],
  ])("%s %s: %s", (kind, status, repeated) => {
    expect(delayBefore(1, faultOf(kind, status)) !== null).toBe(repeated);
  });

  test("twice as late each time, and not for ever", () => {
    const delays = [1, 2, 3, 4].map((retry) => delayBefore(retry, faultOf("timeout")));
    expect(delays).toEqual([500, 1000, 2000, null]);
    expect(mostRetries).toBe(3);
  });

  test("no sooner than the source asks, and not at all when it asks for too long", () => {
    expect(delayBefore(1, faultOf("limited", 429, 30_000))).toBe(30_000);
    expect(delayBefore(3, faultOf("limited", 429, 100))).toBe(2000);
    expect(delayBefore(1, faultOf("limited", 429, longestWaitMs))).toBe(longestWaitMs);
    expect(delayBefore(1, faultOf("limited", 429, longestWaitMs + 1))).toBeNull();
  });
});

describe("retry-after", () => {
  const nowMs = Date.parse("2025-01-27T05:00:00Z");
  test.each<readonly [string | null, number | null]>([
    ["7", 7000],
    [" 12 ", 12_000],
    ["0", 0],
    ["Mon, 27 Jan 2025 05:00:30 GMT", 30_000],
    ["Mon, 27 Jan 2025 04:00:00 GMT", 0],
    ["soon", null],
    ["", null],
    [null, null],
  ])("%j asks for %s ms", (header, ms) => {
    expect(waitAsked(header, nowMs)).toBe(ms);
  });
});
