import { embargoUntil } from "../embargo.ts";
import { DepecheError } from "../error.ts";
import { formatDate } from "../french/date.ts";
import { regions } from "../french/region.ts";
import { meantHint } from "../nearest.ts";
import type { Ask } from "../publish/gate.ts";
import type { Correction } from "../publish/publication.ts";
import type { ArticleRecord } from "../sources/article.ts";
import { dateShape } from "../sources/date.ts";
import type { Invocation } from "./invocation.ts";
import { readRegion } from "./request.ts";

const statuses = ["draft", "publish"] as const;

/** What a person asks for an article on the command line; E_USAGE when it is not well said. */
export function readAsk({ values }: Invocation, article: ArticleRecord, now: number): Ask {
  const status = readStatus(values);
  const region = regions[readRegion(article.region)];
  const { embargo } = values;
  if (embargo !== undefined && dateShape(embargo) !== "instant" && !/^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(embargo)) {
    throw usage(
      `--embargo attend une heure (07:30) ou une date et une heure avec fuseau, «\u00a0${embargo}\u00a0» trouvé.`,
    );
  }
  return {
    status,
    by: "person",
    confirmed: values.confirm ?? [],
    embargo: embargo === undefined ? null : embargoUntil(embargo, article.asOf, region),
    now,
  };
}

/** The note that readers see when what they read is corrected, dated of the article's own time. */
export function readCorrection({ values }: Invocation, article: ArticleRecord): Correction | null {
  const text = values.correction?.trim();
  if (text === undefined) return null;
  if (text === "") throw usage("--correction attend une phrase\u00a0: ce qui était faux, et ce qui est juste.");
  const region = regions[readRegion(article.region)];
  return { label: `Correction du ${formatDate(article.generatedAt, region.zone, region)}\u00a0:`, text };
}

function readStatus({ status, withdraw }: Invocation["values"]): Ask["status"] {
  if (withdraw === true) {
    if (status !== undefined) throw usage("--withdraw et --status ne vont pas ensemble.");
    return "withdraw";
  }
  if (status === undefined) return "draft";
  const known = statuses.find((one) => one === status);
  if (known !== undefined) return known;
  const hint = meantHint(status, statuses) ?? "draft ou publish attendu";
  throw usage(`L’état «\u00a0${status}\u00a0» n’existe pas (${hint}).`);
}

function usage(sentence: string): DepecheError {
  return new DepecheError("E_USAGE", sentence);
}
