import { memoryDrafts, type DraftStore } from '@askless/drafts';
import { expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { company, registryKnows } from '../../../../tests/loan-form/company.js';
import { showForm } from '../../../../tests/loan-form/showForm.js';

/** A store whose saves end when they are let. */
function slowDrafts(): { readonly drafts: DraftStore; readonly end: () => void } {
  const memory = memoryDrafts();
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const save: DraftStore['save'] = async (...saving) => {
    await ended;
    return memory.save(...saving);
  };
  return { drafts: { ...memory, keptOn: 'device', save }, end };
}

const saveState = (): string | undefined => document.querySelector('.askless-save')?.textContent;

/** Every text that the save state had since. */
function watched(container: HTMLElement): readonly (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  const observer = new MutationObserver(() => texts.push(saveState()));
  observer.observe(container, { subtree: true, childList: true, characterData: true });
  onTestFinished(() => observer.disconnect());
  return texts;
}

it.each([
  { locale: 'en', saving: 'Saving…', saved: /^Saved on this device/ },
  { locale: 'zh-CN', saving: '正在保存…', saved: /^已保存在本机/ },
])('[S1] a save that takes long is told of, in $locale', async ({ locale, saving, saved }) => {
  const { drafts, end } = slowDrafts();
  showForm({ ...company, locale, known: registryKnows, drafts });
  await userEvent.click(page.getByRole('radio', { name: /^(No|否)$/ }));
  expect((saveState() ?? '').trim()).toBe('');
  await expect.poll(saveState, { timeout: 3000 }).toBe(saving);
  end();
  await expect.poll(saveState).toMatch(saved);
});

it('[S1] one that does not is not: what stood before gives way to what stands after', async () => {
  const { container } = showForm({ ...company, known: registryKnows, drafts: { ...memoryDrafts(), keptOn: 'device' } });
  await expect.element(page.getByRole('radio', { name: 'No' })).toBeVisible();
  const texts = watched(container);
  await userEvent.click(page.getByRole('radio', { name: 'No' }));
  await expect.poll(saveState).toMatch(/^Saved/);
  await userEvent.click(page.getByRole('radio', { name: 'Yes' }));
  await expect.element(page.getByLabelText('Share of exports')).toBeVisible();
  expect(texts).not.toContain('Saving…');
});

it('[S1] nothing is said to be saved while a save is under way', async () => {
  const memory = memoryDrafts();
  const { drafts: slow, end } = slowDrafts();
  let isSlow = false;
  const save: DraftStore['save'] = async (...saving) => (isSlow ? slow.save(...saving) : memory.save(...saving));
  showForm({ ...company, known: registryKnows, drafts: { ...memory, keptOn: 'device', save } });
  await userEvent.click(page.getByRole('radio', { name: 'No' }));
  await expect.poll(saveState).toMatch(/^Saved/);
  isSlow = true;
  await userEvent.click(page.getByRole('radio', { name: 'Yes' }));
  await expect.poll(saveState).toBe('\u00A0');
  end();
  await expect.poll(saveState).toMatch(/^Saved/);
});
