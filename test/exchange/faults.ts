/** Everything that a source can do wrong, on demand. */
import type { ServerResponse } from "node:http";
import { answerTo } from "./answers.ts";
import { send } from "./server.ts";

/** Answers a path of the exchange at a moment, wrongly. */
export type Misbehave = (response: ServerResponse, path: string, nowMs: number) => void;

const status =
  (code: number, body: object, headers: Readonly<Record<string, string>> = {}): Misbehave =>
  (response) => {
    response.writeHead(code, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };

/** The right answer, changed before it is sent: as a value when it is JSON, as a text when it is a table. */
const changed =
  (change: (body: unknown) => unknown, changeTable: (text: string) => string): Misbehave =>
  (response, path, nowMs) => {
    const answer = answerTo(path, nowMs);
    const isJson = answer?.type.startsWith("application/json") === true;
    const { body = "{}" } = answer ?? {};
    send(response, 200, isJson ? JSON.stringify(change(JSON.parse(body))) : changeTable(body), answer?.type);
  };

/** A table of comma-separated texts with nothing under its head. */
function emptyCells(text: string): string {
  const [head = "", ...rows] = text.split("\n");
  return [head, ...rows.map((row) => row.replaceAll(/"[^"]*"|[^,]+/gu, ""))].join("\n");
}

const sameTable = (text: string): string => text;

/** The right answer of another moment. */
const shifted =
  (byMs: number): Misbehave =>
  (response, path, nowMs) => {
    const answer = answerTo(path, nowMs + byMs);
    send(response, 200, answer?.body ?? "{}", answer?.type);
  };

/** Every number or key of a body, at any depth. */
function deeply(change: (value: unknown, key: string) => unknown, value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => deeply(change, item, key));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, deeply(change, inner, name)]));
  }
  return change(value, key);
}

const hourMs = 3_600_000;

export const faults = {
  "429 in JSON": status(
    429,
    { status: { error_code: 429, error_message: "You've exceeded the Rate Limit" } },
    { "retry-after": "7" },
  ),
  "429 in HTML": (response) => {
    response.writeHead(429, { "content-type": "text/html" });
    response.end("<html><body><h1>Too Many Requests</h1></body></html>");
  },
  "401": status(401, { status: { error_code: 10002, error_message: "API Key Missing" } }),
  "403": status(403, { error: "Forbidden" }),
  "404": status(404, { error: "coin not found" }),
  "451": status(451, { code: 0, msg: "Service unavailable from a restricted location" }),
  "500": status(500, { status: 500, error: "Internal Server Error" }),
  "503": status(503, {}),
  "a time-out": () => undefined,
  "a body that drips": (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write("[");
  },
  "a connection reset half-way": (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
    response.write('[{"id":"art');
    setImmediate(() => response.destroy());
  },
  "a connection reset at once": (response) => {
    response.destroy();
  },
  "truncated JSON": (response, path, nowMs) => {
    const { body = "[]", type = "application/json" } = answerTo(path, nowMs) ?? {};
    send(response, 200, body.slice(0, Math.floor(body.length / 2)), type);
  },
  "200 with an error inside": (response, path) => {
    const said = {
      kraken: { error: ["EService:Unavailable"] },
      coinmarketcap: { status: { error_code: 500, error_message: "The system is busy" } },
      "fear-greed": { data: [], metadata: { error: "service down" } },
      coindesk: { Data: {}, Err: { type: 1, message: "instrument unknown" } },
    } as const;
    const origin = path.split("/")[1] ?? "";
    const body = Object.entries(said).find(([id]) => id === origin)?.[1] ?? { error: "down for maintenance" };
    send(response, 200, JSON.stringify(body));
  },
  "the wrong content type": (response) => send(response, 200, "<!doctype html><title>Maintenance</title>", "text/html"),
  "an empty list": changed(
    (body) => (Array.isArray(body) ? [] : deeplyEmpty(body)),
    (text) => text.split("\n")[0] ?? "",
  ),
  "nulls everywhere": changed(
    (body) => deeply((value) => (typeof value === "number" ? null : value), body),
    emptyCells,
  ),
  "a field renamed": changed(
    (body) =>
      JSON.parse(
        JSON.stringify(body).replaceAll(
          /"(current_price|market_cap_change_24h|VALUE|value|total24h|player_count|tvl|result|circulating)"/gu,
          '"$1_v2"',
        ),
      ),
    (text) => text.replace(/\b(?:OBS_VALUE|CLOSE)\b/u, "$&_V2"),
  ),
  // A table holds nothing but texts.
  "numbers as strings": changed(
    (body) => deeply((value) => (typeof value === "number" ? String(value) : value), body),
    sameTable,
  ),
  "an answer an hour old": shifted(-hourMs),
  "a clock in the future": shifted(hourMs),
  "50 MB of JSON": (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const chunk = `"${"a".repeat(1024 * 1024)}",`;
    const push = (left: number): void => {
      if (left === 0 || response.destroyed) response.end();
      else response.write(chunk, () => push(left - 1));
    };
    response.write("[");
    push(50);
  },
  "a redirect to another host": (response) => {
    response.writeHead(302, { location: "http://localhost:9/elsewhere" });
    response.end();
  },
} as const satisfies Readonly<Record<string, Misbehave>>;

export type FaultName = keyof typeof faults;

function deeplyEmpty(body: unknown): unknown {
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, Array.isArray(value) ? [] : deeplyEmpty(value)]),
  );
}
