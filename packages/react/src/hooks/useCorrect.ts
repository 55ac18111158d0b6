import type { InstanceId } from '@askless/core';
import { useSession } from '../session/index.js';

/** Turns a known answer into its question, and puts the focus there. */
export function useCorrect(): (id: InstanceId) => void {
  const { correcting, focusNext, tell } = useSession();
  return (id) => {
    focusNext.set(id);
    correcting.set(new Set([...correcting.get(), id]));
    tell({ event: 'corrected', at: id });
  };
}
