import { afterAll, beforeAll, describe } from "@jest/globals";
import { patient, sender } from "../../src/publish/http.ts";
import { webhook } from "../../src/publish/webhook/target.ts";
import { type BinStand, driveBin, driveRule } from "./cases.ts";
import { driveFaults, type ServedStand } from "./faults.ts";
import { type Receiver, receiver, secret } from "./webhook/receiver.ts";

let server: Receiver | null = null;
beforeAll(async () => {
  server = await receiver();
});
afterAll(() => server?.close());

const timeoutMs = 600;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds / 20));

function stand(): ServedStand & BinStand {
  if (server === null) throw new Error("not started");
  const { url, change, add } = server;
  return {
    url: new URL(url).origin,
    secret,
    timeoutMs,
    writes: /^\/depeche/,
    open: ({ through, secret: own = secret }: { readonly through?: string; readonly secret?: string } = {}) =>
      webhook(
        { name: "partenaire", url: through === undefined ? url : `${through}/depeche`, secret: own },
        patient(sender(timeoutMs), pause),
        () => Date.UTC(2025, 0, 27, 5),
      ),
    retitle: async ({ id, fields }, titre) => change(id, { fields: { ...fields, titre } }),
    bin: async ({ id }) => change(id, { state: "binned" }),
    foreign: async (slug) => {
      add({ id: slug, key: "", state: "published", revision: "1", address: null, mark: "", fields: { slug } });
    },
  };
}

describe("a webhook", () => {
  driveRule("webhook", stand);
  driveBin("webhook", stand);
  driveFaults("webhook", stand);
});
