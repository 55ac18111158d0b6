import { describe, expect, it } from 'vitest';
import { applyChange, noAnswers, parseKnown, type Answers, type Change } from '../answers/index.js';
import type { FormTexts } from '../form/index.js';
import { planForm, type Plan } from '../plan/index.js';
import { smallForm } from '../testing/index.js';
import { en } from './en.js';
import { explain } from './explain.js';
import { explainChange } from './explainChange.js';
import { wordExplanation } from './sentences.js';
import { wordChange } from './wordChange.js';
import type { Wording } from './words.js';
import { zhCN } from './zh-CN.js';

const yes = { kind: 'boolean', whenNotAsked: null } as const;
const is = (path: string, value: string | boolean) => ({ '==': [{ var: path }, value] }) as const;
const form = smallForm({
  questions: {
    'a.purpose': { kind: 'choice', options: ['stock', 'machine', 'ship'], whenNotAsked: null },
    'a.amount': { kind: 'money', whenNotAsked: null },
    'a.large': {
      ...yes,
      derive: {
        case: [
          [{ '>=': [{ var: 'a.amount' }, '1000'] }, true],
          [true, false],
        ],
      },
    },
    'a.rent': yes,
    'a.machine': { kind: 'text', when: is('a.purpose', 'machine') },
    'a.audit': { kind: 'text', when: { and: [is('a.large', true), { '!': is('a.purpose', 'ship') }] } },
    'a.either': { kind: 'text', when: { or: [is('a.rent', true), is('a.purpose', 'ship')] } },
    'a.landlord': { ...yes, when: is('a.rent', true) },
    'a.lease': { kind: 'text', when: is('a.landlord', true) },
    'rows.kind': { ...yes },
    'rows.more': { kind: 'text', when: { '==': [{ var: 'item.kind' }, true] } },
    'a.anyRow': { kind: 'text', when: { some: [{ var: 'rows' }, { '==': [{ var: 'kind' }, true] }] } },
  },
  groups: { rows: {} },
  wanted: ['a.machine', 'a.audit', 'a.either', 'a.lease', 'a.anyRow', 'rows.more'],
  products: [
    { id: 'one', gates: [{ id: 'noShips', when: is('a.purpose', 'ship') }] },
    { id: 'two', gates: [{ id: 'noLarge', when: { '>=': [{ var: 'a.amount' }, '1000000'] } }] },
  ],
});
const at = { asOf: '2026-11-25', stage: 'application' } as const;
const plan = (a: object, more: object = {}): Plan =>
  planForm(form, parseKnown(form, { answers: { a }, ...more }).answers, at);
const typed = (id: string, value: unknown) => ({ fact: 'value', at: id, value, provenance: { from: 'typed' } });

describe('[E4] an ask', () => {
  it('names its needs and the ways to them', () => {
    expect(explain(plan({}), 'a.amount')).toEqual({
      state: 'ask',
      at: 'a.amount',
      needs: [{ format: 'test', path: 'a.audit' }],
      readers: ['a.large'],
      ways: [
        {
          need: { format: 'test', path: 'a.audit' },
          strength: 'must',
          through: [
            { reader: 'a.audit', by: 'when' },
            { reader: 'a.large', by: 'derive' },
          ],
        },
      ],
      because: [],
      optional: false,
    });
  });

  it('names the smallest change of one answer with which it would not apply', () => {
    const unless = (id: string, a: object): unknown => {
      const found = explain(plan(a), id);
      return found?.state === 'ask' ? found.unless : found?.state;
    };
    expect(unless('a.machine', { purpose: 'machine' })).toEqual({ at: 'a.purpose', value: 'stock' });
    // Of the amounts beside the threshold the nearest, though the condition reads what is derived from it.
    expect(unless('a.audit', { purpose: 'machine', amount: 5000 })).toEqual({ at: 'a.amount', value: '999.99' });
    expect(unless('a.either', { rent: true, purpose: 'stock' })).toEqual({ at: 'a.rent', value: false });
    // Two answers hold it; no single one turns it off.
    expect(unless('a.either', { rent: true, purpose: 'ship', amount: 1 })).toBeUndefined();
    expect(unless('a.purpose', {})).toBeUndefined();
  });
});

