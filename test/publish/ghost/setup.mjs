// Sets up a fresh Ghost in French and makes the integration whose key the tests use; prints the tests' environment.
import { randomBytes } from "node:crypto";

const [url] = process.argv.slice(2);
const person = { email: "chef@example.test", password: `Redaction-${randomBytes(9).toString("hex")}` };

async function call(method, path, body, cookie) {
  const headers = {
    "content-type": "application/json",
    origin: url,
    "accept-version": "v6.0",
    ...(cookie && { cookie }),
  };
  const answer = await fetch(`${url}/ghost/api/admin/${path}`, { method, headers, body: JSON.stringify(body) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 400)}`);
  return { answer, json: text.startsWith("{") ? JSON.parse(text) : null };
}

await call("POST", "authentication/setup/", { setup: [{ name: "Chef", ...person, blogTitle: "Rédaction" }] });
const session = await call("POST", "session/", { username: person.email, password: person.password });
const cookie = session.answer.headers
  .getSetCookie()
  .map((line) => line.split(";")[0])
  .join("; ");
const made = await call("POST", "integrations/?include=api_keys", { integrations: [{ name: "depeche" }] }, cookie);
const { id, secret } = made.json.integrations[0].api_keys.find(({ type }) => type === "admin");
await call(
  "PUT",
  "settings/",
  {
    settings: [
      { key: "locale", value: "fr" },
      { key: "timezone", value: "Europe/Paris" },
    ],
  },
  cookie,
);
process.stdout.write(`GHOST_URL=${url}\nGHOST_ADMIN_API_KEY=${secret.includes(":") ? secret : `${id}:${secret}`}\n`);
