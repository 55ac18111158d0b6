import type { Plan } from '@askless/core';
import { createContext, useContext } from 'react';
import { AsklessError } from '../errors/index.js';
import type { StaffViewTexts } from '../texts/index.js';

/** What every part of the view reads. */
export interface Staff {
  readonly plan: Plan;
  readonly showValues: boolean;
  readonly words: StaffViewTexts;
}

export const StaffContext = createContext<Staff | undefined>(undefined);

export function useStaff(): Staff {
  const staff = useContext(StaffContext);
  if (!staff)
    throw new AsklessError(
      'part-outside-view',
      'A part of the banker’s view is used outside of <BankersView>: there is no plan to show. Render it inside.',
    );
  return staff;
}
