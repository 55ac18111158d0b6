import type { IntakeFormat } from '@askless/core';
import { describe, expect, it } from 'vitest';
import { auditRegister, compileAudit, headerIssues } from './index.js';

const error = { severity: 'error' } as const;

/** Two rows of owners, each with a flag that says whether it has a name. */
const format: IntakeFormat = {
  id: 'small',
  version: '1',
  title: { 'zh-CN': '小格式', en: 'Small' },
  fields: [
    { path: 'id', strength: 'must', supplier: 'lender', cell: { kind: 'text' } },
    {
      path: 'kind',
      strength: 'must',
      supplier: 'lender',
      cell: { kind: 'codes' },
      tokens: { notApplicable: { value: 'NA' } },
      rules: [{ ...error, rule: 'K1', test: 'options', options: ['a', 'b', 'NA'], required: true }],
      conditions: [{ ...error, rule: 'K2', filled: 'exactly', when: { '!=': [{ var: 'id' }, 'none'] } }],
    },
    {
      path: 'owner[].flag',
      strength: 'must',
      supplier: 'lender',
      cell: { kind: 'integer' },
      rules: [
        { ...error, rule: ['F1', 'F2'], test: 'number', whole: true },
        { ...error, rule: ['F1', 'F2'], test: 'range', from: '0', below: '2' },
      ],
    },
    {
      path: 'owner[].name',
      strength: 'may',
      supplier: 'applicant',
      cell: { kind: 'text' },
      when: { '==': [{ var: 'id' }, 'narrows what is asked, judges nothing'] },
      conditions: [
        { ...error, rule: ['N1', 'N2'], filled: 'must', when: { '==': [{ var: 'owner[].flag' }, 1] } },
        { severity: 'warning', rule: 'N3', filled: 'never', when: { '>': [{ var: 'row' }, 1] } },
      ],
    },
  ],
  tables: { owner: { rows: 2, column: '{name}_{row}' } },
  rules: [{ ...error, rule: 'U1', test: 'unique', at: 'id' }],
};

const audit = compileAudit(format);

describe('compileAudit', () => {
  it('names columns by the table’s pattern, and every rule of each', () => {
    expect(audit.columns).toEqual(['id', 'kind', 'flag_1', 'name_1', 'flag_2', 'name_2']);
    expect(audit.rules.map(({ field, rule, kind }) => `${field} ${rule} ${kind}`)).toEqual([
      'kind K1 rule',
      'kind K2 rule',
      'kind K2 rule',
      'flag_1 F1 rule',
      'flag_1 F1 rule',
      'name_1 N1 must-be-filled',
      'flag_2 F2 rule',
      'flag_2 F2 rule',
      'name_2 N2 must-be-filled',
      'name_2 N3 must-be-blank',
      'id U1 rule',
    ]);
  });

  it.each<readonly [what: string, cells: readonly string[], found: readonly string[]]>([
    ['all is well', ['x', 'a;b', '0', '', '', ''], []],
    ['a token stands for a blank', ['none', 'NA', '0', '', '', ''], []],
    ['a token among codes is still the token', ['x', 'a;NA', '0', '', '', ''], ['kind K2 rule']],
    ['a comparison with a blank cell is no', ['', 'a', '0', '', '', ''], ['kind K2 rule']],
    ['a blank cell that is required', ['none', '', '0', '', '', ''], ['kind K1 rule']],
    ['by row', ['x', 'a', '1', '', '1', ''], ['name_1 N1 must-be-filled', 'name_2 N2 must-be-filled']],
    ['the row’s own number', ['x', 'a', '1', 'y', '1', 'z'], ['name_2 N3 must-be-blank']],
    ['one finding for a field and a rule', ['x', 'a', '2.5', '', '', ''], ['flag_1 F1 rule']],
    ['what is no number compares as nothing does', ['x', 'a', 'one', '', '', ''], ['flag_1 F1 rule']],
  ])('%s', (_what, cells, found) => {
    expect(audit.auditRecord(cells).map(({ field, rule, kind }) => `${field} ${rule} ${kind}`)).toEqual(found);
  });

  it('never tells a cell’s value', () => {
    expect(audit.auditRecord(['secret', 'secret', 'secret', '', '', 'secret'])).toEqual([
      { field: 'kind', kind: 'rule', rule: 'K1', severity: 'error' },
      { field: 'flag_1', kind: 'rule', rule: 'F1', severity: 'error' },
      { field: 'name_2', kind: 'must-be-blank', rule: 'N3', severity: 'warning' },
    ]);
  });
});

describe('auditRegister', () => {
  it('counts records, and finds the later of two that are the same; blank ones are not', () => {
    const judge = auditRegister(audit);
    const ids = ['x', '', 'y', 'x', ''].map((id) => judge([id, id === '' ? 'NA' : 'a', '0', '', '', '']));
    expect(ids).toEqual(
      [0, 1, 2, 3, 4].map((record) => ({
        record,
        findings: record === 3 ? [{ field: 'id', kind: 'rule', rule: 'U1', severity: 'error' }] : [],
      })),
    );
  });
});

describe('headerIssues', () => {
  it.each([
    [['a', 'b', 'c'], []],
    [
      ['a', 'c', 'b'],
      [
        { issue: 'reordered', column: 'b', found: 'c', place: 2 },
        { issue: 'reordered', column: 'c', found: 'b', place: 3 },
      ],
    ],
    [['a', 'c'], [{ issue: 'missing', column: 'b' }]],
    [['a', 'b', 'c', 'd'], [{ issue: 'extra', found: 'd', place: 4 }]],
    [['a', 'B', 'c'], [{ issue: 'renamed', column: 'b', found: 'B', place: 2 }]],
    [
      ['a', 'b', 'b'],
      [
        { issue: 'doubled', found: 'b', place: 3 },
        { issue: 'missing', column: 'c' },
      ],
    ],
    [
      ['x'],
      [
        { issue: 'renamed', column: 'a', found: 'x', place: 1 },
        { issue: 'missing', column: 'b' },
        { issue: 'missing', column: 'c' },
      ],
    ],
  ])('%j', (header, issues) => {
    expect(headerIssues(['a', 'b', 'c'], header)).toEqual(issues);
  });
});
