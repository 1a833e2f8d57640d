import { Marked, type RendererObject } from "marked";

/**
 * The Markdown that templates are written in: GFM without raw HTML and without code, so that neither a `<` nor a
 * template's indentation changes what a line is.
 */
export const markdownGrammar = (renderer: RendererObject = {}): Marked =>
  new Marked(
    { gfm: true, breaks: false },
    { renderer, tokenizer: { html: none, tag: none, code: none, fences: none, codespan: none } },
  );

const none = (): undefined => undefined;
