#!/usr/bin/env node
import { parseArgs } from "node:util";
import { options } from "./commands/invocation.ts";

/** Every command with the module that runs it, imported only when it is called. */
const commands = {
  generate: async () => (await import("./commands/generate.ts")).generate,
  preview: async () => (await import("./commands/preview.ts")).preview,
  proofread: async () => (await import("./commands/proofread.ts")).proofread,
  kinds: async () => (await import("./commands/kinds.ts")).kinds,
  templates: async () => (await import("./commands/templates.ts")).templates,
  sources: async () => (await import("./commands/sources.ts")).sources,
  capture: async () => (await import("./commands/capture.ts")).capture,
  publish: async () => (await import("./commands/publish.ts")).publish,
  run: async () => (await import("./commands/run.ts")).run,
  schema: async () => (await import("./commands/schema.ts")).schema,
} as const;

function readWords(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
}

async function main(args: readonly string[]): Promise<number> {
  const tell = (text: string): void => {
    process.stderr.write(`${text}\n`);
  };
  try {
    const { positionals, values } = readWords(args);
    const [name, ...words] = positionals;
    if (values.help === true || name === undefined) {
      process.stdout.write((await import("./commands/help.ts")).help());
      return values.help === true ? 0 : 2;
    }
    if (!isCommand(name)) {
      tell(
        `E_USAGE\u00a0: la commande «\u00a0${name}\u00a0» n’existe pas\u202f; les commandes sont\u00a0: ${Object.keys(commands).join(", ")}.`,
      );
      return 2;
    }
    const run = await commands[name]();
    const exit = await run({
      words,
      values,
      terminal: {
        width: process.stdout.columns ?? 100,
        color: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
        watched: process.stderr.isTTY === true,
      },
      print: (text) => {
        process.stdout.write(text);
      },
      tell,
    });
    return typeof exit === "number" ? exit : 0;
  } catch (error) {
    return (await import("./commands/failure.ts")).tellFailure(error, args, tell);
  }
}

function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") process.stderr.write("E_OUTPUT\u00a0: la sortie standard n’a pas pu être écrite.\n");
  process.exit(error.code === "EPIPE" ? 0 : 2);
});

process.exitCode = await main(process.argv.slice(2));
