import type { Answers } from '@askless/core';
import { createContext } from 'react';
import type { Session } from './session.js';

/**
 * What outlives a form that leaves the page and comes back, as a custom element does: the answers, in memory alone, by what they
 * are answers to.
 */
export interface Holder {
  readonly held: Map<string, Answers>;
  /** The session on the page. */
  session: Session | undefined;
  /** Told whenever there is another session, or none. */
  readonly changed: () => void;
}

export const HolderContext = createContext<Holder | undefined>(undefined);

/**
 * Shows a holder the session on the page.
 *
 * @returns Ends that, and leaves the answers with the holder.
 */
export function holdIn(holder: Holder | undefined, subject: string, session: Session): () => void {
  if (!holder) return () => undefined;
  holder.session = session;
  holder.changed();
  return () => {
    holder.held.set(subject, session.application.answers);
    if (holder.session !== session) return;
    holder.session = undefined;
    holder.changed();
  };
}
