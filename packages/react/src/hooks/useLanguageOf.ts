import { languageOf } from '../entry/index.js';
import { useWords } from '../session/index.js';

/** Gives the language of a text that was typed, for the attribute `lang`; nothing where it is the one shown. */
export function useLanguageOf(): (text: string) => string | undefined {
  const { locale } = useWords();
  return (text) => languageOf(text, locale);
}
