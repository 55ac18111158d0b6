// The Big List of Naughty Strings typed into every control that takes text: a value that comes back as it is, or a named reason.
import { readFileSync } from 'node:fs';
import type { ValueSpec } from '@askless/core';
import { validateValue } from '@askless/core/validate';
import { describe, expect, it } from 'vitest';
import { formatEntry, parseEntry, type Entry } from '../../packages/react/src/entry/index.js';
import { hasShared, sharedPath } from './shared.js';

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

describe.skipIf(!hasShared)('naughty strings', () => {
  const strings: readonly string[] = hasShared
    ? JSON.parse(readFileSync(sharedPath('corpora/blns/blns.json'), 'utf8'))
    : [];

  it('are as many as they were', () => {
    expect(strings).toHaveLength(515);
  });

  describe.each(['en', 'zh-CN'])('in %s', (locale) => {
    it.each(Object.entries(typed))('%s', (_kind, [spec, entry]) => {
      for (const text of strings) {
        const parsed = parseEntry(spec, entry(text), locale);
        if ('empty' in parsed) {
          expect(text.trim()).toBe('');
        } else if ('issue' in parsed) {
          expect(parsed.issue.code).toMatch(/^[a-z-]+$/);
        } else {
          const judged = validateValue(spec, parsed.value);
          if ('issues' in judged) expect(judged.issues.length).toBeGreaterThan(0);
          else
            expect(parseEntry(spec, formatEntry(spec, judged.value, locale), locale)).toEqual({ value: judged.value });
        }
      }
    });
  });

  it('are kept as texts, character by character, in their composed form', () => {
    const spec: ValueSpec = { kind: 'text', maxLength: 2000 };
    const kept = strings.filter((text) => {
      const parsed = parseEntry(spec, text, 'en');
      if (!('value' in parsed)) return false;
      expect(parsed.value).toBe(text.trim().normalize('NFC'));
      return true;
    });
    expect(kept.length).toBeGreaterThan(400);
  });
});
