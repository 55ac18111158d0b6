import { createContext } from 'react';
import type { ShownLocale } from '../texts/index.js';

/** The language shown, for what must be said while the words themselves are not there. */
export const LocaleContext = createContext<ShownLocale>('en');
