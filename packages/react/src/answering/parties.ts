import {
  indexOf,
  parseInstanceId,
  slotOf,
  type CompiledForm,
  type CompiledQuestion,
  type Decision,
  type InstanceId,
  type PartySlot,
  type Plan,
} from '@askless/core';

/** The place of a question that its party is called by, where the question says of itself that it speaks of one. */
export function ownSlot(form: CompiledForm, question: CompiledQuestion, at: InstanceId): PartySlot | undefined {
  const slot = question.party === undefined ? undefined : slotOf(question, parseInstanceId(at)?.row);
  return slot !== undefined && namingQuestion(form, slot) === question ? slot : undefined;
}

/** Whether an answer is taken over because the borrower said at this very question that it is the same. */
export function isTakenOverHere({ form, answers }: Plan, decision: Decision): boolean {
  if (answers.parties.size === 0 || decision.state !== 'known' || !('provenance' in decision)) return false;
  const question = indexOf(form).questions.get(decision.question);
  const slot = question && ownSlot(form, question, decision.id);
  return decision.provenance.from === 'party' && slot !== undefined && answers.parties.has(slot);
}

/** The question that a party is called by: of a row its title, else the first that speaks of the party. */
export function namingQuestion(form: CompiledForm, slot: PartySlot): CompiledQuestion | undefined {
  const { groups, questions } = indexOf(form);
  const [, inGroup, own] = /^([A-Za-z0-9]+)\[[^\]]*\](?:\.(.+))?$/.exec(slot) ?? [];
  if (inGroup !== undefined && own === undefined) {
    const { party = false, title = '' } = groups.get(inGroup) ?? {};
    return party ? questions.get(title) : undefined;
  }
  return form.questions.find(
    ({ party, concept, group }) => party === (own ?? slot) && group === inGroup && concept !== undefined,
  );
}
