import * as z from "zod";
import { found } from "../found.ts";

/** A text with something in it, kept character for character. */
export const text = z.string().superRefine((value, context) => {
  if (value.trim() === "") context.addIssue(`texte non vide attendu, ${found(value)}`);
});

/** The same where YAML may have read a year or a version as a whole number (`versus: 2023`). */
export const textOrWhole = z.union([text, z.int()]).transform(String);

/** What other files and commands call something: no space, nothing invisible. */
export const id = z.string().superRefine((value, context) => {
  if (!/^[^\s\p{C}]+$/u.test(value)) context.addIssue(`identifiant sans espace attendu, ${found(value)}`);
});

/** An address that a reader may be sent to: http or https, nothing else. */
export const url = z.string().superRefine((value, context) => {
  if (/^https?:\/\/[^\s\p{C}]+$/iu.test(value) && URL.canParse(value)) return;
  context.addIssue(`adresse http ou https attendue, ${found(value)}`);
});
