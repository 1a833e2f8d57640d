import { describe } from "@jest/globals";
import { driveRule } from "../cases.ts";
import { driveFaults } from "../faults.ts";
import { driveGhost } from "./cases.ts";
import { standOf } from "./stand.ts";

function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run npm run test:ghost`);
  return value;
}

const site = { url: given("GHOST_URL"), key: given("GHOST_ADMIN_API_KEY"), timeoutMs: 8_000 };

describe("a real Ghost", () => {
  driveRule("ghost", () => standOf(site));
  driveFaults("ghost", () => standOf(site));
  driveGhost(() => site);
});
