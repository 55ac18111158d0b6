import { knownParties } from '../answering/index.js';
import { usePlan, useSession } from '../session/index.js';
import { useValueText } from './useValueText.js';

/** Another place in which a party stands that has a name already. */
export interface PartyChoice {
  readonly slot: string;
  readonly name: string;
}

/** Whether a row is someone named before, so that nothing is asked twice. */
export interface SamePartyBag {
  /** The id for the control. */
  readonly id: string;
  /** Parties that have a name already. */
  readonly choices: readonly PartyChoice[];
  /** The slot chosen; '' for nobody named before. */
  readonly chosen: string;
  readonly choose: (slot: string) => void;
}

/** Whom a row of a group can be said to be; renders again with each step. */
export function useSameParty(group: string, row: string): SamePartyBag {
  const { application, prefix } = useSession();
  const plan = usePlan();
  const valueText = useValueText();
  const slot = `${group}[${row}]`;
  return {
    id: `${prefix}-${group}-${row}-same`,
    choices: knownParties(plan, slot).map(({ slot: other, question, value }) => ({
      slot: other,
      name: valueText(question, value),
    })),
    chosen: plan.answers.parties.get(slot) ?? '',
    choose: (as) => application.change({ change: 'sameParty', slot, as: as === '' ? undefined : as }),
  };
}
