import { expect, it } from 'vitest';
import { parseKnown } from '../answers/index.js';
import { planForm } from '../plan/index.js';
import { smallForm } from '../testing/index.js';
import { submit } from './submit.js';

it('[F6] what `may` needs alone want can be left open, and what waits for it alone; what a `must` need wants can’t', () => {
  const submitted = (strength: 'must' | 'may') => {
    const form = smallForm({
      questions: { 'a.name': { kind: 'text' }, 'a.note': { kind: 'text' }, 'rows.x': { kind: 'text' } },
      groups: { rows: { minRows: 1 } },
      fields: { 'a.note': { strength: 'may' }, 'rows.x': { strength } },
    });
    const { answers } = parseKnown(form, { answers: { a: { name: 'A' } } });
    return submit(planForm(form, answers, { asOf: '2026-11-25', stage: 'application' }));
  };
  expect(submitted('may')).toMatchObject({ ok: true, submission: { answers: [{ at: 'a.name', value: 'A' }] } });
  // The list waits for its first entry, which must be given.
  expect(submitted('must')).toEqual({
    ok: false,
    asks: ['rows[].x'],
    pending: ['rows.closed'],
    declined: [],
    issues: [],
  });
});
