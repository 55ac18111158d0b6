import type { Binding, Expression, FormatField, FormDefinition, QuestionRule, TableBinding } from '@askless/core';
import { referenceId, referenceTokens } from './tokens.js';

/**
 * Derives the reference format of a form: one document that wants every question that has a consumer.
 *
 * Each question is a field of its own id, `loan.amount`, those of a group in rows of its table, `years[].revenue`, at the
 * question's stage. Retired questions and the profile are no part of it. A field must be filled, except demographic ones
 * and those that only look after the borrower once the loan is paid out; what the bank decides itself is the lender's.
 *
 * @throws Error for a form with a section `head`: the document's own head stands there.
 */
export function defineReference(form: FormDefinition): Binding {
  const parts = Object.entries(form.schema.properties).filter(([part]) => part !== 'profile');
  if (parts.some(([part]) => part === head)) {
    throw new Error(
      `The form ${form.id} has a section “${head}”, where a reference document has its own head: rename the section.`,
    );
  }
  const bound = parts.flatMap(([part, node]) => {
    const isGroup = node.type === 'array';
    const names = Object.keys(isGroup ? node.items.properties : node.properties);
    return names.flatMap(
      (name) => bindQuestion({ part, name, isGroup }, form.rules.questions[`${part}.${name}`]) ?? [],
    );
  });
  const groups = parts.filter(([, node]) => node.type === 'array');
  return {
    format: {
      id: referenceId,
      version: form.version,
      title: { 'zh-CN': '参考进件格式', en: 'Reference intake format' },
      fields: bound.map(({ field }) => field),
    },
    form: form.id,
    cells: Object.fromEntries(bound.flatMap(({ field, cell }) => (cell === undefined ? [] : [[field.path, cell]]))),
    tables: Object.fromEntries(groups.map(([group]): [string, TableBinding] => [group, { groups: [group] }])),
  };
}

const head = 'head';

interface Place {
  readonly part: string;
  readonly name: string;
  readonly isGroup: boolean;
}

interface Bound {
  readonly field: FormatField;
  readonly cell?: Expression;
}

/** A question without a rule is a fault that compiling the form names. */
function bindQuestion({ part, name, isGroup }: Place, rule: QuestionRule | undefined): Bound | undefined {
  if (!rule || rule.retired) return undefined;
  const strength = isVoluntary(rule) ? 'may' : 'must';
  const supplier = rule.supplier ?? 'applicant';
  const field: FormatField = {
    path: isGroup ? `${part}[].${name}` : `${part}.${name}`,
    strength,
    supplier,
    stage: rule.stage,
    tokens: referenceTokens[strength],
  };
  return supplier === 'lender' ? { field } : { field, cell: { var: isGroup ? `item.${name}` : `${part}.${name}` } };
}

const caring = new Set(['feedback', 'service', 'transparency']);

function isVoluntary({ sensitivity, stage, purposes }: QuestionRule): boolean {
  return sensitivity === 'demographic' || (stage === 'postLoan' && purposes.every((purpose) => caring.has(purpose)));
}
