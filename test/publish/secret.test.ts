import { expect, test } from "@jest/globals";
import { redact } from "../../src/publish/secret.ts";

const secret = "mot de passe/à garder";

test.each([secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64")])("%s is not shown", (form) => {
  expect(redact(`avant ${form} après`, [secret])).toBe("avant ••• après");
});

test("a longer secret is hidden before one that it holds", () => {
  expect(redact("compte:secret1234", ["secret1234", "compte:secret1234"])).toBe("•••");
});

test("an empty secret hides nothing", () => {
  expect(redact("rien à cacher", ["", "a"])).toBe("rien à cacher");
});
