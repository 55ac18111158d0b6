import { useMemo } from 'react';
import type { AddressEntry } from '../../entry/index.js';
import type { ControlProps } from '../control.js';
import { SelectBox } from '../SelectBox.js';
import { Combobox, type SearchOption } from '../search/index.js';
import { allDivisions, citiesOf, districtsOf, provinces, withLevel, type Division } from './divisions.js';
import { usStates } from './usStates.js';

interface PartsProps extends ControlProps {
  readonly address: AddressEntry;
  readonly set: (parts: Partial<AddressEntry>) => void;
}

const free = ['region', 'city', 'district', 'postalCode'] as const;

/** The parts of an address between its country and its street. */
export function AddressParts(props: PartsProps) {
  if (props.address.country === 'CN') return <ChineseParts {...props} />;
  return (
    <div className="askless-parts">
      {props.address.country === 'US' && <UsState {...props} />}
      {free.map((part) =>
        props.address.country === 'US' && (part === 'region' || part === 'district') ? null : (
          <FreePart key={part} {...props} part={part} />
        ),
      )}
    </div>
  );
}

function FreePart({ id, address, words, set, part }: PartsProps & { readonly part: (typeof free)[number] }) {
  return (
    <label className="askless-part">
      {words.address[part]}
      <input
        id={`${id}-${part}`}
        className="askless-input"
        autoComplete="off"
        value={address[part]}
        onChange={({ currentTarget }) => set({ [part]: currentTarget.value })}
      />
    </label>
  );
}

function UsState(props: PartsProps) {
  return <Level {...props} level="region" names={Object.keys(usStates)} onName={(region) => props.set({ region })} />;
}

/** 省、市、区县: a search that takes any of them, and three lists of which each depends on the one before. */
function ChineseParts(props: PartsProps) {
  const { id, address, words, set } = props;
  const offered = useMemo(() => allDivisions().map(optionOf), []);
  const place = { region: address.region, city: address.city, district: address.district };
  const cities = citiesOf(address.region);
  const districts = districtsOf(place);
  const choose = (level: keyof Division) => (name: string) => set(withLevel(place, level, name));
  const searchId = `${id}-search`;
  return (
    <>
      <div className="askless-part">
        <label htmlFor={searchId} id={`${searchId}-l`}>
          {words.address.search}
        </label>
        <Combobox
          {...props}
          id={searchId}
          labelledBy={`${searchId}-l`}
          invalid={false}
          required={false}
          offered={offered}
          entry={written(place)}
          onEntry={(found) => {
            const chosen = allDivisions().find((one) => written(one) === found);
            if (chosen) set(chosen);
          }}
          onLeave={() => undefined}
        />
      </div>
      <div className="askless-parts">
        <Level {...props} level="region" names={[...provinces.keys()]} onName={choose('region')} />
        {(cities.length > 0 || address.city !== '') && (
          <Level {...props} level="city" names={cities} onName={choose('city')} />
        )}
        {(districts.length > 0 || address.district !== '') && (
          <Level {...props} level="district" names={districts} onName={choose('district')} />
        )}
        <FreePart {...props} part="postalCode" />
      </div>
    </>
  );
}

interface LevelProps extends PartsProps {
  readonly level: keyof Division;
  readonly names: readonly string[];
  readonly onName: (name: string) => void;
}

/** One list; a name that it does not have, such as a registry's, is kept until another is chosen. */
function Level({ id, address, words, level, names, onName }: LevelProps) {
  const name = address[level];
  const shown = name === '' || names.includes(name) ? names : [name, ...names];
  return (
    <label className="askless-part">
      {words.address[level]}
      <SelectBox
        id={`${id}-${level}`}
        className=""
        value={name}
        onChange={({ currentTarget }) => onName(currentTarget.value)}
      >
        <option value="">{words.choose}</option>
        {shown.map((one) => (
          <option key={one} value={one}>
            {address.country === 'US' ? (usStates[one] ?? one) : one}
          </option>
        ))}
      </SelectBox>
    </label>
  );
}

function written({ region, city, district }: Division): string {
  return region + city + district;
}

function optionOf(place: Division): SearchOption {
  const name = written(place);
  return { value: name, name, also: [place.district, place.city].filter((one) => one !== '').slice(0, 1) };
}
