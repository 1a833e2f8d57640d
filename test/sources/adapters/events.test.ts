import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { repositoryIn, takeRepository } from "../../../src/sources/adapters/hugging-face.ts";
import { postIn, readEmbed, takePost } from "../../../src/sources/adapters/x.ts";
import { faultSentence } from "../../../src/sources/http/fault.ts";
import { type Exchange, openExchange } from "../../exchange/exchange.ts";
import { type FaultName, faults } from "../../exchange/faults.ts";
import { askOf } from "../../exchange/line.ts";

const names = Object.keys(faults).filter((name): name is FaultName => Object.hasOwn(faults, name));
let exchange: Exchange;
beforeAll(async () => {
  exchange = await openExchange();
});
afterAll(() => exchange.close());

describe("a Hugging Face repository", () => {
  test.each<readonly [string, string | null]>([
    ["https://huggingface.co/deepseek-ai/DeepSeek-R1", "deepseek-ai/DeepSeek-R1"],
    ["https://huggingface.co/Qwen/Qwen3-235B-A22B/", "Qwen/Qwen3-235B-A22B"],
    ["https://huggingface.co/deepseek-ai", null],
    ["https://huggingface.co/datasets/a/b", null],
    ["https://huggingface.co.evil.example/a/b", null],
    ["http://huggingface.co/a/b", null],
  ])("is read in %s as %s", (address, repository) => {
    expect(repositoryIn(address)).toBe(repository);
  });

  test("gives downloads, likes and licence, and not the parameters that only its maker counts", async () => {
    const answer = await takeRepository(askOf(exchange), "deepseek-ai/DeepSeek-R1");
    expect(answer).toEqual({ found: { downloads: 354190, likes: 1108, license: "MIT" } });
    expect(exchange.askedOf("hugging-face").at(-1)).toBe(
      "/hugging-face/models/deepseek-ai/DeepSeek-R1?expand[]=downloads&expand[]=likes&expand[]=createdAt&expand[]=safetensors&expand[]=tags",
    );
  });
});

describe("a post on X", () => {
  test.each<readonly [string, string | null]>([
    ["https://x.com/itsPaulAi/status/1882000000000000000", "1882000000000000000"],
    ["https://twitter.com/a/status/20?s=20", "20"],
    ["https://mobile.twitter.com/a/status/20", "20"],
    ["https://x.com/itsPaulAi", null],
    ["https://x.com.evil.example/a/status/20", null],
  ])("is read in %s as %s", (address, number) => {
    expect(postIn(address)).toBe(number);
  });

  test("gives its words letter for letter, its author and its day", async () => {
    const url = "https://x.com/itsPaulAi/status/1882000000000000000";
    expect(await takePost(askOf(exchange), url)).toEqual({
      found: {
        text: "R1 runs on my phone & it is free.\nYes, locally.",
        author: "Paul Couvert",
        handle: "@itsPaulAi",
        date: "2025-01-22",
      },
    });
    expect(exchange.askedOf("x").at(-1)).toBe(
      "/x/oembed?url=https%3A%2F%2Fx.com%2FitsPaulAi%2Fstatus%2F1882000000000000000&omit_script=1&dnt=true&lang=fr",
    );
  });

  test.each<readonly [string, string | null, string | null]>([
    ["<blockquote><p>a</p><a>1er janvier 2025</a></blockquote>", "a", "2025-01-01"],
    [
      "<blockquote><p>a <a>pic.twitter.com/x</a></p><a>August 5, 2024</a></blockquote>",
      "a pic.twitter.com/x",
      "2024-08-05",
    ],
    ["<p>&lt;script&gt;<script>alert(1)</script></p><a>5 août 2024</a>", "<script>alert(1)", "2024-08-05"],
    ["<blockquote><p> </p><a>yesterday</a></blockquote>", null, null],
    ["", null, null],
  ])("%s is read as %j of %s", (html, text, date) => {
    expect(readEmbed(html)).toEqual({ text, date });
  });
});

test.each(names)("under %s, neither gives anything wrong, and both say why", async (fault) => {
  const ill = await openExchange();
  try {
    ill.spoil("/hugging-face/", fault);
    ill.spoil("/x/", fault);
    const settings = { "hugging-face": { timeoutSeconds: 0.1 }, x: { timeoutSeconds: 0.1 } };
    const ask = askOf(ill, fault.startsWith("a time-out") || fault.startsWith("a body") ? settings : {});
    const repository = await takeRepository(ask, "a/b");
    const post = await takePost(ask, "https://x.com/a/status/20");
    if ("found" in repository) {
      const { downloads, likes } = repository.found;
      expect([354190, null]).toContain(downloads);
      expect([1108, null]).toContain(likes);
    } else {
      expect(faultSentence(repository.fault)).toContain(`Hugging Face, GET ${ill.server.url}/hugging-face/models/a/b?`);
    }
    if ("found" in post) expect(post.found.text).toContain("R1 runs");
    else expect(faultSentence(post.fault)).toContain(`X, GET ${ill.server.url}/x/oembed?`);
  } finally {
    await ill.close();
  }
});
