import { useMemo } from 'react';
import { addressIn, type AddressEntry } from '../../entry/index.js';
import { whenLeft, type ControlProps } from '../control.js';
import { SelectBox } from '../SelectBox.js';
import { countryOptions } from '../search/index.js';
import { AddressParts } from './AddressParts.js';

/** An address in one line, or in parts for who has them at hand: the country decides which. */
export function AddressControl(props: ControlProps) {
  const { id, entry, locale, words, invalid, required, describedBy, onEntry, onLeave } = props;
  const address = addressIn(entry);
  const countries = useMemo(() => countryOptions(locale, words), [locale, words]);
  const set = (parts: Partial<AddressEntry>): void => onEntry({ ...address, ...parts });
  return (
    <div className="askless-address" onBlur={whenLeft(onLeave)}>
      {address.inParts && (
        <>
          <label className="askless-part">
            {words.address.country}
            <SelectBox
              id={`${id}-country`}
              value={address.country}
              onChange={({ currentTarget }) => set({ country: currentTarget.value })}
            >
              <option value="">{words.choose}</option>
              {countries.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </SelectBox>
          </label>
          <AddressParts {...props} address={address} set={set} />
        </>
      )}
      <label className="askless-part">
        {address.inParts ? words.address.street : words.address.line}
        <input
          id={id}
          className="askless-input"
          autoComplete="off"
          aria-invalid={invalid || undefined}
          aria-required={required}
          aria-describedby={describedBy}
          value={address.line}
          onChange={({ currentTarget }) => set({ line: currentTarget.value })}
        />
      </label>
      <button type="button" className="askless-link" onClick={() => onEntry(turned(address))}>
        {address.inParts ? words.address.inOneLine : words.address.inParts}
      </button>
    </div>
  );
}

/** Parts join into one line, so that none is lost; a line becomes the street, from which the rest can be moved. */
function turned({ inParts, ...address }: AddressEntry): AddressEntry {
  if (!inParts) return { ...address, inParts: true };
  const { line, district, city, region, postalCode, country } = address;
  const joined =
    country === 'CN'
      ? [region + city + district + line, postalCode]
      : [line, district, city, region, postalCode, country];
  const text = joined.filter((part) => part.trim() !== '').join(', ');
  return { inParts: false, line: text, country: '', region: '', city: '', district: '', postalCode: '' };
}
