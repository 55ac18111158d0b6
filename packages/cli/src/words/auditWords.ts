import type { CellRule, FieldCondition, RecordRule } from '@askless/core';
import type { AuditCounts } from '../output/auditCounts.js';

type Says<R extends { readonly test: string }> = {
  readonly [T in R['test']]: (rule: Extract<R, { readonly test: T }>) => string;
};

/** What the audit says to people, in one language. A rule's words follow the name of its field. */
export interface AuditWords {
  readonly counts: (counts: AuditCounts) => string;
  readonly nothingFound: string;
  /** Rules that were left out because nobody said which period the register is for. */
  readonly unjudged: (rules: string) => string;
  readonly severity: Readonly<Record<'error' | 'warning', string>>;
  readonly records: (count: number) => string;
  readonly firstRecords: string;
  readonly record: (record: number, line: number) => string;
  readonly kind: Readonly<Record<'must-be-blank' | 'must-be-filled', string>>;
  /** Between the titles of fields, and after them. */
  readonly list: (titles: readonly string[], more: number) => string;
  readonly title: (title: string) => string;
  readonly required: string;
  readonly cell: Says<CellRule>;
  readonly between: (titleOf: (path: string) => string) => Says<RecordRule>;
  readonly filled: Readonly<Record<FieldCondition['filled'], (when: string) => string>>;
  readonly condition: {
    readonly is: (title: string, codes: readonly string[]) => string;
    readonly isNot: (title: string, codes: readonly string[]) => string;
    readonly contains: (title: string, code: string) => string;
    readonly not: (condition: string) => string;
    readonly and: string;
    readonly or: string;
    readonly row: string;
  };
}
