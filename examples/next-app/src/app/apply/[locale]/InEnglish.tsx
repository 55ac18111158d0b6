'use client';

import { texts } from '@askless/catalog/business-loan/texts/en';
import { words } from '@askless/react/words/en';
import { ApplyForm, type Given } from './ApplyForm';

const given = { locale: 'en', texts: { en: texts }, words: [words] };

/** The form with English words: a page in another language does not load them. */
export function InEnglish(props: Given) {
  return <ApplyForm {...given} {...props} />;
}
