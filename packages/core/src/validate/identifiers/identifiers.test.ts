import { describe, expect, it } from 'vitest';
import { countries, textOf, type IdentifierScheme } from '../../value/index.js';
import { validateValue } from '../validateValue.js';

/** What becomes of a text: the way it is stored, or the code of what is wrong. */
function judge(scheme: IdentifierScheme, text: string): string {
  const result = validateValue({ kind: 'identifier', scheme }, text);
  if ('value' in result) return textOf(result.value);
  return result.issues.map(({ code }) => code).join(' ');
}

/** An example for each country from the IBAN registry (SWIFT, release 97) of those a lender here meets most. */
const ibans = [
  'AD1200012030200359100100',
  'AE070331234567890123456',
  'AT611904300234573201',
  'AZ21NABZ00000000137010001944',
  'BE68539007547034',
  'BG80BNBG96611020345678',
  'BR1800360305000010009795493C1',
  'CH9300762011623852957',
  'CY17002001280000001200527600',
  'CZ6508000000192000145399',
  'DE89370400440532013000',
  'DK5000400440116243',
  'EE382200221020145685',
  'EG380019000500000000263180002',
  'ES9121000418450200051332',
  'FI2112345600000785',
  'FR1420041010050500013M02606',
  'GB29NWBK60161331926819',
  'GR1601101250000000012300695',
  'HR1210010051863000160',
  'HU42117730161111101800000000',
  'IE29AIBK93115212345678',
  'IL620108000000099999999',
  'IT60X0542811101000000123456',
  'KZ86125KZT5004100100',
  'LT121000011101001000',
  'LU280019400644750000',
  'LV80BANK0000435195001',
  'MC5811222000010123456789030',
  'MT84MALT011000012345MTLCAST001S',
  'NL91ABNA0417164300',
  'NO9386011117947',
  'PL61109010140000071219812874',
  'PT50000201231234567890154',
  'RO49AAAA1B31007593840000',
  'RS35260005601001611379',
  'SA0380000000608010167519',
  'SE4550000000058398257466',
  'SI56263300012039086',
  'SK3112000000198742637541',
  'TR330006100519786457841326',
  'UA213223130000026007233566001',
  'VG96VPVG0000012345678901',
  'XK051212012345678906',
] as const;

