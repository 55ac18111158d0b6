import { describe, expect, it } from 'vitest';
import { noAnswers, parseInstanceId, type Answer, type Answers, type RowKey } from '../answers/index.js';
import { planForm, type Plan } from '../plan/index.js';
import { interview, randomFrom, smallForm } from '../testing/index.js';
import { explain } from './explain.js';
import type { Fact } from './explanation.js';

const yes = { kind: 'boolean' } as const;
const is = (id: string, value: string | boolean) => ({ '==': [{ var: id }, value] }) as const;
const at = { asOf: '2026-11-24', stage: 'application' } as const;

const form = smallForm({
  questions: {
    'a.has': { ...yes, whenNotAsked: null, sources: ['REG'] },
    'a.kind': { kind: 'choice', options: ['x', 'y', 'z'], whenNotAsked: null },
    'a.amount': { kind: 'money', when: is('a.has', true), whenNotAsked: '0' },
    'a.double': { kind: 'money', derive: { '*': [{ var: 'a.amount' }, 2] }, whenNotAsked: null },
    'a.both': { kind: 'text', when: { and: [is('a.has', true), { in: [{ var: 'a.kind' }, ['x', 'y']] }] } },
    'a.either': { kind: 'text', when: { or: [{ '>': [{ var: 'a.double' }, '10'] }, is('a.kind', 'z')] } },
    'a.dated': { kind: 'text', validFrom: '2028-01-01' },
    'rows.bad': { ...yes, whenNotAsked: null, when: { '!': is('a.kind', 'z') } },
    'rows.why': { kind: 'text', when: is('item.bad', true) },
    'a.some': { kind: 'text', when: { some: [{ var: 'rows' }, is('bad', true)] } },
    'a.all': { kind: 'text', when: { all: [{ var: 'rows' }, is('bad', true)] } },
    'a.none': { kind: 'text', when: { none: [{ var: 'rows' }, is('bad', true)] } },
    'a.many': { kind: 'text', when: { '!': is('a.has', true) } },
  },
  groups: { rows: {} },
});

/** Answers that hold the facts and nothing else. */
function answersOf(facts: readonly Fact[], plan: Plan): Answers {
  const given = new Map<string, Answer>();
  const rows = new Map<string, RowKey[]>();
  const closed = new Set<string>();
  for (const fact of facts) {
    const { question = '', row } = parseInstanceId(fact.at) ?? {};
    const group = question.split('.')[0] ?? '';
    const keys = rows.get(group) ?? [];
    if (row !== undefined && row !== '' && !keys.includes(row)) rows.set(group, [...keys, row]);
    if (fact.fact === 'value') given.set(fact.at, { status: 'known', value: fact.value, by: 'typed' });
    if (fact.fact === 'declined') given.set(fact.at, { status: 'declined', reason: fact.reason });
    if (fact.fact === 'rows') rows.set(group, [...(plan.answers.rows.get(group) ?? [])]);
    if (fact.fact === 'rows' && fact.closed) closed.add(group);
  }
  return { ...noAnswers, given, rows, closed };
}

describe('a skip', () => {
  it('[E2] is decided by its facts alone', () => {
    const undecided: unknown[] = [];
    let judged = 0;
    for (let seed = 1; seed <= 150; seed += 1) {
      const { plans } = interview(form, randomFrom(seed), { at, edits: 0.3, sources: ['REG'] });
      const skips = plans.flatMap((plan) => notApplicable(plan).map((id) => ({ plan, id })));
      undecided.push(...skips.filter(({ plan, id }) => !isDecidedAlone(plan, id)).map(({ id }) => ({ seed, id })));
      judged += skips.length;
    }
    expect(undecided.slice(0, 3)).toEqual([]);
    expect(judged).toBeGreaterThan(500);
  });
});

function notApplicable({ decisions }: Plan): string[] {
  return [...decisions.values()]
    .filter((decision) => decision.state === 'skip' && decision.code === 'notApplicable')
    .map(({ id }) => id);
}

function isDecidedAlone(plan: Plan, id: string): boolean {
  const explanation = explain(plan, id);
  const facts = explanation?.state === 'skip' ? explanation.because : [];
  const { decisions } = planForm(form, answersOf(facts, plan), at);
  const again = decisions.get(id) ?? decisions.get(id.replace(/\[[^[\]]*\]/, '[]'));
  return again?.state === 'skip' && again.code === 'notApplicable';
}
