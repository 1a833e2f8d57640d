import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "@jest/globals";
import { authorization } from "../../src/publish/ghost/token.ts";
import { patient, type Send, sender } from "../../src/publish/http.ts";
import { signatureHeaders } from "../../src/publish/webhook/sign.ts";
import { portOf } from "./proxy.ts";

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A server that answers so; its address, and the requests that it got. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse, count: number) => void) {
  const got: string[] = [];
  const server = createServer((request, response) => {
    got.push(`${request.method} ${request.url} ${request.headers.authorization ?? "-"}`);
    answer(request, response, got.length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${portOf(server.address())}`, got };
}

const send = sender(500);
const waited: number[] = [];
const retrying: Send = patient(send, async (ms) => void waited.push(ms));

describe("a request", () => {
  test("gives the answer, its JSON read when it is JSON", async () => {
    const { url } = await serve((_, response) =>
      response.writeHead(201, { "content-type": "application/json" }).end('{"a":1}'),
    );
    expect(await send({ method: "POST", url, body: "x" })).toMatchObject({ is: "answer", status: 201, json: { a: 1 } });
  });

  test("gives a page as text, and no JSON", async () => {
    const { url } = await serve((_, response) =>
      response.writeHead(500, { "content-type": "text/html" }).end("<p>Non"),
    );
    expect(await send({ method: "GET", url })).toMatchObject({
      is: "answer",
      status: 500,
      text: "<p>Non",
      json: undefined,
    });
  });

  test("follows no redirection, which would carry the credentials elsewhere", async () => {
    const { url, got } = await serve((_, response) => response.writeHead(302, { location: "/ailleurs" }).end());
    expect(await send({ method: "GET", url, headers: { authorization: "secret" } })).toMatchObject({ status: 302 });
    expect(got).toHaveLength(1);
  });

  test("that nobody listens to was not sent; one that is cut may have been", async () => {
    expect(await send({ method: "POST", url: "http://127.0.0.1:9" })).toMatchObject({ is: "lost", sent: false });
    const { url } = await serve((_, response) => response.destroy());
    expect(await send({ method: "POST", url })).toMatchObject({ is: "lost", sent: true });
  });

  test("is given up when no answer comes", async () => {
    const { url } = await serve(() => {});
    expect(await sender(50)({ method: "POST", url })).toEqual({
      is: "lost",
      sent: true,
      reason: "le délai est dépassé",
    });
  });

  test("says nothing of its headers when it is lost", async () => {
    const { url } = await serve((_, response) => response.destroy());
    expect(JSON.stringify(await send({ method: "GET", url, headers: { authorization: "tres-secret" } }))).not.toContain(
      "secret",
    );
  });
});

describe("patience", () => {
  test("reads again what was lost or met a busy server, three times at most", async () => {
    const { url, got } = await serve((_, response, count) => (count < 3 ? response.destroy() : response.end("{}")));
    expect(await retrying({ method: "GET", url })).toMatchObject({ status: 200 });
    expect(got).toHaveLength(3);
    const busy = await serve((_, response) => response.writeHead(503).end());
    expect(await retrying({ method: "GET", url: busy.url })).toMatchObject({ status: 503 });
    expect(busy.got).toHaveLength(3);
  });

  test.each(["POST", "PUT", "DELETE"] as const)("never sends a %s twice", async (method) => {
    const { url, got } = await serve((_, response) => response.writeHead(503).end());
    await retrying({ method, url });
    expect(got).toHaveLength(1);
  });

  test("waits as long as a server asks, within half a minute", async () => {
    waited.length = 0;
    const { url } = await serve((_, response, count) =>
      response.writeHead(429, { "retry-after": count === 1 ? "7" : "86400" }).end(),
    );
    await retrying({ method: "GET", url });
    expect(waited).toEqual([7_000, 30_000]);
  });
});

describe("signatures", () => {
  test("are those of Standard Webhooks’ own example", () => {
    const headers = signatureHeaders(
      "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
      "msg_p5jXN8AQM9LWM0D4loKWxJek",
      1_614_265_330,
      '{"test": 2432232314}',
    );
    expect(headers["webhook-signature"]).toBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  });

  test("of Ghost name the key, last less than five minutes and do not hold the secret", () => {
    const token = authorization("abc123:00ff", 1_700_000_000).replace("Ghost ", "");
    const [head = "", claims = ""] = token.split(".").map((part) => Buffer.from(part, "base64url").toString("utf8"));
    expect(JSON.parse(head)).toEqual({ alg: "HS256", typ: "JWT", kid: "abc123" });
    expect(JSON.parse(claims)).toEqual({ iat: 1_700_000_000, exp: 1_700_000_240, aud: "/admin/" });
    expect(token).not.toContain("00ff");
  });
});
