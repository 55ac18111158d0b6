import { memoryDrafts, restoreDraft, type DraftStore } from '@askless/drafts';
import { compileForm } from '@askless/core/define';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focusedName, openPart, press } from '../../../../../tests/loan-form/borrower.js';
import { company, companyAnswers, registryKnows } from '../../../../../tests/loan-form/company.js';
import { showForm } from '../../../../../tests/loan-form/showForm.js';

const drafted = { ...company, known: companyAnswers };
const typedAmount = async (amount: string): Promise<void> => {
  await openPart('The loan');
  await userEvent.fill(page.getByLabelText('Loan amount'), amount);
  await userEvent.tab();
};
const conflictsIn = async (drafts: DraftStore): Promise<number | undefined> => {
  const restored = await restoreDraft(compileForm(company.form, company.formats), { store: drafts, id: 'company' });
  return restored.ok ? restored.draft?.conflicts.length : undefined;
};

it('an answer that is changed on another day is no conflict', async () => {
  const drafts = memoryDrafts();
  const first = showForm({ ...drafted, drafts });
  await typedAmount('500,000');
  first.leave();
  const second = showForm({ ...drafted, drafts });
  await expect.element(page.getByText(/^Welcome back/)).toBeVisible();
  await typedAmount('700,000');
  second.leave();
  expect(await conflictsIn(drafts)).toBe(0);
});

it('[S5] one that two pages gave at once is: nothing is sent before one is chosen, and it is asked once', async () => {
  const drafts = memoryDrafts();
  const first = showForm({ ...drafted, drafts });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  first.leave();
  const one = showForm({ ...drafted, drafts });
  await typedAmount('500,000');
  one.leave();
  await overwriteElsewhere(drafts);
  const last = showForm({ ...drafted, drafts });
  await expect.element(page.getByText('One answer differs between two devices')).toBeVisible();
  await expect.element(page.getByText(/^Given last, on Android, /)).toBeVisible();
  await press('Decide later');
  await openPart('Check and send');
  await press('Send the application');
  await expect.poll(focusedName).toBe('One answer differs between two devices');
  expect(last.submissions).toEqual([]);
  await userEvent.click(page.getByRole('radio', { name: /CNY 500,000/ }));
  await press('Keep my choices');
  await press('Send the application');
  await expect.poll(() => last.submissions.length).toBe(1);
  expect(last.submissions[0]?.answers).toContainEqual(expect.objectContaining({ at: 'loan.amount', value: '500000' }));
  await expect.poll(() => conflictsIn(drafts)).toBe(0);
});

it('[S5] a conflict that is not settled stays while the borrower goes on, and stands in the last look', async () => {
  const drafts = memoryDrafts();
  const first = showForm({ ...drafted, drafts });
  await typedAmount('500,000');
  first.leave();
  await overwriteElsewhere(drafts);
  showForm({ ...drafted, drafts });
  const asked = page.getByRole('heading', { name: 'One answer differs between two devices' });
  await expect.element(page.getByText(/^Welcome back/)).toBeVisible();
  await press('Continue at “Check and send”');
  await expect.element(page.getByText(/^Welcome back/)).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible();
  await expect.element(asked).toBeVisible();
  await openPart('The loan');
  await expect.element(page.getByRole('heading', { level: 1, name: 'The loan' })).toBeVisible();
  await expect.element(asked).toBeVisible();
});

it.each([
  { locale: 'en', known: companyAnswers, says: 'Welcome back: all answered' },
  { locale: 'zh-CN', known: companyAnswers, says: '欢迎回来，已全部答完' },
  { locale: 'en', known: registryKnows, says: /^Welcome back: \d+ questions left$/ },
])('what is left is said as it stands: $says', async ({ locale, known, says }) => {
  const drafts = memoryDrafts();
  const first = showForm({ ...company, known: companyAnswers, drafts });
  await typedAmount('500,000');
  first.leave();
  showForm({ ...company, locale, known, drafts });
  await expect.element(page.getByRole('heading', { name: says })).toBeVisible();
});

