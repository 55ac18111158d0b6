import { countries } from '@askless/core';
import { useMemo } from 'react';
import { countryName } from '../../entry/index.js';
import type { ControlTexts } from '../../texts/index.js';
import type { ControlProps } from '../control.js';
import { Select } from '../SelectControl.js';

/** Where most borrowers are: offered before the whole list. */
const common: readonly string[] = ['CN', 'HK', 'US', 'DE', 'FR', 'ES', 'GB', 'JP', 'SG'];

/** A country or region, by its name in the language shown. */
export function CountryControl(props: ControlProps) {
  return (
    <Select {...props}>
      <CountryOptions locale={props.locale} words={props.words} />
    </Select>
  );
}

/** The options of a list of countries: the common ones, then all others by name. */
export function CountryOptions({ locale, words }: { readonly locale: string; readonly words: ControlTexts }) {
  const others = useMemo(() => {
    const named = countries
      .filter((code) => !common.includes(code))
      .map((code) => ({ code, name: countryName(code, locale, words) }));
    const { compare } = new Intl.Collator(locale);
    return named.toSorted((one, other) => compare(one.name, other.name));
  }, [locale, words]);
  return (
    <>
      <optgroup label={words.countriesCommon}>
        {common.map((code) => (
          <option key={code} value={code}>
            {countryName(code, locale, words)}
          </option>
        ))}
      </optgroup>
      <optgroup label={words.countriesAll}>
        {others.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </optgroup>
    </>
  );
}
