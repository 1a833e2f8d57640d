/** A receiver of signed messages, as a newsroom would write one. */
import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import * as z from "zod";
import { bodyOf, portOf } from "../proxy.ts";

export const secret = "whsec_c2VjcmV0LWRlLWxhLXJlZGFjdGlvbg==";

interface Kept {
  readonly id: string;
  readonly key: string;
  readonly state: string;
  readonly revision: string;
  readonly address: string | null;
  readonly mark: string;
  readonly fields: Readonly<Record<string, string>>;
}

const message = z.object({
  type: z.string(),
  data: z.looseObject({
    id: z.string().nullable(),
    key: z.string().optional(),
    mark: z.string().optional(),
    fields: z.record(z.string(), z.string()).optional(),
  }),
});

export interface Receiver {
  readonly url: string;
  readonly change: (id: string, changes: Partial<Kept>) => void;
  readonly add: (article: Kept) => void;
  readonly close: () => Promise<void>;
}

export async function receiver(): Promise<Receiver> {
  const kept: Kept[] = [];
  const seen = new Set<string>();
  let next = 1;
  const change = (id: string, changes: Partial<Kept>): void => {
    const index = kept.findIndex((one) => one.id === id);
    const old = kept[index];
    if (old !== undefined) kept.splice(index, 1, { ...old, ...changes, revision: String(next++) });
  };
  const take = ({ type, data }: z.output<typeof message>): void => {
    const { id, key = "", mark = "", fields = {} } = data;
    if (type === "article.created") {
      kept.push({ id: String(next++), key, state: "draft", revision: String(next++), address: null, mark, fields });
    }
    if (type === "article.updated") change(id ?? "", { mark, fields });
    if (type === "article.published") change(id ?? "", { state: "published", mark });
    if (type === "article.withdrawn") change(id ?? "", { state: "draft" });
    if (type === "article.discarded")
      kept.splice(
        kept.findIndex((one) => one.id === id),
        1,
      );
  };
  const server = createServer(async (incoming, outgoing) => {
    const body = (await bodyOf(incoming)).toString("utf8");
    const { searchParams } = new URL(incoming.url ?? "/", "http://127.0.0.1");
    const { "webhook-id": id, "webhook-timestamp": seconds, "webhook-signature": signature } = incoming.headers;
    const signed = `${id}.${seconds}.${incoming.method === "GET" ? searchParams.toString() : body}`;
    const key = Buffer.from(secret.slice(6), "base64");
    if (signature !== `v1,${createHmac("sha256", key).update(signed).digest("base64")}`) {
      outgoing.writeHead(401).end();
      return;
    }
    if (incoming.method === "POST") {
      if (!seen.has(String(id))) take(message.parse(JSON.parse(body)));
      seen.add(String(id));
      outgoing.writeHead(204).end();
      return;
    }
    const [wanted, slug] = [searchParams.get("key"), searchParams.get("slug")];
    const ours = kept.filter((one) => one.key === wanted);
    const articles = ours.length > 0 ? ours : kept.filter(({ fields }) => fields.slug === slug);
    outgoing.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ articles }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}/depeche`,
    change,
    add: (article) => void kept.push(article),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
