import { describe } from "@jest/globals";
import { driveBin, driveRule } from "../cases.ts";
import { driveFaults } from "../faults.ts";
import { driveWordpress } from "./cases.ts";
import { standOf } from "./stand.ts";

function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run npm run test:wordpress`);
  return value;
}

const site = {
  url: given("WORDPRESS_URL"),
  editor: given("WORDPRESS_EDITOR"),
  author: given("WORDPRESS_AUTHOR"),
  contributor: given("WORDPRESS_CONTRIBUTOR"),
  timeoutMs: 8_000,
};

describe.each(["editor", "author"] as const)("a real WordPress, as %s", (account) => {
  driveRule(account, () => standOf(site, account));
  driveBin(account, () => standOf(site, account));
  driveFaults(account, () => standOf(site, account));
});

describe("a real WordPress", () => driveWordpress(() => site));
