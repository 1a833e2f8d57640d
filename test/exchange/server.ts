/** A real server on the loopback interface, for what has to be seen on the wire. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
}

export interface Server {
  /** Base address, without final slash. */
  readonly url: string;
  /** All that was asked, in order. */
  readonly asked: readonly Asked[];
  readonly close: () => Promise<void>;
}

/** Serves on a port of the machine's choice; `path` is the request's, query included. */
export function serve(
  answer: (path: string, response: ServerResponse, request: IncomingMessage) => void,
): Promise<Server> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push({ path, headers: request.headers });
    answer(path, response, request);
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      resolve({ url: `http://127.0.0.1:${port}`, asked, close });
    });
  });
}

/** Sends a body of this type. */
export function send(response: ServerResponse, status: number, body: string, type = "application/json"): void {
  response.writeHead(status, { "content-type": type });
  response.end(body);
}
