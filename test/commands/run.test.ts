import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { proxyTo } from "../publish/proxy.ts";
import { type FakeWordpress, fakeWordpress } from "../publish/wordpress/fake.ts";
import { asEditor } from "../publish/wordpress/stand.ts";
import { about, type Desk, desk } from "./desk.ts";

let server: FakeWordpress | null = null;
const desks: Desk[] = [];
// Each run compiles every template.
jest.setTimeout(60_000);
beforeEach(async () => {
  server = await fakeWordpress({ meta: false });
});
afterEach(async () => {
  for (const one of desks.splice(0)) one.close();
  await server?.close();
});

function site(): FakeWordpress["site"] {
  if (server === null) throw new Error("not started");
  return server.site;
}

/** A desk whose edition goes to the WordPress, through an address when one is given, and to a static site. */
function newsroom(more: object = {}, through: string | null = null): Desk {
  const [user = "", password = ""] = site().editor.split(":");
  const opened = desk(
    (path) => ({
      publisher: "La Rédaction",
      ledger: path("registre.jsonl"),
      targets: {
        redaction: { type: "wordpress", url: through ?? site().url, user, password: "WP_PASSWORD", timeoutSeconds: 2 },
        site: { type: "site", generator: "hugo", folder: path("content"), pictures: path("static") },
      },
      editions: {
        matin: {
          targets: ["redaction", "site"],
          out: path("out"),
          articles: [about("un"), about("absent"), about("deux")],
          ...more,
        },
      },
    }),
    { WP_PASSWORD: password },
  );
  desks.push(opened);
  return opened;
}

