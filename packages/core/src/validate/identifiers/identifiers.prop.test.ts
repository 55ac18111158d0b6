// Check digits against an independent implementation (stdnum) and against arithmetic done another way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stdnum } from 'stdnum';
import { countries, type IdentifierScheme } from '../../value/index.js';
import { schemes } from './index.js';

const accepts = (scheme: IdentifierScheme, text: string): boolean => schemes[scheme].fault(text) === undefined;
const digits = '0123456789';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

function textOf(alphabet: string, length: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...alphabet.split('')), minLength: length, maxLength: length });
}

/** A text with one of its characters replaced by another. */
function mutated(text: string, { place, by }: { place: number; by: string }): string {
  const at = place % text.length;
  return text.slice(0, at) + by + text.slice(at + 1);
}

const mutation = fc.record({ place: fc.nat(40), by: fc.constantFrom(...(digits + letters).split('')) });

/** The first of all possible last characters with which the text is accepted. */
function completed(scheme: IdentifierScheme, text: string, alphabet: string): string {
  const found = alphabet
    .split('')
    .map((last) => text + last)
    .filter((whole) => accepts(scheme, whole));
  expect({ text, fitting: found.length }).toEqual({ text, fitting: 1 });
  return found[0] ?? '';
}

const runs = { numRuns: 1000 };

describe('USCC (GB 32100-2015) as stdnum judges it', () => {
  const stems = fc
    .tuple(fc.constantFrom('1', '5', '9'), fc.constantFrom('1', '2', '3'), textOf(digits, 6), textOf(usccAlphabet, 9))
    .map((parts) => parts.join(''));

  it('one check character fits, and the same', () => {
    fc.assert(
      fc.property(stems, mutation, (stem, change) => {
        const valid = completed('uscc', stem, usccAlphabet);
        const other = mutated(valid, change);
        const disputed = [valid, other].filter((text) => accepts('uscc', text) !== theirs(text));
        expect(disputed.filter(isComparable)).toEqual([]);
      }),
      runs,
    );
  });

  it('any single wrong character is noticed', () => {
    fc.assert(
      fc.property(stems, mutation, (stem, change) => {
        const valid = completed('uscc', stem, usccAlphabet);
        const other = mutated(valid, change);
        expect(accepts('uscc', other)).toBe(other === valid);
      }),
      runs,
    );
  });

  const theirs = (text: string): boolean => stdnum['CN']?.['uscc']?.validate(text).isValid === true;

  /**
   * stdnum refuses two things that the standard has: the check character 0, which stands for a remainder of 0 (§5.2), and
   * letters as registering authority or kind of organisation, as with A1 (§4.2).
   */
  function isComparable(text: string): boolean {
    return !text.endsWith('0') && /^\d\d/.test(text);
  }

  it('has the two things that stdnum refuses', () => {
    expect(['91990000MA03T00009', '91350100M000100Y43'].map((text) => accepts('uscc', text))).toEqual([true, true]);
    const zero = fc.sample(stems, 400).map((stem) => completed('uscc', stem, usccAlphabet));
    const ending = zero.filter((text) => text.endsWith('0'));
    expect(ending.length).toBeGreaterThan(0);
    expect(ending.some(theirs)).toBe(false);
    expect(completed('uscc', 'A1350100M000100Y4', usccAlphabet)).toHaveLength(18);
  });
});

describe('resident identity number (GB 11643-1999) as stdnum judges it', () => {
  const past = fc.date({ min: new Date('1920-01-01'), max: new Date('2020-12-31'), noInvalidDate: true });
  const stems = fc
    .tuple(textOf(digits, 6), past, textOf(digits, 3))
    .map(([region, born, order]) => region + born.toISOString().slice(0, 10).replaceAll('-', '') + order);
  const theirs = (text: string): boolean => stdnum['CN']?.['ric']?.validate(text).isValid === true;

  it('valid ones and single mutations', () => {
    fc.assert(
      fc.property(stems, mutation, (stem, change) => {
        const valid = completed('cnResidentId', stem, `${digits}X`);
        const other = mutated(valid, change);
        expect([accepts('cnResidentId', valid), theirs(valid)]).toEqual([true, true]);
        // stdnum refuses births after today; there is no clock here, and such a number is nobody's.
        const birth = `${other.slice(6, 10)}-${other.slice(10, 12)}-${other.slice(12, 14)}`;
        const isComparable = birth > '1000' && birth < '2026';
        expect(isComparable && accepts('cnResidentId', other) !== theirs(other)).toBe(false);
        expect(other !== valid && accepts('cnResidentId', other)).toBe(false);
      }),
      runs,
    );
  });
});

