import { memoryDrafts } from '@askless/drafts';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { errors, goOn, openPart, press, type } from '../../../tests/loan-form/borrower.js';
import { company, companyAnswers, registryKnows } from '../../../tests/loan-form/company.js';
import { formOfKinds } from '../../../tests/loan-form/everyKind.js';
import { answersIn, day, showForm } from '../../../tests/loan-form/showForm.js';
import type { OnSubmit } from './session/index.js';

const { answers } = companyAnswers;
const withLoan = (loan: object) => ({ ...companyAnswers, answers: { ...answers, loan: { ...answers.loan, ...loan } } });

describe('checks', () => {
  it('[E5] that block are shown where they are, and hold the borrower back until they are put right', async () => {
    const shown = showForm({ ...company, known: withLoan({ repaid: '2026-11-30' }) });
    await openPart('Check and send');
    await expect.element(page.getByText('1 to fix')).toBeInTheDocument();
    await press('Send the application');
    const summary = page.getByRole('alert');
    await expect.element(summary).toHaveTextContent('The last repayment comes after the drawdown');
    await userEvent.click(summary.getByRole('button', { name: 'Last repayment' }));
    await expect.element(page.getByRole('group', { name: 'Last repayment' })).toBeVisible();
    expect(errors()).toEqual(['The last repayment comes after the drawdown']);
    await userEvent.fill(page.getByRole('group', { name: 'Last repayment' }).getByLabelText('Year'), '2028');
    await userEvent.tab();
    await press('Save and return');
    await press('Send the application');
    await expect.poll(() => shown.submissions.map(answersIn)).toMatchObject([{ 'loan.repaid': '2028-11-30' }]);
  });

  it('[E5] that ask to look again are never in the way', async () => {
    const shown = showForm({ ...company, known: withLoan({ amount: '50000001' }) });
    await openPart('The loan');
    await expect.element(page.getByText('This is a large amount for a small company')).toBeVisible();
    await press('Continue to check and send');
    await expect.element(page.getByText('Worth a second look')).toBeVisible();
    await press('Send the application');
    await expect.poll(() => shown.submissions).toHaveLength(1);
  });
});

it.each([
  { locale: 'en', label: 'Loan amount', doubt: /a large amount/, correct: 'It is correct' },
  { locale: 'zh-CN', label: '申请金额', doubt: /金额较大/, correct: '填写无误' },
])('[E5] what is said to be correct is doubted no more, another answer is, in $locale', async (words) => {
  showForm({ ...company, locale: words.locale, known: withLoan({ amount: '500000000000' }) });
  const doubt = page.getByText(words.doubt);
  const amount = page.getByRole('textbox', { name: words.label });
  const go = async (name: RegExp) => {
    await userEvent.click(page.getByRole('button', { name: /^See all|^查看全部/ }));
    await userEvent.click(page.getByRole('link', { name }));
  };
  await go(/^The loan|^贷款需求/);
  await press(words.correct);
  await expect.element(amount).toHaveFocus();
  expect(doubt.query()).toBeNull();
  await go(/^Check and send|^核对并提交/);
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(doubt.query()).toBeNull();
  await go(/^The loan|^贷款需求/);
  await userEvent.fill(amount, '600000000');
  await userEvent.tab();
  await expect.element(doubt).toBeVisible();
});

