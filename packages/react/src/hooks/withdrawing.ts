import type { DeclineReason, Decision, InstanceId } from '@askless/core';
import { canDecline } from '../answering/index.js';
import { domKey, type Session } from '../session/index.js';

/** Whether there is no answer, and how to say so. */
interface Withdrawing {
  readonly declined: DeclineReason | undefined;
  readonly canDecline: readonly DeclineReason[];
  readonly decline: (reason: DeclineReason) => void;
  readonly retract: () => void;
}

/** Ways to say that there is no answer, and to take one back. */
export function withdrawing(
  { application, inputs, focusNext, uploads, tell }: Session,
  decision: Decision,
): Withdrawing {
  const { id } = decision;
  return {
    declined: decision.state === 'known' && 'declined' in decision ? decision.declined : undefined,
    canDecline: canDecline(application.plan, id),
    decline: (reason) => {
      uploads.underWay.get().get(id)?.();
      inputs.write(domKey(id), undefined);
      inputs.hide(domKey(id));
      application.decline(id, reason);
      focusNext.set(id);
      tell({ event: 'declined', at: id });
    },
    retract: () => {
      inputs.write(domKey(id), undefined);
      application.retract(id);
      focusNext.set(id);
      tell({ event: 'retracted', at: id });
    },
  };
}

/** The source's answer stands again where the borrower's stood. */
export function takeSource({ application, inputs, correcting, focusNext, tell }: Session, id: InstanceId): void {
  inputs.write(domKey(id), undefined);
  application.retract(id);
  correcting.set(new Set([...correcting.get()].filter((other) => other !== id)));
  focusNext.set(id);
  tell({ event: 'retracted', at: id });
}
