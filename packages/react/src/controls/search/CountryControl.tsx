import { countries } from '@askless/core';
import { useMemo } from 'react';
import { countryName } from '../../entry/index.js';
import type { ControlTexts } from '../../texts/index.js';
import type { ControlProps } from '../control.js';
import { Combobox } from './Combobox.js';
import type { SearchOption } from './option.js';

/** Where most borrowers are: offered before the whole list. */
const common: readonly string[] = ['CN', 'HK', 'US', 'DE', 'FR', 'ES', 'GB', 'JP', 'SG'];

/** A country or region, by its name in the language shown, in Chinese, in English, or by its code. */
export function CountryControl(props: ControlProps) {
  const { locale, words } = props;
  const offered = useMemo(() => countryOptions(locale, words), [locale, words]);
  return <Combobox {...props} offered={offered} />;
}

/** All countries and regions: the common ones, then the others by name. */
export function countryOptions(locale: string, words: ControlTexts): readonly SearchOption[] {
  const { compare } = new Intl.Collator(locale);
  const others = countries.filter((code) => !common.includes(code)).map((code) => optionOf(code, locale, words));
  return [
    ...common.map((code) => optionOf(code, locale, words)),
    ...others.toSorted((one, other) => compare(one.name, other.name)),
  ];
}

function optionOf(value: string, locale: string, words: ControlTexts): SearchOption {
  const also = ['en', 'zh-CN'].map((language) => displayName(value, language));
  return { value, name: countryName(value, locale, words), code: value, also };
}

const namesBy = new Map<string, Intl.DisplayNames>();

function displayName(code: string, language: string): string {
  const names = namesBy.get(language) ?? new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  namesBy.set(language, names);
  return names.of(code) ?? code;
}
