import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DateTime } from "luxon";
import { sessionAt } from "../../src/facts/session.ts";
import { makeTime } from "./make.ts";

const session = (iso: string) => sessionAt(makeTime(iso, "asOf"))?.value ?? null;

/** The session at midnight UTC, then each change of it through the minutes of the day. */
function sessionsOn(day: string): readonly string[] {
  const start = DateTime.fromISO(day, { zone: "utc" });
  const minutes = Array.from({ length: 24 * 60 }, (_, minute) => start.plus({ minutes: minute }));
  const told = minutes.map((time) => ({ time: time.toFormat("HH:mm"), session: session(time.toISO() ?? "") }));
  return told.flatMap(({ time, session }, index) =>
    index > 0 && told[index - 1]?.session === session ? [] : [`${time} ${session ?? "none"}`],
  );
}

describe("through the minutes of a day", () => {
  test.each([
    ["a Monday of winter", "2025-01-27", ["00:00 asia", "08:00 europe", "14:30 new-york", "21:00 none"]],
    ["a Friday of winter", "2025-01-31", ["00:00 asia", "08:00 europe", "14:30 new-york", "21:00 none"]],
    ["a Wednesday of summer", "2025-07-09", ["00:00 asia", "07:00 europe", "13:30 new-york", "20:00 none"]],
    [
      "March, New York alone on summer time",
      "2025-03-17",
      ["00:00 asia", "08:00 europe", "13:30 new-york", "20:00 none"],
    ],
    [
      "October, Europe alone back on winter time",
      "2025-10-27",
      ["00:00 asia", "08:00 europe", "13:30 new-york", "20:00 none"],
    ],
    ["a Saturday", "2025-01-25", ["00:00 none"]],
    ["a Sunday", "2025-01-26", ["00:00 none"]],
    ["the Sunday when Europe changes its clocks", "2025-03-30", ["00:00 none"]],
  ])("%s goes %s %j", (_, day, sessions) => {
    expect(sessionsOn(day)).toEqual(sessions);
  });
});

test("Asia goes on after Tokyo's close, while Hong Kong trades", () => {
  expect(session("2025-01-27T15:45:00+09:00")).toBe("asia");
});

test("Asia opens with Tokyo, half an hour before Hong Kong's day begins", () => {
  expect([session("2025-01-27T08:59:59+09:00"), session("2025-01-27T09:00:00+09:00")]).toEqual([null, "asia"]);
});

test("the session that opened last wins where two overlap", () => {
  expect(session("2025-07-09T15:30:00+08:00")).toBe("europe");
  expect(session("2025-01-27T16:00:00+01:00")).toBe("new-york");
});

test("the weekend is the exchange's own, not the writer's", () => {
  expect(session("2025-01-25T05:30:00+09:00")).toBe("new-york");
  expect(session("2025-01-26T19:00:00-05:00")).toBe("asia");
});

test("one instant has one session, whatever the zone it is written in", () => {
  const zones = ["utc", "Asia/Tokyo", "America/New_York", "Europe/Paris", "Asia/Kolkata", "Pacific/Kiritimati"];
  const instant = fc.integer({ min: Date.parse("2024-01-01"), max: Date.parse("2027-01-01") });
  fc.assert(
    fc.property(instant, fc.constantFrom(...zones), (millis, zone) => {
      const time = DateTime.fromMillis(millis, { zone });
      expect(session(time.toISO() ?? "")).toBe(session(time.toUTC().toISO() ?? ""));
    }),
  );
});

test("a session is a text that comes from the market's own time", () => {
  expect(sessionAt(makeTime("2025-01-27T05:00:00Z", "asOf"))).toMatchObject({
    id: "article.session",
    value: "asia",
    unit: "text",
    from: ["article.asOf"],
    asOf: "2025-01-27T05:00:00Z",
  });
});
