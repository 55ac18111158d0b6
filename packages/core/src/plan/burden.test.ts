import { expect, it } from 'vitest';
import { applyChange, noAnswers, parseKnown } from '../answers/index.js';
import { compileForm } from '../define/index.js';
import { smallBinding, smallDefinition, smallForm, type SmallForm } from '../testing/index.js';
import { burdenOf, secondsByKind } from './burden.js';
import { planForm } from './planForm.js';

const at = { asOf: '2026-11-24', stage: 'application' } as const;
const yes = { kind: 'boolean' } as const;

it('[B1] closings are not counted, and minutes are the seconds of what is asked, rounded up', () => {
  const form = smallForm({
    questions: { 'a.file': { kind: 'file' }, 'a.x': yes, 'a.y': yes, 'rows.z': { kind: 'money' } },
    groups: { rows: {} },
  });
  const burden = burdenOf(planForm(form, noAnswers, at));
  expect(secondsByKind.file + 2 * secondsByKind.boolean + secondsByKind.money).toBe(92);
  expect(burden).toEqual({ asked: 4, known: 0, derived: 0, pending: 0, skipped: 0, minutes: 2, fullForm: 0 });
  const done = parseKnown(form, {
    answers: { a: { file: { fileName: 'a.pdf' }, x: true, y: false }, rows: [{ z: 1 }, { z: 2 }] },
    closed: ['rows'],
  }).answers;
  expect(burdenOf(planForm(form, done, at))).toEqual({
    asked: 0,
    known: 5,
    derived: 0,
    pending: 0,
    skipped: 0,
    minutes: 0,
    fullForm: 0,
  });
});

it('[B2] the full form is split by the borrower’s kind alone, and ends before the declared stage', () => {
  const small: SmallForm = {
    questions: {
      'profile.kind': { kind: 'choice', options: ['trader', 'company'], whenNotAsked: null },
      'a.all': { ...yes, onGeneralForm: true },
      'a.company': { ...yes, onGeneralForm: true, when: { '==': [{ var: 'profile.kind' }, 'company'] } },
      'a.married': { ...yes, onGeneralForm: true, whenNotAsked: null },
      'a.spouse': { kind: 'text', onGeneralForm: true, when: { '==': [{ var: 'a.married' }, true] } },
      'a.off': yes,
      'a.late': { ...yes, onGeneralForm: true, stage: 'contract' },
      'rows.x': { ...yes, onGeneralForm: true },
    },
    groups: { rows: {} },
  };
  const definition = { ...smallDefinition(small), generalForm: { by: ['profile.kind'], before: 'contract' as const } };
  const form = compileForm(definition, [smallBinding(small)]);
  const full = (answers = noAnswers): number => burdenOf(planForm(form, answers, at)).fullForm;
  const trader = parseKnown(form, { profile: { kind: 'trader' }, answers: { a: { married: false } } }).answers;
  const company = parseKnown(form, { profile: { kind: 'company' } }).answers;
  const rows = (count: number) =>
    Array.from({ length: count }, (_, place) => ({ change: 'addRow', group: 'rows', row: `r${place}` }) as const);
  // all, married, spouse and one row; a company one more; each further row one more.
  expect([full(), full(trader), full(company)]).toEqual([5, 4, 5]);
  expect([1, 3].map((count) => full(rows(count).reduce(applyChange, company)))).toEqual([5, 7]);
});
