import { takeAll } from '../answering/index.js';
import type { CountNote, Session } from '../session/index.js';

const shown = new WeakSet<CountNote>();

/** The note has been on the page. */
export function markShown(note: CountNote): void {
  shown.add(note);
}

/** Takes what was typed before its page goes. A note that comes up with that stands on the next page: nobody has read it yet. */
export function turnPage(session: Session): void {
  takeAll(session);
  const note = session.countNote.get();
  if (note && shown.has(note)) session.countNote.set(undefined);
}
