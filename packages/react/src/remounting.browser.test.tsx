import { memoryDrafts } from '@askless/drafts';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { company, registryKnows } from '../../../tests/loan-form/company.js';
import { showForm } from '../../../tests/loan-form/showForm.js';

afterEach(() => vi.restoreAllMocks());

/** What was added to the page's own targets since, and not removed. */
function watchListeners(): () => readonly string[] {
  const watched = [window, document].map((target) => ({
    added: vi.spyOn(target, 'addEventListener'),
    removed: vi.spyOn(target, 'removeEventListener'),
  }));
  return () =>
    watched.flatMap(({ added, removed }) =>
      added.mock.calls
        .filter(([name, listener]) => !removed.mock.calls.some(([gone, other]) => gone === name && other === listener))
        .map(([name]) => name),
    );
}

/** Timers that were set since, and have neither gone off nor been cleared. */
function watchTimers(): ReadonlySet<number> {
  const waiting = new Set<number>();
  const start = window.setTimeout.bind(window);
  const clear = window.clearTimeout.bind(window);
  const startCounted = (callback: () => void, wait?: number): number => {
    const timer = start(() => {
      waiting.delete(timer);
      callback();
    }, wait);
    waiting.add(timer);
    return timer;
  };
  const clearCounted = (timer?: number): void => {
    if (timer !== undefined) waiting.delete(timer);
    clear(timer);
  };
  Object.assign(window, { setTimeout: startCounted, clearTimeout: clearCounted });
  onTestFinished(() => void Object.assign(window, { setTimeout: start, clearTimeout: clear }));
  return waiting;
}

it('[U1] a form that comes and goes a hundred times leaves nothing but its draft', { timeout: 120_000 }, async () => {
  const drafts = memoryDrafts();
  const props = { ...company, known: registryKnows, drafts };
  const first = showForm(props);
  await userEvent.fill(page.getByLabelText('Employees'), '12');
  await userEvent.tab();
  await expect.poll(async () => JSON.stringify(await drafts.restore('company'))).toContain('12');
  const saved = JSON.stringify(await drafts.restore('company'));
  first.leave();
  first.container.remove();
  const nodes = document.querySelectorAll('*').length;
  const listenersLeft = watchListeners();
  const timers = watchTimers();
  for (let time = 0; time < 10; time += 1) {
    // Nine go before they are there, as a host's page that changes its mind; the tenth stays to be looked at.
    const forms = Array.from({ length: 9 }, () => showForm(props));
    for (const { leave, container } of forms) {
      leave();
      container.remove();
    }
    const shown = showForm(props);
    await expect.element(page.getByLabelText('Employees')).toHaveValue('12');
    shown.leave();
    shown.container.remove();
  }
  expect(listenersLeft()).toEqual([]);
  expect(document.querySelectorAll('*')).toHaveLength(nodes);
  expect(JSON.stringify(await drafts.restore('company'))).toBe(saved);
  await expect.poll(() => timers.size).toBe(0);
});
