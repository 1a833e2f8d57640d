import { afterAll, beforeAll, describe } from "@jest/globals";
import { driveBin, driveRule } from "./cases.ts";
import { driveFaults } from "./faults.ts";
import { driveWordpress } from "./wordpress/cases.ts";
import { type FakeWordpress, fakeWordpress } from "./wordpress/fake.ts";
import { type Site, standOf } from "./wordpress/stand.ts";

describe.each([{ meta: false }, { meta: true }])("a WordPress, our meta registered: $meta", ({ meta }) => {
  let server: FakeWordpress | null = null;
  beforeAll(async () => {
    server = await fakeWordpress({ meta });
  });
  afterAll(() => server?.close());
  const site = (): Site => {
    if (server === null) throw new Error("not started");
    return server.site;
  };

  describe.each(["editor", "author"] as const)("as %s", (account) => {
    driveRule(account, () => standOf(site(), account));
    driveBin(account, () => standOf(site(), account));
    driveFaults(account, () => standOf(site(), account));
  });

  driveWordpress(site);
});
