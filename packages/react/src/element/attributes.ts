/** The attributes, in the order of the documentation; each is live. */
export const attributeNames = [
  'form',
  'formats',
  'known',
  'locale',
  'theme',
  'density',
  'contrast',
  'heading-level',
  'stage',
  'as-of',
  'draft-id',
  'keep-days',
  'submit-url',
  'frame-src',
  'frame-title',
  'parent-origin',
] as const;

export type AttributeName = (typeof attributeNames)[number];
