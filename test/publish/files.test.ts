import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { feed } from "../../src/publish/feed/target.ts";
import { ninjs } from "../../src/publish/ninjs/target.ts";
import { generators } from "../../src/publish/site/generator.ts";
import { site } from "../../src/publish/site/target.ts";
import type { Target } from "../../src/publish/target.ts";
import { draft, driveRule, live, put, type Stand } from "./cases.ts";
import { picture, publication } from "./sample.ts";

const root = mkdtempSync(join(tmpdir(), "depeche-files-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = (name: string): string => join(root, name);
const publisher = "La Rédaction";

const siteAt = (at: string, generator: keyof typeof generators = "hugo"): Target =>
  site({ name: "site", generator, folder: join(at, "content"), pictures: join(at, "static"), publisher });
const ninjsAt = (at: string): Target =>
  ninjs({ name: "ninjs", folder: at, base: "https://example.test/depeche", publisher });
const feedAt = (at: string): Target =>
  feed({
    name: "flux",
    folder: at,
    title: "Marchés",
    home: "https://example.test/",
    base: "https://example.test/flux",
    article: "https://example.test/marches/{slug}/",
    publisher,
  });

const edited = (file: string) => async (from: string, title: string) => {
  const path = join(file, from);
  writeFileSync(
    path,
    readFileSync(path, "utf8").replaceAll(/Chute des jetons «\u00a0IA\u00a0» & Cie, l’essai [\w-]+/gu, title),
  );
};

function standOf(
  open: () => Target,
  hand: (name: string, title: string) => Promise<void>,
  file: (id: string) => string,
): Stand {
  return {
    open,
    retitle: ({ id }, title) => hand(file(id), title),
  };
}

describe.each(Object.keys(generators).filter((name) => Object.hasOwn(generators, name)))("a site for %s", (name) => {
  const generator =
    name === "jekyll" ? "jekyll" : name === "astro" ? "astro" : name === "eleventy" ? "eleventy" : "hugo";
  const at = folder(name);
  driveRule(name, () =>
    standOf(
      () => siteAt(at, generator),
      edited(join(at, "content")),
      (id) => id,
    ),
  );
});

describe("ninjs", () => {
  const at = folder("ninjs");
  driveRule("ninjs", () =>
    standOf(
      () => ninjsAt(at),
      edited(at),
      (id) => id,
    ),
  );

  test("a draft is withheld, an article online usable, one withdrawn cancelled", async () => {
    const what = publication("etats", { pictures: [picture("barres", 3)] });
    const status = (): unknown => JSON.parse(readFileSync(join(at, `${what.slug}.json`), "utf8")).pubstatus;
    await put(ninjsAt(at), what, draft);
    expect(status()).toBe("withheld");
    await put(ninjsAt(at), what, live);
    expect(status()).toBe("usable");
    await put(ninjsAt(at), what, { ...draft, status: "withdraw" });
    expect(status()).toBe("canceled");
    expect(readdirSync(at)).toContain(what.pictures[0]?.name);
  });

  test("every picture is there with its own words", async () => {
    const pictures = [picture("membres", 4), picture("cours", 5)];
    const what = publication("deux", { pictures });
    await put(ninjsAt(at), what, draft);
    const { associations } = JSON.parse(readFileSync(join(at, `${what.slug}.json`), "utf8"));
    expect(associations).toMatchObject(
      pictures.map(({ name, alt, caption }) => ({
        name,
        descriptions: [
          { role: "alt", value: alt },
          { role: "caption", value: caption },
        ],
      })),
    );
    for (const { name } of pictures) expect(readdirSync(at)).toContain(name);
  });
});

describe("feeds", () => {
  const at = folder("flux");
  driveRule("flux", () =>
    standOf(
      () => feedAt(at),
      edited(at),
      () => "depeche.json",
    ),
  );

  test("only what is published is in the feeds, and goes when withdrawn", async () => {
    const what = publication("paru");
    const titles = (): readonly string[] =>
      JSON.parse(readFileSync(join(at, "feed.json"), "utf8")).items.map(
        ({ title }: { readonly title: string }) => title,
      );
    await put(feedAt(at), what, draft);
    expect(titles()).not.toContain(what.title);
    await put(feedAt(at), what, live);
    expect(titles()).toContain(what.title);
    for (const name of ["rss.xml", "atom.xml", "news-sitemap.xml"]) {
      expect(readFileSync(join(at, name), "utf8")).toContain(`https://example.test/marches/${what.slug}/`);
    }
    expect(readFileSync(join(at, "news-sitemap.xml"), "utf8")).toContain("<news:language>fr</news:language>");
    await put(feedAt(at), what, { ...draft, status: "withdraw" });
    expect(titles()).not.toContain(what.title);
  });

  test("the same articles give the same bytes", async () => {
    const twice = ["flux-1", "flux-2"].map(folder);
    for (const one of twice) {
      await put(feedAt(one), publication("a"), live);
      await put(feedAt(one), publication("b"), live);
    }
    const [first = [], second = []] = twice.map((one) =>
      readdirSync(one).map((name) => readFileSync(join(one, name), "utf8")),
    );
    expect(first).toEqual(second);
  });
});

describe("a site’s files", () => {
  test("titles that YAML would misread are read back as they are", async () => {
    const at = folder("yaml");
    const what = {
      ...publication("yaml"),
      title: 'Bourse : "l’été" — no, 2025-01-27 #1',
      tags: ["no", "2025-01-27", "a: b"],
    };
    await put(siteAt(at), what, draft);
    const text = readFileSync(join(at, "content", `${what.slug}.md`), "utf8");
    expect(parse(text.split("---\n")[1] ?? "")).toMatchObject({ title: what.title, tags: what.tags, draft: true });
  });

  test("a full disk leaves neither a file nor half of one", async () => {
    const at = folder("plein");
    const what = publication("plein");
    mkdirSync(join(at, "content"), { recursive: true });
    symlinkSync("/dev/full", join(at, "content", `${what.slug}.md.depeche-attente`));
    const end = await put(siteAt(at), what, draft);
    expect(end).toMatchObject({ is: "failed", code: "E_TARGET_REFUSED" });
    expect(end.message).toContain("le disque est plein");
    expect(readdirSync(join(at, "content"))).toEqual([]);
  });

  test("a file of somebody else’s at the same place is left alone", async () => {
    const at = folder("autre");
    const what = publication("autre");
    mkdirSync(join(at, "content"), { recursive: true });
    const path = join(at, "content", `${what.slug}.md`);
    writeFileSync(path, "---\ntitle: À moi\n---\n\nTexte.\n");
    expect(await put(siteAt(at), what, live)).toMatchObject({ is: "conflict" });
    expect(readFileSync(path, "utf8")).toContain("À moi");
  });

  test("pictures stand where the site serves them from", async () => {
    const at = folder("images");
    const pictures = [picture("une", 1), picture("barres", 2)];
    const what = publication("images", { pictures });
    await put(siteAt(at), what, draft);
    for (const { name } of pictures) expect(existsSync(join(at, "static", name))).toBe(true);
    const page = readFileSync(join(at, "content", `${what.slug}.md`), "utf8");
    expect(page).toContain(
      `![Barres de barres\u00a0: Bittensor +4,01\u202f%, Solana −10,7\u202f%](/images/${pictures[1]?.name})\n\n*Variation de barres sur vingt-quatre heures & source*`,
    );
    for (const { name, alt, caption } of pictures) {
      const at = page.indexOf(`src: "/images/${name}"`);
      expect(page.slice(at, at + 400)).toContain(`alt: "${alt}"`);
      expect(page.slice(at, at + 400)).toContain(`caption: "${caption}"`);
    }
  });
});
