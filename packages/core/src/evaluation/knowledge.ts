import { partyOf, slotOf, type InstanceId } from '../answers/index.js';
import { graphOf, indexOf, present, type CompiledGroup, type CompiledQuestion } from '../compiled/index.js';
import type { Result } from '../rule/index.js';
import type { Value } from '../value/index.js';
import type { Cell, Findings, Knowledge } from './evaluation.js';

/** SPEC K1: derived, else typed or declined, else the first source that knows it, else the profile, else the same party. */
export function findKnowledge(evaluation: Findings, cell: Cell, derived: Result | undefined): Knowledge | undefined {
  const given = findGiven(evaluation, cell);
  if (derived?.result !== 'value') return given ?? fromParty(evaluation, cell);
  const known: Knowledge = { status: 'known', value: derived.value, by: { from: 'derived' } };
  if (given?.status !== 'known' || sameValue(given.value, derived.value)) return known;
  return { ...known, overruled: given.value };
}

function sameValue(one: Value, other: Value): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function findGiven(evaluation: Findings, { id, question, row }: Cell): Knowledge | undefined {
  if (row !== undefined && groupOf(question, evaluation).fiscalYears?.key === question.id)
    return row === '' ? undefined : { status: 'known', value: Number(row), by: { from: 'row' } };
  const given = evaluation.answers.given.get(id);
  if (given?.status === 'declined' || given?.by === 'typed') return given;
  return fromSources(evaluation, id, question.sources) ?? given;
}

function groupOf({ group }: CompiledQuestion, { form }: Findings): CompiledGroup {
  return present(indexOf(form).groups.get(present(group)));
}

function fromSources({ answers }: Findings, id: InstanceId, sources: readonly string[]): Knowledge | undefined {
  if (answers.sources.size === 0) return undefined;
  for (const source of sources) {
    const state = answers.sources.get(source);
    if (state?.status !== 'delivered') continue;
    const value = state.values.get(id);
    if (value === undefined) continue;
    const at = state.at === undefined ? {} : { at: state.at };
    return { status: 'known', value, by: { from: 'source', source, verified: state.verified, ...at } };
  }
  return undefined;
}

/** SPEC G7: what was said of the same party elsewhere, in the form's order. */
function fromParty(evaluation: Findings, cell: Cell): Knowledge | undefined {
  if (evaluation.answers.parties.size === 0) return undefined;
  const slot = slotOf(cell.question, cell.row);
  if (slot === undefined) return undefined;
  for (const twin of twinsOf(evaluation, cell, partyOf(evaluation.answers, slot))) {
    const known = findGiven(evaluation, twin);
    if (known?.status === 'known') return { ...known, by: { from: 'party', instance: twin.id } };
  }
  return undefined;
}

/** The cells that ask the same concept of one party, the given one left out. */
export function twinsOf(evaluation: Findings, cell: Cell, slots: ReadonlySet<string>): Cell[] {
  const same = graphOf(evaluation.form).byConcept.get(present(cell.question.concept));
  return present(same).flatMap((number) => {
    const { id, group } = present(evaluation.form.questions[number]);
    const rows = group === undefined ? [undefined] : (evaluation.answers.rows.get(group) ?? []);
    return rows.flatMap((row) => {
      const twin = evaluation.cell(id, row);
      const slot = twin && slotOf(twin.question, row);
      return twin && twin !== cell && slot !== undefined && slots.has(slot) ? [twin] : [];
    });
  });
}
