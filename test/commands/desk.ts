/** A newsroom on a disk of its own: its depeche.yaml, its markets, and what the commands print. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Invocation } from "../../src/commands/invocation.ts";
import { publish } from "../../src/commands/publish.ts";
import { run } from "../../src/commands/run.ts";
import { type Effects, realEffects } from "../../src/effects.ts";
import { DepecheError } from "../../src/error.ts";

interface Said {
  /** Exit code, or code of the error that was thrown. */
  readonly exit: number | string;
  readonly out: string;
  readonly err: string;
}

export interface Desk {
  readonly path: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly read: (name: string) => string;
  readonly list: (name: string) => readonly string[];
  readonly publish: (words: readonly string[], values?: Invocation["values"]) => Promise<Said>;
  readonly run: (words: readonly string[], values?: Invocation["values"]) => Promise<Said>;
  readonly close: () => void;
}

const commands = { publish, run };

const market = `asOf: 2025-01-27T05:00:00Z
currency: USD
source: { name: Relevé }
assets:
  - { id: solana, name: Solana, symbol: SOL, categories: [un, deux], price: 230.94, change24h: -10.7 }
categories:
  - { id: un, name: Essai un, change24h: -9 }
  - { id: deux, name: Essai deux, change24h: -7 }
indices:
  - { id: indice, name: Indice 20, change24h: -5 }
`;

/** Opens one with this configuration; `{…}` in its paths is the desk's own folder. The clock stands at 6:00 UTC, 27 January 2025. */
export function desk(
  config: (path: (name: string) => string) => object,
  secrets: Readonly<Record<string, string>> = {},
): Desk {
  const folder = mkdtempSync(join(tmpdir(), "depeche-desk-"));
  const path = (name: string): string => join(folder, name);
  const write = (name: string, text: string): void => writeFileSync(path(name), text);
  write("marche.yaml", market);
  write("depeche.yaml", stringify({ market: path("marche.yaml"), ...config(path) }));
  const effects: Effects = {
    ...realEffects,
    workingFolder: folder,
    env: (name) => secrets[name] ?? null,
    now: () => Date.UTC(2025, 0, 27, 6),
    sleep: (ms) => realEffects.sleep(ms / 20),
  };
  const call =
    (name: keyof typeof commands) =>
    async (words: readonly string[], values: Invocation["values"] = {}): Promise<Said> => {
      let out = "";
      let err = "";
      const invocation: Invocation = {
        words,
        values,
        terminal: { width: 100, color: false, watched: false },
        print: (text) => {
          out += text;
        },
        tell: (text) => {
          err += `${text}\n`;
        },
      };
      try {
        return { exit: await commands[name](invocation, effects), out, err };
      } catch (error) {
        if (!(error instanceof DepecheError)) throw error;
        return { exit: error.code, out, err: err + error.message };
      }
    };
  return {
    path,
    write,
    read: (name) => readFileSync(path(name), "utf8"),
    list: (name) => readdirSync(path(name)),
    publish: call("publish"),
    run: call("run"),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** An article of sector-move about this sector of the desk's market. */
export function about(sector: string): object {
  return { kind: "sector-move", sector, benchmark: "indice" };
}
