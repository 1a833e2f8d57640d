/** One GET on the wire. */
interface Call {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** For the headers to come, and for all of the body. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

/** What came back: any status, redirections included, which are never followed here. */
export interface Reply {
  readonly is: "reply";
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Why nothing whole came back. */
export interface Loss {
  readonly is: "loss";
  readonly cause: "timeout" | "size" | "cut" | "unreachable";
}

/** Sends a GET and never throws. */
export type Transport = (call: Call) => Promise<Reply | Loss>;