describe('EIN as stdnum judges it', () => {
  it('every number that stdnum takes is taken; prefixes that the IRS had not given out then are no fault', () => {
    fc.assert(
      fc.property(textOf(digits, 9), (number) => {
        const written = `${number.slice(0, 2)}-${number.slice(2)}`;
        expect(schemes.ein.normalise(number)).toBe(written);
        expect(accepts('ein', written)).toBe(true);
      }),
      runs,
    );
    const prefixes = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
    const unknownToStdnum = prefixes.filter(
      (prefix) => stdnum['US']?.['ein']?.validate(`${prefix}3456789`).isValid !== true,
    );
    expect(unknownToStdnum).toEqual([
      '00',
      '07',
      '08',
      '09',
      '17',
      '18',
      '19',
      '28',
      '29',
      '49',
      '69',
      '70',
      '78',
      '79',
      '89',
      '96',
      '97',
    ]);
  });
});

/** A digit for a digit, or a letter for a letter: what the check digits always notice. */
function isSlip(one: string, other: string): boolean {
  const shape = (text: string): string => text.replaceAll(/\d/g, '0').replaceAll(/[A-Z]/g, 'A');
  return one !== other && shape(one) === shape(other);
}

/** ISO 7064 MOD 97-10 on one whole number. */
function remainder97(text: string): bigint {
  return BigInt(text.replaceAll(/./g, (one) => String((digits + letters).indexOf(one)))) % 97n;
}

/** What a number becomes with the check digits that fit `before`. */
function withCheckDigits(before: string, whole: (check: string) => string): string {
  return whole(String(98n - remainder97(`${before}00`)).padStart(2, '0'));
}

describe('ISO 7064 MOD 97-10, computed on one whole number', () => {
  it('LEI: valid ones, and any single wrong character', () => {
    fc.assert(
      fc.property(textOf(digits + letters, 18), mutation, (stem, change) => {
        const valid = withCheckDigits(stem, (check) => stem + check);
        const other = mutated(valid, change);
        expect(accepts('lei', valid)).toBe(true);
        expect(accepts('lei', other)).toBe(/\d\d$/.test(other) && remainder97(other) === 1n);
        expect(isSlip(valid, other) && accepts('lei', other)).toBe(false);
      }),
      runs,
    );
  });

  it('IBAN: valid ones, and any single wrong character', () => {
    const places: readonly (readonly [string, number])[] = [
      ['DE', 22],
      ['FR', 27],
      ['NO', 15],
      ['MT', 31],
      ['GB', 22],
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        textOf(digits + letters, 40),
        mutation,
        ([country, length], random, change) => {
          const account = random.slice(0, length - 4);
          const valid = withCheckDigits(account + country, (check) => country + check + account);
          const other = mutated(valid, change);
          expect(accepts('iban', valid)).toBe(true);
          expect(isSlip(valid, other) && accepts('iban', other)).toBe(false);
        },
      ),
      runs,
    );
  });
});

describe('BIC (ISO 9362), read part by part', () => {
  it('valid ones and single mutations', () => {
    const alnum = digits + letters;
    const parts = fc.tuple(
      textOf(alnum, 4),
      fc.constantFrom(...countries, 'XK'),
      textOf(alnum, 2),
      fc.oneof(fc.constant(''), textOf(alnum, 3)),
    );
    fc.assert(
      fc.property(parts, mutation, (all, change) => {
        const valid = all.join('');
        const other = mutated(valid, change);
        const country = other.slice(4, 6);
        expect(accepts('bic', valid)).toBe(true);
        expect(accepts('bic', other)).toBe(country === 'XK' || new Set(countries).has(country));
      }),
      runs,
    );
  });
});

it('whatever is typed, in every scheme: a named fault or a text that is stored the same way again', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ maxLength: 60 }),
    textOf(digits, 18),
  );
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(schemes)), typed, (scheme, text) => {
      const normal = scheme.normalise(text);
      const fault = scheme.fault(normal);
      expect([undefined, 'bad-format', 'bad-check-digit']).toContain(fault);
      expect(fault ?? scheme.normalise(normal)).toBe(fault ?? normal);
    }),
    runs,
  );
});
