import { LogicEngine } from 'json-logic-engine';
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { describe, expect, it } from 'vitest';
import { parseKnown } from '../answers/index.js';
import { planForm } from '../plan/index.js';
import type { Condition, Expression } from '../rule/index.js';
import { smallForm, type SmallForm } from '../testing/index.js';
import {
  ExportError,
  exportCondition,
  exportForm,
  factsOf,
  runExport,
  type Engine,
  type ExportFault,
} from './index.js';

const run: Engine = (logic, facts) => jsonLogic.apply(logic as RulesLogic, facts);
const logicEngine = new LogicEngine();
const runToo: Engine = (logic, facts): unknown => logicEngine.run(logic, facts);
const at = { asOf: '2026-11-25', stage: 'application' } as const;

/** What an engine, json-logic-js if none is named, says of each rule of a small form with some answers. */
function outcomes(small: SmallForm, known: unknown, engine = run) {
  const form = smallForm(small);
  const exported = exportForm(form);
  const plan = planForm(form, parseKnown(form, known).answers, at);
  return runExport(exported, factsOf(plan, exported).facts, engine);
}

function faultsOf(small: SmallForm): readonly ExportFault[] {
  try {
    exportForm(smallForm(small));
  } catch (error) {
    if (error instanceof ExportError) return error.faults;
    throw error;
  }
  return [];
}

const below: Condition = { '<': [{ var: 'a.x' }, '5'] };

describe('exportCondition', () => {
  const form = smallForm({ questions: { 'a.x': { kind: 'money', min: '0' }, 'a.y': { kind: 'text', when: below } } });

  it('[X2] guards each read, as stock engines say that what is missing is less than 5', () => {
    expect(run({ '<': [{ var: 'value.a.x' }, 5] }, {})).toBe(true);
    expect(exportCondition(form, below)).toEqual({
      holds: { and: [{ '!': [{ '===': [{ var: 'value.a.x' }, null] }] }, { '<': [{ var: 'value.a.x' }, 5] }] },
      yes: { and: [{ '===': [{ var: 'state.a.x' }, 'value'] }, { '<': [{ var: 'value.a.x' }, 5] }] },
      no: {
        or: [
          { and: [{ '===': [{ var: 'state.a.x' }, 'value'] }, { '!': [{ '<': [{ var: 'value.a.x' }, 5] }] }] },
          { '===': [{ var: 'state.a.x' }, 'absent'] },
        ],
      },
      beyond: false,
    });
  });

  it('[X2] says what all values agree on, though the answer is open', () => {
    const { yes } = exportCondition(form, { '>=': [{ var: 'a.x' }, '0'] });
    expect(run(yes, { state: { a: { x: 'open' } } })).toBe(true);
  });
});

