// The Big List of Naughty Strings typed into every control that takes text: a value that comes back as it is, or a named reason.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { ValueSpec } from '@askless/core';
import { validateValue } from '@askless/core/validate';
import { describe, expect, it } from 'vitest';
import { formatEntry, parseEntry, type Entry } from '../../packages/react/src/entry/index.js';
import { en } from '../../packages/react/src/texts/en.js';
import { hasShared, sharedPath } from './shared.js';

const texts = en.issues;

const typed: Readonly<Record<string, readonly [spec: ValueSpec, entry: (text: string) => Entry]>> = {
  text: [{ kind: 'text', maxLength: 2000 }, (text) => text],
  texts: [{ kind: 'texts', maxLength: 2000 }, (text) => [text]],
  region: [{ kind: 'region' }, (text) => text],
  country: [{ kind: 'country' }, (text) => text],
  choice: [{ kind: 'choice', options: ['yes', 'no'] }, (text) => text],
  money: [{ kind: 'money' }, (text) => ({ unit: 'one', text })],
  percent: [{ kind: 'percent' }, (text) => text],
  decimal: [{ kind: 'decimal' }, (text) => text],
  integer: [{ kind: 'integer' }, (text) => text],
  date: [{ kind: 'date' }, (text) => ({ year: text, month: text, day: text })],
  address: [
    { kind: 'address' },
    (line) => ({ inParts: false, line, country: '', region: '', city: '', district: '', postalCode: '' }),
  ],
  uscc: [{ kind: 'identifier', scheme: 'uscc' }, (text) => text],
  email: [{ kind: 'identifier', scheme: 'email' }, (text) => text],
  phone: [{ kind: 'identifier', scheme: 'phone' }, (text) => text],
  url: [{ kind: 'identifier', scheme: 'url' }, (text) => text],
  iban: [{ kind: 'identifier', scheme: 'iban' }, (text) => text],
};

/** What became of a typed text where it is neither nothing, nor refused by name, nor a value that comes back as it is. */
function lost(spec: ValueSpec, entry: Entry, locale: string): string | undefined {
  const parsed = parseEntry(spec, entry, { locale });
  if ('empty' in parsed) return undefined;
  if ('issue' in parsed) return parsed.issue.code in texts ? undefined : `no sentence for ${parsed.issue.code}`;
  const judged = validateValue(spec, parsed.value);
  if ('issues' in judged) return judged.issues.every(({ code }) => code in texts) ? undefined : 'no sentence';
  const again = parseEntry(spec, formatEntry(spec, judged.value, locale), { locale });
  return isDeepStrictEqual(again, { value: judged.value }) ? undefined : JSON.stringify([judged.value, again]);
}

describe.skipIf(!hasShared)('naughty strings', () => {
  const strings: readonly string[] = hasShared
    ? JSON.parse(readFileSync(sharedPath('corpora/blns/blns.json'), 'utf8'))
    : [];

  it('are as many as they were', () => {
    expect(strings).toHaveLength(515);
  });

  describe.each(['en', 'zh-CN'])('in %s', (locale) => {
    it.each(Object.entries(typed))('%s', (_kind, [spec, entry]) => {
      expect(strings.flatMap((text) => lost(spec, entry(text), locale) ?? [])).toEqual([]);
    });
  });

  it('are kept as texts, character by character, in their composed form', () => {
    const spec: ValueSpec = { kind: 'text', maxLength: 2000 };
    const changed = strings.filter((text) => {
      const parsed = parseEntry(spec, text, { locale: 'en' });
      return 'value' in parsed && parsed.value !== text.trim().normalize('NFC');
    });
    expect(changed).toEqual([]);
    expect(strings.filter((text) => 'value' in parseEntry(spec, text, { locale: 'en' })).length).toBeGreaterThan(400);
  });
});
