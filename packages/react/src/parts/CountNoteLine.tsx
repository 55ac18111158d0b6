import { useSession } from '../session/index.js';
import { useStore } from '../store/index.js';
import { CountNoteText } from './lateParts.js';

/** Says why there is suddenly more to answer; stays until the next page. */
export function CountNoteLine() {
  const note = useStore(useSession().countNote);
  return <div aria-live="polite">{note && <CountNoteText note={note} />}</div>;
}
