import { afterAll, beforeAll, describe } from "@jest/globals";
import { driveRule } from "./cases.ts";
import { driveFaults } from "./faults.ts";
import { driveGhost } from "./ghost/cases.ts";
import { type FakeGhost, fakeGhost } from "./ghost/fake.ts";
import { type Site, standOf } from "./ghost/stand.ts";

let server: FakeGhost | null = null;
beforeAll(async () => {
  server = await fakeGhost();
});
afterAll(() => server?.close());

function site(): Site {
  if (server === null) throw new Error("not started");
  return server.site;
}

describe("a Ghost", () => {
  driveRule("ghost", () => standOf(site()));
  driveFaults("ghost", () => standOf(site()));
  driveGhost(site);
});