describe('[E2] a skip has facts that are enough, and none too many', () => {
  const because = (id: string, of: Plan): unknown => {
    const found = explain(of, id);
    return found?.state === 'skip' ? found.because : found?.state;
  };

  it('a question not asked stands for what decided that', () => {
    expect(because('a.lease', plan({ rent: false }))).toEqual([typed('a.rent', false)]);
  });

  it('one deciding part is enough', () => {
    expect(because('a.audit', plan({ purpose: 'ship', amount: 1 }))).toEqual([
      { fact: 'value', at: 'a.large', value: false, provenance: { from: 'derived' } },
    ]);
    expect(because('a.either', plan({ rent: false, purpose: 'stock' }))).toEqual([
      typed('a.rent', false),
      typed('a.purpose', 'stock'),
    ]);
  });

  it('rows count where there are no more of them', () => {
    const known = plan({}, { answers: { rows: [{ kind: false }] }, closed: ['rows'] });
    expect(because('a.anyRow', known)).toEqual([
      { fact: 'rows', at: 'rows.closed', rows: 1, closed: true, keys: ['r1'] },
      typed('rows[r1].kind', false),
    ]);
  });
});

it('[E5] a pending question names what it waits for, and what to answer first', () => {
  expect(explain(plan({}), 'a.lease')).toEqual({
    state: 'pending',
    at: 'a.lease',
    on: ['a.landlord'],
    asks: ['a.rent'],
    sources: [],
  });
});

it('[E6] a stopped plan names the gates and the answers that make them hold', () => {
  expect(explain(plan({ purpose: 'ship', amount: 2_000_000 }), 'a.rent')).toEqual({
    state: 'stopped',
    at: 'a.rent',
    gates: ['noShips', 'noLarge'],
    because: [typed('a.purpose', 'ship'), typed('a.amount', '2000000')],
  });
});

describe('[E7] a question that has come or gone names the answer that did it', () => {
  const from = plan({ rent: false });
  const after = (...changes: readonly Change[]): Plan => planForm(form, changes.reduce(applyChange, from.answers), at);
  const rent: Change = { change: 'answer', at: 'a.rent', value: true };
  const ship: Change = { change: 'answer', at: 'a.purpose', value: 'ship' };

  it('one of several answers', () => {
    expect(explainChange(from, after(rent, { change: 'answer', at: 'a.amount', value: '5' }), 'a.landlord')).toEqual({
      at: 'a.landlord',
      change: 'appeared',
      because: [{ by: 'answer', at: 'a.rent' }],
    });
    expect(explainChange(after(rent), from, 'a.landlord')).toEqual({
      at: 'a.landlord',
      change: 'gone',
      because: [{ by: 'answer', at: 'a.rent' }],
    });
  });

  it('two of which either is enough are both named; nothing for one that stands as before', () => {
    expect(explainChange(from, after(rent, ship), 'a.either')?.because).toEqual([
      { by: 'answer', at: 'a.rent' },
      { by: 'answer', at: 'a.purpose' },
    ]);
    expect(explainChange(from, after(rent), 'a.amount')).toBeUndefined();
  });

  it('the stage, a source, rows', () => {
    const late = planForm(form, from.answers, { ...at, stage: 'information' });
    expect(explainChange(late, from, 'a.purpose')?.because).toEqual([{ by: 'stage' }]);
    const added = after({ change: 'addRow', group: 'rows', row: 'r1' });
    expect(explainChange(from, added, 'rows[r1].kind')).toEqual({
      at: 'rows[r1].kind',
      change: 'appeared',
      because: [{ by: 'rows', group: 'rows' }],
    });
  });
});

