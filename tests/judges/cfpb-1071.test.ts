// The register of 12 CFR part 1002 subpart B, judged by the regulator's own validator: 5,000 random records and its verdicts.
import { createReadStream, readFileSync } from 'node:fs';
import { auditRegister, compileAudit, headerIssues, type AuditedRecord } from '@askless/adapters/audit';
import { cfpb1071 } from '@askless/adapters/cfpb-1071';
import { readCsv } from '@askless/adapters/writer/csv';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasShared, sharedPath } from './shared.js';

interface Applicability {
  readonly field: string;
  readonly whenField: string;
  readonly op: 'in' | 'contains' | '>=';
  readonly codes: readonly string[];
  readonly rule: string;
}

interface Field {
  readonly short_name: string;
  readonly rule_section?: string;
  readonly valid_values?: readonly (readonly [number | string, ...unknown[]])[];
}

const folder = (file: string): string => sharedPath('formats', 'cfpb-1071', file);
const readJson = (file: string): unknown => JSON.parse(readFileSync(folder(file), 'utf8'));

/** That of the validator that judged these files; the guide names one of 2025. */
const period = { from: '2024-10-01', to: '2024-12-31' };
const audit = compileAudit(cfpb1071, { period });

async function auditFile(file: string): Promise<AuditedRecord[]> {
  const judge = auditRegister(audit);
  const records: (readonly string[])[] = [];
  for await (const { cells } of readCsv(createReadStream(folder(file)))) records.push(cells);
  expect(headerIssues(audit.columns, records.shift() ?? [])).toEqual([]);
  return records.map(judge);
}

const rulesOf = ({ findings }: AuditedRecord): Set<string> => new Set(findings.map(({ rule }) => rule));

describe.skipIf(!hasShared)('the small-business lending register', () => {
  let audited: readonly AuditedRecord[] = [];
  let verdicts: readonly ReadonlySet<string>[] = [];

  beforeAll(async () => {
    audited = await auditFile('records.csv');
    const { findings, records } = readJson('findings.json') as {
      readonly records: number;
      readonly findings: Readonly<Record<string, { readonly Logical?: readonly string[] }>>;
    };
    verdicts = Array.from({ length: records }, (_, record) => new Set(findings[record]?.Logical));
  });

  it('has the 81 columns of the guide, in its order', () => {
    const { data_points: points } = readJson('2025-data-points.json') as {
      readonly data_points: readonly { readonly data_fields: readonly Field[] }[];
    };
    expect(audit.columns).toEqual(points.flatMap((point) => point.data_fields.map((field) => field.short_name)));
    expect(audit.columns).toHaveLength(81);
  });

  it('names the law and the codes of each field as the guide does', () => {
    const { data_points: points } = readJson('2025-data-points.json') as {
      readonly data_points: readonly { readonly rule_section: string; readonly data_fields: readonly Field[] }[];
    };
    const guide = points.flatMap(({ rule_section, data_fields }) =>
      data_fields
        .filter(({ short_name }) => !/^po_[234]/.test(short_name))
        .map(({ short_name, valid_values: [, ...values] = [] }) => ({
          path: short_name.replace(/^po_1_/, 'po[].'),
          source: rule_section,
          codes: values.map(([code]) => String(code)),
        })),
    );
    const listless = new Set(['num_principal_owners', 'naics_code']);
    const ours = cfpb1071.fields.map(({ path, source, rules = [] }) => ({
      path,
      source,
      codes: listless.has(path) ? [] : rules.flatMap((rule) => (rule.test === 'options' ? rule.options : [])),
    }));
    expect(ours).toEqual(guide);
  });

  it('has every validation of the guide but the two that no record decides', () => {
    const text = readFileSync(folder('2025-validations.csv'), 'utf8');
    const theirs = new Set(text.match(/^[EW]\d{4}(?=,)/gm));
    expect(theirs.size).toBe(182);
    const ours = new Map(audit.rules.map(({ rule, severity }) => [rule, severity]));
    expect([...theirs].filter((rule) => !ours.has(rule))).toEqual(['W0003', 'W0680']);
    expect([...ours.keys()].filter((rule) => !theirs.has(rule))).toEqual([]);
    expect([...ours].filter(([rule, severity]) => rule.startsWith('W') !== (severity === 'warning'))).toEqual([]);
  });

  it('agrees on all 210,000 verdicts of the 42 rules of one field', () => {
    const single = (readJson('applicability.json') as readonly Applicability[]).filter(({ rule }) =>
      /^E\d{4}$/.test(rule),
    );
    expect(single).toHaveLength(42);
    let agreed = 0;
    for (const { field, rule } of single)
      for (const [record, { findings }] of audited.entries())
        if (findings.some((one) => one.rule === rule && one.field === field) === verdicts[record]?.has(rule))
          agreed += 1;
    expect(agreed).toBe(210_000);
  });

  it('agrees on every verdict of every rule', () => {
    expect(audited).toHaveLength(5000);
    const all = new Set([...audit.rules.map(({ rule }) => rule), ...verdicts.flatMap((verdict) => [...verdict])]);
    const found = audited.map(rulesOf);
    const differences = [...all].flatMap((rule) => {
      const records = found.flatMap((ours, record) =>
        ours.has(rule) === (verdicts[record]?.has(rule) ?? false) ? [] : [record],
      );
      return records.length === 0 ? [] : [{ rule, disagree: records.length, first: records.slice(0, 3) }];
    });
    expect(differences).toEqual([]);
    expect(verdicts.reduce((sum, { size }) => sum + size, 0)).toBe(17_190);
  });

  it('finds nothing at all in a clean file', async () => {
    const clean = await auditFile('sblar_no_findings.csv');
    expect(clean).toEqual(Array.from({ length: 10 }, (_, record) => ({ record, findings: [] })));
  });

  it('finds every logical rule that a file breaks on purpose', async () => {
    const found = new Set((await auditFile('all_logic_errors.csv')).flatMap((record) => [...rulesOf(record)]));
    const text = readFileSync(folder('2025-validations.csv'), 'utf8');
    const logical = (text.match(/^[EW](?:2|3)\d{3}(?=,)/gm) ?? []).filter((rule) => !found.has(rule));
    expect(logical).toEqual([]);
  });
});
