import { useSameAs, type AskBag } from '../../hooks/index.js';
import { ControlSlot } from '../Control.js';
import { SameAsSlot } from '../lateSlots.js';

/** Answers that were given before come first, where there are any; the control, unless one of them is taken over. */
export function SameOrTyped({ bag }: { readonly bag: AskBag }) {
  const sameAs = useSameAs(bag.id);
  return (
    <>
      {sameAs && <SameAsSlot {...sameAs} labelledBy={bag.ids.label} />}
      {(!sameAs || sameAs.chosen === 'other') && <ControlSlot question={bag.question} {...bag.control} />}
    </>
  );
}
