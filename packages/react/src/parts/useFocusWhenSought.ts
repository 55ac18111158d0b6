import type { InstanceId } from '@askless/core';
import { useEffect, useRef } from 'react';
import { useSession } from '../session/index.js';
import { useStore } from '../store/index.js';

/** Takes the focus into the control when something has sent the borrower here. */
export function useFocusWhenSought(id: InstanceId) {
  const { focusNext } = useSession();
  const sought = useStore(focusNext);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Of a row's questions the first takes it.
    if (sought === undefined || focusNext.get() !== sought || (sought !== id && !id.startsWith(`${sought}.`))) return;
    focusNext.set(undefined);
    focusFirst(box.current);
  }, [sought, id, focusNext]);
  return box;
}

/** Focuses the control of a question: not its reasons, nor what stands before it. */
function focusFirst(box: HTMLElement | null): void {
  const control = box?.querySelector<HTMLElement>(
    'input:not([type="hidden"]), select, textarea, .askless-declined button, .askless-correct, [role="combobox"]',
  );
  control?.focus();
  if (control instanceof HTMLInputElement && /^(text|tel|email|url|search)$/.test(control.type)) control.select();
}
