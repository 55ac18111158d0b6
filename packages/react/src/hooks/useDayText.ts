import { formatValue } from '../entry/index.js';
import { useWords } from '../session/index.js';

/** Writes a day, `YYYY-MM-DD`, out in the language shown. */
export function useDayText(): (day: string) => string {
  const { t, locale } = useWords();
  return (day) => formatValue({ kind: 'date' }, day.slice(0, 10), { locale, texts: t.controls });
}
