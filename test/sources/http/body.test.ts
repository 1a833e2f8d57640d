import { describe, expect, test } from "@jest/globals";
import { errorWords, readBody } from "../../../src/sources/http/body.ts";

describe("a body is read by what its content type says", () => {
  test.each([
    ["application/json", "json"],
    ["application/json; charset=utf-8", "json"],
    ["application/vnd.sdmx.data+json", "json"],
    ["text/json", "json"],
  ] as const)("%s as %s", (type, format) => {
    expect(readBody('{"a":1}', type, format)).toEqual({ value: { a: 1 } });
  });

  test.each(["text/csv", "text/plain", "application/octet-stream", "application/vnd.sdmx.data+csv"])(
    "%s as a table",
    (type) => {
      expect(readBody('\uFEFFA,B\r\n1,"x, y"\r\n', type, "csv")).toEqual({ value: [{ A: "1", B: "x, y" }] });
    },
  );

  test.each([
    ["{}", "text/html", "json", "JSON attendu, type «\u00a0text/html\u00a0» trouvé"],
    ["{}", "", "json", "JSON attendu, type «\u00a0absent\u00a0» trouvé"],
    ["A", "application/json", "csv", "CSV attendu, type «\u00a0application/json\u00a0» trouvé"],
    ['{"a":', "application/json", "json", "JSON entier attendu, le fichier s’arrête là où une valeur était attendue"],
    ["A,B\n1\n", "text/csv", "csv", "CSV entier attendu, ligne de longueur inattendue trouvée"],
    ['A\n"1', "text/csv", "csv", "CSV entier attendu"],
  ] as const)("%j of type %j is no %s", (text, type, format, says) => {
    expect(readBody(text, type, format)).toEqual({ fault: expect.stringContaining(says) });
  });
});

describe("what a source says of its error is found", () => {
  test.each([
    ['{"error":"coin not found"}', "coin not found"],
    ['{"status":{"error_code":429,"error_message":"slow down"}}', "slow down"],
    ['{"status":500,"error":"Internal Server Error"}', "Internal Server Error"],
    ['{"code":0,"msg":"restricted"}', "restricted"],
    ['{"error":{"message":"nested"}}', "nested"],
    ['{"error":["a list"]}', null],
    ['{"status":500}', null],
    ["<html>", null],
    ["null", null],
    ['{"error":"  "}', null],
  ])("%s: %j", (body, words) => {
    expect(errorWords(body)).toBe(words);
  });

  test("and cut when it is long", () => {
    expect(errorWords(JSON.stringify({ error: "a".repeat(500) }))).toHaveLength(160);
  });
});