describe('exportForm', () => {
  it('[X1] not asked and declined are read as declared', () => {
    const small: SmallForm = {
      questions: {
        'a.kind': { kind: 'choice', options: ['one', 'two'] },
        'a.x': { kind: 'money', when: { '==': [{ var: 'a.kind' }, 'one'] }, whenNotAsked: '3' },
        'a.y': { kind: 'text', when: below },
        'a.z': { kind: 'text', when: { '!': below } },
      },
    };
    expect(outcomes(small, { answers: { a: { kind: 'two', x: '7' } } })).toEqual({
      'questions.a.x.when': 'no',
      'questions.a.y.when': 'yes',
      'questions.a.z.when': 'no',
    });
    expect(outcomes(small, { answers: { a: { kind: 'one', x: '7' } } })).toMatchObject({ 'questions.a.y.when': 'no' });
    expect(outcomes(small, {})).toMatchObject({ 'questions.a.x.when': 'unknown', 'questions.a.y.when': 'unknown' });
  });

  it.each([
    ['0.125', 2, 0.12],
    ['0.375', 2, 0.38],
    ['-0.125', 2, -0.12],
    ['1.005', 2, 1],
    ['-2.5', 0, -2],
    ['123456789.565', 2, 123456789.56],
  ])('[X3] %s with %s decimals is %s: exact, half to even', (x, scale, expected) => {
    const derive: Expression = { '/': [{ var: 'a.x' }, '1'] };
    const questions = { 'a.x': { kind: 'decimal' }, 'a.d': { kind: 'decimal', derive, scale } } as const;
    expect(outcomes({ questions }, { answers: { a: { x } } })).toEqual({ 'questions.a.d.derive': expected });
  });

  it('[X3] cents add up exactly, where doubles do not', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    const derive: Expression = { '+': [{ var: 'a.x' }, { var: 'a.x' }, { var: 'a.x' }] };
    const questions = { 'a.x': { kind: 'money' }, 'a.d': { kind: 'money', derive } } as const;
    expect(outcomes({ questions }, { answers: { a: { x: '0.1' } } })).toEqual({ 'questions.a.d.derive': 0.3 });
  });

  it('[X3] a number beyond 10^15 units is said to be inexact, and what reads it undecided, whatever its bounds', () => {
    const derive: Expression = { '*': [{ var: 'a.x' }, { var: 'a.x' }] };
    const small: SmallForm = {
      questions: {
        'a.x': { kind: 'money' },
        'a.d': { kind: 'money', min: '0', derive, scale: 2, sources: ['REG'] },
        'a.y': { kind: 'text', when: { '<': [{ var: 'a.d' }, '5'] } },
        'a.z': { kind: 'text', when: { '>=': [{ var: 'a.d' }, '0'] } },
      },
    };
    const known = { answers: { a: { x: '1000000' } }, sources: { REG: { answers: { a: { d: '1' } } } } };
    expect(outcomes(small, known)).toEqual({
      'questions.a.d.derive': 'inexact',
      'questions.a.y.when': 'unknown',
      'questions.a.z.when': 'unknown',
    });
  });

  it.each([
    ['json-logic-js', run],
    ['json-logic-engine, to which nothing and nothing are 0', runToo],
  ])('[X3] a divisor that is not exact is not zero: %s', (_name, engine) => {
    const quotient: Expression = { '/': ['1', { '+': [{ var: 'a.x' }, { var: 'a.x' }] }] };
    const small: SmallForm = {
      questions: {
        'a.x': { kind: 'money' },
        'a.d': { kind: 'money', derive: quotient, scale: 2 },
        'a.e': { kind: 'money', derive: { coalesce: [quotient, '7'] }, scale: 2 },
        'a.y': { kind: 'text', when: { '<': [quotient, '7'] } },
      },
    };
    expect(outcomes(small, { answers: { a: { x: '0.125' } } }, engine)).toEqual({
      'questions.a.d.derive': 'inexact',
      'questions.a.e.derive': 'inexact',
      'questions.a.y.when': 'unknown',
    });
    expect(outcomes(small, { answers: { a: { x: '0' } } }, engine)).toEqual({
      'questions.a.d.derive': null,
      'questions.a.e.derive': 7,
      'questions.a.y.when': 'no',
    });
  });

  it.each([
    ['json-logic-js', run],
    ['json-logic-engine, which works out constants in a branch that is not taken', runToo],
  ])('[R7] [X3] a quotient of constants by zero is absent: %s', (_name, engine) => {
    const quotient: Expression = { '/': [{ '+': ['-2.25', '0.1'] }, { '*': ['0', '0'] }] };
    const small: SmallForm = {
      questions: {
        'a.d': { kind: 'money', derive: quotient, scale: 2 },
        'a.e': { kind: 'money', derive: { coalesce: [quotient, '7'] }, scale: 2 },
        'a.f': { kind: 'money', derive: { '/': [{ '+': ['-2.25', '0.1'] }, '0.3'] }, scale: 2 },
        'a.y': { kind: 'text', when: { '<': [quotient, '7'] } },
      },
    };
    expect(outcomes(small, {}, engine)).toEqual({
      'questions.a.d.derive': null,
      'questions.a.e.derive': 7,
      'questions.a.f.derive': -7.17,
      'questions.a.y.when': 'no',
    });
  });

  const number = { kind: 'money' } as const;
  const deriving = (derive: Expression, scale?: number): SmallForm => ({
    questions: { 'a.x': number, 'a.d': { ...number, derive, ...(scale === undefined ? {} : { scale }) } },
  });
  const x = { var: 'a.x' };
  it.each<[string, SmallForm, readonly ExportFault['code'][]]>([
    [
      'a constant of too many digits',
      { questions: { 'a.x': number, 'a.y': { ...number, when: { '<': [x, '12345678901234567.89'] } } } },
      ['inexact-number'],
    ],
    ['a quotient that is calculated with', deriving({ '+': [{ '/': [x, '3'] }, x] }, 2), ['inner-quotient']],
    ['a quotient that is never rounded', deriving({ '/': [x, '3'] }), ['unrounded-quotient']],
    [
      'texts in order',
      {
        questions: { 'a.t': { kind: 'text' } },
        checks: [{ id: 'c', holds: { '<': [{ var: 'a.t' }, { var: 'a.t' }] }, severity: 'confirm', at: 'a.t' }],
      },
      ['kind'],
    ],
    ['a share as a percentage, which is fine', deriving({ '*': ['100', { '/': [x, x] }] }, 2), []],
  ])('[X1] is refused whole, with a name, for %s', (_name, small, codes) => {
    expect([...new Set(faultsOf(small).map(({ code }) => code))]).toEqual(codes);
  });

  it('[X4] leaves out an answer that no JSON number holds', () => {
    const form = smallForm({ questions: { 'a.x': number, 'a.y': { ...number, when: below } } });
    const exported = exportForm(form);
    const plan = planForm(form, parseKnown(form, { answers: { a: { x: '12345678901234567.89' } } }).answers, at);
    expect(factsOf(plan, exported)).toEqual({
      facts: { asOf: 20261125, given: {}, declined: {}, rows: {}, closed: {} },
      inexact: ['a.x'],
    });
  });
});
