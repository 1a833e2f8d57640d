import { expect, test } from "@jest/globals";
import { diskCache, type Kept } from "../../../src/sources/http/cache.ts";

const kept: Kept = {
  address: "https://a.example/x?b=1",
  etag: '"1"',
  lastModified: null,
  type: "application/json",
  body: "{}",
};

function files(content: Map<string, string>) {
  return {
    readIfAny: (path: string) => content.get(path) ?? null,
    writeFile: (path: string, text: string) => {
      content.set(path, text);
    },
  };
}

test("an answer is found again by its address, and by no other", () => {
  const content = new Map<string, string>();
  const cache = diskCache("/cache", files(content));
  cache.keep(kept);
  expect(cache.find(kept.address)).toEqual(kept);
  expect(cache.find(`${kept.address}&c=2`)).toBeNull();
  expect([...content.keys()][0]).toMatch(/^\/cache\/[0-9a-f]{32}\.json$/u);
});

test.each(["", "{", "null", '{"address":1}', JSON.stringify({ ...kept, address: "https://other.example" })])(
  "a file that holds %j counts as none",
  (text) => {
    const content = new Map<string, string>();
    const cache = diskCache("/cache", files(content));
    cache.keep(kept);
    for (const path of content.keys()) content.set(path, text);
    expect(cache.find(kept.address)).toBeNull();
  },
);
