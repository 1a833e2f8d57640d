/** Articles to publish. */

import { deflateSync } from "node:zlib";
import { usualSalience } from "../../src/facts/salience.ts";
import { hashOf, type Picture, type Publication, publicationOf } from "../../src/publish/publication.ts";
import type { ArticleJson } from "../../src/render/json.ts";
import { crc32 } from "./crc32.ts";

/** An article with a bit of everything that a target could lose. */
function article(name: string, change = "9\u202f%"): ArticleJson {
  const text = `Les jetons d’intelligence artificielle cèdent ${change} & rien d’autre`;
  return {
    id: `essai:${name}:2025-01-27`,
    kind: "sector-move",
    slug: `essai-${name}-2025-01-27`,
    version: 1,
    region: "fr-FR",
    seed: 1,
    asOf: "2025-01-27T05:00:00Z",
    firstAsOf: "2025-01-27T05:00:00Z",
    generatedAt: "2025-01-27T05:00:00Z",
    title: `Chute des jetons «\u00a0IA\u00a0» & Cie, l’essai ${name}`,
    titles: ["Chute des jetons IA"],
    seoTitle: "Les jetons IA chutent",
    description: `Les jetons IA cèdent ${change}.`,
    chapo: text,
    body: text,
    resume: `Résumé\u00a0: les jetons cèdent ${change}.`,
    tags: [`jetons ${name}`, "CoinDesk 20", "économie"],
    markdown: `# Chute des jetons IA\n\n${text}\n\nRésumé\u00a0: les jetons cèdent ${change}.\n`,
    html: `<article lang="fr-FR">
<header>
<h1>Chute des jetons IA</h1>
<p class="chapo">Les jetons d’intelligence artificielle cèdent <data value="-9">${change}</data> &amp; rien d’autre.</p>
<p class="date"><time datetime="2025-01-27T05:00:00Z">Lundi 27 janvier 2025 à 6 h, heure de Paris</time></p>
</header>
<h2>Bittensor à contre-courant</h2>
<p>Bittensor prend <data value="4.01">4,01\u202f%</data>, <strong>selon</strong> <a href="https://example.test/?a=1&amp;b=2" rel="noopener">Binance</a>.</p>
<ul>
<li>Un point.</li>
<li>Un autre &lt; point.</li>
</ul>
<blockquote cite="https://x.com/itsPaulAi">
<p>«\u00a0Un modèle tient dans une poche.\u00a0»</p>
</blockquote>
<table>
<thead>
<tr>
<th scope="col">Actif</th>
<th scope="col" class="right">Cours</th>
</tr>
</thead>
<tbody>
<tr>
<td>Solana</td>
<td class="right"><data value="230.94">230,94\u00a0$</data></td>
</tr>
</tbody>
</table>
<p class="resume"><strong>Résumé\u00a0:</strong> les jetons cèdent <data value="-9">${change}</data>.</p>
<footer>
<p>Sources\u00a0:</p>
<ul class="sources">
<li><a href="https://www.binance.com" rel="noopener">Binance</a>, <time datetime="2025-01-27T05:00:00Z">27 janvier 2025 à 6 h</time></li>
</ul>
<p class="disclosure">Article rédigé automatiquement par Dépêche à partir des sources citées.</p>
</footer>
</article>`,
    facts: [],
    spans: [],
    findings: [],
    sources: [{ name: "Binance", url: "https://www.binance.com", asOf: "2025-01-27T05:00:00Z" }],
    disclosure: "Article rédigé automatiquement par Dépêche à partir des sources citées.",
    choices: [],
    salience: { weights: usualSalience, selections: [] },
    charts: [],
    wordings: [],
    notes: [],
    revisions: [],
  };
}

/** The next version of it, whose only change is told in notes. */
export function nextVersion(name: string, notes: string): ArticleJson {
  const first = article(name, "8\u202f%");
  const html = first.html.replace("</header>", `${notes}\n</header>`);
  return { ...first, html, version: 2, asOf: later, revisions: [{ version: 2, of: 1, at: later, changes: [] }] };
}

const later = "2025-01-28T17:30:00Z";

/** The same as it is handed to a target, without pictures nor categories unless given. */
export function publication(
  name: string,
  more: Partial<Parameters<typeof publicationOf>[1]> & { readonly change?: string; readonly version?: number } = {},
): Publication {
  const { change, version = 1, ...additions } = more;
  return publicationOf(
    { ...article(name, change), version },
    { categories: [], pictures: [], correction: null, ...additions },
  );
}

/** A PNG of one pixel, whose bytes depend on the shade. */
export function picture(name: string, shade: number): Picture {
  const content = png(shade);
  return {
    name: `${name}-${hashOf(content).slice(0, 16)}.png`,
    content,
    alt: `Barres de ${name}\u00a0: Bittensor +4,01\u202f%, Solana −10,7\u202f%`,
    caption: `Variation de ${name} sur vingt-quatre heures & source`,
  };
}

function png(shade: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(1, 0);
  header.writeUInt32BE(1, 4);
  header.writeUInt8(8, 8);
  header.writeUInt8(0, 9);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from([0, shade]))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}
