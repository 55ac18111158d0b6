import type { BankLocale } from './address.js';
import type { BankWords } from './bankWords.js';
import { en } from './words.en.js';
import { zhCN } from './words.zh-CN.js';

const words: Readonly<Record<BankLocale, BankWords>> = { en, 'zh-CN': zhCN };

export function wordsOf(locale: BankLocale): BankWords {
  return words[locale];
}
