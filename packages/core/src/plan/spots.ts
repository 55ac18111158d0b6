import { closingId, instanceId, type RowKey } from '../answers/index.js';
import { graphOf, hasFixedRows, present, type CompiledForm, type CompiledQuestion } from '../compiled/index.js';
import { readsOf } from '../rule/index.js';
import { Agenda } from './agenda.js';
import type { ClosingSpot, Spot } from './node.js';
import type { Want } from './plan.js';

/** What a draft has still to do. Only one is made at a time: a form's drafts share it. */
export interface Scratch {
  /** Units to evaluate, in order; needs to look at; places whose wants may be others, the last in order first. */
  readonly units: Agenda;
  readonly needs: Agenda;
  readonly wants: Agenda;
  /** By question, by unit: the last draft in which something else is known of it, or read by its rules. */
  readonly answered: Int32Array;
  readonly reread: Int32Array;
}

/** What does not depend on answers: places of questions asked once, of empty rows, and of closings; the needs' wants. */
export interface Spots {
  readonly fixed: readonly Spot[];
  readonly closings: readonly (ClosingSpot | undefined)[];
  /** The want of each need of the applicant. */
  readonly needs: readonly Want[];
  readonly scratch: Scratch;
}

const spotsByForm = new WeakMap<CompiledForm, Spots>();

/** The fixed places of a form, made once for each compiled form. */
export function spotsOf(form: CompiledForm): Spots {
  const known = spotsByForm.get(form) ?? makeSpots(form);
  spotsByForm.set(form, known);
  return known;
}

function makeSpots(form: CompiledForm): Spots {
  const { needs, units } = graphOf(form);
  return {
    fixed: form.questions.map((question) => spotAt(form, question, '')),
    closings: form.groups.map((group, closing) =>
      hasFixedRows(group) ? undefined : { id: closingId(group.id), closing },
    ),
    needs: needs.map(({ need: { format, path, strength } }) => ({ need: { format, path }, strength })),
    scratch: {
      units: new Agenda(units.length),
      needs: new Agenda(needs.length),
      wants: new Agenda(units.length),
      answered: new Int32Array(form.questions.length),
      reread: new Int32Array(units.length),
    },
  };
}

/** A question's place in a row; in none where it is asked once. */
export function spotAt(form: CompiledForm, question: CompiledQuestion, row: RowKey): Spot {
  const { questionNumbers, groupNumbers, slots } = graphOf(form);
  const own = question.group === undefined ? undefined : row;
  const number = present(questionNumbers.get(question.id));
  const { when, derive = true } = question;
  return {
    id: instanceId(question.id, own),
    question,
    row: own,
    number,
    group: groupNumbers.get(question.group ?? '') ?? -1,
    slot: present(slots[number]),
    goesOver: [when, derive].some((rule) => readsOf(rule).groups.size > 0),
    reads: {},
    wants: {},
    nodes: [],
    skips: [],
    evaluated: 0,
    looked: 0,
    deciding: 0,
  };
}

/** The want that comes from a place's condition or derivation: the same object for all that it reads. */
export function wantThrough({ id, wants }: Spot, through: 'when' | 'derive'): Want {
  return (wants[through] ??= { reader: id, through });
}
