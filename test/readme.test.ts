import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { readConfig } from "../src/sources/config.ts";

const blocks = Array.from(
  readFileSync("README.md", "utf8").matchAll(/```yaml\n([\s\S]*?)```/g),
  ([, block = ""]) => block,
);
const configurations = blocks.filter((block) => /^(?:targets|rules):/m.test(block));

test("the README shows configurations", () => expect(configurations.length).toBeGreaterThan(1));

test.each(configurations)("this configuration of the README is a good one:\n%s", (block) => {
  expect(() => readConfig(block, "README.md")).not.toThrow();
});

test.each(blocks)("this block of the README is YAML:\n%s", (block) => expect(() => parse(block)).not.toThrow());
