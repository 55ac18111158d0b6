import { closingId, instanceId, type InstanceId, type RowKey } from '../answers/index.js';
import { graphOf, hasFixedRows, type CompiledForm, type CompiledQuestion } from '../compiled/index.js';
import type { Cell } from '../evaluation/index.js';
import type { Want } from './plan.js';

/** A question asked once, or in one row, with its numbers and the wants that come from its own rules. */
export interface Spot extends Cell {
  readonly number: number;
  /** The number of its group; -1 for a question asked once. */
  readonly group: number;
  readonly through: Readonly<Record<'when' | 'derive', Want>>;
}

/** The place of a group's closing. */
export interface ClosingSpot {
  readonly id: InstanceId;
  readonly closing: number;
}

/** Anything that can be wanted. */
export type Target = Spot | ClosingSpot;

/** What does not depend on answers: places of questions asked once, of empty rows, and of closings; the needs' wants. */
export interface Spots {
  readonly fixed: readonly Spot[];
  readonly closings: readonly (ClosingSpot | undefined)[];
  /** The want of each need of the applicant. */
  readonly needs: readonly Want[];
}

const spotsByForm = new WeakMap<CompiledForm, Spots>();

/** The fixed places of a form, made once for each compiled form. */
export function spotsOf(form: CompiledForm): Spots {
  const known = spotsByForm.get(form) ?? {
    fixed: form.questions.map((question) => spotAt(form, question, '')),
    closings: form.groups.map((group, closing) =>
      hasFixedRows(group) ? undefined : { id: closingId(group.id), closing },
    ),
    needs: graphOf(form).needs.map(({ need: { format, path, strength } }) => ({ need: { format, path }, strength })),
  };
  spotsByForm.set(form, known);
  return known;
}

/** A question's place in a row; in none where it is asked once. */
export function spotAt(form: CompiledForm, question: CompiledQuestion, row: RowKey): Spot {
  const { questionNumbers, groupNumbers } = graphOf(form);
  const own = question.group === undefined ? undefined : row;
  const id = instanceId(question.id, own);
  return {
    id,
    question,
    row: own,
    number: questionNumbers.get(question.id) ?? -1,
    group: groupNumbers.get(question.group ?? '') ?? -1,
    through: { when: { reader: id, through: 'when' }, derive: { reader: id, through: 'derive' } },
  };
}
