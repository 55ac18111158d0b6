/**
 * The language of a text that was typed, where it is plainly not the one around it: Chinese in a form in another language. Then it is read
 * aloud, and set, as Chinese.
 *
 * @returns A BCP 47 tag; undefined where nothing has to be marked. Japanese, which shares characters, is left as it is.
 */
export function languageOf(text: string, locale: string): 'zh' | undefined {
  const isChinese = /\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  return isChinese && !/^zh(?![a-z])/i.test(locale) ? 'zh' : undefined;
}
