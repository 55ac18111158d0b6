import { describe, expect, it } from 'vitest';
import { charactersLeft, groupCode, isCode, lookalikeIn } from './codeGroups.js';

describe('a code in groups', () => {
  it.each([
    ['uscc', '91990000MA03T00009', '91 990000 MA03T0000 9'],
    ['uscc', '9199', '91 99'],
    ['uscc', '91990000MA03T00009XY', '91 990000 MA03T0000 9 XY'],
    ['cnResidentId', '99000019800519104X', '990000 19800519 104X'],
    ['lei', '5493001KJTIIGC8Y1R12', '5493 00 1KJTIIGC8Y1R 12'],
    ['iban', 'DE89370400440532013000', 'DE89 3704 0044 0532 0130 00'],
    ['uscc', '', ''],
    ['iban', '', ''],
  ] as const)('%s %s', (scheme, code, grouped) => {
    expect(groupCode(scheme, code)).toBe(grouped);
  });

  it('says how many characters are still to come, where all codes are equally long', () => {
    expect(charactersLeft('uscc', '9199')).toBe(14);
    expect(charactersLeft('uscc', '91990000MA03T00009X')).toBe(-1);
    expect(charactersLeft('lei', '')).toBe(20);
    expect(charactersLeft('iban', 'DE89')).toBeUndefined();
  });

  it('knows letters that GB 32100 leaves out', () => {
    expect(lookalikeIn('uscc', '91990000MAO3T00009')).toEqual(['O', '0']);
    expect(lookalikeIn('uscc', '9I')).toEqual(['I', '1']);
    expect(lookalikeIn('uscc', '91990000MA03T00009')).toBeUndefined();
    expect(lookalikeIn('lei', 'O')).toBeUndefined();
  });

  it('is no code where people read words', () => {
    expect((['uscc', 'iban', 'phone', 'email', 'url', undefined] as const).map(isCode)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
