import { describe, expect, test } from "@jest/globals";
import { run, textOf } from "../make.ts";

const words = (count: number): string => Array.from({ length: count }, () => "mot").join(" ");

describe("place", () => {
  test.each([
    ["up to its number of words", `${words(5)} {{#place jusqua=5}}oui{{/place}}.`, `${words(5)} oui.`],
    ["not beyond", `${words(6)} {{#place jusqua=5}}oui{{/place}}.`, `${words(6)}.`],
    ["from its number of words", `${words(6)} {{#place depuis=6}}oui{{/place}}.`, `${words(6)} oui.`],
    ["not before", `${words(5)} {{#place depuis=6}}oui{{/place}}.`, `${words(5)}.`],
    ["between two numbers", `${words(6)} {{#place depuis=5 jusqua=7}}oui{{/place}}.`, `${words(6)} oui.`],
    ["always without a number", `${words(6)} {{#place}}oui{{/place}}.`, `${words(6)} oui.`],
    [
      "by what was really printed before it",
      `${words(4)} {{#place jusqua=4}}un deux{{/place}} {{#place jusqua=5}}non{{/place}}.`,
      `${words(4)} un deux.`,
    ],
    [
      "counting no sign for a word",
      `${words(4)} – ${words(1)} ; {{#place jusqua=5}}oui{{/place}}.`,
      `${words(4)} – ${words(1)}\u202f; oui.`,
    ],
  ])("prints %s", (_, template, printed) => {
    expect(textOf(run(template, {}))).toBe(printed);
  });
});