describe('[E1] sentences', () => {
  const label = (zh: string, english: string) => ({ zh, english });
  const labels: Record<string, ReturnType<typeof label>> = {
    'a.purpose': label('用途', 'Purpose'),
    'a.rent': label('是否租用', 'Rented'),
    'a.landlord': label('房东', 'Landlord'),
    'a.lease': label('租约', 'Lease'),
    'a.large': label('是否大额', 'Large'),
    'a.audit': label('审计', 'Audit'),
  };
  const textsIn = (language: 'zh' | 'english'): FormTexts => ({
    title: language === 'zh' ? '申请' : 'Application',
    sections: {},
    groups: {},
    questions: Object.fromEntries(
      Object.entries(labels).map(([id, one]) => [
        id,
        { label: one[language], why: '', options: { stock: 'Stock', machine: 'Machine', ship: 'Ship' } },
      ]),
    ),
    sources: {},
    checks: {},
    products: {},
    gates: { noShips: language === 'zh' ? '不提供船舶贷款' : 'No loan is for ships', noLarge: '…' },
  });
  const wordings: readonly Wording[] = [
    { form, texts: textsIn('english'), words: en, formats: { test: 'the form' } },
    { form, texts: textsIn('zh'), words: zhCN, formats: { test: '进件表' } },
  ];
  const say = (of: Plan, id: string, audience: 'borrower' | 'staff' = 'borrower'): string[] =>
    wordings.map((wording) => wordExplanation(explain(of, id)!, { ...wording, audience }));

  it('say with which answer a question would not be asked, and what to answer first', () => {
    expect(say(plan({ rent: true }), 'a.landlord')).toEqual([
      'It is needed for: the form. It applies to you because “Rented” is yes. Your answer decides whether and how we ask: “Lease”. It would not be asked if “Rented” were no.',
      '用于：进件表。您需要填写，因为“是否租用”为是。您的回答决定是否以及如何询问：“租约”。若“是否租用”为否，则无需填写此项。',
    ]);
    expect(say(plan({}), 'a.lease')).toEqual([
      'This is decided by “Landlord”. To be answered first: “Rented”.',
      '取决于“房东”。请先填写“是否租用”。',
    ]);
  });

  it('say more to the bank’s staff: ids, needs, and where each fact comes from', () => {
    expect(say(plan({ rent: true }), 'a.landlord', 'staff').map((text) => text.split(/ Question: |题目：/)[1])).toEqual(
      [
        'a.landlord. Needs: the form a.lease (must) through the condition of a.lease. Facts: “Rented” is yes (a.rent, given by the borrower).',
        'a.landlord。要件：进件表 a.lease（必填），经由 a.lease 的适用条件。依据：“是否租用”为是（a.rent，借款人填写）。',
      ],
    );
    const [english] = say(plan({ purpose: 'ship', amount: 2_000_000 }), 'a.rent', 'staff');
    expect(english).toContain('No loan is for ships');
    expect(english).toContain('Gates: noShips and noLarge.');
  });

  it('say which answer made a question come or go', () => {
    const [one, other] = [plan({ rent: false }), plan({ rent: true })];
    const words = (before: Plan, after: Plan): string[] =>
      wordings.map((wording) => wordChange(explainChange(before, after, 'a.landlord')!, wording));
    expect(words(one, other)).toEqual([
      'It is asked now because of your answer to “Rented”.',
      '因您填写了“是否租用”，现需填写此项。',
    ]);
    expect(words(other, one)).toEqual([
      'It is not needed any more, because of your answer to “Rented”.',
      '因您填写了“是否租用”，此项无需再填。',
    ]);
  });
});

it('what nothing open needs is left out through the facts that closed its needs', () => {
  const small = smallForm({
    questions: {
      'a.short': yes,
      'a.long': { kind: 'text' },
    },
    fields: {},
    binding: { when: { '==': [{ var: 'a.short' }, false] } },
  });
  const known: Answers = parseKnown(small, { answers: { a: { short: true } } }).answers;
  expect(explain(planForm(small, known, at), 'a.long')).toEqual({
    state: 'skip',
    at: 'a.long',
    code: 'nothingOpen',
    because: [typed('a.short', true)],
  });
  expect(explain(planForm(small, noAnswers, at), 'a.nowhere')).toBeUndefined();
});
