/** Replaces every secret in a text, as it is and as HTTP carries it, so that nothing that people or logs read holds one. */
export function redact(text: string, secrets: readonly string[]): string {
  const forms = secrets
    .filter((secret) => secret.length > 3)
    .flatMap((secret) => [secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64")])
    .toSorted((left, right) => right.length - left.length);
  return forms.reduce((shown, form) => shown.replaceAll(form, "•••"), text);
}
