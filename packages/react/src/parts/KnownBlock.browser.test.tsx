import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focusedName, openPart, press, type } from '../../../../tests/loan-form/borrower.js';
import { company, companyAnswers, registryKnows } from '../../../../tests/loan-form/company.js';
import { answersIn, showForm } from '../../../../tests/loan-form/showForm.js';

const row = (label: string) =>
  [...document.querySelectorAll('.askless-known-row')].find((one) => one.querySelector('dt')?.textContent === label)
    ?.textContent;

it('[A7] answers of a registry are statements with their source and day', async () => {
  const shown = showForm({ ...company, known: registryKnows });
  await expect
    .element(page.getByText('No need to type: 2 answers came from Business registry', { exact: true }))
    .toBeVisible();
  expect(row('Company name')).toBe(
    'Company nameNingbo Sample Foods LtdRBusiness registry · 2026-11-20Correct it Company name',
  );
  expect(shown.container.querySelectorAll('input[value="Ningbo Sample Foods Ltd"]')).toHaveLength(0);
});

it('[A7] one that is wrong becomes its question, and back; the bank gets both', async () => {
  const shown = showForm({ ...company, known: companyAnswers });
  await press('Correct it Company name');
  const box = page.getByRole('textbox', { name: 'Company name' });
  await expect.element(box).toHaveFocus();
  await expect.element(box).toHaveValue('Ningbo Sample Foods Ltd');
  await userEvent.fill(box, 'Ningbo Sample Food Ltd');
  await userEvent.tab();
  await expect
    .element(page.getByText('You corrected this. Business registry says Ningbo Sample Foods Ltd; the bank sees both'))
    .toBeVisible();
  await press('Undo Company name');
  await expect.poll(() => row('Company name')).toContain('Ningbo Sample Foods Ltd');
  await expect.poll(focusedName).toBe('Correct it Company name');
  await press('Correct it Company name');
  await userEvent.clear(box);
  await type('Company name', 'Sample Foods');
  await openPart('Check and send');
  await expect.element(page.getByText('Where you and a registry differ')).toBeVisible();
  await press('Send the application');
  await expect.poll(() => shown.submissions.map(answersIn)).toMatchObject([{ 'about.name': 'Sample Foods' }]);
});

it('[A7] one that was opened by mistake goes back when it is left as it was', async () => {
  const shown = showForm({ ...company, known: registryKnows });
  await press('Correct it Founded on');
  await expect.element(page.getByRole('textbox', { name: 'Day' })).toHaveFocus();
  await userEvent.click(page.getByLabelText('Employees'));
  await expect.poll(() => row('Founded on')).toContain('1 June 2015');
  expect(shown.events.map(({ event }) => event)).toEqual(['opened', 'corrected']);
});

it('a Chinese name is marked as Chinese in a form in English, and as nothing in one in Chinese', async () => {
  const name = '宁波示例食品有限公司';
  const known: unknown = JSON.parse(JSON.stringify(registryKnows).replace('Ningbo Sample Foods Ltd', name));
  const shown = showForm({ ...company, known });
  await expect.element(page.getByText(name)).toHaveAttribute('lang', 'zh');
  shown.change({ locale: 'zh-CN' });
  await expect.element(page.getByText('企业名称').first()).toBeVisible();
  await expect.element(page.getByText(name)).not.toHaveAttribute('lang');
});
