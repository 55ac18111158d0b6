import type { IdentifierScheme } from '../../value/index.js';
import { account, bic, iban } from './accounts.js';
import { ein, lei, vat } from './business.js';
import { cnResidentId, uscc } from './china.js';
import { email, phone, url } from './contact.js';
import type { Scheme } from './scheme.js';

export type { Scheme } from './scheme.js';

/** Every scheme by its name. */
export const schemes: Readonly<Record<IdentifierScheme, Scheme>> = {
  uscc,
  cnResidentId,
  ein,
  lei,
  iban,
  bic,
  account,
  vat,
  phone,
  email,
  url,
};
