import { divisionTable } from './divisionTable.js';

/** A place by its levels; a municipality's districts have no city, and some cities have no districts. */
export interface Division {
  readonly region: string;
  readonly city: string;
  readonly district: string;
}

type Cities = ReadonlyMap<string, readonly string[]>;

/** Provinces, their cities, and the districts of those: 行政区划 without Hong Kong, Macao and Taiwan, which are chosen as regions of their own. */
export const provinces: ReadonlyMap<string, Cities> = new Map(
  divisionTable.split('/').map((line) => {
    const [province = '', rest = ''] = line.split(':');
    const cities = new Map<string, string[]>();
    for (const written of rest.split(';')) {
      const [city = '', districts = ''] = written.split('=');
      cities.set(city, [...(cities.get(city) ?? []), ...districts.split(',').filter((one) => one !== '')]);
    }
    return [province, cities];
  }),
);

/** The cities of a province; none of a municipality. */
export function citiesOf(region: string): readonly string[] {
  return [...(provinces.get(region)?.keys() ?? [])].filter((city) => city !== '');
}

/** The districts of a city, or of a municipality. */
export function districtsOf({ region, city }: Pick<Division, 'region' | 'city'>): readonly string[] {
  return provinces.get(region)?.get(city) ?? [];
}

/** A place with another province, city or district: what lies beneath it stays where it still fits. */
export function withLevel(place: Division, level: keyof Division, name: string): Division {
  const next = { ...place, [level]: name };
  if (level === 'district') return next;
  const cities = citiesOf(next.region);
  const city = cities.includes(next.city) ? next.city : '';
  const districts = districtsOf({ region: next.region, city });
  return { region: next.region, city, district: districts.includes(next.district) ? next.district : '' };
}

/** Every place of every level, the large before the small. */
export function allDivisions(): readonly Division[] {
  return [...provinces].flatMap(([region, cities]) => [
    { region, city: '', district: '' },
    ...[...cities].flatMap(([city, districts]) => [
      ...(city === '' ? [] : [{ region, city, district: '' }]),
      ...districts.map((district) => ({ region, city, district })),
    ]),
  ]);
}
