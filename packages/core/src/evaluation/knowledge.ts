import { partyOf, slotOf, type InstanceId, type Provenance } from '../answers/index.js';
import { graphOf, indexOf } from '../compiled/index.js';
import type { Result } from '../rule/index.js';
import type { Value } from '../value/index.js';
import type { Cell, Evaluation, Knowledge } from './evaluation.js';

/** SPEC K1: derived, else typed or declined, else the first source that knows it, else the profile, else the same party. */
export function findKnowledge(evaluation: Evaluation, cell: Cell, derived: Result | undefined): Knowledge {
  const given = findGiven(evaluation, cell);
  if (derived?.result === 'value') {
    const overruled =
      given.knows === 'value' && !sameValue(given.value, derived.value) ? { overruled: given.value } : {};
    return { knows: 'value', value: derived.value, provenance: { from: 'derived' }, ...overruled };
  }
  return given.knows === 'nothing' ? fromParty(evaluation, cell) : given;
}

const typed: Provenance = { from: 'typed' };

function sameValue(one: Value, other: Value): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function findGiven(evaluation: Evaluation, { id, question, row }: Cell): Knowledge {
  if (
    row !== undefined &&
    indexOf(evaluation.form).groups.get(question.group ?? '')?.fiscalYears?.key === question.id
  ) {
    return row === '' ? { knows: 'nothing' } : { knows: 'value', value: Number(row), provenance: { from: 'row' } };
  }
  const given = evaluation.answers.given.get(id);
  if (given?.status === 'declined') return { knows: 'declined', reason: given.reason };
  if (given?.by === 'typed') return { knows: 'value', value: given.value, provenance: typed };
  const delivered = fromSources(evaluation, id, question.sources);
  if (delivered) return delivered;
  return given ? { knows: 'value', value: given.value, provenance: { from: 'profile' } } : { knows: 'nothing' };
}

function fromSources({ answers }: Evaluation, id: InstanceId, sources: readonly string[]): Knowledge | undefined {
  for (const source of sources) {
    const state = answers.sources.get(source);
    if (state?.status !== 'delivered') continue;
    const value = state.values.get(id);
    if (value === undefined) continue;
    const at = state.at === undefined ? {} : { at: state.at };
    return { knows: 'value', value, provenance: { from: 'source', source, verified: state.verified, ...at } };
  }
  return undefined;
}

/** SPEC G7: what was said of the same party elsewhere, in the form's order. */
function fromParty(evaluation: Evaluation, cell: Cell): Knowledge {
  const slot = slotOf(cell.question, cell.row);
  if (slot === undefined || evaluation.answers.parties.size === 0) return { knows: 'nothing' };
  for (const twin of twinsOf(evaluation, cell, partyOf(evaluation.answers, slot))) {
    const known = findGiven(evaluation, twin);
    if (known.knows === 'value') return { ...known, provenance: { from: 'party', instance: twin.id } };
  }
  return { knows: 'nothing' };
}

/** The cells that ask the same concept of one party, the given one left out. */
export function twinsOf(evaluation: Evaluation, cell: Cell, slots: ReadonlySet<string>): Cell[] {
  const same = graphOf(evaluation.form).byConcept.get(cell.question.concept ?? '') ?? [];
  return same.flatMap((number) => {
    const { id, group } = evaluation.form.questions[number] ?? cell.question;
    const rows = group === undefined ? [undefined] : (evaluation.answers.rows.get(group) ?? []);
    return rows.flatMap((row) => {
      const twin = evaluation.cell(id, row);
      const slot = twin && slotOf(twin.question, row);
      return twin && twin !== cell && slot !== undefined && slots.has(slot) ? [twin] : [];
    });
  });
}
