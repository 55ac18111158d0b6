import type { Application } from '@askless/core';
import { memoryDrafts } from '@askless/drafts';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { errors, focusedName, goOn, type } from '../../../tests/loan-form/borrower.js';
import { company, registryKnows, taxBureauKnows } from '../../../tests/loan-form/company.js';
import { formOfKinds } from '../../../tests/loan-form/everyKind.js';
import { showForm } from '../../../tests/loan-form/showForm.js';

/** The application behind a form, as the host gets it. */
function opened(): { readonly onOpened: (application: Application) => void; readonly application: () => Application } {
  let kept: Application | undefined;
  return {
    onOpened: (application) => void (kept = application),
    application: () => {
      if (!kept) throw new Error('The form is not open yet.');
      return kept;
    },
  };
}

const heading = () => page.getByRole('heading', { level: 1 });
const shownIds = (): readonly string[] =>
  [...document.querySelectorAll('[data-instance]')].map((one) => one.getAttribute('data-instance') ?? '');
const polite = (): readonly string[] =>
  [...document.querySelectorAll('[aria-live="polite"], output, [role="status"]')].map((one) => one.textContent ?? '');

describe('answering', () => {
  it('[A1] what is typed becomes an answer when its field is left, and a choice at once', async () => {
    const { onOpened, application } = opened();
    showForm({ ...company, known: registryKnows, onOpened });
    await type('Employees', '12');
    expect(application().answers.given.has('about.staff')).toBe(false);
    await userEvent.tab();
    expect(application().answers.given.get('about.staff')).toMatchObject({ value: 12 });
    await userEvent.click(page.getByRole('radio', { name: 'No' }));
    expect(application().answers.given.get('about.exports')).toMatchObject({ value: false });
  });

  it('[A2] what can not be an answer stays as it was typed, takes the one before it back, and holds back', async () => {
    const { onOpened, application } = opened();
    const shown = showForm({ ...formOfKinds('months'), onOpened });
    await type('Tenor', '12');
    await userEvent.tab();
    await userEvent.fill(page.getByLabelText('Tenor'), 'a year');
    await userEvent.tab();
    expect(application().answers.given.has('kinds.months')).toBe(false);
    await goOn('Continue to check and send');
    await expect.element(page.getByLabelText('Tenor')).toHaveValue('a year');
    expect(errors()).toEqual(['Enter a number in digits, like 12.5']);
    expect(shown.submissions).toEqual([]);
  });
});

describe('the focus', () => {
  it('[F1] is left alone when the form appears, and goes to the heading of a page that is opened', async () => {
    showForm(formOfKinds('name'));
    await expect.element(page.getByLabelText('Trading name')).toBeVisible();
    expect(document.activeElement).toBe(document.body);
    await type('Trading name', 'Lao Chen');
    await goOn('Continue to check and send');
    await expect.element(heading()).toHaveTextContent('Check your answers');
    await expect.element(heading()).toHaveFocus();
  });

  it('[F5] stays where it is while an answer is saved, a source delivers and the language changes', async () => {
    const { onOpened, application } = opened();
    const drafts = { ...memoryDrafts(), keptOn: 'device' as const };
    const shown = showForm({ ...company, known: registryKnows, drafts, onOpened });
    await userEvent.click(page.getByRole('radio', { name: 'No' }));
    await expect.element(page.getByText(/^Saved on this device/)).toBeVisible();
    expect(focusedName()).toBe('No');
    application().supply('TAX', taxBureauKnows.sources.TAX);
    shown.change({ locale: 'zh-CN' });
    await expect.element(page.getByRole('radio', { name: '否' })).toHaveFocus();
  });
});

describe('announcing', () => {
  it('[N2] the count rises with a sentence that names the answer behind it, which a step back takes away', async () => {
    showForm({ ...company, known: registryKnows });
    expect(polite().join('')).toBe('');
    await userEvent.click(page.getByRole('radio', { name: 'Yes' }));
    await expect.poll(() => polite().join('')).toContain('Do you export?');
    expect(polite().join('')).toContain('2 questions');
    await userEvent.click(page.getByRole('radio', { name: 'No' }));
    await expect.poll(() => polite().join('')).toBe('');
  });

  it('[N3] saving is not announced; that it fails is, once, and that it goes on again', async () => {
    let works = true;
    const memory = memoryDrafts();
    let saves = 0;
    const save: typeof memory.save = async (...saving) => {
      saves += 1;
      return works ? memory.save(...saving) : ({ ok: false, cause: 'failed' } as const);
    };
    showForm({ ...formOfKinds('name', 'exports'), drafts: { ...memory, keptOn: 'device', save } });
    await userEvent.click(page.getByRole('radio', { name: 'No' }));
    await expect.element(page.getByText(/^Saved on this device/)).toBeVisible();
    expect(polite().join('')).toBe('');
    works = false;
    await userEvent.click(page.getByRole('radio', { name: 'Yes' }));
    await expect.poll(() => polite().join('')).toBe('Could not save on this device.');
    works = true;
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    await expect.poll(() => polite().join('')).toMatch(/^Saved on this device/);
    let told = 0;
    const watching = new MutationObserver((changes) => (told += changes.length));
    for (const region of document.querySelectorAll('[aria-live="polite"], output'))
      watching.observe(region, { childList: true, characterData: true, subtree: true });
    const saved = saves;
    await userEvent.click(page.getByRole('radio', { name: 'No' }));
    await expect.poll(() => saves).toBeGreaterThan(saved);
    await expect.element(page.getByText(/^Saved on this device/).last()).toBeVisible();
    expect(told).toBe(0);
  });
});

describe('the order', () => {
  it('[O1] what was shown never moves: what an answer brings up stands below it', async () => {
    showForm({ ...company, known: registryKnows });
    await expect.poll(shownIds).toEqual(['about.staff', 'about.exports']);
    await userEvent.click(page.getByRole('radio', { name: 'Yes' }));
    await expect.poll(shownIds).toEqual(['about.staff', 'about.exports', 'about.exportShare', 'about.exportCountry']);
    await userEvent.fill(page.getByLabelText('Employees'), '12');
    await userEvent.click(page.getByRole('radio', { name: 'No' }));
    await expect.poll(shownIds).toEqual(['about.staff', 'about.exports']);
  });

  it('[O2] a question stays while the focus is in it, though it no longer applies, and goes when it is left', async () => {
    const { onOpened, application } = opened();
    showForm({ ...company, known: registryKnows, onOpened });
    await userEvent.click(page.getByRole('radio', { name: 'Yes' }));
    await userEvent.click(page.getByLabelText('Share of exports'));
    application().answer('about.exports', false);
    await expect.poll(shownIds).toEqual(['about.staff', 'about.exports', 'about.exportShare']);
    await expect.element(page.getByLabelText('Share of exports')).toHaveFocus();
    await userEvent.click(page.getByLabelText('Employees'));
    await expect.poll(shownIds).toEqual(['about.staff', 'about.exports']);
  });
});
