import { describe, expect, test } from "@jest/globals";
import type { DataFinding } from "../../src/facts/finding.ts";
import { findingJson, placed } from "../../src/render/finding.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { change, sampleArticle } from "./sample.ts";

const finding: DataFinding = { code: "BAND", verdict: "hold", message: "Large.", facts: [change.id], withheld: false };
const markdown = renderMarkdown(sampleArticle());

describe("a finding on the data stands", () => {
  test("where the Markdown first prints its fact", () => {
    const { part, start, end } = placed(finding, markdown.spans);
    expect(part).toBe("markdown");
    expect(markdown.text.slice(start, end)).toBe("7,9\u00a0%");
    expect(markdown.text.indexOf("7,9\u00a0%")).toBe(start);
  });

  test("at the head when the article prints none of its facts", () => {
    expect(placed({ ...finding, facts: ["solana.price"] }, markdown.spans)).toMatchObject({ start: 0, end: 0 });
  });
});

describe("a finding is told", () => {
  const stretch = { part: "markdown", start: 0, end: 0 };

  test.each([
    ["block", false, "block"],
    ["block", true, "warn"],
    ["hold", false, "warn"],
    ["warn", false, "warn"],
  ] as const)("as a %s (withheld: %p) of severity %s", (verdict, withheld, severity) => {
    const json = findingJson({ ...finding, ...stretch, verdict, withheld });
    expect(json).toMatchObject({ verdict, severity });
    expect("withheld" in json).toBe(withheld);
    expect("reason" in json).toBe(false);
  });

  test("with the newsroom's reason, its keys in the order of the file", () => {
    const json = findingJson({ ...finding, ...stretch, reason: "Choix." });
    expect(Object.keys(json)).toEqual("code severity message part start end verdict facts reason".split(" "));
  });

  test("of a text as it stands in it", () => {
    const text = {
      code: "LENGTH",
      verdict: "warn",
      message: "Long.",
      facts: [],
      part: "title",
      start: 2,
      end: 9,
    } as const;
    expect(findingJson(text)).toEqual({ ...text, severity: "warn" });
  });
});
