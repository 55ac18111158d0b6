/** Made-up identifiers with right check digits; none belongs to anybody. */
const byScheme: Readonly<Record<string, readonly [string, ...string[]]>> = {
  uscc: ['91990000MA03T00009', '92990000MA01T00001'],
  cnResidentId: ['990000198005191041', '990000198308021058'],
  ein: ['12-3456789'],
  lei: ['5493001KJTIIGC8Y1R12'],
  iban: ['DE89370400440532013000'],
  bic: ['DEUTDEFF'],
  account: ['DE89370400440532013000', '990000000000000003'],
  phone: ['+861000000003'],
  email: ['borrower@example.com'],
  url: ['https://example.com'],
  vat: ['DE123456789'],
};

/** Valid examples of an identifier scheme; a plain text for one without examples. */
export function identifiers(scheme: string | undefined): readonly [string, ...string[]] {
  return byScheme[scheme ?? ''] ?? ['text'];
}
