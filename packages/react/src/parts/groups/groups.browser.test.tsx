import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { errors, focusedName, goOn, openPart, press, type } from '../../../../../tests/loan-form/borrower.js';
import { company, companyAnswers, taxBureauKnows } from '../../../../../tests/loan-form/company.js';
import { sampleForm } from '../../../../../tests/loan-form/sampleForm.js';
import { answersIn, showForm, type Shown } from '../../../../../tests/loan-form/showForm.js';

const { answers } = companyAnswers;
const same = (text: string) => ({ en: text, 'zh-CN': text });
const cards = () => [...document.querySelectorAll('.askless-rep-name')].map((card) => card.textContent);

async function fillOwner(name: string, share: string, idNumber: string): Promise<void> {
  await type('Name of the owner', name);
  await type('Share', share);
  await type('Identity number', idNumber);
  await press('Save Owner');
}

function withoutOwners(): Shown {
  return showForm({ ...company, known: { ...companyAnswers, answers: { ...answers, owners: [] }, closed: [] } });
}

describe('a group that the borrower fills', () => {
  it('[F4] adds a row, whose first question takes the focus; saves it as a card with its facts', async () => {
    withoutOwners();
    await press('Add: Owner');
    await expect.poll(focusedName).toBe('Name of the owner');
    await fillOwner('Chen Wei', '60', '990000198005191041');
    await expect.element(page.getByRole('heading', { name: '1. Chen Wei' })).toHaveFocus();
    expect(document.querySelector('.askless-rep-facts')?.textContent).toBe('60%');
    expect(document.body.textContent).not.toContain('990000198005191041');
  });

  it('does not save a row with something missing, and says what', async () => {
    withoutOwners();
    await press('Add: Owner');
    await type('Name of the owner', 'Chen Wei');
    await type('Share', '160');
    await press('Save Owner');
    expect(errors()).toEqual(['Enter 100% or less', 'Enter an answer']);
    await expect.poll(focusedName).toBe('Share');
  });

  it.each([
    {
      locale: 'en',
      left: '1list to confirm',
      state: '1 list to confirm',
      complete: 'That is all: 1 entry',
      all: 'All answered. Check and send',
    },
    {
      locale: 'zh-CN',
      left: '还有1份清单待确认',
      state: '1 份清单待确认',
      complete: '已全部列出，共 1 条',
      all: '全部答完，请核对',
    },
  ])(
    'is not called done while it is not said to be complete, in $locale',
    async ({ locale, left, state, complete, all }) => {
      showForm({ ...company, locale, known: { ...companyAnswers, closed: [] } });
      const count = () => document.querySelector('.askless-count')?.textContent;
      const states = () => [...document.querySelectorAll('.askless-nav-state')].map((one) => one.textContent?.trim());
      await expect.poll(count).toBe(left);
      expect(states()).toContain(state);
      await page.getByRole('button', { name: /^See all|^查看全部/ }).click();
      await page.getByRole('link', { name: state, exact: false }).click();
      await page.getByRole('checkbox', { name: complete, exact: false }).click();
      await expect.poll(count).toBe(all);
      expect(states()).not.toContain(state);
    },
  );

  it('[A8] removes a row and brings it back with its answers', async () => {
    const shown = withoutOwners();
    await press('Add: Owner');
    await fillOwner('Chen Wei', '60', '990000198005191041');
    await press('Add another: Owner');
    await fillOwner('Li Na', '40', '990000198308021058');
    expect(cards()).toEqual(['1. Chen Wei', '2. Li Na']);
    await press('Remove 1. Chen Wei');
    await expect.element(page.getByText('Remove Chen Wei and what was entered?')).toBeVisible();
    await expect.poll(focusedName).toBe('No, keep');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('heading', { name: '1. Chen Wei' })).toHaveFocus();
    await press('Remove 1. Chen Wei');
    await press('Yes, remove');
    expect(cards()).toEqual(['1. Li Na']);
    await expect
      .element(page.getByRole('status').filter({ hasText: 'removed' }))
      .toHaveTextContent('Chen Wei was removed.');
    await expect.element(page.getByRole('heading', { name: '1. Li Na' })).toHaveFocus();
    await press('Undo');
    expect(cards()).toEqual(['1. Chen Wei', '2. Li Na']);
    await userEvent.click(page.getByRole('checkbox', { name: /^That is all: 2 entries/ }));
    await openPart('Check and send');
    await press('Send the application');
    await expect
      .poll(() => shown.submissions.map(answersIn))
      .toMatchObject([
        {
          'owners[r1].name': 'Chen Wei',
          'owners[r1].share': '60',
          'owners[r1].idNumber': '990000198005191041',
          'owners[r2].name': 'Li Na',
        },
      ]);
    expect(shown.submissions[0]?.rows).toContainEqual({ group: 'owners', keys: ['r1', 'r2'] });
    expect(shown.submissions[0]?.closed).toEqual(['owners']);
  });

  it('asks whether the list is complete before going on, and takes the word back with another row', async () => {
    withoutOwners();
    await press('Add: Owner');
    await fillOwner('Chen Wei', '100', '990000198005191041');
    await goOn('Continue');
    expect(errors()).toEqual(['Say whether the list is complete']);
    const complete = page.getByRole('checkbox', { name: /^That is all/ });
    await userEvent.click(complete);
    expect(errors()).toEqual([]);
    await press('Add another: Owner');
    await expect.element(complete).not.toBeChecked();
  });

  it('has no room for more rows than it may have', async () => {
    withoutOwners();
    await expect.element(page.getByText(/at most 3\./i)).toBeVisible();
    for (const name of ['Add: Owner', 'Add another: Owner', 'Add another: Owner']) await press(name);
    expect(cards()).toHaveLength(3);
    await expect.element(page.getByText('The list is full')).not.toBeInTheDocument();
    await press('Add another: Owner');
    expect(cards()).toHaveLength(3);
    await expect.element(page.getByRole('status').filter({ hasText: 'The list is full' })).toBeVisible();
    await press('Remove 3. Owner 3');
    await expect.element(page.getByRole('heading', { name: '2. Owner 2' })).toHaveFocus();
    await press('Add another: Owner');
    expect(cards()).toHaveLength(3);
    await expect.element(page.getByText('The list is full')).not.toBeInTheDocument();
  });
});

