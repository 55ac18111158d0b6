import { usePlan, useSession } from '../session/index.js';
import { partyChoices, type PartyChoice } from './useGroup.js';

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
  const slot = `${group}[${row}]`;
  return {
    id: `${prefix}-${group}-${row}-same`,
    choices: partyChoices(plan, slot),
    chosen: plan.answers.parties.get(slot) ?? '',
    choose: (as) => application.change({ change: 'sameParty', slot, as: as === '' ? undefined : as }),
  };
}