describe('sending', () => {
  it('[T2] [T4] [T7] that fails loses nothing, and can be tried again', async () => {
    const answered = vi.fn<() => Promise<{ reference: string }>>();
    answered.mockRejectedValueOnce(new Error('offline'));
    answered.mockResolvedValueOnce({ reference: 'LN-1' });
    const shown = showForm({ ...company, known: companyAnswers, onSubmit: answered, onError: vi.fn() });
    await openPart('Check and send');
    await press('Send the application');
    await expect.element(page.getByRole('alert')).toHaveTextContent('The application could not be sent');
    await press('Send the application');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('We have your application');
    await expect.element(page.getByText('LN-1')).toBeVisible();
    // The day of the application is another.
    const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(Date.now());
    await expect.element(page.getByText(today, { exact: false })).toBeVisible();
    expect(shown.submissions[1]).toEqual(shown.submissions[0]);
    expect(shown.events.map(({ event, sequence }) => [sequence, event])).toEqual([
      [1, 'opened'],
      [2, 'page'],
      [3, 'submit-failed'],
      [4, 'submitted'],
      [5, 'page'],
    ]);
  });

  it.each([
    {
      locale: 'en',
      reason: 'We lend up to 500,000 by this form',
      title: 'There is 1 thing to fix',
      send: 'Send the application',
    },
    { locale: 'zh-CN', reason: '本表最高可申请 50 万元', title: '有 1 处要改', send: '提交申请' },
  ])('[T8] that is not taken says why at the question, until that is answered otherwise, in $locale', async (words) => {
    const { locale, reason } = words;
    const text = { en: 'We lend up to 500,000 by this form', zh: '本表最高可申请 50 万元' };
    const onSubmit = vi.fn<OnSubmit>(() => ({ ok: false, status: 422, problems: [{ at: 'loan.amount', text }] }));
    showForm({ ...company, locale, known: companyAnswers, onSubmit, onError: vi.fn() });
    const states = () => [...document.querySelectorAll('.askless-nav-state')].map((one) => one.textContent?.trim());
    await userEvent.click(page.getByRole('button', { name: /^See all|^查看全部/ }));
    await userEvent.click(page.getByRole('link', { name: /^Check and send|^核对并提交/ }));
    await press(words.send);
    const summary = page.getByRole('alert');
    await expect.element(summary).toHaveFocus();
    await expect.element(summary).toHaveTextContent(reason);
    expect(document.querySelector('.askless-errsum h2')?.textContent).toBe(words.title);
    expect(states()).toContain(locale === 'en' ? '1 to fix' : '1 处要改');
    // It is the bank that knows: sent again as it is, it is judged again.
    await press(words.send);
    await expect.poll(() => onSubmit.mock.calls.length).toBe(2);
    await userEvent.click(summary.getByRole('button'));
    await expect.poll(errors).toEqual([reason]);
    const amount = page.getByRole('textbox', { name: /^Loan amount|^申请金额/ });
    await expect.element(amount).toHaveFocus();
    await expect.element(amount).toHaveAttribute('aria-invalid', 'true');
    await userEvent.fill(amount, '500000');
    expect(errors()).toEqual([]);
    await userEvent.tab();
    expect(states()).not.toContain(locale === 'en' ? '1 to fix' : '1 处要改');
    onSubmit.mockReturnValue(undefined);
    await press(locale === 'en' ? 'Save and return' : '保存并返回');
    await press(words.send);
    await expect.poll(() => onSubmit.mock.calls.length).toBe(3);
    await expect.poll(() => document.querySelector('.askless-receipt')).not.toBeNull();
  });

  it('[T8] that is not taken for what has no field says so where it was sent', async () => {
    const problems = [
      { text: 'This branch is closed today' },
      { at: 'about.name', text: { en: 'Not in the register' } },
    ];
    showForm({ ...company, known: companyAnswers, onSubmit: () => ({ ok: false, problems }), onError: vi.fn() });
    await openPart('Check and send');
    await press('Send the application');
    const notice = page.getByRole('alert');
    await expect.element(notice).toHaveTextContent('The application could not be sent');
    await expect.element(notice).toHaveTextContent('This branch is closed today');
    await expect.element(notice).toHaveTextContent('Company name: Not in the register');
  });

  it('[T8] that is refused in an answer of any shape can be tried again', async () => {
    const onSubmit = vi.fn<OnSubmit>();
    for (const body of [
      '{"ok":false,"problems":"all"}',
      '{"ok":false,"problems":[null,{"at":"loan.amount","text":7}]}',
    ])
      onSubmit.mockReturnValueOnce(JSON.parse(body));
    showForm({ ...company, known: companyAnswers, onSubmit, onError: vi.fn() });
    await openPart('Check and send');
    for (let times = 1; times <= 2; times += 1) {
      await press('Send the application');
      await expect.poll(() => onSubmit.mock.calls.length).toBe(times);
      await expect.element(page.getByRole('alert')).toHaveTextContent('The application could not be sent');
    }
  });

  it('[T4] that the host refuses is no receipt; pressing twice sends once', async () => {
    let answer = (_response: { ok: boolean }): void => undefined;
    const onSubmit = () => new Promise<{ ok: boolean }>((resolve) => (answer = resolve));
    const shown = showForm({ ...company, known: companyAnswers, onSubmit });
    await openPart('Check and send');
    await press('Send the application');
    await userEvent.click(page.getByRole('button', { name: 'Sending…' }), { force: true });
    expect(shown.submissions).toHaveLength(1);
    answer({ ok: false });
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Send the application' })).toBeEnabled();
  });

  it('[T1] tells the host nothing of the answers before', async () => {
    const shown = showForm({ ...company, known: registryKnows });
    await type('Employees', '4711');
    await userEvent.tab();
    await expect.poll(() => shown.events.length).toBe(2);
    expect(JSON.stringify(shown.events)).not.toMatch(/4711|Ningbo/);
  });
});

describe('another language', () => {
  it('keeps what was answered and what is being typed, and where the borrower is', async () => {
    const shown = showForm({ ...company, known: registryKnows, drafts: memoryDrafts() });
    await type('Employees', '12');
    await userEvent.tab();
    await goOn('Continue');
    await userEvent.click(page.getByRole('alert').getByRole('button'));
    await userEvent.click(page.getByRole('radio', { name: 'No' }));
    await goOn('Continue');
    await press('Add: Owner');
    await type('Name of the owner', '陈');
    shown.change({ locale: 'zh-CN' });
    await expect.element(page.getByLabelText('股东姓名')).toHaveValue('陈');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('股东');
    expect(shown.container.querySelector('.askless')?.getAttribute('lang')).toBe('zh-CN');
    expect(shown.events.filter(({ event }) => event === 'opened')).toHaveLength(1);
    shown.change({ locale: 'en' });
    await expect.element(page.getByLabelText('Name of the owner')).toHaveValue('陈');
  });
});

