import { noAnswers, openApplication } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { memoryDrafts, restoreDraft } from '@askless/drafts';
import { expect, it, vi } from 'vitest';
import { company } from '../../../../tests/loan-form/company.js';
import type { DraftStatus } from '../session/index.js';
import { createStore } from '../store/index.js';
import { savingIn } from './savingIn.js';

const form = compileForm(company.form, company.formats);
const at = { asOf: '2026-11-23', stage: 'application' } as const;
const { id, version, hash } = form;

it('an application that is opened anew changes knowingly what the page was shown of its draft', async () => {
  const store = memoryDrafts();
  await store.save('draft', {
    header: { form: { id, version, hash }, ...at, updatedAt: 0 },
    writer: 'another device',
    changes: [{ key: 'answer:loan.amount', content: { status: 'known', value: '900000', by: 'typed' } }],
  });
  const restored = await savingIn(store, 'draft', undefined).restore(form, noAnswers);
  if (!restored || restored === 'unread') throw new Error('There is no draft.');
  const application = openApplication(form, restored.answers, at);
  const status = createStore<DraftStatus>({ status: 'idle' });
  const keeping = savingIn(store, 'draft', undefined).keep(application, status, application.answers);
  application.answer('loan.amount', '500000');
  await vi.waitFor(() => expect(status.get()).toEqual({ status: 'memory' }));
  keeping.stop();
  const after = await restoreDraft(form, { store, id: 'draft' });
  expect(after.ok && after.draft?.answers.given.get('loan.amount')).toMatchObject({ value: '500000' });
  expect(after.ok && after.draft?.conflicts).toEqual([]);
});

it.each([
  ['failed', 'unread'],
  ['closed', 'unread'],
  ['blocked', undefined],
  ['unavailable', undefined],
] as const)('[S9] of a store that is %s, the draft is %s', async (cause, found) => {
  const store = { ...memoryDrafts(), restore: async () => ({ ok: false, cause }) as const };
  expect(await savingIn(store, 'draft', undefined).restore(form, noAnswers)).toBe(found);
});
