import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cleanText, isRightToLeft } from "../../src/render/text.ts";

describe("cleanText", () => {
  test.each([
    ["makes line ends and tabs spaces", "a\nb\r\nc\rd\te\u2028f\u2029g", "a b c d e f g"],
    ["shows controls as pictures", "\u0000\u0007\u001b[31m\u007f", "\u2400\u2407\u241b[31m\u2421"],
    ["replaces C1 controls", "\u0085\u009b31m", "\ufffd\ufffd31m"],
    ["replaces lone surrogates only", "\ud800a\udc00 \u{1f600}", "\ufffda\ufffd \u{1f600}"],
    ["replaces noncharacters", "\ufdd0\uffff\u{1ffff}", "\ufffd\ufffd\ufffd"],
    ["closes an override", "a\u202eb", "a\u202eb\u202c"],
    ["closes an isolate", "a\u2067b", "a\u2067b\u2069"],
    ["closes in reverse order", "\u202a\u2066x", "\u202a\u2066x\u2069\u202c"],
    ["lets an isolate's end close what opened in it", "\u2066\u202ax\u2069y", "\u2066\u202ax\u2069y"],
    ["shows closers that close nothing", "a\u2069b\u202cc", "a\ufffdb\ufffdc"],
    ["does not let an embedding's end close an isolate", "\u2066a\u202cb\u2069", "\u2066a\ufffdb\u2069"],
    ["keeps the rest", "Aethir «\u00a0l’IA\u202f!\u00a0» \u05d0", "Aethir «\u00a0l’IA\u202f!\u00a0» \u05d0"],
  ])("%s", (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  test("changes nothing the second time and leaves no control", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string({ unit: fc.constantFrom(..."ab\u202a\u202e\u202c\u2066\u2068\u2069") }),
        (any, bidi) => {
          const clean = cleanText(any + bidi);
          expect(cleanText(clean)).toBe(clean);
          expect(clean).not.toMatch(/[\p{Cc}\p{Surrogate}]/u);
        },
      ),
    );
  });
});

test.each([
  ["\u05d0", true],
  ["\u0627", true],
  ["a\u202eb", true],
  ["é東 ’", false],
])("isRightToLeft(%j) is %s", (text, expected) => {
  expect(isRightToLeft(text)).toBe(expected);
});
