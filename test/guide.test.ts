import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { realEffects } from "../src/effects.ts";
import { regions } from "../src/french/region.ts";
import { slipsIn } from "../src/french/slip.ts";
import { typeset } from "../src/french/typography.ts";
import { wordsOf } from "../src/words.ts";
import { renderReference } from "../src/writing/show/reference.ts";
import { builtInDay } from "../src/writing/show/show.ts";

const guide = readFileSync("templates/LISEZMOI.md", "utf8");
const cli = resolve("dist/cli.js");
const folder = mkdtempSync(join(tmpdir(), "depeche-guide-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync("data", join(folder, "data"), { recursive: true });

interface Block {
  readonly language: string;
  /** The rest of the line that opens it: where a file goes, the exit code of a command. */
  readonly about: string;
  readonly text: string;
  /** The line of the guide. */
  readonly line: number;
}

const blocks: readonly Block[] = [...guide.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gmu)].map(
  ({ 1: language = "", 2: about = "", 3: text = "", index }) => ({
    language,
    about,
    text,
    line: guide.slice(0, index).split("\n").length,
  }),
);

/** What a reader sees after typing the commands of a block, standard output first. */
function run(commands: string): { readonly status: number | null; readonly seen: string } {
  const lines = commands.trim().split("\n");
  const outcomes = lines.map((line) => {
    const [name, ...args] = line.split(" ");
    expect(name).toBe("depeche");
    return spawnSync("node", [cli, ...args], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "", NO_COLOR: "1" },
    });
  });
  return {
    status: outcomes.reduce<number | null>((worst, { status }) => (status === 0 ? worst : status), 0),
    seen: outcomes.map(({ stdout, stderr }) => stdout + stderr).join(""),
  };
}

/** The text that a block promises, `[…]` standing for anything. */
function promised(text: string): RegExp {
  const parts = text
    .trim()
    .split("[…]")
    .map((part) =>
      part
        .replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")
        .replaceAll("\n", "\\s+")
        .replaceAll(/ +/gu, "\\s+"),
    );
  return new RegExp(`^\\s*${parts.join("[\\s\\S]*")}\\s*$`, "u");
}

describe("the guide, followed from its first line to its last in an empty folder", () => {
  let seen: string | null = null;
  test.each(blocks.map((block) => [block.line, block] as const))("line %d", (_, { language, about, text }) => {
    const before = seen;
    seen = null;
    switch (language) {
      case "sh": {
        const outcome = run(text);
        expect(outcome).toMatchObject({ status: Number(/exit=(\d)/u.exec(about)?.[1] ?? 0) });
        seen = outcome.seen;
        return;
      }
      case "text":
        expect(before).not.toBeNull();
        expect(plain(before ?? "")).toMatch(promised(plain(text)));
        return;
      default: {
        if (about === "") return tryExcerpt(text);
        mkdirSync(dirname(join(folder, about)), { recursive: true });
        writeFileSync(join(folder, about), text);
      }
    }
  });
});

/** What is typed with plain spaces in the guide is printed with no-break ones. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/gu, " ");
}

/** A few calls without a file of their own are right inside a kind. */
function tryExcerpt(calls: string): void {
  const skeleton = readFileSync("data/skeleton.hbs", "utf8").replaceAll("TYPE", "extrait");
  cpSync(join(folder, "maison"), join(folder, "essai"), { recursive: true });
  writeFileSync(join(folder, "essai", "extrait.hbs"), skeleton + calls);
  const { status, seen } = run("depeche templates check essai");
  expect({ status, seen }).toEqual({ status: 0, seen: expect.stringContaining("aucune erreur") });
}

describe("the guide", () => {
  test("has the reference that the helpers themselves give; npm run guide writes it", () => {
    const [, found] = /<!-- aides -->\n\n([\s\S]*)\n<!-- fin des aides -->/u.exec(guide) ?? [];
    expect(found).toBe(renderReference(builtInDay(wordsOf(null, realEffects))));
  });

  const prose = guide.replace(/^```[\s\S]*?^```$/gmu, "").replace(/`[^`\n]*`/gu, "x");

  test("is set as French is printed", () => {
    expect(typeset(prose, regions["fr-FR"])).toBe(prose);
    expect(slipsIn(prose)).toEqual([]);
  });

  test("shows a file, a command and what it prints, each of its examples", () => {
    const languages = new Set(blocks.map(({ language }) => language));
    expect([...languages].toSorted()).toEqual(["hbs", "json", "sh", "text", "yaml"]);
    expect(blocks.length).toBeGreaterThan(20);
  });
});
