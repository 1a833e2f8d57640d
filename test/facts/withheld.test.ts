import { expect, test } from "@jest/globals";
import { DepecheError } from "../../src/error.ts";
import type { DataFinding } from "../../src/facts/finding.ts";
import { unlessWithheld } from "../../src/facts/withheld.ts";
import { told } from "../sources/told.ts";

const subjects = ["ai", "coindesk-20"];
const finding = (message: string, fact: string, withheld = true): DataFinding => {
  return { code: "STALE", verdict: withheld ? "block" : "hold", message, facts: [fact], withheld };
};
const missing = () => {
  throw new DepecheError("E_FACT_MISSING", "Il manque gap.");
};
const written = () => "article";

test("what can be told without them is told", () => {
  expect(unlessWithheld([finding("Vieux.", "ai.change.24h")], subjects, written, missing)).toBe("article");
});

test("what cannot is blocked by the finding about the article's own subject, the others being counted", () => {
  const findings = [finding("Autre.", "solana.price"), finding("Trop vieux.", "coindesk-20.change.24h")];
  const blocked = (list: readonly DataFinding[]) => told(() => unlessWithheld(list, subjects, missing, written));
  expect(blocked(findings)).toEqual(["E_BLOCKED", "Trop vieux (STALE et un autre constat)."]);
  expect(blocked(findings.slice(0, 1))).toEqual(["E_BLOCKED", "Autre (STALE)."]);
  expect(blocked([...findings, ...findings])).toEqual(["E_BLOCKED", "Trop vieux (STALE et 3 autres constats)."]);
});

test("what was missing before the guards came stays missing", () => {
  const findings = [finding("Vieux.", "solana.price")];
  expect(told(() => unlessWithheld(findings, subjects, missing, missing))[0]).toBe("E_FACT_MISSING");
  const held = [finding("Large.", "ai.change.24h", false)];
  expect(told(() => unlessWithheld(held, subjects, missing, written))[0]).toBe("E_FACT_MISSING");
});

test("another fault is not theirs", () => {
  const broken = () => {
    throw new DepecheError("E_TEMPLATE_INVALID", "Faux.");
  };
  const findings = [finding("Vieux.", "ai.change.24h")];
  expect(told(() => unlessWithheld(findings, subjects, broken, written))[0]).toBe("E_TEMPLATE_INVALID");
});
