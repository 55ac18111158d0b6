import type { FormatField } from '@askless/core';

type Rest = Omit<FormatField, 'path' | 'supplier' | 'strength' | 'stage' | 'source'>;

/** A cell that the lender fills: identifiers, dates, its decision, pricing, the census tract. */
export function lenders(path: string, section: string, rest: Rest): FormatField {
  return { path, strength: 'must', supplier: 'lender', ...placed(section), ...rest };
}

/** A cell that the applicant fills. */
export function applicants(path: string, section: string, rest: Rest): FormatField {
  return { path, strength: 'must', supplier: 'applicant', ...placed(section), ...rest };
}

/** A cell that the applicant may leave open. */
export function voluntarily(path: string, section: string, rest: Rest): FormatField {
  return { ...applicants(path, section, rest), strength: 'may' };
}

/** A cell that says how another is filled. */
export function computed(path: string, section: string, rest: Rest): FormatField {
  return { path, strength: 'must', supplier: 'computed', ...placed(section), ...rest };
}

/** @param section Of 12 CFR 1002.107(a). */
function placed(section: string): Pick<FormatField, 'stage' | 'source'> {
  return { stage: 'application', source: `12 CFR 1002.107(a)(${section})` };
}
