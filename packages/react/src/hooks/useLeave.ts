import { leave } from '@askless/core';
import { useRef, useState } from 'react';
import { useHost, usePaging, useSession } from '../session/index.js';

/** How leaving a stopped application stands. */
export interface LeaveBag {
  readonly state: 'idle' | 'leaving' | 'failed';
  /** Records why, and leaves; none where the host takes no record. */
  readonly leave: (() => void) | undefined;
}

/** Leaves a stopped application: the host gets the record, and what fails can be tried again. */
export function useLeave(): LeaveBag {
  const { application, tell } = useSession();
  const { open } = usePaging();
  const { onLeave } = useHost();
  const running = useRef(false);
  const [state, setState] = useState<LeaveBag['state']>('idle');
  if (!onLeave) return { state, leave: undefined };
  const go = async (): Promise<void> => {
    const left = leave(application);
    if (running.current || !left.ok) return;
    running.current = true;
    setState('leaving');
    try {
      const answer = await onLeave(left.withdrawal);
      const { ok = true, reference } = typeof answer === 'object' && answer !== null ? answer : {};
      if (!ok) throw new Error('The host did not take the record.');
      tell({ event: 'left' });
      open({ page: 'left', withdrawal: left.withdrawal, ...(reference === undefined ? {} : { reference }) });
    } catch {
      tell({ event: 'leave-failed' });
      setState('failed');
    } finally {
      running.current = false;
    }
  };
  return { state, leave: () => void go() };
}
