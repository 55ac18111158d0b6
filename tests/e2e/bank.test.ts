// What the sample bank's server says of applications that it does not take.
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { openApplication, parseKnown, submit, type Submission } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { interview, randomFrom } from '@askless/core/testing';
import { expect, it } from 'vitest';
import { createBank } from '../../examples/bank-page/server/bank.js';

const bank = createBank(0);
const { visit, asOf, known } = bank.visit({});
const form = compileForm(businessLoan, [reference]);

function applied(begun: string): Submission {
  const at = { asOf: begun, stage: 'application' } as const;
  const { answers } = interview(form, randomFrom(11), { at, known: parseKnown(form, known).answers }).plan;
  const result = submit(openApplication(form, answers, at));
  if (!result.ok) throw new Error('The interview has no end.');
  return result.submission;
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}

it('the bank takes one of today and one of 30 days ago, once for each key, and says when', () => {
  const taken = bank.take(applied(asOf), { visit, key: 'today' });
  expect(taken).toMatchObject({ ok: true, reference: expect.stringMatching(/^LN-\d{4}-00001$/) });
  expect(taken.ok && Math.abs(Date.parse(taken.receivedAt) - Date.now())).toBeLessThan(60_000);
  expect(bank.take(applied(asOf), { visit, key: 'today' })).toBe(taken);
  expect(bank.take(applied(daysBefore(asOf, 30)), { visit, key: 'then' })).toMatchObject({ ok: true });
});

it('one that is too old, or of another version of the form, is told to begin anew or to open the page again', () => {
  const old = bank.take(applied(daysBefore(asOf, 31)), { visit, key: 'old' });
  expect(old).toMatchObject({ ok: false, findings: [{ code: 'date-outside-window' }] });
  expect(!old.ok && old.problems).toEqual([
    { text: { en: expect.stringContaining('more than 30 days ago'), 'zh-CN': expect.stringContaining('超过 30 天') } },
  ]);
  const other = applied(asOf);
  const changed = { ...other, form: { ...other.form, hash: 'other' } };
  const said = bank.take(changed, { visit, key: 'other' });
  expect(!said.ok && said.problems).toEqual([
    { text: { en: expect.stringContaining('has changed'), 'zh-CN': expect.stringContaining('表单已更新') } },
  ]);
});

it('an answer that is missing is asked for at its question', () => {
  const whole = applied(asOf);
  const lacking = { ...whole, answers: whole.answers.filter(({ at }) => at !== 'loan.amount') };
  const said = bank.take(lacking, { visit, key: 'lacking' });
  expect(!said.ok && said.problems).toContainEqual({
    at: 'loan.amount',
    text: { en: 'We could not take this answer. Give it again.', 'zh-CN': '此项未能受理，请重新填写。' },
  });
});