describe("an edition", () => {
  test("leaves drafts at each target; an article that fails is told and does not stop the others; a second run changes nothing", async () => {
    const { run, read } = newsroom();
    const first = await run(["matin"], { json: true });
    expect(first.exit).toBe(2);
    const report = JSON.parse(first.out);
    expect(report.articles.map(({ error }: { error: { code: string } | null }) => error?.code ?? null)).toEqual([
      null,
      "E_SECTOR_UNKNOWN",
      null,
    ]);
    expect(report.articles[0].deliveries).toMatchObject([
      { target: "redaction", outcome: { is: "created", state: "draft" } },
      { target: "site", outcome: { is: "created", state: "draft" } },
    ]);
    const steps = first.err
      .trim()
      .split("\n")
      .map((line) => line.replace(/^\[(\d)\/3\] [^:]*: (.*?)[ ,].*$/u, "$1 $2"));
    expect(steps).toEqual(
      ["1 écriture", "1 écrit", "1 redaction", "1 site", "2 écriture", "2 E_SECTOR_UNKNOWN"].concat([
        "3 écriture",
        "3 écrit",
        "3 redaction",
        "3 site",
      ]),
    );
    const again = JSON.parse((await run(["matin"], { json: true })).out);
    expect(again.articles[2].deliveries).toMatchObject([
      { outcome: { is: "unchanged" } },
      { outcome: { is: "unchanged" } },
    ]);
    expect(read("registre.jsonl").trim().split("\n")).toHaveLength(8);
  });

  test("in a rehearsal shows the differences, and writes nothing anywhere", async () => {
    const { run, list } = newsroom({ articles: [about("deux")], targets: ["site"] });
    const said = await run(["matin"], { "dry-run": true });
    expect(said).toMatchObject({ exit: 0 });
    expect(said.out).toMatch(/^ {4}\+.*Essai deux/mu);
    expect(list("")).toEqual(["depeche.yaml", "marche.yaml"]);
  });

  test("publishes when its status says so, but nothing that is grave", async () => {
    const { run, write, read } = newsroom({
      targets: ["site"],
      status: "publish",
      articles: [about("un"), about("deux")],
    });
    write("marche.yaml", read("marche.yaml").replace("Essai deux", "Fraude"));
    const { articles } = JSON.parse((await run(["matin"], { json: true })).out);
    expect(articles[0].deliveries[0].outcome).toMatchObject({ is: "published" });
    expect(articles[1].deliveries[0].outcome).toMatchObject({ is: "held", state: "draft", code: null });
  });

  test.each([
    ["07:30", "held"],
    ["06:45", "published"],
  ])("under an embargo until %s in Paris, at 7:00, ends %s", async (embargo, is) => {
    const { run } = newsroom({ targets: ["site"], status: "publish", articles: [about("un")], embargo });
    const { articles } = JSON.parse((await run(["matin"], { json: true })).out);
    expect(articles[0].deliveries[0].outcome.is).toBe(is);
  });

  test("writes a table for the page of a CI job", async () => {
    const { run, read, path } = newsroom({ targets: ["site"] });
    await run(["matin"], { summary: path("resume.md") });
    expect(read("resume.md")).toContain("| sector-move absent |  | échec | E\\_SECTOR\\_UNKNOWN");
  });

  test("whose credentials are revoked half-way tells it for the rest, shows no secret, and leaves no half", async () => {
    // The second article proves its credentials, and then they are no more.
    let proved = 0;
    const proxy = await proxyTo(site().url, 0, (_, path) => {
      const isProof = path.includes("/users/me");
      if (isProof) proved++;
      return proved > 1 && !isProof ? "refuse" : "pass";
    });
    try {
      const articles = [about("un"), about("deux")];
      const { run, read } = newsroom({ targets: ["redaction"], articles }, proxy.url);
      const said = await run(["matin"], { json: true });
      const [first, second] = JSON.parse(said.out).articles;
      expect(said.exit).toBe(5);
      expect(first.deliveries[0].outcome.code).toBeNull();
      expect(second.deliveries[0].outcome).toMatchObject({ is: "failed", code: "E_TARGET_REFUSED" });
      const [, secret = "-"] = site().editor.split(":");
      const token = Buffer.from(site().editor).toString("base64");
      for (const text of [said.out, said.err, read("registre.jsonl")]) {
        expect(text).not.toContain(secret);
        expect(text).not.toContain(token);
      }
    } finally {
      await proxy.close();
    }
  });

  test("reports as a conflict what an editor changed, with exit code 5", async () => {
    const { run, write, read } = newsroom({ targets: ["redaction"], articles: [about("un")] });
    const made = JSON.parse((await run(["matin"], { json: true })).out).articles[0].deliveries[0].outcome;
    await asEditor(site(), "POST", `posts/${made.id}`, { title: "De la main d’un rédacteur" });
    write("marche.yaml", read("marche.yaml").replace("change24h: -9 ", "change24h: -8.5 "));
    const said = await run(["matin"]);
    expect(said.exit).toBe(5);
    expect(said.out).toContain("modifié à la main");
  });

  test.each<readonly [words: readonly string[], code: string, says: string]>([
    [[], "E_USAGE", "nom de l’édition"],
    [["mattin"], "E_EDITION_UNKNOWN", "«\u00a0matin\u00a0»"],
    [["matin", "soir"], "E_USAGE", "en trop"],
  ])("asked as %j is refused", async (words, code, says) => {
    const said = await newsroom().run(words);
    expect(said.exit).toBe(code);
    expect(said.err).toContain(says);
  });

  test("does nothing at all when a target or its secret is missing", async () => {
    const { run, list } = newsroom({ targets: ["site", "redactoin"] });
    expect(await run(["matin"])).toMatchObject({ exit: "E_TARGET_UNKNOWN" });
    const bare = desk((path) => ({
      targets: { redaction: { type: "wordpress", url: site().url, user: "a", password: "WP_PASSWORD" } },
      editions: { matin: { targets: ["redaction"], out: path("out"), articles: [about("un")] } },
    }));
    desks.push(bare);
    const said = await bare.run(["matin"]);
    expect(said.exit).toBe("E_SECRET_MISSING");
    expect(said.err).toContain("WP_PASSWORD");
    expect([...list(""), ...bare.list("")]).not.toContain("out");
  });
});
