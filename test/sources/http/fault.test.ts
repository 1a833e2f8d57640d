import { describe, expect, test } from "@jest/globals";
import { type Fault, faultError, faultSentence, mergeFaults } from "../../../src/sources/http/fault.ts";

const fault: Fault = {
  kind: "timeout",
  origin: "binance",
  address: "https://b.example/klines",
  detail: "réponse attendue en 15\u00a0s au plus, rien d’entier n’est venu",
  status: null,
  waitMs: null,
};

test("a sentence names the source and the address, when one was asked", () => {
  expect(faultSentence(fault)).toBe(
    "Binance, GET https://b.example/klines\u00a0: réponse attendue en 15\u00a0s au plus, rien d’entier n’est venu.",
  );
  expect(faultSentence({ ...fault, address: null, detail: "vouliez-vous dire «\u00a0x\u00a0»\u202f?" })).toBe(
    "Binance\u00a0: vouliez-vous dire «\u00a0x\u00a0»\u202f?",
  );
});

test("an error keeps the code, ends the command with 4, and says first what is lacking", () => {
  const error = faultError(fault, "Il manque le cours.");
  expect([error.code, error.exit]).toEqual(["E_SOURCE_TIMEOUT", 4]);
  expect(error.message.startsWith("Il manque le cours. Binance, GET ")).toBe(true);
});

describe("faults that are alike are told once", () => {
  test.each([
    [1, fault.detail],
    [2, `${fault.detail}\u202f; de même pour une autre demande`],
    [4, `${fault.detail}\u202f; de même pour 3 autres demandes`],
  ])("%d of them", (count, detail) => {
    const all = Array.from({ length: count }, (_, rank) => ({ ...fault, address: `https://b.example/${rank}` }));
    expect(mergeFaults(all)).toEqual([{ ...fault, address: "https://b.example/0", detail }]);
  });

  test("and not those of another source, kind or wording", () => {
    const others: readonly Fault[] = [
      { ...fault, origin: "kraken" },
      { ...fault, kind: "network" },
      { ...fault, detail: "autre" },
    ];
    expect(mergeFaults([fault, ...others])).toHaveLength(4);
  });
});
