export { today } from './today.js';
export { shownLocale, useLoadedWords, type TextsOfForm } from './useLoadedWords.js';
export { useOpened } from './useOpened.js';
