import type { HostPorts, OnAllow, Session } from '../session/index.js';

/** Whether a source can be asked for this borrower. */
export function isAskable(sources: HostPorts['sources'], source: string): boolean {
  return sources?.includes(source) ?? true;
}

/** A source that has not answered by then counts as failed: its questions come back. What comes later is still taken. */
const patienceMilliseconds = 8000;

const running = new WeakMap<Session, Map<string, AbortController>>();

function runningIn(session: Session): Map<string, AbortController> {
  const known = running.get(session) ?? new Map<string, AbortController>();
  running.set(session, known);
  return known;
}

/** Has the host ask a source that the borrower allows; never throws. */
export async function allowSource(session: Session, source: string, onAllow: OnAllow): Promise<void> {
  const { application, tell } = session;
  const controller = new AbortController();
  runningIn(session).set(source, controller);
  tell({ event: 'allowed', source });
  application.supply(source, { status: 'fetching' });
  const fail = (): void => {
    if (controller.signal.aborted || application.answers.sources.get(source)?.status !== 'fetching') return;
    application.supply(source, { status: 'failed' });
    tell({ event: 'source-failed', source });
  };
  const timer = setTimeout(fail, patienceMilliseconds);
  try {
    const delivery: unknown = await onAllow(source, controller.signal);
    if (controller.signal.aborted) return;
    application.supply(source, delivery);
    const { status } = application.answers.sources.get(source) ?? {};
    tell({ event: status === 'delivered' ? 'delivered' : 'source-failed', source });
  } catch {
    fail();
  } finally {
    clearTimeout(timer);
  }
}

/** Takes the consent back: a source that is still being asked is called off, and what it gave is not used any more. */
export function disallowSource(session: Session, source: string): void {
  runningIn(session).get(source)?.abort();
  session.application.supply(source, { status: 'available' });
  session.tell({ event: 'disallowed', source });
}
