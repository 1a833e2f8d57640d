import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, jest, test } from "@jest/globals";
import { about, type Desk, desk } from "./desk.ts";

// Each run compiles every template.
jest.setTimeout(60_000);
const desks: Desk[] = [];
afterAll(() => {
  for (const one of desks) one.close();
});

/** A desk with an article already written, and a site and ninjs to publish it at. */
async function newsroom(change: (article: Record<string, unknown>) => Record<string, unknown> = (article) => article) {
  const opened = desk((path) => ({
    targets: {
      site: { type: "site", generator: "hugo", folder: path("content"), pictures: path("static") },
      fil: { type: "ninjs", folder: path("fil"), base: "https://example.test/depeche" },
    },
    editions: { matin: { out: path("out"), articles: [about("un")] } },
  }));
  desks.push(opened);
  await opened.run(["matin"]);
  const [name = ""] = readdirSync(opened.path("out"));
  const folder = opened.path(`out/${name}`);
  const file = `${folder}/article.json`;
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, "utf8")))));
  return { ...opened, folder, name };
}

const finding = { message: "Le chiffre n’a pas de source.", part: "markdown", start: 0, end: 1, facts: [] };

describe("publishing a folder", () => {
  test("leaves drafts by default, at each target asked", async () => {
    const { publish, folder, list, name } = await newsroom();
    const said = await publish([folder], { to: ["site", "fil"] });
    expect(said).toMatchObject({
      exit: 0,
      out: "site\u00a0: Le brouillon est créé.\nfil\u00a0: Le brouillon est créé.\n",
    });
    expect([...list("content"), ...list("fil")]).toEqual([`${name}.md`, `${name}.json`]);
  });

  test("with --json prints one document", async () => {
    const { publish, folder } = await newsroom();
    const { out } = await publish([folder], { to: ["site"], json: true, status: "publish" });
    expect(JSON.parse(out)).toMatchObject({ exit: 0, deliveries: [{ target: "site", outcome: { is: "published" } }] });
  });

  test("refuses an article that a finding blocks, and writes nothing", async () => {
    const blocked = { ...finding, code: "NUMBER", severity: "block", verdict: "block" };
    const { publish, folder, list } = await newsroom((article) => ({ ...article, findings: [blocked] }));
    const said = await publish([folder], { to: ["site"] });
    expect(said.exit).toBe("E_BLOCKED");
    expect(said.err).toContain("Le chiffre n’a pas de source.");
    expect(list("")).not.toContain("content");
  });

  test("keeps as a draft what a finding holds, until a person confirms it by its code", async () => {
    const held = { ...finding, code: "BAND", severity: "warn", verdict: "hold" };
    const { publish, folder } = await newsroom((article) => ({ ...article, findings: [held] }));
    const said = await publish([folder], { to: ["site"], status: "publish" });
    expect(said.exit).toBe(3);
    expect(said.out).toContain("--confirm BAND");
    expect(await publish([folder], { to: ["site"], status: "publish", confirm: ["BAND"] })).toMatchObject({
      exit: 0,
      out: "site\u00a0: L’article est en ligne.\n",
    });
  });

  test("corrects what is live with a note dated of the article, and takes it back when asked", async () => {
    const { publish, folder, read, name } = await newsroom();
    await publish([folder], { to: ["site"], status: "publish" });
    const said = await publish([folder], {
      to: ["site"],
      status: "publish",
      correction: "Le recul est de 8\u202f% & non de 9\u202f%.",
    });
    expect(said).toMatchObject({ exit: 0, out: "site\u00a0: L’article en ligne est corrigé.\n" });
    expect(read(`content/${name}.md`)).toContain(
      "**Correction du 27\u00a0janvier 2025\u00a0:** Le recul est de 8\u202f% & non",
    );
    expect(await publish([folder], { to: ["site"], withdraw: true })).toMatchObject({ exit: 0 });
    expect(read(`content/${name}.md`)).toContain("draft: true");
  });

  test("of an edition is the work of a job: what is in its folder, and nothing that needs a person", async () => {
    const { publish } = await newsroom();
    const said = await publish([], { edition: "matin", to: ["fil"], json: true });
    expect(JSON.parse(said.out).articles[0].deliveries[0].outcome.is).toBe("created");
    expect(await publish([], { edition: "matin", to: ["fil"], confirm: ["BAND"] })).toMatchObject({ exit: "E_USAGE" });
  });

  test.each<readonly [what: string, values: object, code: string, says: string]>([
    ["no target", {}, "E_USAGE", "--to"],
    ["an unknown target", { to: ["sit"] }, "E_TARGET_UNKNOWN", "«\u00a0site\u00a0»"],
    ["an unknown status", { to: ["site"], status: "publihs" }, "E_USAGE", "«\u00a0publish\u00a0»"],
    ["two orders at once", { to: ["site"], status: "draft", withdraw: true }, "E_USAGE", "--withdraw"],
    ["a wrong embargo", { to: ["site"], embargo: "demain" }, "E_USAGE", "--embargo"],
    ["an empty correction", { to: ["site"], correction: " " }, "E_USAGE", "--correction"],
  ])("with %s is refused", async (_, values, code, says) => {
    const { publish, folder } = await newsroom();
    const said = await publish([folder], values);
    expect(said.exit).toBe(code);
    expect(said.err).toContain(says);
  });

  test("that is no article’s is refused", async () => {
    const { publish, path } = await newsroom();
    expect(await publish([path("rien")], { to: ["site"] })).toMatchObject({ exit: "E_FILE_MISSING" });
  });
});
