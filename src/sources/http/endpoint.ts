import { DepecheError } from "../../error.ts";
import { found } from "../../found.ts";
import { type OriginId, originOf, type Pace } from "../origin.ts";

/** What a newsroom's configuration says of its sources; a source that it does not name is as the table has it. */
export type OriginSettings = Readonly<
  Partial<
    Record<
      OriginId,
      {
        readonly url?: string | null | undefined;
        readonly freshMinutes?: number | null | undefined;
        readonly timeoutSeconds?: number | null | undefined;
        readonly enabled?: boolean | null | undefined;
      } | null
    >
  >
>;

/** Where and how one source is asked in this run. */
export interface Endpoint {
  readonly origin: OriginId;
  /** Base address, without user name, password, query or final slash. */
  readonly base: string;
  /** Headers that hold the key; empty without one. */
  readonly headers: Readonly<Record<string, string>>;
  /** Name of the environment variable whose key is used; null when none is. */
  readonly keyedBy: string | null;
  /** Whether the source answers nothing without a key that is not there. */
  readonly locked: boolean;
  readonly enabled: boolean;
  readonly pace: Pace;
  readonly freshMs: number;
  /** For one attempt. */
  readonly timeoutMs: number;
  /** What may never be shown. */
  readonly secrets: readonly string[];
}

const usualTimeoutSeconds = 15;

/** The variable that replaces a source's base address: `DEPECHE_HUGGING_FACE_URL`. */
export function addressVariable(id: OriginId): string {
  return `DEPECHE_${id.toUpperCase().replaceAll("-", "_")}_URL`;
}

/** How a source is asked in this run: the environment wins over `depeche.yaml`, and that over the table. */
export function endpointOf(id: OriginId, settings: OriginSettings, env: (name: string) => string | null): Endpoint {
  const origin = originOf(id);
  const given = settings[id] ?? null;
  const key = origin.keys.find(({ env: name }) => (env(name) ?? "") !== "") ?? null;
  const secret = key === null ? null : env(key.env);
  const variable = addressVariable(id);
  const own = env(variable);
  const chosen = own === null || own === "" ? (given?.url ?? null) : own;
  const base = readBase(
    chosen ?? key?.api ?? origin.api,
    chosen !== null && chosen === own ? variable : `origins.${id}.url`,
  );
  return {
    origin: id,
    base,
    headers: key === null || secret === null ? {} : { [key.header]: `${key.scheme}${secret}` },
    keyedBy: key?.env ?? null,
    locked: origin.keyed && key === null,
    enabled: given?.enabled ?? true,
    pace: key?.pace ?? origin.pace,
    freshMs: (given?.freshMinutes ?? origin.freshMinutes) * 60_000,
    timeoutMs: (given?.timeoutSeconds ?? usualTimeoutSeconds) * 1000,
    secrets: secret === null ? [] : [secret],
  };
}

/** A base address without its final slash; one with a password is refused, since addresses are shown. */
function readBase(text: string, where: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:") || url.username !== "") {
    const shown = url === null || url.username === "" ? found(text) : "adresse avec mot de passe trouvée";
    throw new DepecheError("E_USAGE", `${where}\u00a0: adresse http ou https attendue, ${shown}.`);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/u, "")}`;
}
