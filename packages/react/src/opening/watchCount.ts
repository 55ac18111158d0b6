import type { Application, ApplicationEvent, InstanceId } from '@askless/core';
import type { CountNote } from '../session/index.js';
import type { Store } from '../store/index.js';

/** Notes each step after which more questions are asked than before; a step back takes its note away. */
export function watchCount(application: Application, note: Store<CountNote | undefined>): () => void {
  let before = asked(application);
  return application.subscribe((event) => {
    const now = asked(application);
    const added = [...event.changed].filter((id) => now.has(id) && !before.has(id));
    const rose = now.size > before.size;
    const undone = note
      .get()
      ?.added.some((id) => !application.plan.decisions.has(id) || application.plan.decisions.get(id)?.state === 'skip');
    before = now;
    if (event.changes.length === 0 || isOwnDoing(event)) return;
    if (rose) note.set({ added, cause: causeOf(event) });
    else if (undone) note.set(undefined);
  });
}

/** What the borrower does on purpose needs no reason: taking an answer or a row back. */
function isOwnDoing({ changes }: ApplicationEvent): boolean {
  return changes.every(({ change }) => change === 'retract' || change === 'close' || change === 'removeRow');
}

function asked({ plan }: Application): ReadonlySet<InstanceId> {
  return new Set(
    [...plan.decisions.values()].flatMap((decision) =>
      decision.state === 'ask' && !decision.id.endsWith('.closed') ? [decision.id] : [],
    ),
  );
}

function causeOf({ changes }: ApplicationEvent): CountNote['cause'] {
  const [change] = changes;
  if (change?.change === 'answer' || change?.change === 'decline') return { by: 'answer', at: change.at };
  if (change?.change === 'addRow') return { by: 'row', group: change.group };
  if (change?.change === 'supply') return { by: 'source', source: change.source };
  return { by: 'other' };
}
