import { personas } from '@askless/catalog/personas';

export type BankLocale = 'en' | 'zh-CN';

/** Which page, how it looks and who applies: all of it in the address, so that a reload shows the same. */
export interface Address {
  readonly path: string;
  readonly locale: BankLocale;
  readonly theme: 'light' | 'dark';
  /** A sample business; the empty text is one that the bank does not know. */
  readonly persona: string;
}

export function readAddress(): Address {
  const query = new URLSearchParams(location.search);
  const id = query.get('persona') ?? '';
  return {
    path: location.pathname,
    locale: (query.get('lang') ?? navigator.language).startsWith('zh') ? 'zh-CN' : 'en',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    persona: personas.some((persona) => persona.id === id) ? id : '',
  };
}

export function hrefOf({ path, locale, theme, persona }: Address): string {
  const query = new URLSearchParams({ lang: locale, theme, ...(persona === '' ? {} : { persona }) });
  return `${path}?${query.toString()}`;
}
