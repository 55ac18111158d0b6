import { compileAudit } from '@askless/adapters/audit';
import { cfpb1071 } from '@askless/adapters/cfpb-1071';
import { fieldTitles } from '@askless/adapters/cfpb-1071/texts';
import { describe, expect, it } from 'vitest';
import { auditEn } from '../words/auditEn.js';
import { auditZhCN } from '../words/auditZhCN.js';
import { wordRule } from './wordRule.js';

const { rules } = compileAudit(cfpb1071);

const worded = (locale: 'en' | 'zh-CN'): Map<string, string> => {
  const words = locale === 'en' ? auditEn : auditZhCN;
  return new Map(
    rules.map((rule) => [
      `${rule.rule} ${rule.field}`,
      wordRule(rule, words, (path) => fieldTitles[path]?.[locale] ?? path),
    ]),
  );
};

describe('what a rule says', () => {
  it('has a title of each field in both languages', () => {
    expect(Object.keys(fieldTitles)).toEqual(cfpb1071.fields.map(({ path }) => path));
  });

  it.each([
    ['en', /undefined|NaN|\[object|[a-z]_[a-z]|po\[\]|““/],
    ['zh-CN', /undefined|[a-z]{2}|po\[\]|““/],
  ] as const)('has no column’s name, no gap and no other language in it, in %s', (locale, wrong) => {
    const said = [...worded(locale)];
    expect(said.filter(([, words]) => words === '' || wrong.test(words.replaceAll(/YYYYMMDD|NAICS/g, '')))).toEqual([]);
    expect(said.length).toBeGreaterThan(200);
  });

  it.each([
    ['E0001 uid', 'has 21 to 45 characters, and is never blank', '应为 21 至 45 个字符，且不得为空'],
    ['E0040 app_method', 'is 1, 2, 3 or 4, and is never blank', '应为 1、2、3 或 4，且不得为空'],
    ['E0121 ct_guarantee', 'has 1 to 5 codes', '应为 1 至 5 个代码'],
    ['W0122 ct_guarantee', '999 stands alone', '999 不得与其他代码并填'],
    ['W0182 ct_loan_term', 'is less than 1200', '应小于 1200'],
    ['E0321 action_taken_date', 'lies between 2025-07-18 and 2025-12-31', '应在 2025-07-18 至 2025-12-31 之间'],
    [
      'E2022 pricing_mca_addcost_flag',
      'is not filled when “Credit product” is not 7, 8 or 977',
      '“信贷产品”不为 7、8 或 977 时不得填写',
    ],
    [
      'E2001 ct_guarantee_ff',
      'is filled when “Type of guarantee” contains 977, and only then',
      '当且仅当“保证方式”包含 977 时填写',
    ],
    [
      'W2002 ct_guarantee_ff',
      '“Type of guarantee” and “Other guarantee” have at most 5 entries together, 977 not counted',
      '“保证方式”与“其他保证方式说明”合计不得超过 5 项（977 不计）',
    ],
    ['E2009 action_taken_date', 'is not before “Application date”', '不得早于“申请日期”'],
    [
      'W2036 po_2_race',
      'is not filled when “Number of principal owners” is 1 and the row’s number > 1',
      '“主要所有人数”为 1，且行号 > 1 时不得填写',
    ],
    ['E3000 uid', 'is used once in a register', '在同一登记表中不得重复'],
  ])('%s', (rule, en, zh) => {
    expect([worded('en').get(rule), worded('zh-CN').get(rule)]).toEqual([en, zh]);
  });
});
