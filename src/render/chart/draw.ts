import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { logger, None, parse, View } from "vega";
import type { TopLevelSpec } from "vega-lite";
import { compile } from "vega-lite";

/** A drawing, as text and as bytes: the same on every machine, since even its letters come with the product. */
export interface Drawing {
  readonly svg: string;
  readonly png: Uint8Array;
}

/** Times the size in points: sharp on the screens that readers have. */
const zoom = 2;

const family = "IBM Plex Sans";

/** Draws a specification of Vega-Lite. An Error says what it cannot make of it. */
export async function draw(spec: TopLevelSpec): Promise<Drawing> {
  // Vega-Lite would warn on the console of what it settles by itself.
  const { spec: vega } = compile({ ...spec, config: { ...spec.config, font: family } }, { logger: logger(None) });
  const view = new View(parse(vega), { renderer: "none" });
  const svg = await view.toSVG();
  view.finalize();
  const image = new Resvg(svg, {
    fitTo: { mode: "zoom", value: zoom },
    font: { loadSystemFonts: false, fontFiles: fonts(), defaultFontFamily: family },
  });
  return { svg: `${svg}\n`, png: image.render().asPng() };
}

/** Regular and bold, from the package that carries them. */
function fonts(): string[] {
  const require = createRequire(import.meta.url);
  return [
    require.resolve("@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf"),
    require.resolve("@expo-google-fonts/ibm-plex-sans/700Bold/IBMPlexSans_700Bold.ttf"),
  ];
}
