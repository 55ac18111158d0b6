import type { Submission } from '@askless/core';
import { afterEach, expect, it, vi } from 'vitest';
import type { SubmitAnswer } from '../session/index.js';
import { submitTo } from './submitTo.js';

afterEach(() => {
  vi.restoreAllMocks();
});

async function answerTo(status: number, body: BodyInit, type = 'application/json'): Promise<SubmitAnswer> {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(body, { status, headers: { 'content-type': type } }));
  const submission = { asOf: '2026-11-26' } as Submission;
  return submitTo('/applications')(submission, { idempotencyKey: 'k', attempt: 1 });
}

it('gives the number and the time of a success', async () => {
  const body = JSON.stringify({ reference: 'LN-1', receivedAt: '2026-11-26T02:42:00Z' });
  expect(await answerTo(201, body)).toEqual({
    ok: true,
    status: 201,
    reference: 'LN-1',
    receivedAt: '2026-11-26T02:42:00Z',
  });
});

it.each([
  ['no JSON', 'taken', 'text/plain'],
  ['broken JSON', '{"reference":', 'application/json'],
  ['null', 'null', 'application/json'],
  ['another shape', '{"reference":7}', 'application/json'],
])('a success is one whatever it says: %s', async (_, body, type) => {
  expect(await answerTo(200, body, type)).toEqual({ ok: true, status: 200 });
});

it('[T8] gives what the borrower can put right, and leaves out what says nothing', async () => {
  const problems = [
    { at: 'loan.amount', text: 'Too much' },
    { text: { en: 'Closed', 'zh-CN': '已关闭' }, more: 1 },
    { at: 3, text: 'About the whole' },
    { at: 'loan.drawn' },
    { at: 'loan.drawn', text: {} },
    { at: 'loan.drawn', text: { en: 1 } },
    'no problem',
    null,
  ];
  expect(await answerTo(422, JSON.stringify({ problems }))).toEqual({
    ok: false,
    status: 422,
    problems: [
      { at: 'loan.amount', text: 'Too much' },
      { at: undefined, text: { en: 'Closed', 'zh-CN': '已关闭' } },
      { at: undefined, text: 'About the whole' },
    ],
  });
});

it.each([
  ['nothing', ''],
  ['no list', '{"problems":"all"}'],
])('a refusal that says %s is one all the same', async (_, body) => {
  expect(await answerTo(503, body)).toEqual({ ok: false, status: 503, problems: [] });
});
