#!/usr/bin/env node
import { parseArgs } from "node:util";
import { options } from "./commands/invocation.ts";

/** Every command with the module that runs it, imported only when it is called. */
const commands = {
  generate: async () => (await import("./commands/generate.ts")).generate,
  preview: async () => (await import("./commands/preview.ts")).preview,
  kinds: async () => (await import("./commands/kinds.ts")).kinds,
  templates: async () => (await import("./commands/templates.ts")).templates,
  schema: async () => (await import("./commands/schema.ts")).schema,
} as const;

const help = `Dépêche écrit des articles de marché en français à partir de données sourcées.

Usage\u00a0: depeche COMMANDE [options]

  kinds                       les types d’article et ce qu’il faut à chacun
  generate TYPE --market FICHIER [options]
                              écrit un article : article.md, article.html, article.json
  preview TYPE --market FICHIER [options] [--provenance]
                              montre un article dans le terminal
  templates check [DOSSIER]   cherche les fautes des gabarits, sans données
  schema market|event         le format des fichiers, en JSON Schema

Options de generate et de preview
  --market FICHIER            les données de marché (JSON ou YAML)
  --event FICHIER             un événement, ou un dossier d’événements\u202f; autant de fois qu’il le faut
  --sector ID                 le secteur dont parle l’article
  --benchmark ID              l’indice, la catégorie ou l’actif auquel le comparer
  --region RÉGION             fr-FR (par défaut), fr-BE, fr-CH ou fr-CA
  --seed N                    choisit la formulation\u00a0: mêmes données et même nombre, même texte
  --at DATE                   l’heure de l’article (ISO 8601 avec fuseau)\u202f; par défaut, celle du marché
  --templates DOSSIER         des gabarits qui remplacent les nôtres, fichier par fichier
  --out DOSSIER               où écrire (generate\u202f; par défaut «\u00a0out\u00a0»)
  --provenance                d’où vient chaque chiffre (preview)
  --json                      un seul document JSON sur la sortie standard

Codes de sortie\u00a0: 0 fait, 1 faute du programme, 2 demande ou fichier incorrect, 3 article bloqué,
4 source sans réponse utilisable, 5 destination refusée ou hors d’atteinte.
`;

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
      process.stdout.write(help);
      return values.help === true ? 0 : 2;
    }
    if (!isCommand(name)) {
      tell(
        `E_USAGE\u00a0: la commande «\u00a0${name}\u00a0» n’existe pas\u202f; les commandes sont\u00a0: ${Object.keys(commands).join(", ")}.`,
      );
      return 2;
    }
    const run = await commands[name]();
    const exit = run({
      words,
      values,
      terminal: {
        width: process.stdout.columns ?? 100,
        color: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
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
