// The form with a store that tells what it has kept, and what it gave back.
import '@askless/react/styles.css';
import { browserDrafts, type DraftStore } from '@askless/drafts';
import { LoanForm } from '@askless/react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { keptForm } from './keptForm.js';
import type { Told } from './told.js';

const device = browserDrafts();
let underWay = 0;

function tell(told: Told): void {
  Reflect.get(globalThis, 'tellTest')(JSON.stringify(told));
}

function textsOf(records: readonly { readonly key: string; readonly content?: unknown }[]): Record<string, string> {
  return Object.fromEntries(records.map(({ key, content }) => [key, JSON.stringify(content) ?? '']));
}

const drafts: DraftStore = {
  ...device,
  restore: async (draft) => {
    const result = await device.restore(draft);
    tell(
      result.ok
        ? { tell: 'restored', records: textsOf(result.value?.records ?? []) }
        : { tell: 'unread', cause: result.cause },
    );
    return result;
  },
  save: async (draft, saving) => {
    underWay += 1;
    const result = await device.save(draft, saving);
    underWay -= 1;
    if (result.ok) tell({ tell: 'kept', records: textsOf(saving.changes) });
    return result;
  },
};

/** At each frame: while a save is under way, the page may not say that all is saved. */
function watchSaved(): void {
  const shown = document.querySelector('.askless-save')?.textContent ?? '';
  if (shown.startsWith('Saved on this device') && underWay > 0) tell({ tell: 'shown too early' });
  requestAnimationFrame(watchSaved);
}

const root = document.querySelector('#root');
if (root === null) throw new Error('The page has no #root.');
const questions = Number(new URLSearchParams(location.search).get('questions'));
createRoot(root).render(createElement(LoanForm, { ...keptForm(questions), drafts, asOf: '2026-11-23' }));
watchSaved();
