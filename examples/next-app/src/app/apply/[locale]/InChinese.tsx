'use client';

import { texts } from '@askless/catalog/business-loan/texts/zh-CN';
import { words } from '@askless/react/words/zh-CN';
import { ApplyForm, type Given } from './ApplyForm';

const given = { locale: 'zh-CN', texts: { 'zh-CN': texts }, words: [words] };

/** The form with Chinese words: a page in another language does not load them. */
export function InChinese(props: Given) {
  return <ApplyForm {...given} {...props} />;
}