describe('a group that needs more rows than it has', () => {
  it('says how many when the borrower goes on, at the button that adds one; the list can be closed with enough', async () => {
    const partners = sampleForm({
      id: 'partners',
      title: same('Partnership'),
      parts: {
        partners: {
          label: same('Partners'),
          row: same('Partner'),
          group: { rows: { open: true }, minRows: 2 },
          questions: { name: { schema: { kind: 'text', type: 'string' }, label: same('Name of the partner') } },
        },
      },
    });
    showForm(partners);
    const complete = page.getByRole('checkbox', { name: /^That is all/ });
    await press('Add: Partner');
    await type('Name of the partner', 'Chen Wei');
    await press('Save Partner');
    await goOn('Continue to check and send');
    expect(errors()).toEqual(['At least 2.']);
    await expect.element(complete).not.toBeInTheDocument();
    await expect
      .element(page.getByRole('button', { name: 'Add another: Partner' }))
      .toHaveAccessibleDescription(/At least 2\./);
    await press('Add another: Partner');
    await type('Name of the partner', 'Li Na');
    await press('Save Partner');
    await userEvent.click(complete);
    expect(errors()).toEqual([]);
  });
});

describe('a table of years', () => {
  it('has a column a year, the newest first, in the unit of the language, and calculates', async () => {
    const shown = showForm({ ...company, known: { ...companyAnswers, answers: { ...answers, years: [] } } });
    await expect.element(page.getByText('Amounts in thousand CNY')).toBeVisible();
    await userEvent.type(page.getByLabelText('Revenue 2025'), '6,000');
    await userEvent.type(page.getByLabelText('Costs 2025'), '4500');
    await userEvent.tab();
    expect(years(shown.container)).toEqual(['2025', '2024']);
    await expect.poll(() => document.querySelector('[data-kind="calc"]')?.textContent).toBe('Profit1,500');
    await userEvent.type(page.getByLabelText('Revenue 2024'), '-1');
    await userEvent.tab();
    expect(errors()).toEqual(['Enter CNY 0 or more']);
    await expect.element(page.getByLabelText('Revenue 2024')).toHaveAttribute('aria-invalid', 'true');
    await userEvent.fill(page.getByLabelText('Revenue 2024'), '5000');
    await userEvent.type(page.getByLabelText('Costs 2024'), '4 million');
    await openPart('Check and send');
    await press('Send the application');
    await expect
      .poll(() => shown.submissions.map(answersIn))
      .toMatchObject([
        {
          'years[2025].revenue': '6000000',
          'years[2025].costs': '4500000',
          'years[2024].revenue': '5000000',
          'years[2024].costs': '4000000',
        },
      ]);
  });

  it('shows amounts that were given before in its own unit', async () => {
    const shown = showForm({ ...company, known: companyAnswers });
    await openPart('Annual accounts');
    await expect.element(page.getByLabelText('Revenue 2025')).toHaveValue('6,000');
    await userEvent.fill(page.getByLabelText('Revenue 2025'), '6,100');
    shown.change({ locale: 'zh-CN' });
    await expect.element(page.getByLabelText('营业收入 2025')).toHaveValue('610');
    await expect.element(page.getByLabelText('营业收入 2024')).toHaveValue('500');
  });

  it('takes a block of a spreadsheet, to the right and down, and goes down with Enter', async () => {
    showForm({ ...company, known: { ...companyAnswers, answers: { ...answers, years: [] } } });
    await pasteInto('Revenue 2025', '6,000\t5,000\t9\n(450)\tmany\t9\n1\t2\n');
    await expect.element(page.getByText('4 cells filled')).toBeVisible();
    await expect.element(page.getByLabelText('Revenue 2024')).toHaveValue('5,000');
    await expect.element(page.getByLabelText('Costs 2024')).toHaveValue('many');
    expect(errors()).toEqual(['Enter CNY 0 or more', 'Enter the amount in digits, like 600,000 or 1.5']);
    await userEvent.click(page.getByLabelText('Revenue 2024'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusedName).toBe('Costs 2024');
  });

  it('writes what is only shown in the unit of its head too, known figures in a dotted box', async () => {
    const known = { ...companyAnswers, ...taxBureauKnows, answers: { ...answers, years: [] } };
    const shown = showForm({ ...company, known, locale: 'zh-CN' });
    await userEvent.click(page.getByRole('button', { name: /^查看全部/ }));
    await userEvent.click(page.getByRole('link', { name: /^年度财务数据/ }));
    const figures = () =>
      [...shown.container.querySelectorAll('[data-kind="known"] .askless-cell-out')].map(
        (cell) => cell.querySelector('bdi')?.textContent,
      );
    await expect.poll(figures).toEqual(['600', '500']);
    const cell = shown.container.querySelector('[data-kind="known"] .askless-cell-out');
    expect(cell && getComputedStyle(cell).borderBlockStartStyle).toBe('dotted');
  });

  it('leaves out what is only shown when a block is pasted', async () => {
    showForm({
      ...company,
      known: { ...companyAnswers, ...taxBureauKnows, answers: { ...answers, years: [] } },
    });
    await openPart('Annual accounts');
    await pasteInto('Costs 2025', '4500\t4000');
    await expect.element(page.getByText('2 cells filled')).toBeVisible();
    await expect.element(page.getByLabelText('Costs 2024')).toHaveValue('4000');
  });

  it('counts in 万元 in Chinese', async () => {
    showForm({ ...company, locale: 'zh-CN', known: { ...companyAnswers, answers: { ...answers, years: [] } } });
    await expect.element(page.getByText('金额单位：万元')).toBeVisible();
    await userEvent.type(page.getByLabelText('营业收入 2025'), '600');
    await userEvent.type(page.getByLabelText('成本费用 2025'), '450');
    await userEvent.tab();
    await expect.poll(() => document.querySelector('[data-kind="calc"]')?.textContent).toBe('利润150');
  });
});

async function pasteInto(name: string, text: string): Promise<void> {
  const cell = page.getByLabelText(name);
  await userEvent.click(cell);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  cell.element().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

function years(container: HTMLElement): readonly (string | null)[] {
  return [...container.querySelectorAll('.askless-year h3')].map((year) => year.textContent);
}
