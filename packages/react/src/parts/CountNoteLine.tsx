import { useCountNote } from '../hooks/index.js';
import { CountNoteTextSlot } from './lateSlots.js';

/** Says why there is suddenly more to answer; stays until the next page. */
export function CountNoteLine() {
  const note = useCountNote();
  return <div aria-live="polite">{note && <CountNoteTextSlot note={note} />}</div>;
}
