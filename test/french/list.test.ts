import { expect, test } from "@jest/globals";
import { joinList } from "../../src/french/list.ts";

test.each([
  [[], "et", ""],
  [["A"], "et", "A"],
  [["A", "B"], "et", "A et B"],
  [["A", "B", "C"], "et", "A, B et C"],
  [["A", "B", "C", "D"], "ou", "A, B, C ou D"],
  [["A", "B"], "ou", "A ou B"],
  [["A"], "ni", "ni A"],
  [["A", "B"], "ni", "ni A ni B"],
  [["A", "B", "C"], "ni", "ni A, ni B, ni C"],
] as const)("%p joined by %s is %p", (items, conjunction, printed) => {
  expect(joinList(items, conjunction)).toBe(printed);
});

test("items keep their own articles, brackets and quotation marks", () => {
  expect(joinList(["l\u2019or", "le bitcoin (BTC)", "«\u00a0Éole\u00a0»"])).toBe(
    "l\u2019or, le bitcoin (BTC) et «\u00a0Éole\u00a0»",
  );
});

test("« et » is the default", () => {
  expect(joinList(["Aethir", "Akash"])).toBe("Aethir et Akash");
});
