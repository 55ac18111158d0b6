import { indexOf, type InstanceId } from '@askless/core';
import { useState } from 'react';
import { knownParties, ownSlot } from '../answering/index.js';
import { domKey, usePlan, useSession } from '../session/index.js';
import { useProblemName } from './useProblemText.js';
import { useValueText } from './useValueText.js';

/** Something said before that an answer can be the same as. */
export interface SameAsChoice {
  readonly slot: string;
  /** The question that it was said at, with its row. */
  readonly name: string;
  /** What was said, in words. */
  readonly text: string;
}

/** Whether an answer is one that was given before, so that nothing is typed twice. */
export interface SameAsBag {
  readonly choices: readonly SameAsChoice[];
  /** The slot chosen; 'other' for none of them; '' before either was. */
  readonly chosen: string;
  /** Takes an answer over, or with 'other' none. */
  readonly choose: (slot: string) => void;
}

/** What a question's answer can be the same as; nothing for a question that speaks of no party, or where none is known. */
export function useSameAs(id: InstanceId): SameAsBag | undefined {
  const session = useSession();
  const plan = usePlan();
  const name = useProblemName();
  const valueText = useValueText();
  const decision = plan.decisions.get(id);
  const question = decision && indexOf(plan.form).questions.get(decision.question);
  const slot = question && ownSlot(plan.form, question, id);
  const parties = slot === undefined ? [] : knownParties(plan, slot);
  // A control that has been shown stays: the borrower may be about to press into it.
  const [isOther, setOther] = useState(parties.length === 0);
  if (!decision || slot === undefined || parties.length === 0) return undefined;
  const linked = plan.answers.parties.get(slot);
  const isAnswered = 'value' in decision || session.inputs.read(domKey(id)) !== undefined;
  return {
    choices: parties.map(({ slot: other, at, question: asked, value }) => ({
      slot: other,
      name: name(at),
      text: valueText(asked, value),
    })),
    chosen: linked ?? (isOther || isAnswered ? 'other' : ''),
    choose: (as) => {
      setOther(as === 'other');
      if (as !== 'other') takeBack(session, id);
      session.application.change({ change: 'sameParty', slot, as: as === 'other' ? undefined : as });
      if (as === 'other') session.focusNext.set(id);
      session.tell({ event: as === 'other' ? 'retracted' : 'answered', at: id });
    },
  };
}

/** What was typed here would go before what is taken over. */
function takeBack({ application, inputs }: ReturnType<typeof useSession>, id: InstanceId): void {
  inputs.write(domKey(id), undefined);
  inputs.hide(domKey(id));
  application.retract(id);
}
