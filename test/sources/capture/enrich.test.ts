import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { enrichEvents } from "../../../src/sources/capture/enrich.ts";
import { describeWith } from "../../../src/sources/entities.ts";
import { readEvents } from "../../../src/sources/events.ts";
import { faultSentence } from "../../../src/sources/http/fault.ts";
import { type Exchange, morningMs, openExchange } from "../../exchange/exchange.ts";
import { askOf } from "../../exchange/line.ts";
import { send } from "../../exchange/server.ts";

let exchange: Exchange;
beforeEach(async () => {
  exchange = await openExchange();
});
afterEach(() => exchange.close());

const enrich = (value: unknown) => enrichEvents(value, askOf(exchange), morningMs);

const release = {
  type: "model-release",
  id: "deepseek-r1",
  date: "2025-01-20",
  source: { name: "DeepSeek" },
  model: "R1",
  organization: "DeepSeek",
  url: "https://huggingface.co/deepseek-ai/DeepSeek-R1",
};
const post = { type: "social-post", url: "https://x.com/itsPaulAi/status/1882000000000000000" };
const statement = { type: "statement", id: "s", date: "2025-01-20", source: "AFP", speaker: "X", paraphrase: "y" };

describe("a model on Hugging Face", () => {
  test("gets the platform's figures, with their own source and time", async () => {
    const { value, changed, faults } = await enrich(release);
    const source = { id: "hugging-face", name: "Hugging Face", url: "https://huggingface.co/deepseek-ai/DeepSeek-R1" };
    const told = { asOf: "2025-01-27T05:00:20Z", source };
    expect([changed, faults]).toEqual([true, []]);
    expect(value).toEqual([
      {
        ...release,
        downloads: { value: 354190, unit: "count", period: "30d", ...told },
        likes: { value: 1108, unit: "count", ...told },
        license: { value: "MIT", ...told },
      },
    ]);
  });

  test("keeps what the file says itself", async () => {
    const { value } = await enrich([{ ...release, license: "Apache", likes: 5 }]);
    expect(value).toEqual([expect.objectContaining({ license: "Apache", likes: 5, downloads: expect.anything() })]);
  });

  test("is found by its source's address too", async () => {
    const { url, ...rest } = release;
    const { changed } = await enrich({ ...rest, source: { name: "Hugging Face", url } });
    expect(changed).toBe(true);
  });

  test("stays as it is when the platform has nothing to say of it, or nothing that the file does not say", async () => {
    const body = JSON.stringify({ id: "deepseek-ai/DeepSeek-R1", downloads: null, likes: null, tags: [] });
    exchange.spoil("/hugging-face/", (response) => send(response, 200, body));
    expect(await enrich(release)).toEqual({ value: release, changed: false, faults: [] });
    const whole = await openExchange();
    const told = { ...release, downloads: 1, likes: 2, license: "MIT" };
    expect(await enrichEvents(told, askOf(whole), morningMs)).toEqual({ value: told, changed: false, faults: [] });
    await whole.close();
  });

  test("stays as it is when the platform does not answer, and that is told", async () => {
    exchange.spoil("/hugging-face/", "404");
    const { value, changed, faults } = await enrich(release);
    expect([value, changed]).toEqual([release, false]);
    expect(faults.map(faultSentence)[0]).toContain("Hugging Face, GET ");
  });
});

describe("a post of which only the address is given", () => {
  test("gets its words, its author, its day and an id", async () => {
    const { value } = await enrich(post);
    expect(value).toEqual([
      {
        ...post,
        id: "x-1882000000000000000",
        date: "2025-01-22",
        author: "Paul Couvert",
        handle: "@itsPaulAi",
        platform: "X",
        text: "R1 runs on my phone & it is free.\nYes, locally.",
      },
    ]);
  });

  test("is left out when it was deleted, and that is told", async () => {
    exchange.spoil("/x/", "404");
    const { value, changed, faults } = await enrich([statement, post]);
    expect([value, changed]).toEqual([[statement], true]);
    expect(faults.map(faultSentence)[0]).toContain("404 trouvé (introuvable");
  });

  test("is not asked for when the file has its text", async () => {
    const { changed } = await enrich({ ...post, text: "…" });
    expect([changed, exchange.server.asked]).toEqual([false, []]);
  });
});

test("what is completed is an event file", async () => {
  const { value } = await enrich([release, post, statement]);
  const events = readEvents(JSON.stringify(value), "e.json", describeWith([]));
  expect(events.map(({ type, id }) => [type, id])).toEqual([
    ["model-release", "deepseek-r1"],
    ["social-post", "x-1882000000000000000"],
    ["statement", "s"],
  ]);
  const downloads = events[0]?.fields.downloads;
  expect(downloads?.is === "observation" ? downloads.observation : null).toMatchObject({
    value: 354190,
    unit: "count",
    period: "30d",
    asOf: "2025-01-27T05:00:20Z",
    source: { id: "hugging-face" },
    status: "fact",
  });
});

test.each([null, 3, "text", [], [null], { type: "unknown" }, { type: "model-release", url: "https://deepseek.com" }])(
  "%j has nothing to complete",
  async (value) => {
    expect(await enrich(value)).toEqual({ value, changed: false, faults: [] });
    expect(exchange.server.asked).toEqual([]);
  },
);
