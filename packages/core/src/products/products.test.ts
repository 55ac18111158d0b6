import { describe, expect, it } from 'vitest';
import { parseKnown } from '../answers/index.js';
import { compileForm } from '../define/index.js';
import { planForm, type Plan } from '../plan/index.js';
import { smallBinding, smallDefinition, smallForm, type SmallForm } from '../testing/index.js';
import { productsOf } from './productsOf.js';
import { quickCheckOf } from './quickCheck.js';

const small: SmallForm = {
  questions: {
    'a.name': { kind: 'text' },
    'a.purpose': { kind: 'choice', options: ['stock', 'machine', 'ship'] },
    'a.amount': { kind: 'money', whenDeclined: null },
    'a.band': {
      kind: 'choice',
      options: ['low', 'high'],
      derive: {
        case: [
          [{ '<': [{ var: 'a.amount' }, '100'] }, 'low'],
          [true, 'high'],
        ],
      },
    },
    'a.new': { kind: 'boolean' },
    'a.secret': { kind: 'boolean', sensitivity: 'personal' },
    'a.model': { kind: 'text', when: { '==': [{ var: 'a.purpose' }, 'machine'] } },
    'a.maker': { kind: 'file', when: { '==': [{ var: 'a.purpose' }, 'machine'] } },
  },
  wanted: ['a.name', 'a.band', 'a.purpose', 'a.new', 'a.secret', 'a.model', 'a.maker'],
  products: [
    { id: 'machines', gates: [{ id: 'machinesOnly', when: { '!=': [{ var: 'a.purpose' }, 'machine'] } }] },
    {
      id: 'stocks',
      gates: [
        { id: 'stockOnly', when: { '!': { '==': [{ var: 'a.purpose' }, 'stock'] } } },
        {
          id: 'newAndHigh',
          when: { and: [{ '==': [{ var: 'a.new' }, true] }, { '==': [{ var: 'a.band' }, 'high'] }] },
        },
        { id: 'secret', when: { '==': [{ var: 'a.secret' }, true] } },
        { id: 'retired', when: true, validTo: '2026-01-01' },
      ],
    },
  ],
};
const form = smallForm(small);
const at = { asOf: '2026-11-25', stage: 'application' } as const;
const plan = (a: object): Plan => planForm(form, parseKnown(form, { answers: { a } }).answers, at);

it('[P1] gates want nothing: what no need wants is not asked for them, and does not decide their product', () => {
  const gated = smallForm({
    questions: { 'a.new': { kind: 'boolean' }, 'a.note': { kind: 'boolean' } },
    wanted: ['a.note'],
    products: [
      {
        id: 'loan',
        gates: [
          { id: 'new', when: { and: [{ '==': [{ var: 'a.new' }, true] }, { '==': [{ var: 'a.note' }, true] }] } },
        ],
      },
    ],
  });
  const standing = (answers: object): unknown[] => {
    const own = planForm(gated, parseKnown(gated, { answers }).answers, at);
    return [
      own.decisions.get('a.new')?.state,
      ...productsOf(own).map((one) => [one.standing, 'decidedBy' in one ? one.decidedBy : []]),
    ];
  };
  expect(standing({})).toEqual(['skip', ['nearlyOpen', ['a.note']]]);
  expect(standing({ a: { note: true } })).toEqual(['skip', ['nearlyOpen', []]]);
  // What is known all the same closes it.
  expect(standing({ a: { note: true, new: true } })).toEqual(['stopped', ['closed', []]]);
  expect(standing({ a: { note: true, new: false } })).toEqual(['skip', ['open', []]]);
});

describe('[P2] productsOf', () => {
  it('nearly open: what will decide it, and what is left on the likeliest way to it', () => {
    expect(productsOf(plan({}))).toEqual([
      {
        id: 'machines',
        standing: 'nearlyOpen',
        decidedBy: ['a.purpose'],
        left: { asked: 6, pending: 1, minutes: 3 },
      },
      {
        id: 'stocks',
        standing: 'nearlyOpen',
        decidedBy: ['a.purpose', 'a.new', 'a.amount', 'a.secret'],
        left: { asked: 2, pending: 1, minutes: 1 },
      },
    ]);
  });

  it('closed: by which gates, through which answers; of what is calculated, those that it is calculated from', () => {
    expect(productsOf(plan({ purpose: 'stock', new: true, amount: 500, secret: true }))).toEqual([
      { id: 'machines', standing: 'closed', closedBy: [{ gate: 'machinesOnly', by: ['a.purpose'] }] },
      {
        id: 'stocks',
        standing: 'closed',
        closedBy: [
          { gate: 'newAndHigh', by: ['a.new', 'a.amount'] },
          { gate: 'secret', by: ['a.secret'] },
        ],
      },
    ]);
  });

  it('open: what is left is what the plan asks', () => {
    expect(productsOf(plan({ purpose: 'stock', new: false, secret: false }))[1]).toEqual({
      id: 'stocks',
      standing: 'open',
      left: { asked: 2, pending: 1, minutes: 1 },
    });
  });

  it('[P1] a gate outside its dates closes nothing', () => {
    const early = planForm(form, plan({ purpose: 'stock' }).answers, { ...at, asOf: '2025-12-31' });
    expect(productsOf(early)[1]).toMatchObject({ standing: 'closed', closedBy: [{ gate: 'retired', by: [] }] });
    expect([...early.decisions.values()].map(({ state }) => state)).toEqual(
      small.wanted?.concat('').map(() => 'stopped'),
    );
  });
});

describe('[O3] quickCheckOf', () => {
  const picked = (of: Plan, options = {}): string[] => quickCheckOf(of, options).map(({ id }) => id);

  it('asks first what tells most of the products, nothing personal, and then what leaves out most', () => {
    // The amount and being new tell the same; then the form’s order counts.
    expect(picked(plan({}))).toEqual(['a.purpose', 'a.amount', 'a.new']);
    expect(picked(plan({ purpose: 'machine' }))).toEqual([]);
    expect(picked(plan({ purpose: 'stock' }))).toEqual(['a.amount', 'a.new']);
    expect(picked(plan({ purpose: 'stock', new: false }))).toEqual([]);
  });

  it('is at most as long as said, what it has shown among it', () => {
    expect(picked(plan({}), { most: 1 })).toEqual(['a.purpose']);
    expect(picked(plan({}), { most: 2, shown: ['a.purpose'] })).toEqual(['a.amount']);
    expect(picked(plan({}), { most: 2, shown: ['a.purpose', 'a.new'] })).toEqual([]);
  });

  it('counts bits exactly, under the form’s priors where there are some', () => {
    const bitsOf = (priors: object): number | undefined => {
      const own = compileForm(
        { ...smallDefinition({ ...small, products: small.products?.slice(0, 1) ?? [] }), ...priors },
        [smallBinding(small)],
      );
      return quickCheckOf(planForm(own, parseKnown(own, {}).answers, at))[0]?.bits;
    };
    // h(1/3) and h(1/2).
    expect(bitsOf({})).toBe(0.918296);
    expect(
      bitsOf({
        priors: {
          'a.purpose': [
            ['machine', 3],
            ['ship', 1],
            ['stock', 2],
          ],
        },
      }),
    ).toBe(1);
    expect(form.hash).toBe(
      compileForm({ ...smallDefinition(small), priors: { 'a.new': [[true, 1]] } }, [smallBinding(small)]).hash,
    );
  });
});
