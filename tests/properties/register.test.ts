import { compileAudit } from '@askless/adapters/audit';
import { cfpb1071 as format } from '@askless/adapters/cfpb-1071';
import { cfpb1071 } from '@askless/adapters/cfpb-1071/business-loan';
import { writeIntake, type CellValue } from '@askless/adapters/cfpb-1071/write';
import { businessLoan } from '@askless/catalog/business-loan';
import { parseKnown, submit, type FormatField, type Submission } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { interview, randomFrom, type Random } from '@askless/core/testing';
import { describe, expect, it } from 'vitest';

const form = compileForm(businessLoan, [cfpb1071]);
const audit = compileAudit(format, { period: null });
const at = { asOf: '2028-06-01', stage: 'application' } as const;

/** `RECORDS=5000` for the figure in the adapters' README. */
const records = Number(process.env['RECORDS'] ?? 250);

describe('records of random small businesses, with random values of the lender', () => {
  it('break no rule, and nothing is asked of them that their record leaves blank', () => {
    const seen = { records: 0, warnings: new Set<string>(), owners: new Set<string>(), products: new Set<string>() };
    for (let seed = 1; seen.records < records; seed += 1) {
      const submission = applyAtRandom(seed);
      const record = submission && writeIntake(submission, { supplied: lenderAtRandom(randomFrom(seed)) });
      if (!record) continue;
      const { cells, outstanding } = record;
      const findings = audit.auditRecord([...cells.values()]);
      expect({ seed, outstanding, errors: findings.filter(({ severity }) => severity === 'error') }).toEqual({
        seed,
        outstanding: [],
        errors: [],
      });
      expect({ seed, inVain: answeredInVain(submission) }).toEqual({ seed, inVain: [] });
      seen.records += 1;
      for (const { rule } of findings) seen.warnings.add(rule);
      seen.owners.add(cells.get('num_principal_owners') ?? '');
      seen.products.add(cells.get('ct_credit_product') ?? '');
    }
    expect([...seen.owners].toSorted()).toEqual(['0', '1', '2', '3', '4']);
    expect([...seen.products].toSorted()).toEqual(['1', '2', '3', '4', '5', '6']);
    // What only a lender's values can be warned of: a rate of next to nothing.
    expect([...seen.warnings].filter((rule) => !rule.startsWith('W04'))).toEqual([]);
  }, 600_000);
});

/** An application to its end; some businesses are known to be small ones in the United States. */
function applyAtRandom(seed: number): Submission | undefined {
  const random = randomFrom(seed);
  const small = random.chance(0.9);
  const known = parseKnown(form, {
    profile: { jurisdiction: 'US' },
    ...(small
      ? {
          answers: {
            loan: { currency: 'USD' },
            operations: { revenueLastYear: String(random.between(0, 1_000_000)) },
            monitoring: { numPrincipals: random.between(0, 4) },
          },
        }
      : {}),
  }).answers;
  const { plan } = interview(form, random, { at, known, edits: 0.2, declines: 0.2 });
  const result = submit(plan);
  return result.ok ? result.submission : undefined;
}

/** Questions that were answered for one cell, which is blank; not where it is found that the cell can't hold the answer. */
function answeredInVain({ answers, demographics, receipts }: Submission): string[] {
  const { lines = [], findings = [] } = receipts.find(({ format: id }) => id === format.id) ?? {};
  const unfit = new Set(findings.filter(({ code }) => code === 'unfit').map(({ path }) => path));
  const used = new Set(lines.flatMap(({ outcome, from }) => (outcome === 'met' ? (from ?? []) : [])));
  const direct = Object.entries(cfpb1071.cells).flatMap(([path, cell]) =>
    typeof cell === 'object' && 'var' in cell && !cell.var.startsWith('item.') && !unfit.has(path) ? [cell.var] : [],
  );
  return [...answers, ...demographics]
    .filter((answer) => 'value' in answer && (direct.includes(answer.at) || answer.at.startsWith('principalOwners[')))
    .map((answer) => answer.at)
    .filter((id) => !used.has(id));
}

/** A value for each of the lender's cells, by the rules of the cell alone; the record's own rules are the writer's. */
function lenderAtRandom(random: Random): Record<string, CellValue> {
  const lenders = format.fields.filter(({ supplier }) => supplier === 'lender');
  const drawn = Object.fromEntries(lenders.map((field) => [field.path, cellAtRandom(field, random)]));
  const day = random.between(10, 28);
  return {
    ...drawn,
    uid: `549300KM40FP4MSQU941${String(random.between(1, 999_999))}`,
    app_date: `2028-0${random.between(1, 5)}-${day}`,
    action_taken_date: `2028-06-${day}`,
  };
}

function cellAtRandom({ cell, rules = [], path }: FormatField, random: Random): CellValue {
  const options = rules
    .flatMap((rule) => (rule.test === 'options' ? rule.options : []))
    .filter((code) => code !== '999');
  const [first = '1', ...others] = options;
  if (cell?.kind === 'codes') return random.chance(0.5) ? [random.pick([first, ...others])] : [first];
  if (cell?.kind === 'code') return random.pick([first, ...others]);
  if (path === 'census_tract_number') return '39041010100';
  return cell?.kind === 'text' ? 'Other' : String(random.between(1, 40));
}
