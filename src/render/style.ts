/** The look of a page that stands alone: system fonts, a readable measure, light and dark. No external resource. */
export const style = `
:root { color-scheme: light dark; --ink: #1d1d1f; --paper: #fdfdfb; --soft: #5c5c66; --line: #d9d9de; --link: #0b57a4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9e9ec; --paper: #17181b; --soft: #a5a6b0; --line: #3a3b42; --link: #8ab8ff; }
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 Charter, "Iowan Old Style", Cambria, Georgia, serif;
}
article { max-width: 70ch; margin: 0 auto; overflow-wrap: break-word; }
h1, h2, h3, th, footer, .date { font-family: system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
h1 { margin: 0 0 1rem; font-size: clamp(1.6rem, 5vw, 2.2rem); line-height: 1.2; text-wrap: balance; }
h2 { margin: 2.2rem 0 0.6rem; font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 1.8rem 0 0.5rem; font-size: 1.05rem; }
p { margin: 0 0 1rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
data, time, td { font-variant-numeric: tabular-nums; }
.chapo { font-size: 1.15rem; font-weight: 600; }
.date { color: var(--soft); font-size: 0.875rem; }
.update, .correction { padding: 0.5rem 0.9rem; border-left: 3px solid var(--link); }
blockquote { margin: 1.5rem 0; padding: 0.1rem 0 0.1rem 1.25rem; border-left: 3px solid var(--line); color: var(--soft); }
blockquote > :last-child { margin-bottom: 0; }
main { overflow-x: auto; }
table { margin: 1.5rem 0; border-collapse: collapse; }
th, td { padding: 0.4rem 0.8rem; border-bottom: 1px solid var(--line); text-align: left; }
th { font-size: 0.875rem; }
.right { text-align: right; }
.center { text-align: center; }
img { max-width: 100%; height: auto; }
figure { max-width: 70ch; margin: 2rem auto; }
figcaption { color: var(--soft); font-size: 0.875rem; }
hr { margin: 2rem 0; border: 0; border-top: 1px solid var(--line); }
.resume { margin-top: 2rem; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: 0.4rem; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.875rem; }
footer p { margin-bottom: 0.4rem; }
.provenance { overflow-x: auto; }
.provenance table { margin: 0.5rem 0 1.5rem; font-size: 0.8125rem; line-height: 1.45; }
.provenance th, .provenance td { padding: 0.35rem 0.6rem; vertical-align: top; }
.provenance h2 { margin: 1.5rem 0 0.5rem; font-size: 1rem; }
.sources { margin: 0 0 1rem; padding-left: 1.2rem; }
@media print { body { padding: 0; background: none; } a { color: inherit; } }
`;
