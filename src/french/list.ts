/**
 * A list as French writes it: « A », « A et B », « A, B et C », never a comma before the conjunction. With « ni » the
 * word stands before each item: « ni A ni B », « ni A, ni B, ni C ». Empty for no items.
 */
export function joinList(items: readonly string[], conjunction: "et" | "ou" | "ni" = "et"): string {
  if (conjunction === "ni") return items.map((item) => `ni ${item}`).join(items.length > 2 ? ", " : " ");
  const last = items.at(-1) ?? "";
  const others = items.slice(0, -1);
  return others.length === 0 ? last : `${others.join(", ")} ${conjunction} ${last}`;
}
