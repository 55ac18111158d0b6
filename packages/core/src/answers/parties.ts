import type { CompiledQuestion } from '../compiled/index.js';
import type { Answers, PartySlot, RowKey } from './answers.js';

/** The place in which a question's party stands, for questions that speak of one. */
export function slotOf(question: CompiledQuestion, row: RowKey | undefined): PartySlot | undefined {
  if (question.concept === undefined) return undefined;
  const { group, party } = question;
  if (group === undefined) return party;
  if (row === undefined || row === '') return undefined;
  return party === undefined ? `${group}[${row}]` : `${group}[${row}].${party}`;
}

/** All slots that the borrower said are one party, the given one included. Links are followed both ways. */
export function partyOf(answers: Answers, slot: PartySlot): ReadonlySet<PartySlot> {
  const same = new Set([slot]);
  for (let before = 0; before < same.size;) {
    before = same.size;
    for (const [one, other] of answers.parties) {
      if (same.has(one)) same.add(other);
      if (same.has(other)) same.add(one);
    }
  }
  return same;
}
