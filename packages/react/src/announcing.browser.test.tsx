// What is said while questions come and go, and where the focus stays.
import type { Application } from '@askless/core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type } from '../../../tests/loan-form/borrower.js';
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
