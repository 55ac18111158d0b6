// The folder that a new format begins as: it compiles, writes, reads and judges.
import { businessLoan } from '@askless/catalog/business-loan';
import { personas } from '@askless/catalog/personas';
import { parseKnown, planForm, submit, type Submission } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { describe, expect, it } from 'vitest';
import { template as binding } from '../template/business-loan.js';
import { template } from '../template/index.js';
import { readIntake } from '../template/read.js';
import { writeIntake } from '../template/write.js';
import { compileAudit } from './audit/index.js';

const form = compileForm(businessLoan, [binding]);

function submissionOf({ asOf, profile, answers }: (typeof personas)[number]): Submission {
  const closed = form.groups.map(({ id }) => id);
  const known = parseKnown(form, { asOf, profile, answers, closed });
  const result = submit(planForm(form, known.answers, { asOf, stage: 'application' }));
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.submission;
}

describe('the template of a format', () => {
  const audit = compileAudit(template);

  it.each(personas.map((persona) => [persona.id, persona] as const))('holds what %s says', (_id, persona) => {
    const { answers } = persona;
    const { cells, outstanding, findings, text } = writeIntake(submissionOf(persona));
    expect({ outstanding, findings }).toEqual({ outstanding: ['LOAN_NO'], findings: [] });
    expect(text).toBe(`${[...cells.values()].join(',')}\n`);
    expect(audit.auditRecord([...cells.values()])).toEqual([]);
    expect(cells.get('AMOUNT')).toBe(Object(answers['loan'])['amount']);
    const read = readIntake(Object.fromEntries(cells));
    expect(Object(read.answers['loan'])['amount']).toBe(cells.get('AMOUNT'));
  });

  it('refuses what is not the lender’s to fill', () => {
    const [persona] = personas;
    const supplied = { LOAN_NO: '7', AMOUNT: '1' };
    const written = persona && writeIntake(submissionOf(persona), { supplied });
    expect(written?.cells.get('LOAN_NO')).toBe('7');
    expect(written?.findings).toEqual([{ code: 'not-outstanding', column: 'AMOUNT' }]);
  });
});
