import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focusedName, openPart, press, type } from '../../../../tests/loan-form/borrower.js';
import { company, companyAnswers, registryKnows } from '../../../../tests/loan-form/company.js';
import { sampleForm } from '../../../../tests/loan-form/sampleForm.js';
import { answersIn, showForm } from '../../../../tests/loan-form/showForm.js';

const row = (label: string) =>
  [...document.querySelectorAll('.askless-known-row')].find((one) => one.querySelector('dt')?.textContent === label)
    ?.textContent;

const registered = sampleForm({
  id: 'registered',
  title: { en: 'Loan', 'zh-CN': '贷款' },
  sources: { REG: { en: 'Business registry', 'zh-CN': '工商登记' } },
  parts: {
    company: {
      label: { en: 'Your company', 'zh-CN': '企业情况' },
      questions: {
        name: {
          schema: { kind: 'text', type: 'string' },
          label: { en: 'Company name', 'zh-CN': '企业名称' },
          rule: { sources: ['REG'] },
        },
      },
    },
    owner: {
      label: { en: 'Owners', 'zh-CN': '股东' },
      questions: { name: { schema: { kind: 'text', type: 'string' }, label: { en: 'Owner', 'zh-CN': '姓名' } } },
    },
  },
});

const registryHas = {
  sources: { REG: { status: 'delivered', verified: true, answers: { company: { name: 'Ningbo Sample Foods Ltd' } } } },
};

it.each([
  { locale: 'en', part: 'Your company', nothing: 'Nothing to answer here', on: 'Continue to “Owners”', next: 'Owners' },
  { locale: 'zh-CN', part: '企业情况', nothing: '这一部分不用填', on: '继续填写“股东”', next: '股东' },
])(
  'where nothing is left to ask, the button names the next part, in $locale',
  async ({ locale, part, nothing, on, next }) => {
    showForm({ ...registered, locale, known: registryHas });
    await userEvent.click(page.getByRole('button', { name: /^(See all|查看全部)/ }));
    await userEvent.click(page.getByRole('link', { name: part, exact: false }));
    await expect.element(page.getByText(nothing)).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: on }));
    await expect.element(page.getByRole('heading', { level: 1, name: next })).toBeVisible();
  },
);

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
