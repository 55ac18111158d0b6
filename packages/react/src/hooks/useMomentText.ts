import { dateLocale } from '../entry/index.js';
import { useWords } from '../session/index.js';

/** Writes a moment out, milliseconds as clocks give them, in the language shown and the time of the place. */
export function useMomentText(): (moment: number) => string {
  const { locale } = useWords();
  const format = new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long', timeStyle: 'short' });
  return (moment) => format.format(moment);
}
