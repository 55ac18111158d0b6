import { describe, expect, it } from 'vitest';
import { smallBinding, smallDefinition, type SmallForm } from '../testing/index.js';
import { compileForm } from './compileForm.js';
import { DefinitionError } from './faults.js';
import { parseForm } from './parseForm.js';

const small: SmallForm = {
  questions: {
    'loan.purpose': { kind: 'choice', options: ['equipment', 'cash'], sources: ['TAX'], evidence: [] },
    'loan.amount': {
      kind: 'money',
      min: '0',
      when: { '==': [{ var: 'loan.purpose' }, 'cash'] },
      whenNotAsked: '0',
    },
    'people.share': { kind: 'percent', exceptions: [{ reads: 'loan.purpose', law: 'a law' }] },
    'people.name': { kind: 'text', concept: 'party.name' },
    'years.year': { kind: 'integer' },
    'years.profit': { kind: 'money', validFrom: '2020-01-01', whenNotAsked: null },
    'years.double': { kind: 'money', derive: { '*': ['2', { var: 'item.profit' }] }, scale: 2 },
  },
  groups: {
    people: { minRows: 1, maxRows: 3, party: true, title: 'people.name' },
    years: { rows: { fiscalYears: 3, key: 'years.year' } },
  },
  checks: [
    {
      id: 'shares',
      holds: { '<=': [{ sum: [{ var: 'people' }, { var: 'share' }] }, '100'] },
      severity: 'block',
      at: 'people.share',
    },
  ],
  products: [{ id: 'one', gates: [{ id: 'cash', when: { '==': [{ var: 'loan.purpose' }, 'cash'] } }] }],
};

/** The definition as JSON gives it back, with texts. */
function stored(): Record<string, unknown> {
  const definition = smallDefinition(small);
  const questions = Object.fromEntries(
    Object.entries(small.questions).map(([id, { options = [] }]) => [
      id,
      { label: id, why: id, options: Object.fromEntries(options.map((option) => [option, option])) },
    ]),
  );
  const inLocale = {
    title: 'title',
    sections: Object.fromEntries(definition.layout.map(({ id }) => [id, id])),
    groups: { people: { label: 'people', row: 'person' }, years: { label: 'years', row: 'year' } },
    questions,
    sources: { TAX: 'tax' },
    checks: { shares: 'shares' },
    products: { one: 'one' },
    gates: { cash: 'cash' },
  };
  const whole = {
    ...definition,
    texts: { 'zh-CN': inLocale, en: inLocale },
    generalForm: { by: ['loan.purpose'], before: 'postLoan' },
    references: { law: 'a law' },
  };
  return JSON.parse(JSON.stringify(whole)) as Record<string, unknown>;
}

function faultsOf(json: unknown): readonly { code: string; at: string }[] {
  try {
    compileForm(parseForm(json), []);
    return [];
  } catch (error) {
    if (error instanceof DefinitionError) return error.faults.map(({ code, at }) => ({ code, at }));
    throw error;
  }
}

/** The definition with what stands at a path replaced; undefined takes it away. */
function changed(path: readonly string[], value: unknown): unknown {
  const json = stored();
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, json);
  const key = path.at(-1) ?? '';
  if (value === undefined) delete parent[key];
  else parent[key] = value;
  // A place taken out of an array is null in JSON.
  return JSON.parse(JSON.stringify(json));
}

