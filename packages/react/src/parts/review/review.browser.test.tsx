import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focusedName, openPart, press } from '../../../../../tests/loan-form/borrower.js';
import { company, companyAnswers, taxBureauKnows } from '../../../../../tests/loan-form/company.js';
import { answersIn, showForm } from '../../../../../tests/loan-form/showForm.js';

const { answers } = companyAnswers;
const known = {
  ...companyAnswers,
  ...taxBureauKnows,
  answers: { ...answers, years: answers.years.map(({ year, costs }) => ({ year, costs })) },
};

const summary = (part: string): readonly string[] =>
  [...document.querySelectorAll('.askless-sum')]
    .filter((one) => one.querySelector('h2')?.textContent === part)
    .flatMap((one) => [...one.querySelectorAll('.askless-sum-row')])
    .map((row) => `${row.querySelector('dt')?.textContent ?? ''}: ${row.querySelector('dd')?.textContent ?? ''}`);

it('shows every answer with where it comes from; numbers of persons in part only', async () => {
  showForm({ ...company, known });
  await openPart('Check and send');
  await expect
    .poll(() => summary('Your company'))
    .toEqual([
      'Company name: Ningbo Sample Foods LtdRBusiness registry · 2026-11-20',
      'Founded on: 1 June 2015RBusiness registry · 2026-11-20',
      'Employees: 12 people',
      'Do you export?: No',
    ]);
  expect(summary('Owners')).toEqual(['Name of the owner: Chen Wei', 'Share: 100%', 'Identity number: 9900****1041']);
  expect(summary('Annual accounts').join()).not.toContain('Fiscal year');
  expect(summary('Annual accounts')).toContain('Profit: CNY 1,000,000=calculated, nothing to type');
});

it.each([
  ['Employees', 'Employees'],
  ['Company name', 'Company name'],
])('%s can be changed from here, and leads back here', async (label, field) => {
  showForm({ ...company, known });
  await openPart('Check and send');
  await press(`Change ${label}`);
  await expect.poll(focusedName).toBe(field);
  await press('Save and return');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Check your answers');
});

it.each([
  { status: 401, locale: 'en', says: /^You are no longer signed in\. Nothing is lost/ },
  { status: 401, locale: 'zh-CN', says: /^登录已失效。内容没有丢失/ },
  { status: 403, locale: 'en', says: /Sending them again will not help: contact the bank\.$/ },
  { status: 403, locale: 'zh-CN', says: /再次提交没有用，请联系银行。$/ },
  { status: 503, locale: 'en', says: /Try again in a moment\.$/ },
  { status: 503, locale: 'zh-CN', says: /请稍后重试。$/ },
])('[T4] what can be done after $status is said as it is, in $locale', async ({ status, locale, says }) => {
  showForm({ ...company, locale, known, onSubmit: () => ({ ok: false, status }), onError: () => undefined });
  await userEvent.click(page.getByRole('button', { name: /^(See all|查看全部)/ }));
  await userEvent.click(page.getByRole('link', { name: /^(Check and send|核对并提交)/ }));
  await userEvent.click(page.getByRole('button', { name: /^(Send the application|提交申请)$/ }));
  await expect.element(page.getByRole('alert').getByText(says)).toBeVisible();
});

it('a figure that a bureau knows can be put right, in the table and from here', async () => {
  const shown = showForm({ ...company, known });
  await openPart('Annual accounts');
  await press('Correct it Revenue 2024');
  await expect.poll(focusedName).toBe('Revenue 2024');
  await userEvent.fill(page.getByLabelText('Revenue 2024'), '5,100');
  await openPart('Check and send');
  const [change] = page.getByRole('button', { name: 'Change Revenue' }).elements().toReversed();
  if (!change) throw new Error('There is no way to change it.');
  await userEvent.click(change);
  await expect.poll(focusedName).toBe('Revenue 2025');
  await userEvent.fill(page.getByLabelText('Revenue 2025'), '6,200');
  await press('Save and return');
  await press('Send the application');
  await expect
    .poll(() => shown.submissions.map(answersIn))
    .toMatchObject([{ 'years[2024].revenue': '5100000', 'years[2025].revenue': '6200000' }]);
});
