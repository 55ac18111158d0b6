import { styleText } from '../theme/index.js';

const own = `:host { display: block; }
:host([hidden]) { display: none; }
iframe { display: block; inline-size: 100%; border: 0; }`;

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** The default theme as one sheet for all elements of a page. */
export function formSheet(page: Document): CSSStyleSheet {
  const made = sheets.get(page);
  if (made) return made;
  const sheet = new (page.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(`${own}\n${styleText}`);
  sheets.set(page, sheet);
  return sheet;
}
