import { memoryDrafts } from '@askless/drafts';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { company, registryKnows } from '../../../tests/loan-form/company.js';
import { showForm } from '../../../tests/loan-form/showForm.js';

/** Counts what is added to the page's own targets and timers, and what of it is left. */
function watchPage() {
  const listeners = new Set<string>();
  const timers = new Set<unknown>();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const { setTimeout: start, clearTimeout: clear } = window;
  const keys = new WeakMap<object, number>();
  let last = 0;
  const keyOf = (target: unknown, name: string, listener: object): string => {
    if (!keys.has(listener)) keys.set(listener, (last += 1));
    return `${target === window ? 'window' : 'document'} ${name} ${keys.get(listener)}`;
  };
  const isPage = (target: EventTarget): boolean => target === window || target === document;
  EventTarget.prototype.addEventListener = function add(name, listener, options) {
    if (isPage(this) && listener) listeners.add(keyOf(this, name, listener));
    addEventListener.call(this, name, listener, options);
  };
  EventTarget.prototype.removeEventListener = function remove(name, listener, options) {
    if (isPage(this) && listener) listeners.delete(keyOf(this, name, listener));
    removeEventListener.call(this, name, listener, options);
  };
  const startCounted = (callback: () => void, wait?: number): number => {
    const timer = start(() => {
      timers.delete(timer);
      callback();
    }, wait);
    timers.add(timer);
    return timer;
  };
  const clearCounted = (timer?: number): void => {
    timers.delete(timer);
    clear(timer);
  };
  Object.assign(window, { setTimeout: startCounted, clearTimeout: clearCounted });
  return {
    listeners,
    timers,
    restore: () => {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
      Object.assign(window, { setTimeout: start, clearTimeout: clear });
    },
  };
}

it('a form that comes and goes a hundred times leaves nothing but its draft', { timeout: 120_000 }, async () => {
  const drafts = memoryDrafts();
  const props = { ...company, known: registryKnows, drafts };
  const first = showForm(props);
  await userEvent.fill(page.getByLabelText('Employees'), '12');
  await userEvent.tab();
  await expect.poll(async () => JSON.stringify(await drafts.restore('company'))).toContain('12');
  const saved = JSON.stringify(await drafts.restore('company'));
  first.leave();
  first.container.remove();
  const watched = watchPage();
  try {
    const nodes = document.querySelectorAll('*').length;
    for (let time = 0; time < 100; time += 1) {
      const shown = showForm(props);
      if (time % 10 === 0) await expect.element(page.getByLabelText('Employees')).toHaveValue('12');
      shown.leave();
      shown.container.remove();
    }
    // React's own are on the container, which is gone.
    expect([...watched.listeners].filter((key) => !key.includes('selectionchange'))).toEqual([]);
    await expect.poll(() => watched.timers.size).toBe(0);
    expect(document.querySelectorAll('*')).toHaveLength(nodes);
    expect(JSON.stringify(await drafts.restore('company'))).toBe(saved);
  } finally {
    watched.restore();
  }
});
