import { indexOf, slotOf, type InstanceId, type PartySlot, type Plan, type Value } from '@askless/core';
import { namingQuestion } from './parties.js';

/** Another place in which a person, company or place stands that is known already. */
export interface KnownParty {
  readonly slot: PartySlot;
  /** Where it is known from. */
  readonly at: InstanceId;
  readonly question: string;
  /** What it is called by: a name, or an address. */
  readonly value: Value;
}

/** The other parties that one place can be said to be the same as: those that are called by the same concept, each where it was said. */
export function knownParties(plan: Plan, slot: PartySlot): readonly KnownParty[] {
  const { questions } = indexOf(plan.form);
  const concept = namingQuestion(plan.form, slot)?.concept;
  const linked = plan.answers.parties.get(slot);
  const found = new Map<PartySlot, KnownParty>();
  for (const decision of plan.decisions.values()) {
    const question = questions.get(decision.question);
    const own = question && slotOf(question, decision.row);
    if (!own || own === slot || question.concept !== concept || namingQuestion(plan.form, own) !== question) continue;
    if (!('value' in decision)) continue;
    const isTakenOver = decision.state === 'known' && decision.provenance.from === 'party';
    if (isTakenOver && own !== linked) continue;
    found.set(own, { slot: own, at: decision.id, question: question.id, value: decision.value });
  }
  return [...found.values()];
}
