/** A server that stands before another one and spoils what passes, as networks and hosts do. */
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * What happens to a request. `pass`: nothing; `cut`: it reaches the server, whose answer is lost; `page`: it reaches
 * the server, and the answer is a 500 in HTML; `refuse`: it does not, and the answer is a 401; `down`: it does not, and
 * the connection is cut; `slow`: it does, and the answer comes after `slowMs`.
 */
export type Fault = "pass" | "cut" | "page" | "refuse" | "down" | "slow";

export interface Spoiler {
  readonly url: string;
  /** Requests that reached the server, as « POST /path ». */
  readonly passed: readonly string[];
  readonly close: () => Promise<void>;
}

/** Stands before `upstream`; `faultOf` is asked at each request. */
export async function proxyTo(
  upstream: string,
  slowMs: number,
  faultOf: (method: string, path: string) => Fault,
): Promise<Spoiler> {
  const passed: string[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const method = incoming.method ?? "";
    const path = incoming.url ?? "";
    const body = await bodyOf(incoming);
    const fault = faultOf(method, path);
    if (fault === "down") return void outgoing.destroy();
    if (fault === "refuse")
      return answer(outgoing, 401, "application/json", '{"code":"rest_forbidden","message":"Non"}');
    passed.push(`${method} ${path}`);
    const { status, type, text, headers } = await forward(upstream, incoming, body);
    if (fault === "cut") return void outgoing.destroy();
    if (fault === "page") return answer(outgoing, 500, "text/html", "<!doctype html><p>Erreur de base de données");
    if (fault === "slow") await new Promise((resolve) => setTimeout(resolve, slowMs));
    outgoing.writeHead(status, { ...headers, "content-type": type, "content-length": text.length });
    outgoing.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    passed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function portOf(address: AddressInfo | string | null): number {
  return typeof address === "object" && address !== null ? address.port : 0;
}

export async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

interface Forwarded {
  readonly status: number;
  readonly type: string;
  readonly text: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

function forward(upstream: string, incoming: IncomingMessage, body: Buffer): Promise<Forwarded> {
  return new Promise((resolve, reject) => {
    const url = new URL(incoming.url ?? "/", upstream);
    const headers = { ...incoming.headers, host: url.host };
    const sent = request(url, { method: incoming.method, headers, agent: false }, async (response) => {
      resolve({
        status: response.statusCode ?? 0,
        type: response.headers["content-type"] ?? "",
        text: await bodyOf(response),
        headers: encodingOf(response.headers["content-encoding"]),
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

function encodingOf(encoding: string | undefined): Readonly<Record<string, string>> {
  return encoding === undefined ? {} : { "content-encoding": encoding };
}

function answer(outgoing: ServerResponse, status: number, type: string, text: string): void {
  outgoing.writeHead(status, { "content-type": type });
  outgoing.end(text);
}
