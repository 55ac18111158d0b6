import { countries } from './countries.js';
import { parseText } from './parseText.js';
import type { AddressValue, FileValue, Parsed } from './value.js';

const addressParts = ['region', 'city', 'district', 'postalCode'] as const;

/** Reads an address: one line, or an object of parts with at least a line. Parts it does not know are refused. */
export function parseAddress(input: unknown, maxLength: number): Parsed<string | AddressValue> {
  if (typeof input === 'string') return parseText(input, maxLength);
  const parts = partsOf(input, [...addressParts, 'line', 'country']);
  if (!parts) return { issue: { code: 'wrong-type' } };
  const line = parseText(parts.get('line'), maxLength);
  if ('issue' in line) return line;
  const country = countries.find((code) => code === parts.get('country'));
  if (country === undefined && parts.get('country') !== undefined) return { issue: { code: 'not-a-country' } };
  const texts: Partial<Record<(typeof addressParts)[number], string>> = {};
  for (const part of addressParts) {
    const found = parts.get(part);
    if (found === undefined) continue;
    const parsed = parseText(found, maxLength);
    if ('issue' in parsed) return parsed;
    texts[part] = parsed.value;
  }
  return { value: { ...(country === undefined ? {} : { country }), ...texts, line: line.value } };
}

/** Reads a file's description. */
export function parseFile(input: unknown): Parsed<FileValue> {
  const parts = partsOf(input, ['fileName', 'mediaType', 'bytes', 'reference', 'sha256']);
  if (!parts) return { issue: { code: 'wrong-type' } };
  const fileName = parseText(parts.get('fileName'), 255);
  if ('issue' in fileName) return fileName;
  const bytes = parts.get('bytes');
  if (bytes !== undefined && (typeof bytes !== 'number' || !Number.isSafeInteger(bytes) || bytes < 0))
    return { issue: { code: 'wrong-type' } };
  const texts: { mediaType?: string; reference?: string; sha256?: string } = {};
  for (const part of ['mediaType', 'reference', 'sha256'] as const) {
    const found = parts.get(part);
    if (found === undefined) continue;
    const parsed = parseText(found, 2000);
    if ('issue' in parsed) return parsed;
    texts[part] = parsed.value;
  }
  return { value: { fileName: fileName.value, ...texts, ...(bytes === undefined ? {} : { bytes: bytes || 0 }) } };
}

/** An object's own entries; undefined for anything else, and for entries it should not have. */
function partsOf(input: unknown, allowed: readonly string[]): ReadonlyMap<string, unknown> | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  const entries = Object.keys(input);
  if (!entries.every((key) => allowed.includes(key))) return undefined;
  return new Map(entries.map((key) => [key, Reflect.get(input, key)]));
}
