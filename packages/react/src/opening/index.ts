export { lookOf, type Look } from './look.js';
export { shownLocale, useLoadedWords, withFormats, type TextsOfForm } from './useLoadedWords.js';
export { useOneReact } from './useOneReact.js';
export { useOpened } from './useOpened.js';
export type { Opened } from './opened.js';
export { useReport } from './useReport.js';
export { useStylesChecked } from './useStylesChecked.js';