function pathsOf(json: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof json !== 'object' || json === null) return [path];
  const inside = Object.entries(json).flatMap(([key, value]) => pathsOf(value, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

describe('a definition from JSON', () => {
  it('is taken back as it was stored', () => {
    expect(faultsOf(stored())).toEqual([]);
    expect(parseForm(stored())).toEqual(stored());
  });

  it('lists each part of another shape, in one go', () => {
    const json = changed(['rules', 'questions', 'loan.purpose'], {
      stage: 'some day',
      sensitivity: 5,
      purposes: ['fun'],
    });
    Object.assign(json as object, { version: 3, layout: [{ id: 'a', items: 'loan.purpose' }] });
    expect(faultsOf(json)).toEqual([
      { code: 'wrong-shape', at: 'version' },
      { code: 'wrong-shape', at: 'rules.questions.loan.purpose.stage' },
      { code: 'wrong-shape', at: 'rules.questions.loan.purpose.sensitivity' },
      { code: 'wrong-shape', at: 'rules.questions.loan.purpose.purposes.0' },
      { code: 'wrong-shape', at: 'layout.0.items' },
    ]);
  });

  it.each([
    [['schema', 'properties', 'loan', 'properties', 'purpose', 'kind'], 'constructor'],
    [['schema', 'properties', 'loan', 'properties', 'purpose', 'enum'], 'abc'],
    [['schema', 'properties', 'loan', 'properties', 'purpose', 'enum'], []],
    [['schema', 'properties', 'loan', 'properties', 'amount', 'min'], 'much'],
    [['rules', 'groups', 'people', 'minRows'], 'some'],
    [['rules', 'groups', 'years', 'rows'], 'fiscalYears'],
    [['rules', 'checks'], { shares: true }],
    [['rules', 'products', '0', 'gates'], 'none'],
    [['generalForm', 'by'], 7],
  ])('refuses %j as %j', (path, value) => {
    expect(new Set(faultsOf(changed(path, value)).map(({ code }) => code))).toEqual(new Set(['wrong-shape']));
  });

  it('refuses a value of another kind where a question is not asked', () => {
    expect(faultsOf(changed(['rules', 'questions', 'loan.amount', 'whenNotAsked'], 'much'))).toEqual([
      { code: 'wrong-type', at: 'rules.questions.loan.amount.whenNotAsked' },
    ]);
  });

  it('never throws anything but its faults, whatever stands in whichever place', () => {
    const others = [null, -1, 1.5, 'x', '', '__proto__', 'constructor', [], [null], {}, { a: null }, true, undefined];
    const paths = pathsOf(stored());
    for (const path of paths) for (const other of others) expect(() => faultsOf(changed(path, other))).not.toThrow();
    expect(paths.length).toBeGreaterThan(200);
  });

  it.each([null, [], 'x', 5, true, {}])('refuses %j', (json) => {
    expect(faultsOf(json)).not.toEqual([]);
  });

  it('refuses names that objects have of their own', () => {
    const json: unknown = JSON.parse(
      JSON.stringify(stored()).replaceAll('"loan"', '"__proto__"').replaceAll('loan.', '__proto__.'),
    );
    expect(faultsOf(json)).toContainEqual({ code: 'forbidden-id', at: 'schema.__proto__' });
  });
});

describe('rules on values of other kinds', () => {
  const compile = (form: Partial<SmallForm>): readonly string[] => {
    const whole = { ...small, ...form };
    try {
      compileForm(smallDefinition(whole), [smallBinding(whole)]);
      return [];
    } catch (error) {
      if (error instanceof DefinitionError) return error.faults.map(({ code, at }) => `${code} ${at}`);
      throw error;
    }
  };
  const derived = (derive: NonNullable<SmallForm['questions'][string]['derive']>): readonly string[] =>
    compile({ questions: { ...small.questions, 'years.double': { kind: 'money', derive } } });
  const checked = (holds: NonNullable<SmallForm['checks']>[number]['holds']): readonly string[] =>
    compile({ checks: [{ id: 'one', holds, severity: 'confirm', at: 'loan.amount' }] });

  it('[R7] are faults where a calculation has no number', () => {
    const fault = ['wrong-type rules.questions.years.double.derive'];
    expect(derived({ '*': ['two', { var: 'item.profit' }] })).toEqual(fault);
    expect(derived({ '+': [{ var: 'loan.purpose' }, '1'] })).toEqual(fault);
    expect(derived({ '-': [{ case: [[true, 'much']] }, '1'] })).toEqual(fault);
    expect(derived({ '/': [{ coalesce: [{ var: 'item.profit' }, '0'] }, '4'] })).toEqual([]);
  });

  it('[R8] are faults where a number is compared with something else', () => {
    const fault = ['wrong-type rules.checks.one.holds'];
    expect(checked({ '<': ['much', { var: 'loan.amount' }] })).toEqual(fault);
    expect(checked({ '==': [{ var: 'loan.amount' }, { var: 'loan.purpose' }] })).toEqual(fault);
    expect(checked({ in: [{ '+': [{ var: 'loan.amount' }, '1'] }, ['5', 'much']] })).toEqual(fault);
    expect(checked({ '<=': [{ var: 'loan.amount' }, { '*': ['2', { var: 'loan.amount' }] }] })).toEqual([]);
  });

  it('[G5] are faults where a number of rows is none', () => {
    expect(compile({ groups: { ...small.groups, people: { minRows: 'some' } } })).toEqual([
      'wrong-type rules.groups.people.minRows',
    ]);
  });
});
