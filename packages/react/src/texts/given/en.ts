import { en as explain } from '@askless/core/explain/en';
import { en as renderer } from '../en.js';
import type { GivenWords } from '../givenWords.js';

export type { GivenWords } from '../givenWords.js';

/** The renderer's words in English, to be given to `<LoanForm>` where nothing may be loaded late. */
export const words: GivenWords = { locale: 'en', renderer, explain };
