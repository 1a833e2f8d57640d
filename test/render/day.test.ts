import { expect, test } from "@jest/globals";
import { renderDay } from "../../src/render/day.ts";

test.each([
  ["2025-01-27", "27\u00a0janvier 2025"],
  ["2025-08-01", "1er\u00a0août 2025"],
  ["2025-01-27T05:00:00Z", "27\u00a0janvier 2025 à 5\u00a0h (UTC)"],
  ["2025-01-27T17:35:09.123+00:00", "27\u00a0janvier 2025 à 17\u00a0h\u00a035 (UTC)"],
  ["2025-01-27T06:05+01:00", "27\u00a0janvier 2025 à 6\u00a0h\u00a005 (UTC+1)"],
  ["2025-01-27T06:00-03:30", "27\u00a0janvier 2025 à 6\u00a0h (UTC\u22123:30)"],
  ["2025-13-01", "2025-13-01"],
  ["hier\u001b", "hier\u241b"],
])("renderDay(%j) is %j", (text, expected) => {
  expect(renderDay(text)).toBe(expected);
});
