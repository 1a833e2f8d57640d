import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { logger, None, parse, textMetrics, View } from "vega";
import type { TopLevelSpec } from "vega-lite";
import { compile } from "vega-lite";

// The library gives it, and its types do not tell.
declare module "vega" {
  const textMetrics: { width: (item: { readonly fontSize?: number }, text: unknown) => number };
}

/** A drawing, as text and as bytes: the same on every machine, since even its letters come with the product. */
export interface Drawing {
  readonly svg: string;
  readonly png: Uint8Array;
}

/** How Vega writes numbers and dates. */
export type ChartLocale = NonNullable<NonNullable<TopLevelSpec["config"]>["locale"]>;

/** Times the size in points: sharp on the screens that readers have. */
const zoom = 2;

const family = "IBM Plex Sans";

/** Draws a specification of Vega-Lite, its numbers and dates those of a locale. An Error says what it cannot make of it. */
export async function draw(spec: TopLevelSpec, locale: ChartLocale): Promise<Drawing> {
  textMetrics.width = widthOf;
  // Vega-Lite would warn on the console of what it settles by itself.
  const { spec: vega } = compile(
    { ...spec, config: { ...spec.config, font: family, locale } },
    { logger: logger(None) },
  );
  const view = new View(parse(vega), { renderer: "none" });
  const svg = withoutAsides(await view.toSVG());
  view.finalize();
  const image = new Resvg(svg, {
    fitTo: { mode: "zoom", value: zoom },
    font: { loadSystemFonts: false, fontFiles: fonts(), defaultFontFamily: family },
  });
  return { svg: `${svg}\n`, png: image.render().asPng() };
}

/** What Vega says of a drawing to screen readers is English: our alternative text says it in French. */
function withoutAsides(svg: string): string {
  return svg.replace(/<(?:[^>"]|"[^"]*")*>/gu, (tag) => tag.replace(/ (?:aria-[a-z]+|role)="[^"]*"/gu, ""));
}

/** Width of a figure of our letters, in share of their height: few are wider, and none is measured on a canvas. */
const figureWidth = 0.6;

/** How wide a text is, by the same rule everywhere, also where a canvas happens to be installed. */
function widthOf({ fontSize = usualSize }: { readonly fontSize?: number }, text: unknown): number {
  return String(text ?? "").length * fontSize * figureWidth;
}

/** Height of letters where a drawing does not say. */
const usualSize = 11;

/** Regular and bold, from the package that carries them. */
function fonts(): string[] {
  const require = createRequire(import.meta.url);
  return [
    require.resolve("@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf"),
    require.resolve("@expo-google-fonts/ibm-plex-sans/700Bold/IBMPlexSans_700Bold.ttf"),
  ];
}
