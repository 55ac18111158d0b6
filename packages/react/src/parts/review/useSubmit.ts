import { submit, type Submission } from '@askless/core';
import { useContext, useRef, useState } from 'react';
import { type OnSubmit, SubmitContext, usePaging, useSession } from '../../session/index.js';

export type SubmitState = { readonly state: 'idle' | 'sending' | 'failed' };

/** Sends the finished application once; what fails can be tried again, and nothing is lost. */
export function useSubmit(): { readonly state: SubmitState; readonly send: () => void } {
  const { application, tell } = useSession();
  const { open } = usePaging();
  const onSubmit = useContext(SubmitContext);
  const sending = useRef(false);
  const [state, setState] = useState<SubmitState>({ state: 'idle' });
  const send = (): void => {
    if (sending.current) return;
    const result = submit(application);
    if (!result.ok) return;
    sending.current = true;
    setState({ state: 'sending' });
    sendTo(onSubmit, result.submission).then(
      (reference) => {
        sending.current = false;
        tell({ event: 'submitted' });
        open({ page: 'receipt', submission: result.submission, ...(reference === undefined ? {} : { reference }) });
      },
      () => {
        sending.current = false;
        tell({ event: 'submit-failed' });
        setState({ state: 'failed' });
      },
    );
  };
  return { state, send };
}

async function sendTo(onSubmit: OnSubmit | undefined, submission: Submission): Promise<string | undefined> {
  const answer = await onSubmit?.(submission);
  if (typeof answer !== 'object' || answer === null) return undefined;
  if (answer.ok === false) throw new Error('The host did not accept the submission.');
  return answer.reference;
}
