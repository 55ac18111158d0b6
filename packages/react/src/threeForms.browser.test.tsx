// A page of a bank with three applications on it.
import { memoryDrafts } from '@askless/drafts';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { company, registryKnows } from '../../../tests/loan-form/company.js';
import { showForm, type Shown } from '../../../tests/loan-form/showForm.js';

function fieldIn({ container }: Shown): HTMLInputElement {
  const field = container.querySelector<HTMLInputElement>('.askless-q input[inputmode]');
  if (!field) throw new Error('There is no field.');
  return field;
}

it('three forms share no id, keep a draft each, and tell their host apart', async () => {
  const drafts = memoryDrafts();
  const names = ['first', 'second', 'third'];
  const open = (): Shown[] => names.map((draftId) => showForm({ ...company, known: registryKnows, drafts, draftId }));
  const told = ['1 opened', '2 draft', '3 answered', '4 draft'];
  const forms = open();
  await expect.poll(() => document.querySelectorAll('.askless-q').length).toBe(6);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids).toHaveLength(new Set(ids).size);
  const groups = forms.map(({ container }) => container.querySelector<HTMLInputElement>('[type=radio]')?.name);
  expect(new Set(groups)).toHaveProperty('size', 3);
  for (const reference of document.querySelectorAll('[aria-labelledby], [aria-describedby], label[for]')) {
    const own = reference.closest('.askless');
    const named = ['aria-labelledby', 'aria-describedby', 'for'].flatMap(
      (name) => reference.getAttribute(name)?.split(' ') ?? [],
    );
    for (const id of named) expect(own?.querySelector(`[id="${id}"]`), `${id} is in the same form`).not.toBeNull();
  }
  for (const [place, form] of forms.slice(0, 2).entries()) {
    await userEvent.fill(fieldIn(form), String(4711 + place));
    await userEvent.tab();
  }
  await expect
    .poll(() => forms.map(({ events }) => events.map(({ event, sequence }) => `${sequence} ${event}`)))
    .toEqual([told, told, told.slice(0, 1)]);
  const kept = async (): Promise<readonly (readonly [boolean, boolean])[]> =>
    Promise.all(
      names.map(async (name) => {
        const text = JSON.stringify(await drafts.restore(name));
        return [text.includes('4711'), text.includes('4712')] as const;
      }),
    );
  await expect
    .poll(async () => (await kept()).slice(0, 2))
    .toEqual([
      [true, false],
      [false, true],
    ]);
  for (const { leave } of forms) leave();
  const again = open();
  await expect.poll(() => document.querySelectorAll('.askless-q').length).toBe(6);
  expect(again.map((form) => fieldIn(form).value)).toEqual(['4711', '4712', '']);
});
