import { describe, expect, test } from "@jest/globals";
import { type Ask, gateOf, type Remark } from "../../src/publish/gate.ts";
import { gravityOf } from "../../src/publish/gravity.ts";

const ask: Ask = { status: "publish", by: "person", confirmed: [], embargo: null, now: Date.UTC(2025, 0, 27, 6) };
const calm = { kind: "sector-move", markdown: "Les jetons cèdent 9\u202f%." };
const remark = (code: string, severity: "block" | "warn", verdict: string): Remark => ({
  code,
  severity,
  verdict,
  message: `${code} est dit.`,
});

describe("the gate", () => {
  test("lets through what nothing holds", () => {
    expect(gateOf({ ...calm, findings: [remark("LENGTH", "warn", "warn")] }, ask)).toEqual({
      blocks: [],
      holds: [],
      isHeldByFinding: false,
    });
  });

  test.each(["draft", "publish"] as const)("keeps a blocked article out, %s or not", (status) => {
    const findings = [remark("NUMBER", "block", "block")];
    expect(gateOf({ ...calm, findings }, { ...ask, status }).blocks).toEqual(findings);
  });

  test("lets a blocked article be withdrawn", () => {
    expect(
      gateOf({ ...calm, findings: [remark("NUMBER", "block", "block")] }, { ...ask, status: "withdraw" }).blocks,
    ).toEqual([]);
  });

  test("holds what a finding holds until each code is confirmed", () => {
    const findings = [remark("BAND", "warn", "hold"), remark("CROSS", "warn", "hold")];
    const held = gateOf({ ...calm, findings }, { ...ask, confirmed: ["BAND"] });
    expect(held.holds).toEqual(["CROSS est dit. Une fois vérifié\u00a0: --confirm CROSS."]);
    expect(held.isHeldByFinding).toBe(true);
    expect(gateOf({ ...calm, findings }, { ...ask, confirmed: ["BAND", "CROSS"] }).holds).toEqual([]);
  });

  test("holds nothing of what is only left as a draft", () => {
    expect(gateOf({ ...calm, findings: [remark("BAND", "warn", "hold")] }, { ...ask, status: "draft" }).holds).toEqual(
      [],
    );
  });

  test("publishes what is grave when a person asks, and not when a job does", () => {
    const grave = { kind: "exploit", markdown: "Le protocole a perdu 40 millions de dollars.", findings: [] };
    expect(gateOf(grave, ask).holds).toEqual([]);
    expect(gateOf(grave, { ...ask, by: "job" }).holds).toHaveLength(1);
  });

  test("waits for the end of the embargo, and no longer", () => {
    const embargo = { at: Date.UTC(2025, 0, 27, 7), told: "27 janvier 2025 à 8 h, heure de Paris" };
    const article = { ...calm, findings: [] };
    expect(gateOf(article, { ...ask, embargo }).holds).toEqual([
      "L’embargo court jusqu’au 27 janvier 2025 à 8 h, heure de Paris.",
    ]);
    expect(gateOf(article, { ...ask, embargo, now: embargo.at }).holds).toEqual([]);
  });
});

describe("what is grave", () => {
  test.each([
    "La plateforme est accusée de fraude.",
    "Un piratage a vidé les portefeuilles.",
    "La société, en faillite, se tait.",
    "FTX a été placée en liquidation judiciaire.",
    "Deux dirigeants ont été mis en examen.",
    "Une Escroquerie à 10 millions.",
  ])("%s", (markdown) => expect(gravityOf({ kind: "crypto-daily", markdown })).not.toBeNull());

  test.each([
    "Le volume atteint un sommet.",
    "Le tribunal de commerce n’a pas statué.",
    "La liquidation de positions longues dépasse 100 millions de dollars.",
    "Les frais de garde baissent.",
  ])("not: %s", (markdown) => expect(gravityOf({ kind: "crypto-daily", markdown })).toBeNull());
});
