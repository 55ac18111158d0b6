import type { InstanceId } from '@askless/core';
import { useEffect, useRef, type RefObject } from 'react';
import { useSession } from '../session/index.js';
import { useSelected } from '../store/index.js';

/**
 * Takes the focus into the control of a question when something has sent the borrower there: a link of the problems, a correction, the
 * last look. A control whose code is still to come gets it once it is there, unless the borrower has gone elsewhere by then.
 *
 * @param id The question's instance.
 * @returns A ref for the element around the control.
 */
export function useQuestionFocus(id: InstanceId): RefObject<HTMLDivElement | null> {
  const { focusNext } = useSession();
  // Of a row's questions the first takes it.
  const sought = useSelected(focusNext, (at) =>
    at !== undefined && (at === id || id.startsWith(`${at}.`)) ? at : undefined,
  );
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element || sought === undefined || focusNext.get() !== sought) return;
    if (focusFirst(element)) {
      focusNext.set(undefined);
      return;
    }
    focusNext.set(id);
    const begun = document.activeElement;
    const observer = new MutationObserver(() => {
      const isElsewhere = document.activeElement !== begun && document.activeElement !== document.body;
      if (!isElsewhere && !focusFirst(element)) return;
      observer.disconnect();
      if (focusNext.get() === id) focusNext.set(undefined);
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [sought, id, focusNext]);
  return box;
}

/** Focuses the control of a question: not its reasons, nor what stands before it. */
function focusFirst(box: HTMLElement): boolean {
  const first = box.querySelector<HTMLElement>(
    'input:not([type="hidden"]), select, textarea, .askless-declined button, .askless-correct, [role="combobox"]',
  );
  const control = first instanceof HTMLInputElement && first.type === 'radio' ? chosenIn(box, first) : first;
  control?.focus();
  if (control instanceof HTMLInputElement && /^(text|tel|email|url|search)$/.test(control.type)) control.select();
  return control !== null;
}

/** Of radio buttons the chosen one, as the Tab key has it. */
function chosenIn(box: HTMLElement, first: HTMLInputElement): HTMLInputElement {
  const chosen = [...box.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')];
  return chosen.find(({ name }) => name === first.name) ?? first;
}