describe('accepted, and stored in one way', () => {
  it.each(ibans)('IBAN %s', (text) => expect(judge('iban', text)).toBe(text));

  const accepted: readonly (readonly [IdentifierScheme, string, string])[] = [
    ['uscc', '91990000MA03T00009', '91990000MA03T00009'],
    ['uscc', '91990000ma03t00009', '91990000MA03T00009'],
    ['uscc', '９１９９００００ＭＡ０３Ｔ００００９', '91990000MA03T00009'],
    ['uscc', ' 91 990000 MA03T0000 9\t', '91990000MA03T00009'],
    ['uscc', '91-990000-MA03T0000-9', '91990000MA03T00009'],
    ['uscc', '91990000–MA03T0000—9', '91990000MA03T00009'],
    ['cnResidentId', '99000019800101104x', '99000019800101104X'],
    ['cnResidentId', '990000　19800519　1041', '990000198005191041'],
    ['ein', '123456789', '12-3456789'],
    ['ein', '12-3456789', '12-3456789'],
    ['ein', '１２－３４５６７８９', '12-3456789'],
    ['lei', '5493001kjtiigc8y1r12', '5493001KJTIIGC8Y1R12'],
    ['iban', 'de89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
    ['bic', 'deut de ff', 'DEUTDEFF'],
    ['bic', 'DEUTDEFF500', 'DEUTDEFF500'],
    ['bic', 'NBKOXKPRXXX', 'NBKOXKPRXXX'],
    ['account', '6222 0000 0000 0000 003', '6222000000000000003'],
    ['account', 'DE89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
    ['vat', 'de 123 456 789', 'DE123456789'],
    ['vat', 'ES X1234567-X', 'ESX1234567X'],
    ['iban', 'DE02120300000000202051', 'DE02120300000000202051'],
    ['phone', '13800138000', '+8613800138000'],
    ['phone', '138 0013 8000', '+8613800138000'],
    ['phone', '１３８－００１３－８０００', '+8613800138000'],
    ['phone', '138–0013–8000', '+8613800138000'],
    ['phone', '+86 138 0013 8000', '+8613800138000'],
    ['phone', '0086 138 0013 8000', '+8613800138000'],
    // The sample borrowers' numbers: Beijing numbers of seven digits, which are not given out.
    ['phone', '+861000000001', '+861000000001'],
    ['phone', '+1 (212) 555-0100', '+12125550100'],
    ['phone', '+49.30.1234567', '+49301234567'],
    ['email', ' Anna.Berg+loan@example.com ', 'Anna.Berg+loan@example.com'],
    ['email', 'ａ＠example.com', 'a@example.com'],
    ['email', 'a@xn--fiqs8s.xn--fiqz9s', 'a@xn--fiqs8s.xn--fiqz9s'],
    ['email', `${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
    ['email', "o'neil@mail.example.co.uk", "o'neil@mail.example.co.uk"],
    ['url', 'example.com', 'https://example.com'],
    ['url', 'HTTPS://example.com/a?b=c#d', 'HTTPS://example.com/a?b=c#d'],
    ['url', 'http://例子.测试:8080/路', 'http://例子.测试:8080/路'],
  ];
  it.each(accepted)('%s %s', (scheme, text, stored) => {
    expect(judge(scheme, text)).toBe(stored);
    expect(judge(scheme, stored)).toBe(stored);
  });
});

describe('refused, by name', () => {
  const refused: readonly (readonly [IdentifierScheme, string, string])[] = [
    ['uscc', '91990000MA03T00008', 'bad-check-digit'],
    ['uscc', '91990000MA03T0000', 'bad-format'],
    ['uscc', '91990000MA03T000090', 'bad-format'],
    // I, O, S, V and Z are no letters of the code.
    ['uscc', '91990000MA03TO0009', 'bad-format'],
    ['uscc', '9199A000MA03T00009', 'bad-format'],
    ['cnResidentId', '990000198002301041', 'bad-format'],
    ['cnResidentId', '990000198005191042', 'bad-check-digit'],
    // Numbers of the first generation, 15 digits, have been void since 2013.
    ['cnResidentId', '990000800519104', 'bad-format'],
    ['cnResidentId', '99000019800519104A', 'bad-format'],
    ['ein', '12-34567', 'bad-format'],
    ['ein', '12-345678A', 'bad-format'],
    ['lei', '5493001KJTIIGC8Y1R13', 'bad-check-digit'],
    ['lei', '5493001KJTIIGC8Y1R1', 'bad-format'],
    // 02 and 99 leave the same remainder; ISO 7064 gives 02.
    ['iban', 'DE02120300000000202051'.replace('DE02', 'DE99'), 'bad-check-digit'],
    ['iban', 'DE89370400440532013001', 'bad-check-digit'],
    ['iban', 'DE8937040044053201300', 'bad-format'],
    ['iban', 'CN89370400440532013000', 'bad-format'],
    ['bic', 'DEUTZZFF', 'bad-format'],
    ['bic', 'DEUTDEF', 'bad-format'],
    ['bic', 'DEUTDEFF50', 'bad-format'],
    ['account', '1234', 'bad-format'],
    ['account', 'DE89370400440532013001', 'bad-check-digit'],
    ['vat', '123456789', 'bad-format'],
    ['phone', '+0861380013800', 'bad-format'],
    ['phone', '8613800138000', 'bad-format'],
    ['phone', '12800138000', 'bad-format'],
    ['phone', '+123456', 'bad-format'],
    ['phone', '+1234567890123456', 'bad-format'],
    ['phone', '138001380OO', 'bad-format'],
    ['email', 'a@b', 'bad-format'],
    ['email', 'a b@example.com', 'bad-format'],
    ['email', '.a@example.com', 'bad-format'],
    ['email', 'a.@example.com', 'bad-format'],
    ['email', 'a..b@example.com', 'bad-format'],
    ['email', 'a@-example.com', 'bad-format'],
    ['email', 'a@example-.com', 'bad-format'],
    ['email', 'a@example..com', 'bad-format'],
    ['email', 'a@example.com.', 'bad-format'],
    ['email', 'a@192.168.0.1', 'bad-format'],
    ['email', 'a@b@example.com', 'bad-format'],
    ['email', `${'a'.repeat(65)}@example.com`, 'bad-format'],
    ['email', 'Anna <anna@example.com>', 'bad-format'],
    ['email', '@example.com', 'bad-format'],
    ['url', 'javascript:alert(1)', 'bad-format'],
    ['url', 'https://localhost', 'bad-format'],
    ['url', 'https://user:password@example.com', 'bad-format'],
    ['url', 'ftp://example.com', 'bad-format'],
    ['phone', '+86138\u202e00138000', 'forbidden-character'],
    ['email', 'a\u0000@example.com', 'forbidden-character'],
    ['uscc', '', 'empty'],
    ['uscc', '   ', 'empty'],
    ['email', 'a'.repeat(255), 'too-long'],
  ];
  it.each(refused)('%s %s is %s', (scheme, text, code) => {
    expect(judge(scheme, text)).toBe(code);
  });

  it.each([42, null, undefined, true, {}, [], Symbol('x'), 1n])('what is no text (%#)', (input) => {
    expect(validateValue({ kind: 'identifier', scheme: 'iban' }, input)).toEqual({ issues: [{ code: 'wrong-type' }] });
  });
});

it('countries are those of ISO 3166-1, each once, in order', () => {
  expect(countries).toHaveLength(249);
  expect([...new Set(countries)].toSorted()).toEqual(countries);
});
