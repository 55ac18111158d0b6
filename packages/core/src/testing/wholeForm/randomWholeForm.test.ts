import { expect, it } from 'vitest';
import { randomWholeForm } from './randomWholeForm.js';
import { randomFrom } from '../random.js';

it('random forms compile, have all kinds of groups, and are the same for the same seed', () => {
  const forms = Array.from({ length: 60 }, (_, seed) => randomWholeForm(randomFrom(seed)));
  const groups = forms.flatMap((form) => form.groups);
  const kinds = groups.map(({ fiscalYears, counted }) =>
    fiscalYears ? 'years' : counted === undefined ? 'open' : 'counted',
  );
  expect(new Set(kinds)).toEqual(new Set(['years', 'open', 'counted']));
  expect(randomWholeForm(randomFrom(3))).toEqual(forms[3]);
});
