import { describe, expect, test } from "@jest/globals";
import { readConfig } from "../../src/sources/config.ts";

const wordpress = "type: wordpress, url: https://a.test/, user: u, password: WP_PASSWORD";
const target = (settings: string): string => `targets: { t: { ${settings} } }`;
const edition = (settings: string): string => `editions: { m: { ${settings} } }`;

describe("targets", () => {
  test("have their defaults, and an address without a slash at its end", () => {
    expect(readConfig(target(wordpress), "depeche.yaml").targets.t).toEqual({
      type: "wordpress",
      url: "https://a.test",
      user: "u",
      password: "WP_PASSWORD",
      categories: [],
      timeoutSeconds: 30,
    });
  });

  test("on this machine may do without TLS", () => {
    for (const url of ["http://127.0.0.1:8081", "http://localhost", "http://[::1]:80"]) {
      expect(() => readConfig(target(wordpress.replace("https://a.test/", `"${url}"`)), "depeche.yaml")).not.toThrow();
    }
  });

  test.each<readonly [settings: string, says: string]>([
    [wordpress.replace("https:", "http:"), "adresse https attendue"],
    [wordpress.replace("a.test", "u:p@a.test"), "sans nom d’utilisateur"],
    [wordpress.replace("https://a.test/", "a.test"), "adresse https attendue"],
    [wordpress.replace("user: u, ", ""), "targets.t.user"],
    [wordpress.replace("wordpress", "wordpres"), "«\u00a0wordpress\u00a0»"],
    [`${wordpress}, timeoutSeconds: 0`, "entre 1 et 300"],
    [
      "type: feed, folder: f, title: t, home: https://a.test, base: https://a.test, article: https://a.test/x",
      "{slug}",
    ],
    ["type: site, generator: hugoo, folder: f, pictures: p", "«\u00a0hugo\u00a0»"],
  ])("%s is refused", (settings, says) => {
    expect(() => readConfig(target(settings), "depeche.yaml")).toThrow(says);
  });

  test("that hold a secret are refused without repeating it", () => {
    const read = (): unknown =>
      readConfig(target(wordpress.replace("WP_PASSWORD", "abcd efgh ijkl mnop")), "depeche.yaml");
    expect(read).toThrow("jamais le secret lui-même");
    expect(read).not.toThrow("efgh");
  });
});

describe("editions", () => {
  test("have their defaults: drafts, nowhere but in the folder", () => {
    expect(readConfig(edition("articles: [{ kind: sector-move }]"), "depeche.yaml").editions.m).toMatchObject({
      targets: [],
      status: "draft",
      out: "out",
      articles: [{ kind: "sector-move", events: [], categories: [] }],
    });
  });

  test.each<readonly [settings: string, says: string]>([
    ["articles: []", "au moins un élément"],
    ["articles: [{ kind: x }], embargo: 7h30", "heure attendue"],
    ["articles: [{ kind: x }], status: published", "«\u00a0publish\u00a0»"],
    ["articles: [{ sector: x }]", "editions.m.articles[0].kind"],
    ["articles: [{ kind: x }], target: [a]", "«\u00a0targets\u00a0»"],
  ])("%s is refused", (settings, says) => {
    expect(() => readConfig(edition(settings), "depeche.yaml")).toThrow(says);
  });
});
