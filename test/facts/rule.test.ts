import { expect, test } from "@jest/globals";
import { dataCodes, textCodes } from "../../src/facts/finding.ts";
import { movesFrom, usualVerdicts } from "../../src/facts/rule.ts";

const codes = [...dataCodes, ...textCodes];

test.each(codes)("%s is never turned off, and a block of it is never lowered", (code) => {
  expect(movesFrom(code, "block")).toEqual([]);
  expect(movesFrom(code)).not.toContain(usualVerdicts[code]);
});

test.each(["NUMBER", "DATE", "NAME", "DIRECTION", "COMPARISON", "SUMMARY"] as const)(
  "%s cannot be changed, whatever it says",
  (code) => {
    for (const verdict of ["block", "hold", "warn"] as const) expect(movesFrom(code, verdict)).toEqual([]);
  },
);
