/** The accounts of the fake WordPress, what each may do, and how it answers. */
import type { IncomingMessage } from "node:http";

export type Account = "editor" | "author" | "contributor";

export interface Reply {
  readonly status: number;
  readonly json: unknown;
}

export const passwords: Readonly<Record<Account, string>> = {
  editor: "mdp editeur aaaa bbbb",
  author: "mdp auteur cccc dddd",
  contributor: "mdp pigiste eeee ffff",
};

export const capabilities: Readonly<Record<Account, Readonly<Record<string, boolean>>>> = {
  editor: { edit_posts: true, publish_posts: true, upload_files: true, unfiltered_html: true, manage_categories: true },
  author: { edit_posts: true, publish_posts: true, upload_files: true },
  contributor: { edit_posts: true },
};

export function accountOf({ headers }: IncomingMessage): Account | null {
  const token = Buffer.from((headers.authorization ?? "").replace(/^Basic /, ""), "base64").toString("utf8");
  const names: readonly Account[] = ["editor", "author", "contributor"];
  return names.find((name) => token === `compte-${name}:${passwords[name]}`) ?? null;
}

/** The keys of a body, whatever it is. */
export function keysOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

export function error(status: number, code: string): Reply {
  return { status, json: { code, message: "Désolé, vous n’avez pas l’autorisation de faire cela.", data: { status } } };
}
