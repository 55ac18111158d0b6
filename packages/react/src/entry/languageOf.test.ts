import { expect, it } from 'vitest';
import { languageOf } from './languageOf.js';

it.each([
  ['老陈面馆', 'en', 'zh'],
  ['Lao Chen (老陈面馆)', 'en-GB', 'zh'],
  ['老陈面馆', 'zh-CN', undefined],
  ['老陈面馆', 'zh-Hans', undefined],
  ['Lao Chen Noodles', 'en', undefined],
  ['ラーメン 陳', 'en', undefined],
  ['CNY 6,000,000', 'en', undefined],
])('%s in a form in %s is marked as %s', (text, locale, language) => {
  expect(languageOf(text, locale)).toBe(language);
});
