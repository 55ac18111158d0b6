import { expect, test } from 'vitest';
import { findLocale } from './findLocale.js';

test.each([
  ['zh-Hans-SG', ['en', 'zh-CN'], 'zh-CN'],
  ['zh-Hant-TW', ['en', 'zh-CN'], 'zh-CN'],
  ['zh-TW', ['zh-CN', 'zh-Hant'], 'zh-Hant'],
  ['zh-SG', ['zh-Hant', 'zh-CN'], 'zh-CN'],
  ['en-GB', ['en-XA', 'en'], 'en'],
  ['zh_CN', ['en', 'zh-CN'], 'zh-CN'],
  ['zh_Hant_TW', ['zh-CN', 'zh-Hant'], 'zh-Hant'],
  ['en-GB', ['en-US'], 'en-US'],
  ['EN-xa', ['en', 'en-XA'], 'en-XA'],
  ['en-GB-oxendict', ['en', 'en-GB'], 'en-GB'],
  ['ar-XB', ['en', 'zh-CN'], undefined],
  ['', ['en'], undefined],
  ['no tag', ['en'], undefined],
])('%o of %o is %o', (tag, offered, found) => {
  expect(findLocale(tag, offered)).toBe(found);
});
