/** Days on which clocks change in Europe and in Canada. */
const clockChanges = [
  "2023-03-12",
  "2023-03-26",
  "2023-10-29",
  "2023-11-05",
  "2024-03-10",
  "2024-03-31",
  "2024-10-27",
  "2024-11-03",
  "2025-03-09",
  "2025-03-30",
  "2025-10-26",
  "2025-11-02",
  "2026-03-08",
  "2026-03-29",
];

/** An instant from 2023 to mid-2026, at any hour; one in ten within hours of a change of clocks. */
export function drawAsOf(random) {
  if (random.chance(0.1))
    return `${random.pick(clockChanges)}T0${random.int(0, 8)}:${random.pick(["00", "30", "59"])}:00Z`;
  const day = Date.UTC(2023, 0, 2 + random.int(0, 1260));
  const minutes = random.int(0, 23) * 60 + random.pick([0, 0, 0, 15, 30, 45, random.int(1, 59)]);
  return new Date(day + minutes * 60_000).toISOString().replace(".000", "");
}
