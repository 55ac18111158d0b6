import type { InstanceId } from '@askless/core';
import { useEffect, useRef, type FocusEvent } from 'react';
import { domKey, useSession } from '../session/index.js';

/** Time for a press of a button to end before what it was aimed at may move. */
const settleMilliseconds = 250;

/**
 * Keeps a question on the page while the focus is in it: what no longer applies goes away when it is left.
 *
 * @returns Handlers for the element around the questions, each of which carries `data-instance`.
 */
export function useHeldQuestion() {
  const { correcting, inputs } = useSession();
  const held = useRef<InstanceId | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const settle = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const keep = [...correcting.get()].filter((id) => id === held.current || isUnfinished(id));
      if (keep.length !== correcting.get().size) correcting.set(new Set(keep));
    }, settleMilliseconds);
  };
  /** Something stands in it that is no answer. */
  const isUnfinished = (id: InstanceId): boolean => {
    const input = inputs.read(domKey(id));
    return input !== undefined && input.taken === undefined;
  };
  return {
    onFocus: ({ target }: FocusEvent<HTMLElement>): void => {
      const id = target.closest('[data-instance]')?.getAttribute('data-instance') ?? undefined;
      if (id === held.current) return;
      held.current = id;
      if (id !== undefined && !correcting.get().has(id)) correcting.set(new Set([...correcting.get(), id]));
      settle();
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>): void => {
      if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
      held.current = undefined;
      settle();
    },
  };
}
