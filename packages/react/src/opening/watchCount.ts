import type { Application, ApplicationEvent, InstanceId, Plan } from '@askless/core';
import type { CountNote } from '../session/index.js';
import type { Store } from '../store/index.js';

/** Notes each step after which more questions are asked than before; a step back takes its note away. */
export function watchCount(application: Application, note: Store<CountNote | undefined>): () => void {
  let before = application.plan;
  return application.subscribe((event) => {
    const came = [...event.changed].filter((id) => !isAsked(before, id) && isAsked(event.plan, id));
    const went = [...event.changed].filter((id) => isAsked(before, id) && !isAsked(event.plan, id));
    const undone = note.get()?.added.some((id) => !isAbout(event.plan, id));
    before = event.plan;
    if (event.changes.length === 0 || isOwnDoing(event)) return;
    if (came.length > went.length) note.set({ added: came, cause: causeOf(event) });
    else if (undone) note.set(undefined);
  });
}

function isAsked({ decisions }: Plan, id: InstanceId): boolean {
  return decisions.get(id)?.state === 'ask' && !id.endsWith('.closed');
}

/** Whether an answer is still worth something: its question is there, and not left out. */
function isAbout({ decisions }: Plan, id: InstanceId): boolean {
  const decision = decisions.get(id);
  return decision !== undefined && decision.state !== 'skip';
}

/** What the borrower does on purpose needs no reason: taking an answer or a row back. */
function isOwnDoing({ changes }: ApplicationEvent): boolean {
  return changes.every(({ change }) => change === 'retract' || change === 'close' || change === 'removeRow');
}

function causeOf({ changes }: ApplicationEvent): CountNote['cause'] {
  const [change] = changes;
  if (change?.change === 'answer' || change?.change === 'decline') return { by: 'answer', at: change.at };
  if (change?.change === 'addRow') return { by: 'row', group: change.group };
  if (change?.change === 'supply') return { by: 'source', source: change.source };
  return { by: 'other' };
}
