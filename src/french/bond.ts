/** Two ends that no line break may part. */
interface Bond {
  readonly before: RegExp;
  readonly after: RegExp;
}

/**
 * Whether the space between these two texts may not break: « 6 millions », « 27 janvier », « M. Durand », « n° 5 ». A text
 * that is empty is a printed value: a figure before a unit, a name behind a title.
 */
export function holdsTogether(before: string, after: string): boolean {
  return bonds.some((bond) => bond.before.test(before) && bond.after.test(after));
}

const bonds: readonly Bond[] = [
  {
    before: /(?:^|\d|\b1er)$/u,
    after:
      /^(?:h|min|millions?|milliards?|points?|euros?|dollars?|francs?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?![\p{L}\d])/u,
  },
  { before: /(?:^|\d|\b(?:million|milliard)s?)$/u, after: /^[€$£¥](?![\p{L}\d])/u },
  { before: /\d[ \u00a0\u202f]\$$/u, after: /^(?:US|CA)(?!\p{L})/u },
  { before: /(?<!\p{L})(?:MM?\.|Mmes?|Mlles?|Dr|Pr)$/u, after: /^(?:\p{Lu}|$)/u },
  { before: /(?<!\p{L})[nN][°º]$/u, after: /^(?:\d|$)/u },
];
