import type { CellRule, FieldCondition, RecordRule, RuleSeverity } from '@askless/core';

/** What is wrong with one cell of a record, by one rule of the format; never the cell's value. */
export interface AuditFinding {
  /** The column. */
  readonly field: string;
  /** must-be-blank, must-be-filled: by a condition of the field; rule: anything else, and where a code stands for a blank. */
  readonly kind: 'must-be-blank' | 'must-be-filled' | 'rule';
  readonly rule: string;
  readonly severity: RuleSeverity;
}

/** A rule on one column, and what it says in the format's data. */
export interface AuditRule extends AuditFinding {
  /** The field's path in the format. */
  readonly path: string;
  readonly says: CellRule | FieldCondition | RecordRule;
}

/** The cells of one record, in the order of the format's columns; a blank one is the empty text. */
export type Cells = readonly string[];

/** One rule on one column, compiled. */
export interface Check {
  readonly finding: AuditFinding;
  readonly says: AuditRule['says'];
  /** Whether only a blank cell can break it, or only one that is not; left out: both. */
  readonly only?: 'blank' | 'filled';
  readonly breaks: (cell: string, cells: Cells) => boolean;
}
