import { createContext, useContext } from 'react';
import type { Restored } from './saving.js';

export const RestoredContext = createContext<Restored | undefined>(undefined);

/** What a draft gave back; nothing for a new application. */
export function useRestored(): Restored | undefined {
  return useContext(RestoredContext);
}