/** Another device that had not seen the amount gives another one. */
async function overwriteElsewhere(drafts: DraftStore): Promise<void> {
  const stored = await drafts.restore('company');
  if (!stored.ok || !stored.value) throw new Error('There is no draft.');
  const { form, asOf, stage, updatedAt } = stored.value.header;
  await drafts.save('company', {
    header: { form, asOf, stage, updatedAt },
    writer: 'phone',
    device: 'Android',
    changes: [{ key: 'answer:loan.amount', content: { status: 'known', value: '900000', by: 'typed' } }],
  });
}

it('[S6] deleting the draft asks once, empties the store, and begins anew', async () => {
  const drafts = memoryDrafts();
  const first = showForm({ ...company, known: registryKnows, drafts });
  await userEvent.click(page.getByRole('radio', { name: 'No' }));
  first.leave();
  showForm({ ...company, known: registryKnows, drafts });
  await press('Delete this draft');
  await expect.poll(focusedName).toBe('Keep them');
  await press('Delete them');
  await expect.element(page.getByRole('radio', { name: 'No' })).not.toBeChecked();
  expect(page.getByText(/^Welcome back/).elements()).toEqual([]);
  expect(await drafts.restore('company')).toEqual({ ok: true, value: undefined });
});

it('[S7] what an earlier version asked is told, kept, and shown in the last look', async () => {
  const drafts = memoryDrafts();
  const { form } = company;
  await drafts.save('company', {
    header: {
      form: { id: form.id, version: '0', hash: 'earlier' },
      asOf: '2026-11-20',
      stage: 'application',
      updatedAt: Date.UTC(2026, 10, 20),
    },
    writer: 'desk',
    changes: [{ key: 'answer:about.fax', content: { status: 'known', value: '0574 0000', by: 'typed' } }],
  });
  showForm({ ...drafted, drafts, newSince: { '0': ['about.staff'] } });
  await expect.element(page.getByText('1 question gone')).toBeVisible();
  await openPart('Check and send');
  await expect.element(page.getByRole('heading', { name: 'Kept, but no longer asked' })).toBeVisible();
  expect(document.body.textContent).toContain('about.fax: 0574 0000');
});

it('where an answer and a registry differ, either can be taken in the last look', async () => {
  const shown = showForm({
    ...drafted,
    known: {
      ...companyAnswers,
      answers: { ...companyAnswers.answers, about: { staff: 12, exports: false, name: 'Other Ltd' } },
    },
  });
  await openPart('Check and send');
  await userEvent.click(page.getByRole('radio', { name: /Ningbo Sample Foods Ltd/ }));
  await press('Send the application');
  await expect.poll(() => shown.submissions.length).toBe(1);
  expect(shown.submissions[0]?.answers).toContainEqual(
    expect.objectContaining({ at: 'about.name', value: 'Ningbo Sample Foods Ltd' }),
  );
});

it.each([
  { locale: 'en', keptOn: 'device', says: 'The answers kept on this device could not be read.' },
  { locale: 'zh-CN', keptOn: 'bank', says: '暂时无法读取保存在银行的答案。' },
] as const)('[S9] what could not be read is still there when the page is opened again, $keptOn', async (words) => {
  const { locale, keptOn, says } = words;
  const memory = memoryDrafts();
  const drafts = { ...memory, keptOn };
  const first = showForm({ ...drafted, drafts });
  await typedAmount('500,000');
  first.leave();
  const unreadable = { ...drafts, restore: async () => ({ ok: false, cause: 'failed' }) as const };
  const second = showForm({ ...drafted, locale, drafts: unreadable });
  await expect.element(page.getByRole('alert')).toHaveTextContent(says);
  second.leave();
  const third = showForm({ ...drafted, drafts });
  await expect.element(page.getByText(/^Welcome back/)).toBeVisible();
  expect(document.querySelector('[role="alert"]')).toBeNull();
  await openPart('The loan');
  await expect.element(page.getByLabelText('Loan amount')).toHaveValue('500,000');
  third.leave();
});
