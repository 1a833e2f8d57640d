import { Marked, type RendererObject } from "marked";

/**
 * The Markdown that templates are written in: GFM without raw HTML and without code, so that neither a `<` nor a
 * template's indentation changes what a line is. `escapeLiteral` has seen to the rest of HTML and to code spans.
 */
export const markdownGrammar = (renderer: RendererObject = {}): Marked =>
  new Marked({ gfm: true, breaks: false }, { renderer, tokenizer: { tag: none, code: none, fences: none } });

const none = (): undefined => undefined;