describe('a draft', () => {
  it('[S1] [S2] [S4] gives back every answer but the confidential ones, which it asks for again', async () => {
    const drafts = { ...memoryDrafts(), keptOn: 'device' as const };
    const known = { ...companyAnswers, answers: { ...answers, owners: [] }, closed: [] };
    const first = showForm({ ...company, known, drafts });
    await press('Add: Owner');
    await type('Name of the owner', 'Li Na');
    await userEvent.fill(page.getByLabelText('Share'), '75');
    await userEvent.fill(page.getByLabelText('Identity number'), '990000198308021058');
    await press('Save Owner');
    await userEvent.click(page.getByRole('checkbox', { name: /^That is all/ }));
    await openPart('Your company');
    await userEvent.fill(page.getByLabelText('Employees'), '13');
    await userEvent.tab();
    await expect.element(page.getByText(/^Saved on this device/)).toBeVisible();
    first.leave();
    const second = showForm({ ...company, known, drafts, asOf: '2026-12-24' });
    await expect.element(page.getByText('Welcome back: 1 question left')).toBeVisible();
    await expect
      .element(page.getByText('1 confidential answer is never stored in a browser; please give again:'))
      .toBeVisible();
    await press('Owner 1: Identity number');
    await expect.element(page.getByLabelText('Identity number')).toHaveFocus();
    await expect.element(page.getByLabelText('Share')).toHaveValue('75');
    await userEvent.fill(page.getByLabelText('Identity number'), '990000198308021058');
    await press('Save Owner');
    await openPart('Check and send');
    await press('Send the application');
    await expect.poll(() => second.submissions[0]?.asOf).toBe(day);
    expect(second.submissions.map(answersIn)).toMatchObject([
      { 'about.staff': 13, 'owners[r1].share': '75', 'owners[r1].idNumber': '990000198308021058' },
    ]);
    expect(second.events[0]).toEqual({ event: 'opened', restored: true, sequence: 1, stability: 'stable' });
  });

  it('[S3] that cannot be kept is said so, and the form goes on', async () => {
    const full = { ...memoryDrafts(), save: async () => ({ ok: false, cause: 'full' }) as const };
    const shown = showForm({ ...formOfKinds('name'), drafts: full });
    await type('Trading name', 'Lao Chen');
    await userEvent.tab();
    await expect
      .element(page.getByText(/^Not saved: the storage of this browser is full\. Finish/).last())
      .toBeVisible();
    await goOn('Continue to check and send');
    await press('Send the application');
    await expect.poll(() => shown.submissions).toHaveLength(1);
  });
});

describe('on a page of its host', () => {
  it('[U2] two forms share neither ids nor answers', async () => {
    const one = showForm(formOfKinds('name', 'exports'));
    const other = showForm(formOfKinds('name', 'exports'));
    await expect.poll(() => other.container.querySelectorAll('input')).toHaveLength(3);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const [first, second] = [one, other].map(({ container }) => container.querySelector('input'));
    if (!first || !second) throw new Error('There is no field.');
    await userEvent.type(first, 'Lao Chen');
    expect([first.value, second.value]).toEqual(['Lao Chen', '']);
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    for (const radio of [radios[0], radios[3]]) if (radio) await userEvent.click(radio);
    expect(radios.map(({ checked }) => checked)).toEqual([true, false, false, true]);
  });

  it('[U1] leaves nothing behind when it goes', async () => {
    const added = [window, document].map((target) => vi.spyOn(target, 'addEventListener'));
    const removed = [window, document].map((target) => vi.spyOn(target, 'removeEventListener'));
    const before = document.head.childElementCount;
    const shown = showForm({ ...company, known: registryKnows, drafts: memoryDrafts() });
    await type('Employees', '12');
    shown.leave();
    expect(shown.container.childElementCount).toBe(0);
    // React 18 listens for errors itself while it renders in development.
    const listeners = (spies: typeof added) =>
      spies.map(({ mock }) =>
        mock.calls.filter(([name]) => name !== 'error').toSorted(([one], [other]) => (one < other ? -1 : 1)),
      );
    expect(listeners(added).map((calls) => [...new Set(calls.map(([name]) => name))])).toEqual([
      ['afterprint', 'beforeprint', 'offline', 'online', 'pagehide'],
      ['visibilitychange'],
    ]);
    expect(listeners(removed)).toEqual(listeners(added));
    expect(document.head.childElementCount).toBe(before);
    vi.restoreAllMocks();
  });
});
