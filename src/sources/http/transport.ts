import axios, { type AxiosError, type AxiosResponse } from "axios";
import type { Loss, Transport } from "./call.ts";

/** The network, by axios. Nothing of its errors is kept: they hold the headers, and so the keys. */
export const axiosTransport: Transport = async ({ url, headers, timeoutMs, maxBytes }) => {
  try {
    const response = await axios.get<string>(url, {
      headers: { ...headers },
      timeout: timeoutMs,
      // The time-out above ends with the first byte: a body that drips for ever has to end too.
      signal: AbortSignal.timeout(timeoutMs),
      maxContentLength: maxBytes,
      maxRedirects: 0,
      responseType: "text",
      transformResponse: [(body: string) => body],
      validateStatus: () => true,
    });
    return { is: "reply", status: response.status, headers: headersOf(response), body: String(response.data ?? "") };
  } catch (error) {
    return { is: "loss", cause: axios.isAxiosError(error) ? causeOf(error) : "unreachable" };
  }
};

function causeOf(error: AxiosError): Loss["cause"] {
  if (error.message.startsWith("maxContentLength")) return "size";
  if (error.code === "ECONNABORTED" || error.code === "ETIMEDOUT" || error.code === "ERR_CANCELED") return "timeout";
  return error.response !== undefined || error.code === "ECONNRESET" || error.code === "EPIPE" ? "cut" : "unreachable";
}

function headersOf({ headers }: AxiosResponse): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), `${value}`]])),
  );
}
