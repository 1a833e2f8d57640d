import { createHmac } from "node:crypto";

/** Seconds that a token is good for: Ghost takes five minutes at most. */
const lifeSeconds = 240;

/** The `Authorization` of a request to Ghost's Admin API. `key` is `id:secret`, the secret in hexadecimal. */
export function authorization(key: string, seconds: number): string {
  const [id = "", secret = ""] = key.split(":");
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const head = part({ alg: "HS256", typ: "JWT", kid: id });
  const signed = `${head}.${part({ iat: seconds, exp: seconds + lifeSeconds, aud: "/admin/" })}`;
  const signature = createHmac("sha256", Buffer.from(secret, "hex")).update(signed).digest("base64url");
  return `Ghost ${signed}.${signature}`;
}
