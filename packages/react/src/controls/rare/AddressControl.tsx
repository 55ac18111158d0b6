import { addressIn, type AddressEntry } from '../../entry/index.js';
import { whenLeft, type ControlProps } from '../control.js';
import { CountryOptions } from './CountryControl.js';

const parts = ['region', 'city', 'district', 'postalCode'] as const;

/** An address in one line, or in parts for who has them at hand. */
export function AddressControl(props: ControlProps) {
  const { id, entry, words, invalid, required, describedBy, onEntry, onLeave } = props;
  const address = addressIn(entry);
  const set = (part: keyof AddressEntry, text: string): void => onEntry({ ...address, [part]: text });
  return (
    <div className="askless-address" onBlur={whenLeft(onLeave)}>
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
          onChange={({ currentTarget }) => set('line', currentTarget.value)}
        />
      </label>
      {address.inParts && <Parts {...props} address={address} set={set} />}
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
  const joined = [line, district, city, region, postalCode, country].filter((part) => part.trim() !== '').join(', ');
  return { inParts: false, line: joined, country: '', region: '', city: '', district: '', postalCode: '' };
}

interface PartsProps extends ControlProps {
  readonly address: AddressEntry;
  readonly set: (part: keyof AddressEntry, text: string) => void;
}

function Parts({ id, address, set, words, locale }: PartsProps) {
  return (
    <>
      <div className="askless-parts">
        {parts.map((part) => (
          <label key={part} className="askless-part">
            {words.address[part]}
            <input
              id={`${id}-${part}`}
              className="askless-input"
              autoComplete="off"
              value={address[part]}
              onChange={({ currentTarget }) => set(part, currentTarget.value)}
            />
          </label>
        ))}
      </div>
      <label className="askless-part">
        {words.address.country}
        <select
          id={`${id}-country`}
          className="askless-select"
          value={address.country}
          onChange={({ currentTarget }) => set('country', currentTarget.value)}
        >
          <option value="">{words.choose}</option>
          <CountryOptions locale={locale} words={words} />
        </select>
      </label>
    </>
  );
}
