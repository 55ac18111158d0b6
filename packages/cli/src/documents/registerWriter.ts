import { compileAudit } from '@askless/adapters/audit';
import { cfpb1071 } from '@askless/adapters/cfpb-1071';
import { registerHead, writeIntake, type Intake } from '@askless/adapters/cfpb-1071/write';
import { CsvError } from '@askless/adapters/writer/csv';
import { readColumns } from '../arguments/readColumns.js';
import { Problem } from '../problem.js';
import type { Supplying, Write, Written } from './written.js';

/** A register of one record: its head, and the record where the register wants one; finished ones are audited. */
export function registerWriter({ supply }: Supplying): Write {
  const supplied = supply === undefined ? {} : readColumns(supply, cfpb1071);
  return (submission) => writtenOf(listFault(() => writeIntake(submission, { supplied })));
}

function writtenOf(intake: Intake | undefined): Written {
  if (!intake) return { text: registerHead, isEmpty: true, outstanding: [], findings: [] };
  return {
    text: registerHead + intake.text,
    outstanding: intake.outstanding,
    findings: [
      ...intake.findings.map(({ code, column }) => ({ code, path: column })),
      ...(intake.outstanding.length === 0 ? auditFindings(intake) : []),
    ],
  };
}

/** The rules that a finished record breaks. */
function auditFindings({ cells }: Intake): Written['findings'] {
  const audit = compileAudit(cfpb1071, { period: null });
  return audit.auditRecord([...cells.values()]).map(({ rule, field }) => ({ code: rule, path: field }));
}

function listFault<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Problem([
      `${error.column ?? 'A cell'} can not be written [${error.fault}]: no register may hold such a text. Change the answer.`,
    ]);
  }
}
