// What is said while questions come and go, and where the focus stays.
import type { Application } from '@askless/core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleForm } from '../../../tests/loan-form/sampleForm.js';
import { press, type } from '../../../tests/loan-form/borrower.js';
import { company, registryKnows } from '../../../tests/loan-form/company.js';
import { showForm } from '../../../tests/loan-form/showForm.js';

/** Every text that came into a live region since, with how it is said; what is taken away says nothing. */
function listen(container: HTMLElement): readonly string[] {
  const said: string[] = [];
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes, type: kind } of changes) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(
        '[aria-live], [role=alert], [role=status], output',
      );
      const texts = kind === 'characterData' ? [target.textContent] : [...addedNodes].map((node) => node.textContent);
      const text = texts.join('').trim();
      if (region && text !== '') said.push(`${region.getAttribute('aria-live') ?? region.tagName}: ${text}`);
    }
  });
  observer.observe(container, { subtree: true, childList: true, characterData: true });
  onTestFinished(() => observer.disconnect());
  return said;
}

const focused = (): string | null | undefined => document.activeElement?.closest('label')?.textContent;

describe('questions that come', () => {
  it.each([
    {
      locale: 'en',
      yes: 'Yes',
      no: 'No',
      says: 'polite: 2 questions added: your answer to “Do you export?” makes “Share of exports” and “Main export market” apply.',
    },
    {
      locale: 'zh-CN',
      yes: '是',
      no: '否',
      says: 'polite: +2 题：因为您对“是否有出口业务”的回答，需要补充“出口占比”、“主要出口国”。',
    },
  ])('are said once and politely, those that go are not, in $locale', async ({ locale, yes, no, says }) => {
    const { container } = showForm({ ...company, known: registryKnows, locale });
    const answer = page.getByRole('radio', { name: yes, exact: true });
    await expect.element(answer).toBeVisible();
    const said = listen(container);
    await userEvent.click(answer);
    await expect.poll(() => said).toEqual([says]);
    await userEvent.click(page.getByRole('radio', { name: no, exact: true }));
    await expect.poll(() => container.querySelector('.askless-countnote')).toBeNull();
    expect(said).toEqual([says]);
  });
});

/** How many people work there decides what the next part asks. */
const staffed = sampleForm({
  id: 'staffed',
  title: { en: 'Loan', 'zh-CN': '贷款' },
  sources: {},
  parts: {
    people: {
      label: { en: 'People', 'zh-CN': '人员' },
      questions: {
        staff: { schema: { kind: 'integer', type: 'integer' }, label: { en: 'Employees', 'zh-CN': '从业人数' } },
      },
    },
    pay: {
      label: { en: 'Pay', 'zh-CN': '薪酬' },
      questions: {
        bank: { schema: { kind: 'text', type: 'string' }, label: { en: 'Paying bank', 'zh-CN': '代发银行' } },
        wages: {
          schema: { kind: 'text', type: 'string' },
          label: { en: 'Wages', 'zh-CN': '工资总额' },
          rule: { when: { '>': [{ var: 'people.staff' }, 10] } },
        },
        payday: {
          schema: { kind: 'text', type: 'string' },
          label: { en: 'Payday', 'zh-CN': '发薪日' },
          rule: { when: { '>': [{ var: 'people.staff' }, 10] } },
        },
      },
    },
  },
});

describe('[N2] what an answer brings up as its page is left', () => {
  const note = (): string | undefined => document.querySelector('.askless-countnote')?.textContent;
  const says = '2 questions added: your answer to “Employees” makes “Wages” and “Payday” apply.';
  const ways = [
    ['with the button', () => press('Continue')],
    ['with the Enter key', () => userEvent.keyboard('{Enter}')],
    ['with a link of the list', () => userEvent.click(page.getByRole('link', { name: 'Pay', exact: false }))],
  ] as const;

  it.each(ways)('is said on the next page, and no longer: %s', async (_, leave) => {
    await page.viewport(1280, 900);
    showForm(staffed);
    await type('Employees', '12');
    await leave();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Pay' })).toHaveFocus();
    await expect.poll(note).toBe(says);
    await userEvent.click(page.getByRole('link', { name: 'People', exact: false }));
    await expect.poll(note).toBeUndefined();
  });

  it('and on the next step, where questions come one by one', async () => {
    showForm({ ...staffed, pace: 'single' });
    await type('Employees', '12');
    await userEvent.keyboard('{Enter}');
    await expect.poll(note).toBe(says);
    await type('Paying bank', 'Ningbo');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByLabelText('Wages')).toBeVisible();
    await expect.poll(note).toBeUndefined();
  });
});

describe('the focus', () => {
  it('stays where it is while questions come and go', async () => {
    const { container } = showForm({ ...company, known: registryKnows });
    const questions = (): number => container.querySelectorAll('.askless-q').length;
    await expect.element(page.getByLabelText('Employees')).toBeVisible();
    const before = questions();
    const answer = page.getByRole('radio', { name: 'Yes' });
    answer.element().focus();
    await userEvent.keyboard(' ');
    await expect.poll(questions).toBe(before + 2);
    expect(focused()).toBe('Yes');
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(questions).toBe(before);
    expect(focused()).toBe('No');
  });

  it('stays in a question that a registry answers meanwhile, with what is typed in it', async () => {
    let application: Application | undefined;
    showForm({ ...company, known: {}, onOpened: (opened) => void (application = opened) });
    await type('Company name', 'Ningbo Sam');
    application?.supply('REG', registryKnows.sources.REG);
    await expect.poll(() => application?.plan.decisions.get('about.founded')?.state).toBe('known');
    const box = page.getByLabelText('Company name');
    await expect.element(box).toHaveFocus();
    await userEvent.keyboard('ple');
    await expect.element(box).toHaveValue('Ningbo Sample');
  });
});
