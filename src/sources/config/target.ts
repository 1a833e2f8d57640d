import * as z from "zod";
import { found } from "../../found.ts";
import { text } from "../text.ts";

/**
 * The name of the environment variable that holds a secret. A secret written there by mistake is refused, and is not
 * repeated in the message.
 */
const secretName = z.string().superRefine((value, context) => {
  if (!/^[A-Z][A-Z0-9_]*$/.test(value)) {
    context.addIssue("nom d’une variable d’environnement attendu (WORDPRESS_PASSWORD), jamais le secret lui-même");
  }
});

/** Addresses of this machine, where secrets may go without TLS. */
const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Where a target is: https, or http on this machine; no user name in it; without a slash at its end. */
const address = z
  .string()
  .superRefine((value, context) => {
    const url = URL.canParse(value) ? new URL(value) : null;
    // What stands before an @ may be a password: it is not repeated.
    if (value.includes("@")) context.addIssue("adresse sans nom d’utilisateur ni mot de passe attendue");
    else if (url === null || !/^https?:$/.test(url.protocol))
      context.addIssue(`adresse https attendue, ${found(value)}`);
    else if (url.protocol === "http:" && !loopback.test(url.hostname)) {
      context.addIssue(`adresse https attendue, puisqu’un secret y est envoyé, ${found(value)}`);
    }
  })
  .transform((value) => value.replace(/\/+$/, ""));

/** An address that nothing secret is sent to. */
const publicAddress = z
  .string()
  .superRefine((value, context) => {
    if (!/^https?:\/\/[^\s\p{C}]+$/iu.test(value)) context.addIssue(`adresse http ou https attendue, ${found(value)}`);
  })
  .transform((value) => value.replace(/\/+$/, ""));

const withSlug = z.string().superRefine((value, context) => {
  if (!/^https?:\/\/\S*\{slug\}\S*$/i.test(value))
    context.addIssue(`adresse contenant {slug} attendue, ${found(value)}`);
});

const common = {
  /** Categories of all the articles published there, by name. */
  categories: z.array(text).default([]),
  /** How long an answer is waited for. */
  timeoutSeconds: z
    .number()
    .superRefine((value, context) => {
      if (value < 1 || value > 300) context.addIssue(`nombre de secondes entre 1 et 300 attendu, ${found(value)}`);
    })
    .default(30),
};

const target = z.discriminatedUnion("type", [
  z.strictObject({ ...common, type: z.literal("wordpress"), url: address, user: text, password: secretName }),
  z.strictObject({ ...common, type: z.literal("ghost"), url: address, key: secretName }),
  z.strictObject({
    ...common,
    type: z.literal("site"),
    generator: z.enum(["hugo", "eleventy", "astro", "jekyll"]),
    folder: text,
    pictures: text,
  }),
  z.strictObject({ ...common, type: z.literal("ninjs"), folder: text, base: publicAddress }),
  z.strictObject({
    ...common,
    type: z.literal("feed"),
    folder: text,
    title: text,
    home: publicAddress,
    base: publicAddress,
    article: withSlug,
  }),
  z.strictObject({ ...common, type: z.literal("webhook"), url: address, secret: secretName }),
]);

/** A place to publish, as `depeche.yaml` sets it. */
export type TargetConfig = z.output<typeof target>;

/** `targets`: places to publish, by name. */
export const targets = z.record(z.string(), target).default({});

/** `publisher`: who publishes, for the metadata of articles. */
export const publisher = text.default("La rédaction");

/** `ledger`: the file where each publication is noted; none by default. */
export const ledger = text.nullish();
