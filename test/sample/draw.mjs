import { join } from "node:path";
import { stringify } from "yaml";
import { regions } from "../../dist/french/region.js";
import { drawAsOf } from "./clock.mjs";
import { kinds } from "./kinds.mjs";

/** An invented day, its files and the request for its article: of one kind, or of every kind in turn when none is given. */
export function drawSample(random, at, only) {
  const region = random.weighted([[5, "fr-FR"], ...Object.keys(regions).map((id) => [2, id])]);
  const names = Object.keys(kinds);
  const kind = only ?? names[at % names.length];
  const { market, events, asked, name } = kinds[kind](random, drawAsOf(random), region);
  const request = {
    kind,
    market: "market.yaml",
    events: events.length === 0 ? [] : ["events.yaml"],
    ...asked,
    region,
    seed: random.chance(0.5) ? null : random.int(0, 9999),
    at: random.chance(0.15) ? new Date(Date.parse(market.asOf) + random.int(1, 3) * 300_000).toISOString() : null,
    templates: null,
  };
  return {
    name: `${String(at).padStart(3, "0")}-${kind}-${name}`,
    region,
    files: {
      "market.yaml": marketText(market),
      ...(events.length === 0 ? {} : { "events.yaml": `# Invented.\n${stringify(events, { lineWidth: 0 })}` }),
      "request.json": `${JSON.stringify(request, null, 2)}\n`,
    },
    requestIn: (path) => ({
      ...request,
      market: join(path, request.market),
      events: request.events.map((file) => join(path, file)),
    }),
  };
}

/** YAML with a row a line: JSON is YAML too, and a reader finds a figure at once. */
function marketText({ assets = [], categories = [], indices = [], ...head }) {
  const lists = Object.entries({ assets, categories, indices });
  const rows = lists.map(
    ([key, list]) => `${key}:${list.map((row) => `\n  - ${JSON.stringify(row)}`).join("") || " []"}`,
  );
  return `# An invented day: nothing here was ever observed.\n${stringify(head, { lineWidth: 0 })}${rows.join("\n")}\n`;
}
