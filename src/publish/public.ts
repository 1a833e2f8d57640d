import { plainText } from "./body.ts";
import type { Send } from "./http.ts";

/** What is wrong with a public page, read without credentials; null when it is there and prints the title. */
export async function publicProblem(address: string | null, title: string, send: Send): Promise<string | null> {
  if (address === null) return null;
  const answer = await send({ method: "GET", url: address });
  if (answer.is === "lost") return answer.reason;
  if (answer.status !== 200) return `le serveur répond ${answer.status}`;
  return letters(plainText(answer.text)).includes(letters(title)) ? null : "le titre n’y est pas";
}

/** Sites typeset titles in their own way: only letters and figures are compared. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}
