/** How a form looks, as its outermost element says it. */
export interface Look {
  readonly theme: 'light' | 'dark' | 'auto';
  readonly density: 'comfortable' | 'compact';
  readonly contrast: 'more' | 'auto';
}

/** The attributes that the style sheet reads. */
export function lookOf({ theme, density, contrast }: Look) {
  return { 'data-theme': theme, 'data-density': density, 'data-contrast': contrast };
}
